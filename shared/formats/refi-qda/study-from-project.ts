import type { AnswerPlace, Code, Coding, Memo } from '@shared/domain/entities/voice'
import type { CodedStudy } from '@shared/domain/voice/interchange/coded-study'
import { readDescription } from './code-description'
import { nearestColour, readColour } from './colour'
import { derivedGuid, guidOf } from './guid'
import type { ImportReport } from '@shared/domain/voice/interchange/import-report'
import { ReportBuilder } from './import-report'
import type { QdaCode, QdaProject } from './qda-project'
import { respondentsOf, type ReadRespondent } from './respondents-of'
import { saysUncoded } from './uncoded-note'

/** How an import is stamped where the file does not say. */
export interface ImportStamp {
  readonly at: string
  /** The coder of codings nobody signed. */
  readonly by: string
}

/** A study made of another program's project, and what had to be adjusted on the way. */
export interface StudyFromProject {
  readonly study: CodedStudy
  readonly report: ImportReport
}

/**
 * Turns a project into a study: every document is a respondent (by its case's name, where it has one), its text the
 * answer to one open question, or, where our headings are in it, to each question it was asked; variables become
 * attributes. Ids come from the file's GUIDs, so that the same archive read twice gives the same records.
 */
export function studyFromProject(project: QdaProject, stamp: ImportStamp): StudyFromProject {
  const report = new ReportBuilder()
  const surveyId = derivedGuid('survey', `${project.origin}\n${project.name}`)
  const codes = codesOf(project.codes, report)
  const { survey, respondents } = respondentsOf(project, surveyId, report)
  const coderOf = (user: string | null): string =>
    user === null ? stamp.by : (project.users.get(user) ?? stamp.by)
  const people = { coderOf, at: stamp.at }
  const codings = respondents.flatMap((respondent) => codingsOf(respondent, people))
  const agreedUncoded = respondents.flatMap((respondent) => uncodedOf(respondent, people))
  const memos = [
    ...respondents.flatMap((respondent) => memosOf(respondent, people)),
    ...codeMemos(project, people)
  ]
  return {
    study: {
      title: project.name,
      at: stamp.at,
      by: stamp.by,
      surveys: [agreedUncoded.length === 0 ? survey : { ...survey, agreedUncoded }],
      responses: respondents.map(({ response }) => response),
      attributes: new Map(),
      codes,
      codings: unique(codings),
      memos
    },
    report: report.report()
  }
}

interface People {
  readonly coderOf: (user: string | null) => string
  readonly at: string
}

/** The codes of a project or codebook as ours: order as in the file, the nearest colour, the description parted. */
export function codesOf(codes: readonly QdaCode[], report: ReportBuilder): Code[] {
  const visit = (list: readonly QdaCode[], parentId: string | null): Code[] =>
    list.flatMap((code, order) => {
      const id = guidOf('code', code.guid)
      if (id !== code.guid) report.adjust('guids-of-their-own', code.guid)
      return [
        {
          id,
          parentId,
          name: code.name,
          order,
          colour: colourOf(code, report),
          ...readDescription(code.description),
          ...(code.sets && code.sets.length > 0 ? { sets: code.sets } : {})
        },
        ...visit(code.children, id)
      ]
    })
  return withoutSharedKeys(visit(codes, null))
}

function colourOf({ colour, name }: QdaCode, report: ReportBuilder): Code['colour'] {
  const rgb = colour === null ? null : readColour(colour)
  if (colour !== null && !/^#([0-9a-f]{3}|[0-9a-f]{6})$/i.test(colour.trim())) report.adjust('colours', name)
  return rgb ? nearestColour(rgb) : 'c6'
}

/** Two codes cannot have the same key; the first keeps it. */
function withoutSharedKeys(codes: readonly Code[]): Code[] {
  const taken = new Set<string>()
  return codes.map((code) => {
    if (code.shortcut === null) return code
    if (taken.has(code.shortcut)) return { ...code, shortcut: null }
    taken.add(code.shortcut)
    return code
  })
}

function codingsOf({ response, source, parts }: ReadRespondent, { coderOf, at }: People): Coding[] {
  return (source?.codings ?? []).flatMap((coding) =>
    parts
      .map((part) => ({ part, span: part.spanOf(coding.span) }))
      .filter(({ span }) => span !== 'elsewhere')
      .map(({ part, span }, index): Coding => {
        const own =
          coding.guid === ''
            ? derivedGuid('coding', `${response.id} ${coding.code} ${JSON.stringify(coding)}`)
            : coding.guid
        return {
          // A coding that reaches over several answers becomes one in each.
          id: index === 0 ? guidOf('coding', own) : derivedGuid('coding', `${own} ${index}`),
          responseId: response.id,
          questionId: part.questionId,
          codeId: guidOf('code', coding.code),
          span: span === 'elsewhere' ? null : span,
          coder: coderOf(coding.user),
          at: instant(coding.at) ?? at,
          source: 'import'
        }
      })
  )
}

const instant = (text: string | null): string | null =>
  text !== null && /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text) ? text : null

/** Selections of the same words in the file may become the same coding here. */
function unique(codings: readonly Coding[]): Coding[] {
  const seen = new Set<string>()
  return codings.filter(({ responseId, questionId, codeId, span, coder }) => {
    const key = JSON.stringify([responseId, questionId, codeId, span, coder])
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** The answers of a respondent on which a note of ours says that no code holds. */
function uncodedOf({ response, source, parts }: ReadRespondent, { coderOf }: People): AnswerPlace[] {
  const notes = (source?.notes ?? []).filter((note) => saysUncoded(note, coderOf))
  return notes.flatMap(({ span }) => {
    const part = parts.find((one) => one.spanOf(span) === null)
    return part ? [{ responseId: response.id, questionId: part.questionId }] : []
  })
}

function memosOf({ response, source, parts }: ReadRespondent, people: People): Memo[] {
  const byTarget = new Map<string, { target: Memo['target']; texts: string[]; by: string; at: string }>()
  for (const note of source?.notes ?? []) {
    if (saysUncoded(note, people.coderOf)) continue
    const part = note.span && parts.find((one) => one.spanOf(note.span) !== 'elsewhere')
    const target: Memo['target'] = part
      ? { kind: 'answer', responseId: response.id, questionId: part.questionId }
      : { kind: 'respondent', respondentId: `${response.surveyId}:${response.respondentId}` }
    const key = JSON.stringify(target)
    const memo = byTarget.get(key) ?? {
      target,
      texts: [],
      by: people.coderOf(note.user),
      at: instant(note.at) ?? people.at
    }
    memo.texts.push(note.text)
    byTarget.set(key, memo)
  }
  return [...byTarget].map(([key, { target, texts, by, at }]) => ({
    ...{ id: derivedGuid('memo', key), target, by, at },
    text: [...new Set(texts)].join('\n\n')
  }))
}

function codeMemos({ codes, notes }: QdaProject, people: People): Memo[] {
  const visit = (list: readonly QdaCode[]): Memo[] =>
    list.flatMap((code) => {
      const found = code.notes.flatMap((guid) => notes.get(guid) ?? [])
      const codeId = guidOf('code', code.guid)
      const [first] = found
      const memo: Memo[] = first
        ? [
            {
              id: derivedGuid('memo', `code ${codeId}`),
              target: { kind: 'code', codeId },
              text: found.map(({ text }) => text).join('\n\n'),
              by: people.coderOf(first.user),
              at: instant(first.at) ?? people.at
            }
          ]
        : []
      return [...memo, ...visit(code.children)]
    })
  return visit(codes)
}
