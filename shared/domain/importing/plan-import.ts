import type { FactBlock, FactValue } from '../entities/fact-block'
import type { FactKind } from '../entities/facts'
import type { ImportedSheet, MappingTemplate } from '../entities/import-run'
import { sum } from '../values/sum'
import { sameValue } from '../history/same-value'
import { groupProblems } from './cell-problem'
import type { SheetCells } from './cells'
import { dealColumns, factColumns } from './computed-fields'
import type { ImportFile, MatchDecisions, SheetDecision } from './decision'
import { existingFacts, type ExistingData, type ExistingFacts } from './existing-facts'
import { extractRows, type ExtractedRows } from './extract-rows'
import { PartnerMatching } from './match-partners'
import { PartnerDirectory } from './partner-directory'
import type { ImportPlan, PartnerChange, SheetPlan } from './plan'
import { idsOfRows, planFacts, type FactPlanResult } from './plan-facts'
import { planPartners, type PartnerPlanning, type PartnerPlanResult } from './plan-partners'
import { planSurvey, type SurveyPlan } from './plan-survey'

export interface ImportRequest {
  readonly runId: string
  readonly at: string
  readonly by: string
  readonly newId: () => string
  readonly files: readonly ImportFile[]
  readonly decisions: readonly SheetDecision[]
  readonly matches: MatchDecisions
  readonly existing: ExistingData
}

interface Work {
  readonly file: ImportFile
  readonly sheet: SheetCells
  readonly decision: SheetDecision
  readonly extracted: ExtractedRows
}

/** Works out everything an import would write: rosters first, so that the facts of the same files find their partners. */
export function planImport(request: ImportRequest): ImportPlan {
  const works = request.decisions.flatMap((decision) => workOf(request, decision))
  const planning: PartnerPlanning = {
    directory: new PartnerDirectory(
      request.existing.partners.filter((partner) => partner.mergedIntoId === null)
    ),
    partners: new Map<string, PartnerChange>(),
    runId: request.runId,
    newId: request.newId
  }
  const sheets = new Map<SheetDecision, SheetPlan>()
  for (const work of works) {
    if (work.decision.target === 'partner') sheets.set(work.decision, partnerSheet(work, planning))
  }
  const facts = works.filter((work) => work.decision.target !== 'partner')
  const matching = new PartnerMatching(planning, request.matches)
  for (const work of facts) matching.collect(work.sheet, work.decision, work.extracted)
  const unmatched = matching.resolve()
  const planned = facts.map((work) => factSheet(work, { request, matching }))
  planned.forEach((one) => sheets.set(one.work.decision, one.sheet))
  const ordered = works.flatMap((work) => sheets.get(work.decision) ?? [])
  return {
    runId: request.runId,
    at: request.at,
    by: request.by,
    sheets: ordered,
    unmatched,
    partners: [...planning.partners.values()].filter(
      ({ before, after }) => before === null || !sameValue(before, after)
    ),
    surveys: planned.flatMap((one) => one.survey?.survey ?? []),
    respondentKeys: planned.flatMap((one) => one.survey?.keys ?? []),
    templates: templatesOf(works, request),
    factBlocks: planned.flatMap((one) => [...one.blocks]),
    rowsToApply: ordered.reduce((total, sheet) => total + sheet.counts.added + sheet.counts.changed, 0)
  }
}

function workOf(request: ImportRequest, decision: SheetDecision): Work[] {
  const file = request.files.find((one) => one.id === decision.fileId)
  const sheet = file?.sheets.find((one) => one.index === decision.sheetIndex)
  return file && sheet ? [{ file, sheet, decision, extracted: extractRows(sheet, decision) }] : []
}

function partnerSheet(work: Work, planning: PartnerPlanning): SheetPlan {
  const result = planPartners(work.sheet, work.decision, work.extracted, planning)
  return sheetPlan(work, result, result.keptEdits)
}

interface PlannedFacts {
  readonly work: Work
  readonly sheet: SheetPlan
  readonly blocks: readonly FactBlock[]
  readonly survey: SurveyPlan | null
}

