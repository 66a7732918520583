import type { EditedBlock } from '@shared/domain/deliverables/apply-edits'
import { sectionIds } from '@shared/domain/deliverables/arrange-blocks'
import type { Report } from '@shared/domain/deliverables/report'
import { blockName, kindWord } from '../words/block-words'

/** A line of the outline. */
export interface OutlineRow {
  readonly id: string
  readonly name: string
  readonly kind: string
  /** 1, 2: headings; 3: what stands below them. */
  readonly level: 1 | 2 | 3
  readonly isHidden: boolean
  readonly isOwn: boolean
  readonly isEdited: boolean
  /** Everything that goes with it when it is left out. */
  readonly ids: readonly string[]
}

/** Lines in the document's order. A generated page break goes with the chapter after it and has no line. */
export function outlineRows(edited: readonly EditedBlock[], report: Report): OutlineRow[] {
  const blocks = edited.map((each) => each.block)
  return edited.flatMap(({ block, isHidden, isOwn, isEdited }): OutlineRow[] => {
    if (block.kind === 'page-break' && !isOwn) return []
    const level = block.kind === 'heading' ? block.level : 3
    const ids = sectionIds(blocks, block.id)
    const name = blockName(block, report)
    return [{ id: block.id, name, kind: kindWord(block), level, isHidden, isOwn, isEdited, ids }]
  })
}
