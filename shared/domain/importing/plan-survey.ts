import type { FactValue } from '../entities/fact-block'
import type { RespondentKey, Survey, SurveyQuestion } from '../entities/voice'
import type { ExistingData, ExistingFacts } from './existing-facts'
import type { SheetDecision } from './decision'
import type { ExtractedRows } from './extract-rows'
import { questionOfField } from './survey-questions'
import { sameValue } from '../history/same-value'

export interface SurveyPlan {
  readonly survey: { readonly before: Survey | null; readonly after: Survey } | null
  readonly keys: readonly { readonly before: RespondentKey | null; readonly after: RespondentKey }[]
  readonly columns: Readonly<Record<string, readonly FactValue[]>>
}

const identity = ['respondentName', 'respondentEmail', 'respondentOrganisation'] as const

/**
 * The survey, its questions and who answered. Names and addresses go to the key table only; answers carry the
 * pseudonym R-001 …, the same one when the same response comes again.
 */
export function planSurvey(
  decision: SheetDecision,
  extracted: ExtractedRows,
  facts: {
    ids: readonly string[]
    surveyId: string
    data: ExistingData
    existing: ExistingFacts
    runId: string
  }
): SurveyPlan {
  const { surveyId, data } = facts
  const before = data.surveys.find((survey) => survey.id === surveyId) ?? null
  const pseudonyms = pseudonymsOf(facts)
  const columns: Record<string, readonly FactValue[]> = {}
  for (const [field, values] of Object.entries(extracted.columns)) {
    if (!(identity as readonly string[]).includes(field)) columns[field] = values
  }
  columns['surveyId'] = facts.ids.map(() => surveyId)
  columns['respondentId'] = pseudonyms
  const after: Survey = {
    id: surveyId,
    title: decision.survey?.title ?? before?.title ?? '',
    wave: before?.wave ?? null,
    fieldedOn: latestDate(columns['submittedOn']) ?? before?.fieldedOn ?? null,
    questions: mergedQuestions(before?.questions ?? [], askedQuestions(decision)),
    runId: before ? before.runId : facts.runId
  }
  const isSame = before !== null && sameValue(before, after)
  return {
    survey: isSame ? null : { before, after },
    keys: respondentKeys(extracted, { surveyId, pseudonyms, data }),
    columns
  }
}

function pseudonymsOf(facts: {
  ids: readonly string[]
  surveyId: string
  data: ExistingData
  existing: ExistingFacts
}): string[] {
  let next = 1
  for (const block of facts.data.factBlocks) {
    if (block.kind !== 'response') continue
    block.columns['surveyId']?.forEach((surveyId, row) => {
      const pseudonym = block.columns['respondentId']?.[row]
      if (surveyId === facts.surveyId && typeof pseudonym === 'string')
        next = Math.max(next, Number(pseudonym.slice(2)) + 1)
    })
  }
  return facts.ids.map((id) => {
    const known = facts.existing.valueOf(id, 'respondentId')
    return typeof known === 'string' ? known : `R-${String(next++).padStart(3, '0')}`
  })
}

function askedQuestions({ mapping, survey }: SheetDecision): SurveyQuestion[] {
  const used = new Set(
    mapping.flatMap((one) => (one.field === null ? [] : (questionOfField(one.field) ?? [])))
  )
  return (survey?.questions ?? []).filter((question) => used.has(question.id))
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
  return [...merged, ...now.filter((question) => !before.some((one) => one.id === question.id))]
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
  return facts.pseudonyms.flatMap((pseudonym, index) => {
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
