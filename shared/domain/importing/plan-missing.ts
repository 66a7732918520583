import type { ImportedSheet, ImportRun } from '../entities/import-run'
import type { Partner } from '../entities/partner'
import type { SheetDecision } from './decision'
import type { ExistingData, ExistingFacts } from './existing-facts'

/** A record that an earlier file of the same layout brought and the new one no longer has. */
export interface MissingRecord {
  readonly id: string
  readonly label: string
  /** The file that brought it last. */
  readonly fileName: string
}

/** What is compared: the records the new file has. */
export interface PresentRecords {
  readonly ids: ReadonlySet<string>
  readonly fileName: string
  readonly surveyId: string | null
}

interface EarlierSheet {
  readonly run: ImportRun
  readonly sheet: ImportedSheet
}

/** Sheets of the same layout that were applied and still count. */
function earlierSheets(
  data: ExistingData,
  { target, headerSignature, refreshes }: SheetDecision,
  surveyId: string | null
): EarlierSheet[] {
  return data.runs.flatMap((run) =>
    run.state === 'undone'
      ? []
      : run.sheets
          .filter(
            (sheet) =>
              (sheet.headerSignature === headerSignature || run.id === refreshes) &&
              sheet.target === target &&
              (target !== 'response' || sheet.surveyId === surveyId)
          )
          .map((sheet) => ({ run, sheet }))
  )
}

/**
 * Records of earlier files of this layout that the new file lacks. A file counts as an earlier state of this one
 * when it bears the same name or shares a record with it: two years of the same report are not a refresh.
 */
export function missingFacts(
  decision: SheetDecision,
  present: PresentRecords,
  known: { data: ExistingData; existing: ExistingFacts; labelOf: (id: string) => string }
): MissingRecord[] {
  const { data, existing } = known
  const found = new Map<string, MissingRecord>()
  for (const { run, sheet } of earlierSheets(data, decision, present.surveyId)) {
    const blocks = data.factBlocks.filter(
      (block) =>
        block.runId === run.id &&
        block.fileId === sheet.fileId &&
        block.sheet === sheet.sheet &&
        block.kind === decision.target &&
        !block.retires
    )
    const isSameFile = sheet.fileName === present.fileName || run.id === decision.refreshes
    if (!isSameFile && !blocks.some((block) => block.ids.some((id) => present.ids.has(id)))) continue
    for (const id of blocks.flatMap((block) => block.ids)) {
      if (present.ids.has(id) || !existing.has(id) || existing.editOf(id)?.isDeleted) continue
      found.set(id, { id, label: known.labelOf(id), fileName: sheet.fileName })
    }
  }
  return [...found.values()]
}

/** Partners that an earlier roster of this layout named and the new one no longer does. Ended ones are no news. */
export function missingPartners(
  decision: SheetDecision,
  present: PresentRecords,
  data: ExistingData
): MissingRecord[] {
  const sheets = earlierSheets(data, decision, null)
  const broughtBy = (partner: Partner): EarlierSheet | undefined => {
    const runs = new Set(runsOf(partner))
    return sheets.find(({ run }) => runs.has(run.id))
  }
  const brought = data.partners.flatMap((partner) => {
    const from = broughtBy(partner)
    return from ? [{ partner, from }] : []
  })
  const isRefresh = ({ run, sheet }: EarlierSheet): boolean =>
    sheet.fileName === present.fileName ||
    run.id === decision.refreshes ||
    brought.some(({ partner, from }) => from.sheet === sheet && present.ids.has(partner.id))
  return brought
    .filter(
      ({ partner, from }) =>
        !present.ids.has(partner.id) &&
        partner.mergedIntoId === null &&
        partner.status !== 'ended' &&
        isRefresh(from)
    )
    .map(({ partner, from }) => ({ id: partner.id, label: partner.name, fileName: from.sheet.fileName }))
}

/** Runs from which anything known about a partner came, hand edits looked through. */
function runsOf(partner: Partner): string[] {
  return Object.values(partner.provenance).flatMap((origin) => {
    const imported = origin.kind === 'imported' ? origin : origin.replaced
    return imported ? [imported.runId] : []
  })
}

/** Those of the missing records that the consultant chose to retire. */
export function retiredOf(
  missing: readonly MissingRecord[],
  retire: SheetDecision['retire']
): readonly MissingRecord[] {
  if (retire === undefined) return []
  if (retire === 'all') return missing
  const chosen = new Set(retire)
  return missing.filter(({ id }) => chosen.has(id))
}
