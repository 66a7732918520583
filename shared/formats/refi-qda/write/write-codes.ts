import type { Code } from '@shared/domain/entities/voice'
import { codeTree, type CodeNode } from '@shared/domain/voice/code-tree'
import { colourHex } from '../colour'
import { writeDescription } from '../code-description'
import { guidOf } from '../guid'
import { element, listElement, textElement } from '../xml/xml-text'

/** Code id → what stands between its description and the codes below it. */
export type CodeNotes = (codeId: string) => string

const noNotes: CodeNotes = () => ''

/** The codebook as elements, in the order of the tree; empty without codes (the schemas forbid an empty list). */
export function writeCodes(codes: readonly Code[], notes: CodeNotes = noNotes): string {
  const write = ({ code, children }: CodeNode): string =>
    element(
      'Code',
      { guid: guidOf('code', code.id), name: code.name, isCodable: 'true', color: colourHex[code.colour] },
      textElement('Description', writeDescription(code)),
      notes(code.id),
      ...children.map(write)
    )
  return listElement('Codes', codeTree(codes).map(write))
}
