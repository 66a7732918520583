import type { ImportCounts, ImportedSheet } from '../entities/import-run'
import { sum } from '../values/sum'
import { groupProblems } from './cell-problem'
import { rawTextAt } from './cells'
import type { ExtractedRows } from './extract-rows'
import type { KeptEdit, PlannedChange, SheetPlan } from './plan'
import { retiredOf, type MissingRecord } from './plan-missing'
import { joinedSources, leftOutSource, listedSource, type PreviewSource } from './plan-preview'
import { headerRows } from './sheet-layout'
import type { Work } from './work'

/** What the comparison with the engagement found. */
export interface Compared {
  readonly changes: readonly PlannedChange[]
  readonly keptEdits: readonly KeptEdit[]
  readonly preview: PreviewSource
  readonly added: number
  readonly changed: number
  readonly unchanged: number
  /** Partners left as they are, to be noted with the run. */
  readonly confirmedPartners?: readonly string[]
}

/** The plan of one sheet: counts, what the preview lists, and what the run keeps of it. */
export function sheetPlan(work: Work, result: Compared, missing: readonly MissingRecord[]): SheetPlan {
  const { file, sheet, decision, extracted } = work
  const retired = retiredOf(missing, decision.retire)
  const counts: ImportCounts = {
    read: extracted.rows.length + extracted.leftOut.length,
    added: result.added,
    changed: result.changed,
    unchanged: result.unchanged,
    leftOut: extracted.leftOut.length,
    ...(missing.length > 0 ? { missing: missing.length } : {}),
    ...(retired.length > 0 ? { retired: retired.length } : {})
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
    keptEdits: result.keptEdits,
    missing,
    retired: retired.length,
    preview: joinedSources([result.preview, leftOutPreview(work), missingPreview(missing, retired)]),
    amountTotal: amountTotal(extracted),
    imported: importedSheet(work, counts, result.confirmedPartners ?? [])
  }
}

function importedSheet(
  { file, sheet, decision, extracted }: Work,
  counts: ImportCounts,
  confirmedPartners: readonly string[]
): ImportedSheet {
  return {
    fileId: file.id,
    fileName: file.name,
    sheet: sheet.name,
    target: decision.target,
    ...headerRows(decision.layout),
    mapping: decision.mapping,
    constants: decision.constants,
    surveyId: decision.survey?.surveyId ?? null,
    headerSignature: decision.headerSignature,
    counts,
    leftOut: extracted.leftOut,
    ...(confirmedPartners.length > 0 ? { confirmedPartners } : {}),
    ...(decision.ignored?.length ? { ignored: decision.ignored } : {}),
    ...(decision.operations?.length ? { operations: decision.operations } : {})
  }
}

/** A row that is left out is known by the first words in it. */
function leftOutPreview({ file, sheet, extracted }: Work): PreviewSource {
  const own = file.sheets.find((one) => one.index === sheet.index) ?? sheet
  const labelOf = (row: number): string => {
    for (let column = 0; column < own.columns.length; column++) {
      const text = rawTextAt(own, row - 1, column).trim()
      if (text !== '') return text
    }
    return ''
  }
  return leftOutSource(extracted.leftOut, labelOf)
}

function missingPreview(missing: readonly MissingRecord[], retired: readonly MissingRecord[]): PreviewSource {
  const going = new Set(retired)
  return listedSource(
    missing.map((one) => ({
      row: null,
      label: one.label,
      kind: 'missing',
      fields: [],
      reason: going.has(one) ? 'retired' : 'kept',
      recordId: one.id,
      from: one.fileName
    }))
  )
}

function amountTotal({ columns }: ExtractedRows): SheetPlan['amountTotal'] {
  const amounts = columns['amount']?.filter((value): value is number => typeof value === 'number')
  if (!amounts) return null
  const currencies = new Set(columns['currency']?.filter((value) => value !== null))
  const only = currencies.size === 1 ? [...currencies][0] : null
  return { value: Math.round(sum(amounts) * 100) / 100, currency: typeof only === 'string' ? only : null }
}
