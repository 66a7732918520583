import type { SurveyResponse } from '../../entities/facts'
import type { Code, Coding, Survey, SurveyQuestion } from '../../entities/voice'
import { foldText } from '../../text/fold'
import { fingerprint } from '../../importing/words'
import { answerText } from '../answer'
import type { CodedStudy } from './coded-study'
import type { KnownStudy } from './known-study'
import { codesByPath, pathKey } from './match-codes'
import { readCodedRows, type CodedLayout, type CodedRow } from './read-coded-table'
import { splitPath } from './text-table'

/** A coded sheet as a study, in terms of what is here: only what is new, and how much is here already. */
export interface SheetStudy {
  readonly study: CodedStudy
  readonly present: { readonly codes: number; readonly answers: number; readonly codings: number }
  readonly uncoded: number
}

/**
 * Takes a sheet that was coded by hand. A row is an answer that is here already when its id or its words say so;
 * other rows become answers to a question of their own. Codes are those here of the same path, others are made.
 * Ids come from the content, so that the same sheet taken twice adds nothing.
 */
export function studyFromSheet(
  rows: readonly (readonly string[])[],
  layout: CodedLayout,
  known: KnownStudy,
  about: { readonly title: string; readonly coder: string; readonly at: string }
): SheetStudy {
  const coded = readCodedRows(rows, layout)
  const places = placesOf(coded, known, about.title, rows[0]?.[layout.textColumn] ?? '')
  const book = codebookOf(coded, known.codes)
  const here = new Set(known.codings.map(readingKey))
  const all = coded.flatMap((row, index) => codingsOf(row, places.at[index], { book, about }))
  const fresh = unique(all).filter((coding) => !here.has(readingKey(coding)))
  return {
    study: {
      ...{ title: about.title, at: about.at, by: about.coder },
      surveys: places.responses.length > 0 ? [places.survey] : [],
      responses: places.responses,
      attributes: new Map(),
      ...{ codes: book.fresh, codings: fresh, memos: [] }
    },
    present: {
      codes: book.present,
      answers: coded.length - places.responses.length,
      codings: unique(all).length - fresh.length
    },
    uncoded: coded.filter(({ codes }) => codes === null || codes.length === 0).length
  }
}

/** Where a row stands: an answer that is here, or one that comes along. */
interface Place {
  readonly responseId: string
  readonly questionId: string
}

const wordsKey = (text: string): string => foldText(text).replace(/\s+/g, ' ').trim()

function placesOf(
  rows: readonly CodedRow[],
  known: KnownStudy,
  title: string,
  heading: string
): { readonly at: readonly Place[]; readonly responses: readonly SurveyResponse[]; readonly survey: Survey } {
  const surveyId = `sheet:${fingerprint(title)}`
  const question: SurveyQuestion = {
    ...{ id: `q:${fingerprint(`${title}|${heading}`)}`, code: 'Q1', text: heading.trim() || title },
    ...{ kind: 'open', options: [], scale: null }
  }
  const finder = answerFinder(known)
  const responses = new Map<string, SurveyResponse>()
  const at = rows.map((row): Place => {
    const here = finder(row)
    if (here) return here
    const id = `response:sheet:${fingerprint(`${title}|${row.id}|${row.text}`)}`
    const identity = { id, surveyId, respondentId: row.id, partnerId: null, role: null, submittedOn: null }
    responses.set(id, { ...identity, answers: { [question.id]: row.text } })
    return { responseId: id, questionId: question.id }
  })
  const survey = { id: surveyId, title, wave: null, fieldedOn: null, questions: [question], runId: null }
  return { at, responses: [...responses.values()], survey }
}

/** Finds the answer a row is: the same id and words, else the same words, each answer once as long as there are more. */
function answerFinder({ surveys, responses }: KnownStudy): (row: CodedRow) => Place | null {
  const open = new Map(
    surveys.map(({ id, questions }) => [id, questions.filter(({ kind }) => kind === 'open')] as const)
  )
  const byWords = new Map<string, (Place & { readonly ids: readonly string[] })[]>()
  for (const { id, surveyId, respondentId, answers } of responses) {
    for (const question of open.get(surveyId) ?? []) {
      const text = answerText(answers[question.id])
      if (text === null) continue
      const key = wordsKey(text)
      const place = { responseId: id, questionId: question.id, ids: [id, respondentId] }
      byWords.set(key, [...(byWords.get(key) ?? []), place])
    }
  }
  const taken = new Map<string, number>()
  return ({ id, text }) => {
    const key = wordsKey(text)
    const candidates = byWords.get(key) ?? []
    const named = candidates.find(({ ids }) => ids.includes(id))
    const turn = taken.get(key) ?? 0
    if (!named) taken.set(key, turn + 1)
    const found = named ?? candidates[Math.min(turn, candidates.length - 1)]
    return found ? { responseId: found.responseId, questionId: found.questionId } : null
  }
}

interface Book {
  readonly idOf: (name: string) => string
  readonly fresh: readonly Code[]
  readonly present: number
}

function codebookOf(rows: readonly CodedRow[], known: readonly Code[]): Book {
  const here = codesByPath(known)
  const byName = new Map(known.map(({ id, name }) => [foldText(name).trim(), id]))
  const fresh = new Map<string, Code>()
  const found = new Map<string, string>()
  const make = (path: readonly string[]): string => {
    const key = pathKey(path)
    const id = here.get(key) ?? fresh.get(key)?.id
    if (id !== undefined) return id
    const parentId = path.length > 1 ? make(path.slice(0, -1)) : null
    const code: Code = {
      ...{
        id: `code:${fingerprint(key)}`,
        parentId,
        name: path.at(-1) ?? '',
        colour: 'c6',
        order: fresh.size
      },
      ...{ definition: '', include: '', exclude: '', example: '', shortcut: null },
      ...{ isExclusive: false, isRetired: false }
    }
    fresh.set(key, code)
    return code.id
  }
  for (const name of new Set(rows.flatMap(({ codes }) => codes ?? []))) {
    const path = splitPath(name)
    const single = path.length === 1 ? byName.get(foldText(name).trim()) : undefined
    if (path.length > 0) found.set(name, single ?? make(path))
  }
  const isNew = new Set([...fresh.values()].map(({ id }) => id))
  return {
    idOf: (name) => found.get(name) ?? '',
    fresh: [...fresh.values()],
    present: new Set([...found.values()].filter((id) => !isNew.has(id))).size
  }
}

function codingsOf(
  { codes }: CodedRow,
  place: Place | undefined,
  { book, about }: { readonly book: Book; readonly about: { readonly coder: string; readonly at: string } }
): Coding[] {
  if (!place) return []
  return (codes ?? []).flatMap((name) => {
    const codeId = book.idOf(name)
    if (codeId === '') return []
    const { coder, at } = about
    const id = `coding:${fingerprint(`${place.responseId}|${place.questionId}|${codeId}|${coder}`)}`
    return [{ id, ...place, codeId, span: null, coder, at, source: 'import' as const }]
  })
}

/** The same code on the same whole answer by the same coder is one coding, whatever its id. */
const readingKey = ({ responseId, questionId, codeId, span, coder }: Coding): string =>
  JSON.stringify([responseId, questionId, codeId, span?.start ?? null, span?.end ?? null, coder])

const unique = (codings: readonly Coding[]): Coding[] => [
  ...new Map(codings.map((coding) => [readingKey(coding), coding])).values()
]
