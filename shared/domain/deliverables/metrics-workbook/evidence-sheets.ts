import type { EvidenceRecord, EvidenceRecords, SourceCell } from '../../evidence/evidence'
import type { CountedKind } from '../../evidence/figure'
import { formatNumber } from '../format-figure'
import { columnsOf, tableSheet, type WideColumn } from '../scorecard/sheet-frame'
import type { CellValue, WorkbookSheet } from '../workbook'
import type { MetricsInput } from './metrics-input'
import { metricRows, text } from './metrics-rows'

const kindWords: Readonly<Record<CountedKind, string>> = {
  partner: 'Partner',
  deal: 'Deal',
  investment: 'Investment',
  activity: 'Activity',
  response: 'Survey answer',
  coding: 'Coding'
}

/** One record of a list, or (record null) how many the list leaves away. */
interface Row {
  readonly metric: string
  readonly what: string
  readonly set: EvidenceRecords
  readonly record: EvidenceRecord | null
}

function rowsOf(metric: string, what: string, set: EvidenceRecords): Row[] {
  const rest: Row[] = set.count > set.records.length ? [{ metric, what, set, record: null }] : []
  return [...set.records.map((record) => ({ metric, what, set, record })), ...rest]
}

/** Cells may stand in several files: each file, sheet and value once, in the order of the cells. */
const once = (cells: readonly SourceCell[], read: (cell: SourceCell) => string): CellValue =>
  text([...new Set(cells.map(read).filter((part) => part !== ''))].join('; '))

const cellWords = ({ cell, header }: SourceCell): string => (header === null ? cell : `${cell} (${header})`)

const rawWords = ({ header, field, raw, isEdited }: SourceCell): string => {
  const said = raw === null ? 'text no longer kept' : raw.trim() === '' ? '(empty)' : raw
  return `${header ?? field}: ${said}${isEdited ? ', changed by hand since' : ''}`
}

/** The columns of a list of records; the second bears the given title and width. */
function columns(
  rows: readonly Row[],
  [whatWidth, whatTitle]: readonly [number, string],
  locale: string
): readonly WideColumn[] {
  const column = columnsOf(rows)
  const of = (title: string, write: (record: EvidenceRecord) => CellValue) =>
    column(title, 'wrap', ({ record }) => (record === null ? null : write(record)))
  const name = ({ record, set }: Row): CellValue =>
    record === null
      ? `and ${formatNumber(set.count - set.records.length, locale)} more, not listed`
      : text(record.name)
  return [
    [26, column('Metric', 'wrap', ({ metric }) => metric)],
    [whatWidth, column(whatTitle, 'wrap', ({ what }) => what)],
    [14, column('Kind', 'text', ({ set }) => kindWords[set.kind])],
    [26, column('Record', 'wrap', name)],
    [24, of('File', ({ cells }) => once(cells, (cell) => cell.fileName))],
    [16, of('Sheet', ({ cells }) => once(cells, (cell) => cell.sheet))],
    [44, of('Cells', ({ cells }) => once(cells, cellWords))],
    [44, of('What the file says', ({ cells }) => once(cells, rawWords))]
  ]
}

/** The records each figure counted, each with its cells in the client's files; capped, with the rest stated. */
export function evidenceSheet(input: MetricsInput): WorkbookSheet {
  const rows = metricRows(input).flatMap(({ evidence }) => [
    ...rowsOf(evidence.definition.title, 'Counted', evidence.counted),
    ...(evidence.proof ? rowsOf(evidence.definition.title, 'Proof', evidence.proof) : [])
  ])
  return tableSheet(input, {
    name: 'Evidence',
    note: 'Records behind each figure, with the cells of the files they were read from. “Proof”: records that show it of the counted ones. Long lists are cut; the last line says how many more there are.',
    empty: 'No figure counted a record yet.',
    table: 'tblEvidence',
    columns: columns(rows, [12, 'Set'], input.engagement.locale),
    frozenColumns: 1
  })
}

/** The records each figure left out, with the reason; capped, with the rest stated. */
export function exclusionSheet(input: MetricsInput): WorkbookSheet {
  const rows = metricRows(input).flatMap(({ evidence }) =>
    evidence.leftOut.flatMap((set) => rowsOf(evidence.definition.title, set.words, set))
  )
  return tableSheet(input, {
    name: 'Exclusions',
    note: 'Records a figure could not or must not count, and why. Long lists are cut; the last line says how many more there are.',
    empty: 'No figure left a record out.',
    table: 'tblExclusions',
    columns: columns(rows, [24, 'Reason'], input.engagement.locale),
    frozenColumns: 1
  })
}
