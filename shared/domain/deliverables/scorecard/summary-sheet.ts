import { chartColours } from '../chart-spec'
import { columnRange, firstOf, headOf } from '../column-range'
import type { LooseCell, RangeName, SheetChart, WorkbookSheet } from '../workbook'
import { firstMeasureRow, measures, type Measure } from './measures'
import type { ScorecardData } from './scorecard-data'
import { headCells } from './sheet-frame'

const headRow = firstMeasureRow - 1

const agrees = 'Equal'
const differs = 'Changed'

/** Value now, value when exported, and whether they still agree: an edited data sheet shows at once. */
function measureCells(measure: Measure, row: number): LooseCell[] {
  const plain = { strongInteger: 'integer', strongMoney: 'money', strongShare: 'share' } as const
  const style = measure.style in plain ? plain[measure.style as keyof typeof plain] : 'index'
  return [
    { row, column: 1, value: measure.label, style: 'label' },
    { row, column: 2, value: { formula: measure.formula, result: measure.result }, style: measure.style },
    { row, column: 3, value: measure.result, style },
    {
      row,
      column: 4,
      value: {
        formula: `IF(ABS(B${row}-C${row})<=0.000001*MAX(1,ABS(C${row})),"${agrees}","${differs}")`,
        result: agrees
      },
      style: 'text'
    },
    { row, column: 5, value: measure.note, style: 'note' }
  ]
}

const sheetList = [
  ['Partners', 'One row per partner, money computed from the deals'],
  ['Deals', 'Every deal with what it counts for, and why it was left out'],
  ['Metrics', 'All figures of the programme with definition, interval and exclusions'],
  ['Sources', 'Files with their hashes, and the definitions agreed with the client']
] as const

function linkCells(firstRow: number): LooseCell[] {
  return [
    { row: firstRow, column: 1, value: 'In this workbook', style: 'section' },
    ...sheetList.flatMap(([name, words], index): LooseCell[] => [
      { row: firstRow + 1 + index, column: 1, value: name, style: 'link', linkTo: name },
      { row: firstRow + 1 + index, column: 2, value: words, style: 'text' }
    ])
  ]
}

const mostBars = 10

/** The largest partners, from the sheet of partners: it is sorted by revenue. */
function largestPartners(partners: WorkbookSheet, row: number): SheetChart[] {
  const [table] = partners.tables
  if (!table?.columns.some(({ title }) => title === 'Open pipeline')) return []
  const range = (title: string) => firstOf(columnRange(partners.name, table, title), mostBars)
  const bars = (title: string, colour: string) => ({
    ...{ name: headOf(range(title), table), values: range(title), colour }
  })
  const count = range('Partner').to - range('Partner').from + 1
  return [
    {
      title: `Revenue and open pipeline of the ${count} partners with the most revenue`,
      alt: 'Bars of revenue and open pipeline, one pair for each of the first partners on the sheet Partners.',
      place: { row, column: 1, rows: 5 + Math.ceil(count * 1.5), columns: 5 },
      categories: range('Partner'),
      series: [bars('Revenue', chartColours.partner), bars('Open pipeline', chartColours.vendor)]
    }
  ]
}

/** The measures by name, for formulas of the reader's own: "Active_partner_rate". */
export function measureNames(data: ScorecardData): RangeName[] {
  return measures(data).map(({ label }, index) => ({
    name: label.replaceAll(/[^A-Za-z0-9]+/g, '_'),
    range: { sheet: 'Summary', column: 2, from: firstMeasureRow + index, to: firstMeasureRow + index }
  }))
}

/** The first sheet: headline measures as live formulas over the data sheets. */
export function summarySheet(data: ScorecardData, partners: WorkbookSheet): WorkbookSheet {
  const list = measures(data)
  const heads = ['Measure', 'Value', 'When exported', 'Check', 'What is counted']
  const last = firstMeasureRow + list.length
  const head: LooseCell[] =
    list.length === 0
      ? [
          {
            row: headRow,
            column: 1,
            value: 'No figure is known yet: the Metrics sheet says what is missing.',
            style: 'text'
          }
        ]
      : heads.map((value, index) => ({
          row: headRow,
          column: index + 1,
          value,
          style: index === 1 || index === 2 ? 'headNumber' : 'head'
        }))
  return {
    name: 'Summary',
    widths: [46, 18, 18, 12, 74],
    cells: [
      ...headCells(data, 'Partner Scorecard'),
      ...head,
      ...list.flatMap((measure, index) => measureCells(measure, firstMeasureRow + index)),
      ...linkCells(last + 1)
    ],
    tables: [],
    frozen: { rows: headRow, columns: 1 },
    orientation: 'landscape',
    repeatedRows: { from: headRow, to: headRow },
    highlights: list.length === 0 ? [] : [{ cells: `D${firstMeasureRow}:D${last - 1}`, text: differs }],
    isOnePage: true,
    charts: largestPartners(partners, last + sheetList.length + 3)
  }
}
