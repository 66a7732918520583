import { chartColours } from '../chart-spec'
import { columnRange, headOf } from '../column-range'
import { columnsOf, tableRow, tableSheet } from '../scorecard/sheet-frame'
import type { CellValue, SheetChart, SheetTable, WorkbookSheet } from '../workbook'
import type { MetricsInput } from './metrics-input'
import { metricRows, type MetricRow } from './metrics-rows'

const keySheetName = 'Shares'
const most = 20

/** Where the sheet of all figures has its value and the ends of its interval. */
const from = { value: 'C', low: 'E', high: 'F' } as const

interface KeyRow {
  readonly row: MetricRow
  /** Its row on the sheet of all figures. */
  readonly at: number
}

/** Shares with an interval share one scale, so they can stand in one chart; the first of the glossary. */
const keyRows = (input: MetricsInput): readonly KeyRow[] =>
  metricRows(input)
    .map((row, index) => ({ row, at: tableRow + 1 + index }))
    .filter(({ row }) => {
      const { unit, value, interval } = row.evidence.figure
      return unit === 'share' && value !== null && interval !== null
    })
    .slice(0, most)

function chartOf(table: SheetTable, count: number): SheetChart {
  const range = (title: string) => columnRange(keySheetName, table, title)
  const bars = (title: string, colour: string) => ({
    ...{ name: headOf(range(title), table), values: range(title), colour }
  })
  return {
    title: 'Shares with the 95 % interval they lie in',
    alt: 'Three bars for each share: its value and both ends of its interval, from the table above.',
    place: { row: tableRow + count + 3, column: 1, rows: 5 + count * 2, columns: 4 },
    categories: range('Metric'),
    series: [
      bars('Low, 95 %', chartColours.muted),
      bars('Value', chartColours.partner),
      bars('High, 95 %', chartColours.line)
    ]
  }
}

/** Every share with its interval as a chart, each cell taken from the sheet of all figures; null where there is none. */
export function keySheet(input: MetricsInput): WorkbookSheet | null {
  const rows = keyRows(input)
  if (rows.length === 0) return null
  const column = columnsOf(rows)
  const taken =
    (letter: keyof typeof from, pick: (row: MetricRow) => number | undefined) =>
    ({ row, at }: KeyRow): CellValue => ({ formula: `Metrics!${from[letter]}${at}`, result: pick(row) ?? '' })
  const columns = [
    [58, column('Metric', 'text', ({ row }) => row.evidence.definition.title)],
    [
      14,
      column(
        'Low, 95 %',
        'share',
        taken('low', ({ evidence }) => evidence.figure.interval?.low)
      )
    ],
    [
      14,
      column(
        'Value',
        'share',
        taken('value', ({ evidence }) => evidence.figure.value ?? undefined)
      )
    ],
    [
      14,
      column(
        'High, 95 %',
        'share',
        taken('high', ({ evidence }) => evidence.figure.interval?.high)
      )
    ]
  ] as const
  const sheet = tableSheet(input, {
    name: keySheetName,
    note: 'Shares with an interval, side by side. A wide interval says little: few cases stand behind it.',
    empty: '',
    table: 'tblShares',
    columns,
    frozenColumns: 1
  })
  const [table] = sheet.tables
  if (!table) return sheet
  return { ...sheet, orientation: 'portrait', charts: [chartOf(table, rows.length)], isOnePage: true }
}
