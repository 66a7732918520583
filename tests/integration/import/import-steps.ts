import type { ChangeDraft } from '@shared/domain/history/change-set'
import type { FactBlock } from '@shared/domain/entities/fact-block'
import { decisionOf } from '@shared/domain/importing/decide-sheet'
import type {
  ImportFile,
  MatchDecisions,
  NameDecisions,
  SheetDecision
} from '@shared/domain/importing/decision'
import type { ExistingData } from '@shared/domain/importing/existing-facts'
import type { ImportPlan } from '@shared/domain/importing/plan'
import { planImport } from '@shared/domain/importing/plan-import'
import { proposeSheet } from '@shared/domain/importing/propose-sheet'
import { knownPartners } from '@shared/domain/importing/known-partners'
import { toChangeDraft } from '@shared/domain/importing/to-change-draft'
import { fingerprint } from '@shared/domain/importing/words'
import { readWorkbook } from '@shared/formats/spreadsheet/read-workbook'

export const emptyData: ExistingData = {
  reportingCurrency: 'USD',
  partners: [],
  runs: [],
  factBlocks: [],
  surveys: [],
  respondentKeys: [],
  templates: [],
  fileIds: new Set(),
  keptSheets: new Set()
}

/** A file read into cells, with its content fingerprint as id. */
export async function importFile(name: string, bytes: Uint8Array): Promise<ImportFile> {
  const workbook = await readWorkbook(bytes, { fileName: name })
  if (!workbook.ok) throw new Error(JSON.stringify(workbook.error))
  const id = fingerprint(name + bytes.length).padStart(64, '0')
  return {
    id,
    name,
    sizeBytes: bytes.length,
    format: workbook.value.format,
    bytes,
    sheets: workbook.value.sheets
  }
}

/** What the workbench proposes for all sheets of the files, untouched by the consultant. */
export function proposedDecisions(files: readonly ImportFile[], existing: ExistingData): SheetDecision[] {
  const decisions: SheetDecision[] = []
  for (const file of files) {
    for (const sheet of file.sheets) {
      const context = {
        known: knownPartners(existing.partners, { files, decisions }),
        templates: existing.templates,
        reportingCurrency: existing.reportingCurrency,
        fileName: file.name
      }
      const decision = decisionOf(sheet, proposeSheet(sheet, context), {
        fileId: file.id,
        fileName: file.name,
        surveys: existing.surveys
      })
      if (decision) decisions.push(decision)
    }
  }
  return decisions
}

let runs = 0

export function planOf(
  files: readonly ImportFile[],
  existing: ExistingData = emptyData,
  more: {
    decisions?: readonly SheetDecision[]
    matches?: MatchDecisions
    names?: NameDecisions
    asksAboutNames?: boolean
  } = {}
): ImportPlan {
  let ids = 0
  runs++
  return planImport({
    runId: `run-${runs}`,
    at: `2026-01-01T00:00:${String(runs % 60).padStart(2, '0')}Z`,
    by: 'M. Okafor',
    newId: () => `id-${runs}-${++ids}`,
    files,
    decisions: more.decisions ?? proposedDecisions(files, existing),
    matches: more.matches ?? {},
    names: more.names ?? {},
    asksAboutNames: more.asksAboutNames ?? true,
    existing
  })
}

/** The engagement after a draft was committed, as the next import sees it. */
export function applied(existing: ExistingData, draft: ChangeDraft): ExistingData {
  const next = {
    partners: new Map(existing.partners.map((one) => [one.id, one])),
    importRuns: new Map(existing.runs.map((one) => [one.id, one])),
    surveys: new Map(existing.surveys.map((one) => [one.id, one])),
    respondentKeys: new Map(existing.respondentKeys.map((one) => [one.id, one])),
    mappingTemplates: new Map(existing.templates.map((one) => [one.id, one])),
    nameAliases: new Map((existing.nameAliases ?? []).map((one) => [one.id, one]))
  }
  for (const change of draft.changes) {
    const table = next[change.table as keyof typeof next] as Map<string, { id: string }>
    if (change.after) table.set(change.id, change.after)
    else table.delete(change.id)
  }
  return {
    ...existing,
    partners: [...next.partners.values()],
    runs: [...next.importRuns.values()],
    surveys: [...next.surveys.values()],
    respondentKeys: [...next.respondentKeys.values()],
    templates: [...next.mappingTemplates.values()],
    nameAliases: [...next.nameAliases.values()],
    factBlocks: [...existing.factBlocks, ...(draft.blocks?.factBlocks ?? [])],
    fileIds: new Set([...existing.fileIds, ...(draft.blocks?.sourceFiles ?? []).map((file) => file.id)]),
    keptSheets: new Set([
      ...existing.keptSheets,
      ...(draft.blocks?.sourceBlocks ?? []).map((block) => `${block.fileId}:${block.sheet}`)
    ])
  }
}

/** Plans and applies, failing loudly when there is nothing to apply. */
export function applyAll(
  files: readonly ImportFile[],
  existing: ExistingData = emptyData
): { plan: ImportPlan; data: ExistingData } {
  const plan = planOf(files, existing)
  const draft = toChangeDraft(plan, files, existing)
  if (!draft) throw new Error('nothing to apply')
  return { plan, data: applied(existing, draft) }
}

/** All values of a field over the blocks of a plan. */
export const valuesOf = (blocks: readonly FactBlock[], field: string): unknown[] =>
  blocks.flatMap((block) => [...(block.columns[field] ?? [])])
