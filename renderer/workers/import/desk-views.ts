import { rawTextAt, type SheetCells, type WorkbookNote } from '@shared/domain/importing/cells'
import { knownKindConfidence, type SheetKind } from '@shared/domain/importing/classify-sheet'
import type {
  DeskFile,
  DeskPlan,
  DeskSheet,
  DeskSheetDetail,
  PageOfSheet,
  SheetLine
} from '@shared/domain/importing/desk-protocol'
import { extractRows } from '@shared/domain/importing/extract-rows'
import { isError } from '@shared/domain/importing/cell-problem'
import type { SourceView } from '@shared/domain/importing/living-protocol'
import type { ImportPlan } from '@shared/domain/importing/plan'
import type { SheetOnDesk } from './desk-sheets'

const shownMarks = 3000

/** A sheet as the list shows it. */
export function sheetView(one: SheetOnDesk): DeskSheet {
  const { proposal, sheet, decision } = one
  const target = decision?.target ?? null
  const kind = proposal.kinds.find((found) => found.target === (target ?? proposal.kinds[0]?.target))
  return {
    key: one.key,
    name: sheet.name,
    visibility: sheet.visibility,
    rows: Math.max(0, proposal.layout.lastDataRow - proposal.layout.firstDataRow + 1),
    target,
    isSetAside: proposal.isSetAside && decision === null,
    ...sureness(one, kind),
    isRefused: proposal.refusal !== null && !proposal.isSetAside && !proposal.isRemembered,
    records: recordsOf(one),
    isRemembered: proposal.isRemembered
  }
}

/** How sure it is what the rows are, and why; what the app did not see by itself the consultant said. */
function sureness(one: SheetOnDesk, kind: SheetKind | undefined): Pick<DeskSheet, 'confidence' | 'reason'> {
  const confidence = one.proposal.isRemembered ? 0.99 : (kind?.confidence ?? 0)
  const isSaid = one.decision !== null && confidence < knownKindConfidence
  return isSaid
    ? { confidence: 1, reason: 'as you said' }
    : { confidence, reason: reasonOf(one, kind?.reason) }
}

/** Why a sheet is taken for what it is, or for nothing, with a pointer to where its records may be. */
function reasonOf(one: SheetOnDesk, kindReason: string | undefined): string {
  const { proposal } = one
  if (proposal.isSetAside) return 'hidden in the client’s workbook; say what its rows are to take it in'
  if (proposal.isRemembered) return 'mapped before'
  if (proposal.refusal === null) return kindReason ?? 'no table found'
  const records = recordsOf(one)
  const pointer = records ? `its records may be on “${records.name}”` : `ask for ${proposal.refusal.askFor}`
  return `${proposal.refusal.reason}; ${pointer}`
}

/** Figures added up from a list: the longer sheet of the same file may be that list. */
function recordsOf({ proposal, file, fileKey, sheet }: SheetOnDesk): DeskSheet['records'] {
  if (proposal.refusal === null) return null
  const larger = file.sheets.find((other) => other.index !== sheet.index && other.rowCount > sheet.rowCount)
  return larger ? { key: `${fileKey}:${larger.index}`, name: larger.name } : null
}

export function fileView(
  fileKey: string,
  sheets: readonly SheetOnDesk[],
  facts: { notes: readonly WorkbookNote[]; wasApplied: boolean; isAnswers?: boolean }
): DeskFile | null {
  const file = sheets[0]?.file
  if (!file) return null
  return {
    key: fileKey,
    fileId: file.id,
    name: file.name,
    sizeBytes: file.sizeBytes,
    format: file.format,
    notes: facts.notes,
    wasApplied: facts.wasApplied,
    isAnswers: facts.isAnswers ?? false,
    sheets: sheets.map(sheetView)
  }
}