function factSheet(work: Work, context: { request: ImportRequest; matching: PartnerMatching }): PlannedFacts {
  const { sheet, decision, extracted, file } = work
  const { request, matching } = context
  const kind = decision.target as FactKind
  const existing = existingFacts(request.existing, kind)
  const { partnerName, partnerKey } = extracted.columns
  const partnerIds = extracted.rows.map((_, index) =>
    matching.partnerOf(partnerName?.[index], partnerKey?.[index])
  )
  const plainIds = idsOfRows(kind, sheet, decision, extracted)
  const survey = kind === 'response' ? surveyOf(work, { request, existing, ids: plainIds }) : null
  const ids = survey ? survey.ids : plainIds
  const source = survey ? survey.plan.columns : extracted.columns
  const columns = kind === 'deal' ? dealColumns(source, partnerIds) : factColumns(source, partnerIds)
  const result = planFacts({ kind, ids, rows: extracted.rows, columns }, existing, {
    runId: request.runId,
    fileId: file.id,
    sheet,
    label: (index) => rowLabel(columns, extracted, index)
  })
  return {
    work,
    sheet: sheetPlan(survey ? withSurvey(work, survey.surveyId) : work, result, []),
    blocks: result.blocks,
    survey: survey?.plan ?? null
  }
}

function surveyOf(
  work: Work,
  facts: { request: ImportRequest; existing: ExistingFacts; ids: readonly string[] }
): { ids: string[]; plan: SurveyPlan; surveyId: string } {
  const { request, existing } = facts
  const surveyId = work.decision.survey?.surveyId ?? request.newId()
  const ids = facts.ids.map((id) => `${surveyId}:${id}`)
  const plan = planSurvey(work.decision, work.extracted, {
    ids,
    surveyId,
    data: request.existing,
    existing,
    runId: request.runId
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

/** How the preview names a record: whom or what it is about. */
function rowLabel(
  columns: Readonly<Record<string, readonly FactValue[]>>,
  extracted: ExtractedRows,
  index: number
): string {
  for (const values of [
    columns['name'],
    columns['account'],
    columns['respondentId'],
    columns['externalId'],
    extracted.columns['partnerName'],
    columns['description'],
    columns['title']
  ]) {
    const value = values?.[index] ?? null
    if (typeof value === 'string' && value !== '') return value
  }
  return ''
}

function sheetPlan(
  work: Work,
  result: PartnerPlanResult | FactPlanResult,
  keptEdits: SheetPlan['keptEdits']
): SheetPlan {
  const { file, sheet, decision, extracted } = work
  const counts = {
    read: extracted.rows.length + extracted.leftOut.length,
    added: result.added,
    changed: result.changed,
    unchanged: result.unchanged,
    leftOut: extracted.leftOut.length
  }
  const imported: ImportedSheet = {
    fileId: file.id,
    fileName: file.name,
    sheet: sheet.name,
    target: decision.target,
    headerRow: decision.layout.header ? decision.layout.header.last + 1 : null,
    mapping: decision.mapping,
    constants: decision.constants,
    surveyId: decision.survey?.surveyId ?? null,
    counts,
    leftOut: extracted.leftOut
  }
  return {
    fileId: file.id,
    fileName: file.name,
    sheetName: sheet.name,
    sheetIndex: sheet.index,
    target: decision.target,
    counts,
    leftOut: extracted.leftOut,
    problems: groupProblems(extracted.problems),
    changes: result.changes,
    keptEdits,
    amountTotal: amountTotal(extracted),
    imported
  }
}

function amountTotal({ columns }: ExtractedRows): SheetPlan['amountTotal'] {
  const amounts = columns['amount']?.filter((value): value is number => typeof value === 'number')
  if (!amounts) return null
  const currencies = new Set(columns['currency']?.filter((value) => value !== null))
  const only = currencies.size === 1 ? [...currencies][0] : null
  return { value: Math.round(sum(amounts) * 100) / 100, currency: typeof only === 'string' ? only : null }
}

/** One template per layout: two waves of one survey share theirs. */
function templatesOf(works: readonly Work[], request: ImportRequest): ImportPlan['templates'] {
  const byId = new Map(works.map((work) => [templateId(work.decision), templateOf(work, request)]))
  return [...byId.values()]
}

const templateId = ({ target, headerSignature }: SheetDecision): string =>
  `template:${target}:${headerSignature}`

function templateOf({ decision }: Work, request: ImportRequest): ImportPlan['templates'][number] {
  const id = templateId(decision)
  const before = request.existing.templates.find((template) => template.id === id) ?? null
  const after: MappingTemplate = {
    id,
    headerSignature: decision.headerSignature,
    target: decision.target,
    headerRow: decision.layout.header ? decision.layout.header.last + 1 : null,
    mapping: decision.mapping,
    constants: decision.constants,
    usedAt: request.at
  }
  return { before, after }
}
