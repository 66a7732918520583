import type { FactBlock } from '../entities/fact-block'
import type { FactKind } from '../entities/facts'
import { dealColumns, factColumns } from './computed-fields'
import type { ExistingFacts } from './existing-facts'
import type { ExtractedRows } from './extract-rows'
import { sheetRowOf, type FactTable } from './fact-table'
import { idBlocks } from './id-blocks'
import type { PartnerMatching } from './matching/match-partners'
import type { SheetPlan } from './plan'
import { idsOfRows, planFacts, type FactPlanResult } from './plan-facts'
import type { ImportRequest } from './import-request'
import { missingFacts, retiredOf, type MissingRecord } from './plan-missing'
import { planSurvey, type SurveyPlan } from './plan-survey'
import type { SurveyLedger } from './survey-ledger'
import { sheetPlan } from './plan-work'
import { firstText, tellingFields } from './telling-fields'
import type { Work } from './work'

/** A sheet of facts whose records have their ids, before it is compared with what is known. */
export interface FactSheet {
  readonly work: Work
  readonly table: FactTable
  readonly ids: ReadonlySet<string>
  readonly survey: SurveyPlan | null
  readonly surveyId: string | null
}

export interface PlannedFacts {
  readonly work: Work
  readonly sheet: SheetPlan
  readonly blocks: readonly FactBlock[]
  readonly survey: SurveyPlan | null
}

export interface FactPlanning {
  readonly ledger: SurveyLedger
  readonly request: ImportRequest
  readonly matching: PartnerMatching
  readonly existing: (kind: FactKind) => ExistingFacts
}

/** Gives every record of a sheet its id and its partner. */
export function factSheet(work: Work, planning: FactPlanning): FactSheet {
  const { sheet, decision, extracted } = work
  const kind = decision.target as FactKind
  const { partnerName, partnerKey } = extracted.columns
  const partnerIds = extracted.rows.map((_, index) =>
    planning.matching.partnerOf(partnerName?.[index], partnerKey?.[index])
  )
  const plainIds = idsOfRows(kind, sheet, decision, extracted)
  const survey = kind === 'response' ? surveyOf(work, planning, plainIds) : null
  const ids = survey ? survey.ids : plainIds
  const source = survey ? survey.plan.columns : extracted.columns
  const columns = kind === 'deal' ? dealColumns(source, partnerIds) : factColumns(source, partnerIds)
  const { rows, origins, columnOf } = extracted
  return {
    work: survey ? withSurvey(work, survey.surveyId) : work,
    table: { kind, ids, rows, columns, origins, columnOf },
    ids: new Set(ids),
    survey: survey?.plan ?? null,
    surveyId: survey?.surveyId ?? null
  }
}

/** Compares a sheet with what is known; `later` are sheets of the same import that come after it and overrule it. */
export function planFactSheet(
  facts: FactSheet,
  later: readonly FactSheet[],
  planning: FactPlanning
): PlannedFacts {
  const { work, table, survey } = facts
  const { request } = planning
  const existing = planning.existing(table.kind)
  const sameKind = later.filter((other) => other.table.kind === table.kind)
  const result = planFacts(table, existing, {
    runId: request.runId,
    fileId: work.file.id,
    sheet: work.sheet,
    label: (index) => rowLabel(table.columns, work.extracted, index),
    isOverruled: (id, field) => sameKind.some((other) => other.ids.has(id) && field in other.table.columns)
  })
  const missing = missingFacts(
    work.decision,
    {
      ids: sameKind.length === 0 ? facts.ids : new Set([facts, ...later].flatMap((one) => [...one.ids])),
      fileName: work.file.name,
      surveyId: facts.surveyId
    },
    { data: request.existing, existing, labelOf: (id) => knownLabel(existing, id) }
  )
  return {
    work,
    sheet: sheetPlan(work, result, missing),
    blocks: [...result.blocks, ...blocksWithoutValues(facts, { result, missing, request })],
    survey
  }
}

/** What the run notes besides the rows it brings: records it found unchanged, and those that go. */
function blocksWithoutValues(
  { work, table }: FactSheet,
  found: { result: FactPlanResult; missing: readonly MissingRecord[]; request: ImportRequest }
): FactBlock[] {
  const { result, missing, request } = found
  const place = {
    runId: request.runId,
    kind: table.kind,
    fileId: work.file.id,
    sheet: work.sheet.name,
    sheetIndex: work.sheet.index
  }
  const unchanged = table.ids.flatMap((id, index) =>
    result.preview.kindAt(index) === 'unchanged' ? [{ id, row: sheetRowOf(table, index) }] : []
  )
  const confirming = idBlocks('confirms', unchanged, { ...place, first: result.blocks.length })
  const gone = retiredOf(missing, work.decision.retire).map(({ id }) => ({ id, row: 0 }))
  const first = result.blocks.length + confirming.length
  return [...confirming, ...idBlocks('retires', gone, { ...place, first })]
}

function surveyOf(
  work: Work,
  { request, existing, ledger }: FactPlanning,
  plainIds: readonly string[]
): { ids: string[]; plan: SurveyPlan; surveyId: string } {
  const surveyId = ledger.idOf(work.decision)
  const ids = plainIds.map((id) => `${surveyId}:${id}`)
  const plan = planSurvey(work.decision, work.extracted, {
    ids,
    surveyId,
    data: request.existing,
    existing: existing('response'),
    runId: request.runId,
    ledger
  })
  return { ids, plan, surveyId }
}

/** The work with the survey it goes to, known only now when it is a new one. */
const withSurvey = (work: Work, surveyId: string): Work => {
  const { decision } = work
  return decision.survey
    ? { ...work, decision: { ...decision, survey: { ...decision.survey, surveyId } } }
    : work
}

/** How the preview names a record of the file. */
function rowLabel(columns: FactTable['columns'], extracted: ExtractedRows, index: number): string {
  const own = tellingFields.map((field) => columns[field])
  own.splice(tellingFields.indexOf('description'), 0, extracted.columns['partnerName'])
  return firstText(own.map((values) => values?.[index] ?? null))
}

/** How the preview names a record the file no longer has. */
const knownLabel = (existing: ExistingFacts, id: string): string =>
  firstText(tellingFields.map((field) => existing.valueOf(id, field)))