/** Everything about one sheet, problem cells included. */
export function detailView(one: SheetOnDesk): DeskSheetDetail {
  const { proposal, sheet, decision } = one
  const table = decision ? proposal.table : null
  const problems = decision && table ? extractRows(table.sheet, decision, table).problems : []
  return {
    ...sheetView(one),
    fileKey: one.fileKey,
    rowCount: proposal.table.sheet.rowCount,
    columnCount: proposal.table.sheet.columns.length,
    header: proposal.layout.header,
    firstDataRow: proposal.layout.firstDataRow,
    lastDataRow: proposal.layout.lastDataRow,
    kinds: proposal.kinds,
    profiles: proposal.profiles,
    mapping: decision?.mapping ?? [],
    constants: decision ? one.constants : [],
    survey: decision?.survey ?? null,
    marks: problems
      .slice(0, shownMarks)
      .map(({ row, column, code, shown }) => ({ row, column, code, ...shown })),
    markCount: problems.length,
    hiddenRows: sheet.hiddenRows.length,
    hiddenColumns: sheet.hiddenColumns.length,
    operations: proposal.operations,
    steps: proposal.steps,
    headers: proposal.layout.headers,
    sent: sentView(one)
  }
}

const sentView = ({ sheet, proposal: { clientLayout } }: SheetOnDesk): DeskSheetDetail['sent'] => ({
  rowCount: sheet.rowCount,
  columnCount: sheet.columns.length,
  header: clientLayout.header,
  firstDataRow: clientLayout.firstDataRow,
  lastDataRow: clientLayout.lastDataRow,
  headers: clientLayout.headers
})

/** Rows for the grid, each with its number in the client's sheet. */
export function sheetLines(one: SheetOnDesk, { from, count, asSent }: PageOfSheet): SheetLine[] {
  const { table } = one.proposal
  const texts = rowTexts(asSent ? one.sheet : table.sheet, from, count)
  return texts.map((cells, index) => ({
    number: (asSent ? from + index : table.origins.rowOf(from + index)) + 1,
    cells
  }))
}

/** The client's own sheet, to be looked at. */
export function sourceView({ file, sheet, proposal }: SheetOnDesk): SourceView {
  const { header } = proposal.clientLayout
  return {
    fileName: file.name,
    sheet: sheet.name,
    rowCount: sheet.rowCount,
    columnCount: sheet.columns.length,
    headerRow: header ? header.last + 1 : null
  }
}

/** Rows of the sheet as text, for the grid. */
export function rowTexts(sheet: SheetCells, from: number, count: number): string[][] {
  const rows: string[][] = []
  for (let row = from; row < Math.min(sheet.rowCount, from + count); row++) {
    rows.push(sheet.columns.map((_, column) => rawTextAt(sheet, row, column)))
  }
  return rows
}

/** The plan without what only the writing needs. */
export function planView(plan: ImportPlan, keyOf: (fileId: string, sheetIndex: number) => string): DeskPlan {
  const total = (of: (counts: ImportPlan['sheets'][number]['counts']) => number): number =>
    plan.sheets.reduce((sum, sheet) => sum + of(sheet.counts), 0)
  return {
    rowsToApply: plan.rowsToApply,
    rowsRead: total((counts) => counts.read),
    rowsLeftOut: total((counts) => counts.leftOut),
    rowsUnchanged: total((counts) => counts.unchanged),
    problems: plan.sheets.reduce(
      (sum, sheet) =>
        sum + sheet.problems.filter(({ code }) => isError(code)).reduce((all, group) => all + group.count, 0),
      0
    ),
    partnersAdded: plan.partners.filter(({ before }) => before === null).length,
    partnersChanged: plan.partners.filter(({ before }) => before !== null).length,
    sheets: plan.sheets.map(({ imported: _imported, preview: _preview, missing, ...sheet }) => ({
      ...sheet,
      missing: missing.length,
      key: keyOf(sheet.fileId, sheet.sheetIndex)
    })),
    unmatched: plan.unmatched,
    names: plan.names
  }
}
