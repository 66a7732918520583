import type { Memo } from '@shared/domain/entities/voice'
import { finalCoder } from '@shared/domain/voice/agreement/final-codings'
import type { CodedStudy } from '@shared/domain/voice/interchange/coded-study'
import type { MaskingNames } from '@shared/domain/voice/mask-quote'
import { derivedGuid } from '../guid'
import { uncodedNote } from '../uncoded-note'
import { element, listElement, textElement, xmlDeclaration } from '../xml/xml-text'
import { maskStudy } from './mask-study'
import { instantOf, noteGuid, userGuid } from './references'
import { writeCodes } from './write-codes'
import { writeSets } from './write-sets'
import { respondentNames, writeSources, type SourceFile } from './write-sources'
import { writeVariables } from './write-variables'

/** The program's name in files; readers choose their quirks by it. */
export const origin = 'Tandem'

export interface WrittenProject {
  /** project.qde */
  readonly xml: string
  readonly files: readonly SourceFile[]
}

/**
 * A study as a REFI-QDA 1.5 project. Respondents are cases by pseudonym with their closed answers as variables; what
 * they wrote is one text each; every coding is a selection with its coder and time. Plain text only (ATLAS.ti refuses
 * a text file as rich text), lists never empty, elements in the order the schema demands.
 */
export function writeProject(source: CodedStudy, names: MaskingNames | null): WrittenProject {
  const study = names ? maskStudy(source, names) : source
  const variables = writeVariables(study)
  const respondents = respondentNames(study.responses, study.surveys)
  const sources = writeSources({ study, names, variables, respondentNames: respondents })
  const users = new Set([
    study.by,
    ...study.codings.map(({ coder }) => coder),
    ...study.memos.map(({ by }) => by),
    ...(sources.uncoded.length > 0 ? [finalCoder] : [])
  ])
  const codeMemos = new Map<string, Memo[]>()
  for (const memo of study.memos) {
    if (memo.target.kind !== 'code') continue
    codeMemos.set(memo.target.codeId, [...(codeMemos.get(memo.target.codeId) ?? []), memo])
  }
  const codes = writeCodes(study.codes, (codeId) =>
    (codeMemos.get(codeId) ?? []).map(({ id }) => element('NoteRef', { targetGUID: noteGuid(id) })).join('')
  )
  const xml = element(
    'Project',
    {
      xmlns: 'urn:QDA-XML:project:1.0',
      name: study.title,
      origin,
      creatingUserGUID: userGuid(study.by),
      creationDateTime: instantOf(study.at)
    },
    listElement(
      'Users',
      [...users].map((name) => element('User', { guid: userGuid(name), name }))
    ),
    codes === '' ? '' : element('CodeBook', {}, codes),
    variables.definitions,
    listElement(
      'Cases',
      study.responses.map((response) => {
        const source = sources.guids.get(response.id)
        return element(
          'Case',
          { guid: derivedGuid('case', response.id), name: respondents.get(response.id) },
          variables.valuesOf(response),
          source ? element('SourceRef', { targetGUID: source }) : ''
        )
      })
    ),
    listElement('Sources', sources.elements),
    listElement('Notes', [
      ...study.memos.filter(hasPlace).map(writeNote),
      ...sources.uncoded.map(uncodedNote)
    ]),
    writeSets(study.codes, 'targetGUID')
  )
  return { xml: xmlDeclaration + xml, files: sources.files }
}

/** Memos about companies stay at home. */
const hasPlace = ({ target }: Memo): boolean => target.kind !== 'partner'

function writeNote(memo: Memo): string {
  return element(
    'Note',
    {
      guid: noteGuid(memo.id),
      name: 'Memo',
      creatingUser: userGuid(memo.by),
      creationDateTime: instantOf(memo.at)
    },
    textElement('PlainTextContent', memo.text.replace(/\r\n?/g, '\n'))
  )
}
