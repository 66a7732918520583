import type { FactKind } from '../entities/facts'
import type { MappingTemplate } from '../entities/import-run'
import { sameValue } from '../history/same-value'
import type { SheetDecision } from './decision'
import { existingFacts, type ExistingFacts } from './existing-facts'
import { extractRows } from './extract-rows'
import { knownNames } from './matching/known-names'
import { PartnerMatching } from './matching/match-partners'
import { matchNames, withCanonicalNames } from './matching/name-cases'
import type { ImportRequest } from './import-request'
import { sheetFinder } from './operations/find-sheet'
import { isForAnyFile } from './operations/operation'
import { reshape } from './operations/reshape'
import { PartnerDirectory } from './matching/partner-directory'
import type { ImportPlan, PartnerChange, SheetPlan } from './plan'
import { factSheet, planFactSheet, type FactPlanning, type PlannedFacts } from './plan-fact-sheet'
import { missingPartners, retiredOf, type MissingRecord } from './plan-missing'
import { planPartners, type PartnerPlanning } from './plan-partners'
import { sheetPlan } from './plan-work'
import { headerRows } from './sheet-layout'
import { SurveyLedger } from './survey-ledger'
import type { Work } from './work'
import { retirePartner } from './retire-partner'
import { settlePartners, withSettled } from './settle-partners'

/** Works out everything an import would write: rosters first, so that the facts of the same files find their partners. */
export function planImport(request: ImportRequest): ImportPlan {
  const asRead = request.decisions.flatMap((decision) => workOf(request, decision))
  const planning: PartnerPlanning = {
    directory: new PartnerDirectory(
      request.existing.partners.filter((partner) => partner.mergedIntoId === null)
    ),
    partners: new Map<string, PartnerChange>(),
    runId: request.runId,
    newId: request.newId,
    roster: (name, key) => matching.rosterRuling(name, key)
  }
  const matching = new PartnerMatching(planning, {
    decisions: request.matches,
    aliases: request.existing.nameAliases ?? []
  })
  const names = matchNames(asRead, {
    known: knownNames(request.existing),
    memory: matching.memory,
    decisions: request.names ?? {},
    asks: request.asksAboutNames,
    stamp: { by: request.by, at: request.at }
  })
  const works = asRead.map((work) => withCanonicalNames(work, names))
  for (const work of works) if (work.decision.target === 'partner') matching.collectRoster(work)
  const sheets = new Map<SheetDecision, SheetPlan>()
  for (const [work, sheet] of partnerSheets(works, planning, request)) sheets.set(work.decision, sheet)
  const facts = works.filter((work) => work.decision.target !== 'partner')
  for (const work of facts) matching.collect(work)
  const unmatched = matching.resolve()
  const ledger = new SurveyLedger(request.existing, request.newId)
  const planned = plannedFacts(facts, { request, matching, ledger })
  planned.forEach((one, index) => {
    const work = facts[index]
    if (work) sheets.set(work.decision, one.sheet)
  })
  const ordered = works.flatMap((work) => sheets.get(work.decision) ?? [])
  return {
    runId: request.runId,
    at: request.at,
    by: request.by,
    sheets: ordered,
    unmatched,
    names: names.cases,
    nameAliases: [
      ...matching.changedAliases(unmatched, { by: request.by, at: request.at }),
      ...names.changes
    ],
    partners: [...planning.partners.values()].filter(
      ({ before, after }) => before === null || !sameValue(before, after)
    ),
    surveys: ledger.changes(),
    respondentKeys: planned.flatMap((one) => one.survey?.keys ?? []),
    templates: templatesOf(works, request),
    factBlocks: planned.flatMap((one) => [...one.blocks]),
    rowsToApply: ordered.reduce(
      (total, { counts, retired }) => total + counts.added + counts.changed + retired,
      0
    )
  }
}

/** All sheets of facts; where two speak of the same record and field, the later one counts. */
function plannedFacts(
  works: readonly Work[],
  { request, matching, ledger }: Omit<FactPlanning, 'existing'>
): PlannedFacts[] {
  const known = new Map<FactKind, ExistingFacts>()
  const planning: FactPlanning = {
    request,
    matching,
    ledger,
    existing: (kind) => {
      const existing = known.get(kind) ?? existingFacts(request.existing, kind)
      known.set(kind, existing)
      return existing
    }
  }
  const tables = works.map((work) => factSheet(work, planning))
  return tables.map((one, index) => planFactSheet(one, tables.slice(index + 1), planning))
}

function workOf(request: ImportRequest, decision: SheetDecision): Work[] {
  const file = request.files.find((one) => one.id === decision.fileId)
  const sheet = file?.sheets.find((one) => one.index === decision.sheetIndex)
  if (!file || !sheet) return []
  const table = reshape(sheet, decision, sheetFinder(request.files, request.decisions))
  return [{ file, sheet: table.sheet, decision, extracted: extractRows(table.sheet, decision, table) }]
}

/** All rosters, one after the other; what they change and change back again is no change. */
function partnerSheets(
  works: readonly Work[],
  planning: PartnerPlanning,
  request: ImportRequest
): (readonly [Work, SheetPlan])[] {
  const rosters = works.filter((work) => work.decision.target === 'partner')
  const results = rosters.map((work) => ({
    work,
    result: planPartners(work.sheet, work.decision, work.extracted, planning)
  }))
  const settled = settlePartners(planning)
  return results.map(({ work, result }) => {
    const missing = retireMissing(work, { seen: result.seen, planning, request })
    return [work, sheetPlan(work, withSettled(result, settled), missing)]
  })
}

/** Partners the roster no longer names; ends those the consultant chose. */
function retireMissing(
  { file, decision }: Work,
  found: { seen: ReadonlySet<string>; planning: PartnerPlanning; request: ImportRequest }
): readonly MissingRecord[] {
  const { seen, planning, request } = found
  const missing = missingPartners(
    decision,
    { ids: seen, fileName: file.name, surveyId: null },
    request.existing
  )
  const decided = { by: request.by, at: request.at, fileName: file.name }
  for (const { id } of retiredOf(missing, decision.retire)) {
    const before = request.existing.partners.find((partner) => partner.id === id)
    if (before) planning.partners.set(id, { before, after: retirePartner(before, decided) })
  }
  return missing
}

/** One template per layout: two waves of one survey share theirs. */
function templatesOf(works: readonly Work[], request: ImportRequest): ImportPlan['templates'] {
  const byId = new Map(works.map((work) => [templateId(work.decision), templateOf(work, request)]))
  return [...byId.values()]
}

const templateId = ({ target, headerSignature }: SheetDecision): string =>
  `template:${target}:${headerSignature}`

/** A refreshed file replays the steps that do not speak of single cells of the old one. */
function templateSteps({ operations = [] }: SheetDecision): Pick<MappingTemplate, 'operations'> {
  const lasting = operations.filter(isForAnyFile)
  return lasting.length === 0 ? {} : { operations: lasting }
}

function templateOf({ decision }: Work, request: ImportRequest): ImportPlan['templates'][number] {
  const id = templateId(decision)
  const before = request.existing.templates.find((template) => template.id === id) ?? null
  const after: MappingTemplate = {
    id,
    headerSignature: decision.headerSignature,
    target: decision.target,
    ...headerRows(decision.layout),
    mapping: decision.mapping,
    constants: decision.constants,
    headers: (decision.clientLayout ?? decision.layout).headers,
    ...templateSteps(decision),
    usedAt: request.at
  }
  return { before, after }
}
