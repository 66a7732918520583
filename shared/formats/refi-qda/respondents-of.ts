import type { AnswerValue, SurveyResponse } from '@shared/domain/entities/facts'
import type { Survey, SurveyQuestion, TextSpan } from '@shared/domain/entities/voice'
import { codePointLength, indexCodePoints } from '@shared/domain/text/code-points'
import { trimStretch } from '@shared/domain/text/boundaries'
import { derivedGuid, guidOf } from './guid'
import type { ReportBuilder } from './import-report'
import type { QdaCase, QdaProject, QdaSource, QdaValues } from './qda-project'
import { headingPattern } from './write/respondent-text'

/** One answer in a document, and how stretches of the document lie in it. */
export interface ReadPart {
  readonly questionId: string
  readonly text: string
  /** A stretch of the document in this answer; null: all of it; elsewhere: not in it. */
  readonly spanOf: (span: TextSpan | null) => TextSpan | null | 'elsewhere'
}

/** A respondent of a project: a document, or a case without one. */
export interface ReadRespondent {
  readonly response: SurveyResponse
  readonly source: QdaSource | null
  readonly parts: readonly ReadPart[]
}

export interface ReadSurvey {
  readonly survey: Survey
  readonly respondents: readonly ReadRespondent[]
}

/** The respondents of a project with what is known of them, and the questions they answered. */
export function respondentsOf(project: QdaProject, surveyId: string, report: ReportBuilder): ReadSurvey {
  const casesOf = new Map<string, QdaCase[]>()
  for (const one of project.cases) {
    for (const source of one.sources) casesOf.set(source, [...(casesOf.get(source) ?? []), one])
  }
  const questions = new Map<string, SurveyQuestion>()
  const people: { name: string; guid: string; source: QdaSource | null; values: QdaValues }[] = [
    ...project.sources.map((source) => {
      const cases = casesOf.get(source.guid) ?? []
      const values = new Map([...source.values, ...cases.flatMap((one) => [...one.values])])
      return { name: nameOf(source, cases), guid: source.guid, source, values }
    }),
    ...project.cases
      .filter(({ name, values, sources }) => sources.length === 0 && name !== null && values.size > 0)
      .map(({ name, guid, values }) => ({ name: name ?? '', guid, source: null, values }))
  ]
  const attributes = attributeQuestions(project, surveyId)
  const names = uniqueNames(
    people.map(({ name }) => name),
    report
  )
  const respondents = people.map(({ guid, source, values }, index): ReadRespondent => {
    const parts = source ? partsOf(source, surveyId, questions) : []
    const answers = new Map<string, AnswerValue>(parts.map(({ questionId, text }) => [questionId, text]))
    for (const [variable, value] of values) {
      const question = attributes.get(variable)
      if (!question) continue
      questions.set(question.id, question)
      answers.set(question.id, typeof value === 'boolean' ? (value ? 'yes' : 'no') : value)
    }
    const response = {
      // The file's own GUID: read again, it is the same respondent.
      id: guidOf(source ? 'source' : 'case', guid),
      surveyId,
      respondentId: names[index] ?? guid,
      partnerId: null,
      role: null,
      submittedOn: null,
      answers: Object.fromEntries(answers)
    }
    return { response, source, parts }
  })
  const ordered = [...questions.values()].sort(
    (a, b) => Number(a.kind !== 'open') - Number(b.kind !== 'open')
  )
  const survey: Survey = {
    id: surveyId,
    title: project.name,
    wave: null,
    fieldedOn: null,
    questions: ordered,
    runId: null
  }
  return { survey, respondents }
}

/** A case with one document gives it its name; the case of several stands before the document's own. */
function nameOf(source: QdaSource, cases: readonly QdaCase[]): string {
  const [owner] = cases.filter(({ name }) => name !== null)
  const own = source.name.trim() || source.guid.slice(0, 8)
  if (!owner?.name || owner.name === own) return own
  return owner.sources.length === 1 ? owner.name : `${owner.name} · ${own}`
}

function uniqueNames(names: readonly string[], report: ReportBuilder): string[] {
  const seen = new Map<string, number>()
  return names.map((name) => {
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    if (count > 1) report.adjust('duplicate-names', name)
    return count > 1 ? `${name} (${count})` : name
  })
}

/** Variable GUID → the question it becomes. */
function attributeQuestions({ variables }: QdaProject, surveyId: string): Map<string, SurveyQuestion> {
  return new Map(
    [...variables.values()].map(({ guid, name }): [string, SurveyQuestion] => [
      guid,
      {
        ...{ id: derivedGuid('question', `${surveyId} ${guid}`), code: name, text: name },
        ...{ kind: 'attribute', options: [], scale: null }
      }
    ])
  )
}

/** The answers in a document: by our headings where it begins with one, else the whole document as one answer. */
function partsOf(
  source: QdaSource,
  surveyId: string,
  questions: Map<string, SurveyQuestion>
): readonly ReadPart[] {
  const letters = indexCodePoints(source.text)
  return blocksOf(source.text).map(({ code, wording, start, end }) => {
    const key = `${code}\n${wording}`
    const id = questions.get(key)?.id ?? derivedGuid('question', `${surveyId} open ${key}`)
    questions.set(key, { id, code, text: wording, kind: 'open', options: [], scale: null })
    const text = source.text.slice(letters.toUtf16(start), letters.toUtf16(end))
    const all = trimStretch(text, { start: 0, end: end - start })
    return { questionId: id, text, spanOf: (span) => spanWithin(span, { start, end }, { text, all }) }
  })
}

interface Block extends TextSpan {
  readonly code: string
  readonly wording: string
}

function blocksOf(text: string): Block[] {
  const whole: Block = { code: 'Text', wording: 'Text', start: 0, end: codePointLength(text) }
  const blocks: Block[] = []
  let at = 0
  for (const line of text.split('\n')) {
    const [, code, wording] = headingPattern.exec(line) ?? []
    const last = blocks.at(-1)
    if (code !== undefined && wording !== undefined) {
      // A blank line parts an answer from the heading below it.
      if (last) blocks[blocks.length - 1] = { ...last, end: Math.max(last.start, at - 2) }
      blocks.push({ code, wording, start: at + codePointLength(line) + 1, end: whole.end })
    } else if (!last) return [whole]
    at += codePointLength(line) + 1
  }
  return blocks.length === 0 ? [whole] : blocks
}

function spanWithin(
  span: TextSpan | null,
  part: TextSpan,
  { text, all }: { readonly text: string; readonly all: TextSpan | null }
): TextSpan | null | 'elsewhere' {
  if (span === null) return null
  const start = Math.max(span.start, part.start) - part.start
  const end = Math.min(span.end, part.end) - part.start
  if (end <= start) return 'elsewhere'
  const trimmed = trimStretch(text, { start, end })
  if (trimmed === null) return 'elsewhere'
  return all && trimmed.start === all.start && trimmed.end === all.end ? null : trimmed
}
