import type { Figure, Interval } from '../../evidence/figure'
import { caveatWords, missingWords } from '../../evidence/reasons'
import { formatNumber } from '../format-figure'
import { reasonWords } from '../reason-words'
import { columnsOf, tableRow, tableSheet, type WideColumn } from '../scorecard/sheet-frame'
import { unitStyle } from '../unit-style'
import type { CellStyle, CellValue, LooseCell, TableColumn, WorkbookSheet } from '../workbook'
import type { MetricsInput } from './metrics-input'
import { metricRows, unitWords, type MetricRow } from './metrics-rows'

const methodWords: Readonly<Record<Interval['method'], string>> = {
  wilson: 'Wilson',
  bootstrap: 'Bootstrap, fixed seed',
  'adjusted-wald': 'Adjusted Wald',
  newcombe: 'Newcombe',
  'large-sample': 'Large sample',
  'brookmeyer-crowley': 'Brookmeyer-Crowley',
  'order-statistic': 'Order statistics'
}

/** True where the value is nothing but numerator ÷ denominator: there the cell calculates it. */
function isQuotient({ value, numerator, denominator }: Figure): boolean {
  if (value === null || numerator === null || denominator === null || denominator === 0) return false
  return Math.abs(numerator / denominator - value) <= 1e-12 * Math.max(1, Math.abs(value))
}

const numeratorColumn = 'H'
const denominatorColumn = 'I'

/** The value, live where it is a quotient of the two columns beside it. */
function valueCell({ evidence: { figure } }: MetricRow, row: number): CellValue {
  if (figure.value === null || !isQuotient(figure)) return figure.value
  return { formula: `${numeratorColumn}${row}/${denominatorColumn}${row}`, result: figure.value }
}

const leftOutCount = ({ evidence }: MetricRow): number =>
  evidence.leftOut.reduce((count, each) => count + each.count, 0)

/** Why there is no value, and what would give one. */
function unknownWords({ evidence: { figure } }: MetricRow): CellValue {
  const { unknown } = figure
  if (unknown === null) return null
  const ask = unknown.missing === null ? '' : ` Ask for: ${missingWords(unknown.missing)}.`
  return `${reasonWords(unknown.reason)}.${ask}`
}

const caveatsOf = ({ evidence }: MetricRow): CellValue =>
  evidence.figure.caveats?.map(caveatWords).join(' ') ?? null

const methodOf = ({ evidence: { figure } }: MetricRow): CellValue =>
  figure.interval && methodWords[figure.interval.method]

const bound =
  (end: 'low' | 'high') =>
  ({ evidence: { figure } }: MetricRow): CellValue =>
    figure.interval?.[end] ?? null

/** Parts of money in money, parts of a count in whole numbers, odd parts with their decimals. */
function partStyle({ figure, definition }: MetricRow['evidence'], part: number | null): CellStyle {
  if (part === null || Number.isInteger(part)) return 'integer'
  return definition.unit === 'money' || Math.abs(part) >= 1000 ? 'integer' : unitStyle[figure.unit]
}

/** An average of counts is shown with its decimals. */
const styleOf = ({ unit, value }: Figure): CellStyle =>
  unit === 'count' && value !== null && !Number.isInteger(value) ? 'index' : unitStyle[unit]

function columns(rows: readonly MetricRow[]): readonly WideColumn[] {
  const column = columnsOf(rows)
  const units = rows.map(({ evidence: { figure } }) => styleOf(figure))
  const inUnit = (title: string, write: (row: MetricRow, at: number) => CellValue): TableColumn => ({
    ...column(title, 'index', write),
    styles: units
  })
  const part = (title: string, name: 'numerator' | 'denominator'): TableColumn => ({
    ...column(title, 'integer', ({ evidence }) => evidence.figure[name]),
    styles: rows.map(({ evidence }) => partStyle(evidence, evidence.figure[name]))
  })
  return [
    [14, column('Group', 'wrap', (row) => row.group)],
    [30, column('Metric', 'wrap', ({ evidence }) => evidence.definition.title)],
    [14, inUnit('Value', valueCell)],
    [9, column('Unit', 'text', ({ evidence: { figure } }) => unitWords(figure.unit, figure.currency))],
    [12, inUnit('Low, 95 %', bound('low'))],
    [12, inUnit('High, 95 %', bound('high'))],
    [14, column('Interval by', 'wrap', methodOf)],
    [13, part('Numerator', 'numerator')],
    [13, part('Denominator', 'denominator')],
    [10, column('Counted', 'integer', (row) => row.evidence.counted.count)],
    [10, column('Left out', 'integer', leftOutCount)],
    [10, column('Coverage', 'share', (row) => row.evidence.figure.coverage)],
    [28, column('Why unknown', 'wrap', unknownWords)],
    [28, column('Read with care', 'wrap', caveatsOf)]
  ]
}

const links = [
  ['Definitions', 'What each metric means, its formula, its special cases and where it comes from'],
  ['Evidence', 'The records each figure counted, with the cell of your file'],
  ['Exclusions', 'The records each figure left out, with the reason and the cell'],
  ['Sources', 'The files behind it all, with their hashes, and the definitions in force']
] as const

/** Every figure of the programme: value, interval, what it counts, what is missing. */
export function valueSheet(input: MetricsInput): WorkbookSheet {
  const rows = metricRows(input)
  const known = rows.filter(({ evidence }) => evidence.figure.value !== null).length
  const count = (number: number): string => formatNumber(number, input.engagement.locale)
  const first = tableRow + rows.length + 3
  const made = tableSheet(input, {
    name: 'Metrics',
    note: `${count(known)} of ${count(rows.length)} metrics can be told from the data. Where a value is numerator ÷ denominator the cell calculates it. Unknown is left empty, never 0.`,
    empty: 'No metric was computed.',
    table: 'tblMetrics',
    columns: columns(rows),
    frozenColumns: 2
  })
  const contents: LooseCell[] = [
    { row: first, column: 1, value: 'In this workbook', style: 'section' },
    ...links.flatMap(([name, words], index): LooseCell[] => [
      { row: first + 1 + index, column: 1, value: name, style: 'link', linkTo: name },
      { row: first + 1 + index, column: 2, value: words, style: 'text' }
    ])
  ]
  return { ...made, cells: [...made.cells, ...contents] }
}
