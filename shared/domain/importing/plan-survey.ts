import type { FactValue } from '../entities/fact-block'
import type { RespondentKey, SurveyQuestion } from '../entities/voice'
import type { ExistingData, ExistingFacts } from './existing-facts'
import type { SheetDecision } from './decision'
import type { ExtractedRows } from './extract-rows'
import type { SurveyLedger } from './survey-ledger'
import { questionOfField } from './survey-questions'
import { sameValue } from '../history/same-value'

export interface SurveyPlan {
  readonly keys: readonly { readonly before: RespondentKey | null; readonly after: RespondentKey }[]
  readonly columns: Readonly<Record<string, readonly FactValue[]>>
}

interface SurveyFacts {
  readonly ids: readonly string[]
  readonly surveyId: string
  readonly data: ExistingData
  readonly existing: ExistingFacts
  readonly runId: string
  readonly ledger: SurveyLedger
}

const identity = ['respondentName', 'respondentEmail', 'respondentOrganisation'] as const

/**
 * The survey, its questions and who answered. Names and addresses go to the key table only; answers carry the
 * pseudonym R-001 …, the same one when the same response comes again.
 */
export function planSurvey(
  decision: SheetDecision,
  extracted: ExtractedRows,
  facts: SurveyFacts
): SurveyPlan {
  const { surveyId, data, ledger } = facts
  const before = ledger.current(surveyId)
  const pseudonyms = pseudonymsOf(decision, extracted, facts)
  const columns: Record<string, readonly FactValue[]> = {}
  for (const [field, values] of Object.entries(extracted.columns)) {
    if (!(identity as readonly string[]).includes(field)) columns[field] = values
  }
  columns['surveyId'] = facts.ids.map(() => surveyId)
  columns['respondentId'] = pseudonyms
  const form = decision.survey?.form
  ledger.plan({
    ...before,
    ...form,
    id: surveyId,
    title: decision.survey?.title ?? before?.title ?? '',
    wave: form?.wave ?? before?.wave ?? null,
    fieldedOn: latestDate(columns['submittedOn']) ?? before?.fieldedOn ?? null,
    questions: mergedQuestions(before?.questions ?? [], askedQuestions(decision, extracted)),
    runId: before ? before.runId : facts.runId
  })
  return { keys: respondentKeys(extracted, { surveyId, pseudonyms, data }), columns }
}

/** One pseudonym per response; in a session one per person, however often they speak. */
function pseudonymsOf(
  { survey }: SheetDecision,
  { columns }: ExtractedRows,
  { ids, surveyId, existing, ledger }: SurveyFacts
): string[] {
  const isSession = survey?.form?.isSession === true
  const byName = new Map<string, string>()
  return ids.map((id, index) => {
    const known = existing.valueOf(id, 'respondentId')
    const name = String(columns['respondentName']?.[index] ?? '')
    const own = typeof known === 'string' ? known : isSession ? byName.get(name) : undefined
    const pseudonym = own ?? ledger.nextPseudonym(surveyId)
    byName.set(name, pseudonym)
    return pseudonym
  })
}

/** The questions in the order of the client's columns, numbered anew: Q for questions, A for attributes. */
function askedQuestions({ mapping, survey }: SheetDecision, extracted: ExtractedRows): SurveyQuestion[] {
  const places = new Map<string, number>()
  for (const { field, column } of mapping) {
    const id = field === null ? null : questionOfField(field)
    if (id !== null) places.set(id, clientColumn(extracted, column))
  }
  const asked = (survey?.questions ?? []).filter((question) => places.has(question.id))
  asked.sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0))
  const numbers = { Q: 0, A: 0 }
  return asked.map((question) => {
    const letter = question.kind === 'attribute' ? 'A' : 'Q'
    return { ...question, code: `${letter}${++numbers[letter]}` }
  })
}

const rowsForPlace = 200

/** Where a column stands in the client's sheet; one put together of several: the first of them. */
function clientColumn({ origins, rows }: ExtractedRows, column: number): number {
  let first = Infinity
  for (const row of rows.slice(0, rowsForPlace))
    first = Math.min(first, origins.cellOf(row, column)?.column ?? Infinity)
  return Number.isFinite(first) ? first : column
}

/** Questions of earlier waves keep their place and code; new ones follow. */
function mergedQuestions(
  before: readonly SurveyQuestion[],
  now: readonly SurveyQuestion[]
): SurveyQuestion[] {
  const merged = before.map((question) => {
    const fresh = now.find((one) => one.id === question.id)
    const options = [...new Set([...question.options, ...(fresh?.options ?? [])])]
    return options.length === question.options.length ? question : { ...question, options }
  })
  const isKnown = ({ id }: SurveyQuestion): boolean => before.some((one) => one.id === id)
  const codes = new Set(before.map(({ code }) => code))
  const fresh = now.filter((question) => !isKnown(question))
  return [...merged, ...fresh.map((question) => ({ ...question, code: freeCode(question.code, codes) }))]
}

/** The next number of the same letter that no question bears. */
function freeCode(wished: string, taken: Set<string>): string {
  const letter = wished.slice(0, 1)
  let number = Number(wished.slice(1))
  while (taken.has(`${letter}${number}`)) number++
  taken.add(`${letter}${number}`)
  return `${letter}${number}`
}

function respondentKeys(
  extracted: ExtractedRows,
  facts: { surveyId: string; pseudonyms: readonly string[]; data: ExistingData }
): { before: RespondentKey | null; after: RespondentKey }[] {
  const known = new Map(facts.data.respondentKeys.map((key) => [key.id, key]))
  const text = (field: string, index: number): string | null => {
    const value = extracted.columns[field]?.[index] ?? null
    return typeof value === 'string' ? value : null
  }
  const seen = new Set<string>()
  return facts.pseudonyms.flatMap((pseudonym, index) => {
    if (seen.has(pseudonym)) return []
    seen.add(pseudonym)
    const after: RespondentKey = {
      id: `${facts.surveyId}:${pseudonym}`,
      name: text('respondentName', index),
      email: text('respondentEmail', index),
      organisation: text('respondentOrganisation', index)
    }
    const before = known.get(after.id) ?? null
    const isNothing = after.name === null && after.email === null && after.organisation === null
    return isNothing || (before && sameValue(before, after)) ? [] : [{ before, after }]
  })
}

function latestDate(values: readonly FactValue[] | undefined): string | null {
  let latest: string | null = null
  for (const value of values ?? [])
    if (typeof value === 'string' && (latest === null || value > latest)) latest = value
  return latest
}
