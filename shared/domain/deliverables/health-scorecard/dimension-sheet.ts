import { dimensionWords } from '../../diagnosis/dimension'
import {
  dataParts,
  leastKnownWeight,
  voiceParts,
  watchedBelowTarget
} from '../../diagnosis/scorecard/compose-scorecard'
import { cleanLine } from '../clean-text'
import { columnsOf, headCells, tableRow, type WideColumn } from '../scorecard/sheet-frame'
import { stateWords } from '../state-words'
import { chartColours } from '../chart-spec'
import { columnRange, headOf } from '../column-range'
import type { LooseCell, RangeName, SheetChart, SheetTable, WorkbookSheet } from '../workbook'
import { partnerName, type HealthInput } from './health-input'
import { indicatorTable } from './indicator-sheet'

/** Letters of the sheet's columns, as its formulas name them. */
const at = {
  dimension: 'A',
  score: 'B',
  state: 'C',
  target: 'D',
  gap: 'E',
  weight: 'F',
  data: 'G',
  voice: 'H',
  judgement: 'I',
  reason: 'J'
} as const

export const firstDimensionRow = tableRow + 1

/** Mean of what is known under a dimension; empty where nothing is. */
const meanFormula = (row: number, kind: 'Indicator' | 'Voice'): string =>
  `IFERROR(AVERAGEIFS(${indicatorTable}[Score],${indicatorTable}[Dimension],${at.dimension}${row},${indicatorTable}[Kind],"${kind}"),"")`

function scoreFormula(row: number): string {
  const [data, voice, own] = [`${at.data}${row}`, `${at.voice}${row}`, `${at.judgement}${row}`]
  const blend = `(${dataParts}*${data}+${voiceParts}*${voice})/${dataParts + voiceParts}`
  return `IF(AND(${own}<>"",${at.reason}${row}<>""),${own},IF(AND(${data}<>"",${voice}<>""),${blend},IF(${data}<>"",${data},${voice})))`
}

const stateFormula = (row: number): string => {
  const [score, target] = [`${at.score}${row}`, `${at.target}${row}`]
  return `IF(${score}="","${stateWords.unknown}",IF(${score}>=${target},"${stateWords.green}",IF(${score}>=${target}-${watchedBelowTarget},"${stateWords.amber}","${stateWords.red}")))`
}

const trendWords = { up: 'Up', flat: 'Flat', down: 'Down' } as const

function columns({ scorecard }: HealthInput): readonly WideColumn[] {
  const column = columnsOf(scorecard.dimensions)
  return [
    [34, column('Dimension', 'text', ({ dimension }) => dimensionWords[dimension])],
    [10, column('Score', 'index', ({ score }, row) => ({ formula: scoreFormula(row), result: score ?? '' }))],
    [
      14,
      column('State', 'text', ({ rag }, row) => ({ formula: stateFormula(row), result: stateWords[rag] }))
    ],
    [9, column('Target', 'index', ({ target }) => target)],
    [
      9,
      column('Gap', 'index', ({ score, target }, row) => ({
        formula: `IF(${at.score}${row}="","",MAX(0,${at.target}${row}-${at.score}${row}))`,
        result: score === null ? '' : Math.max(0, target - score)
      }))
    ],
    [9, column('Weight', 'index', ({ weight }) => weight)],
    [
      12,
      column('From data', 'index', ({ dataScore }, row) => ({
        formula: meanFormula(row, 'Indicator'),
        result: dataScore ?? ''
      }))
    ],
    [
      14,
      column('From partners', 'index', ({ voiceScore }, row) => ({
        formula: meanFormula(row, 'Voice'),
        result: voiceScore ?? ''
      }))
    ],
    [12, column('Judgement', 'index', ({ judgedScore }) => judgedScore)],
    [44, column('Reason of the judgement', 'wrap', ({ reason }) => cleanLine(reason) || null)],
    [12, column('Confidence', 'share', ({ confidence }) => confidence)],
    [10, column('Trend', 'text', ({ trend }) => trend && trendWords[trend])]
  ]
}

function totalCells({ scorecard }: HealthInput, last: number): LooseCell[] {
  const range = (letter: string): string => `${letter}${firstDimensionRow}:${letter}${last}`
  const known = `SUMPRODUCT(--ISNUMBER(${range(at.score)}),${range(at.weight)})`
  const row = last + 2
  const share = `B${row + 1}`
  return [
    { row, column: 1, value: 'Partner health, 0 to 5', style: 'label' },
    {
      row,
      column: 2,
      value: {
        formula: `IF(${share}<${leastKnownWeight},"",SUMPRODUCT(${range(at.score)},${range(at.weight)})/${known})`,
        result: scorecard.total ?? ''
      },
      style: 'strongIndex'
    },
    {
      row,
      column: 3,
      value: 'Mean of the known dimensions by weight; empty when less than half of the weight is known.',
      style: 'subtitle'
    },
    { row: row + 1, column: 1, value: 'Share of the weight that is known', style: 'label' },
    {
      row: row + 1,
      column: 2,
      value: {
        formula: `IF(SUM(${range(at.weight)})=0,0,${known}/SUM(${range(at.weight)}))`,
        result: scorecard.knownWeight
      },
      style: 'strongShare'
    },
    {
      row: row + 1,
      column: 3,
      value: 'Weight of the dimensions with a score ÷ weight of all dimensions.',
      style: 'subtitle'
    }
  ]
}

/** Where each dimension stands against its target. */
function targetChart(table: SheetTable, row: number): SheetChart {
  const range = (title: string) => columnRange('Scorecard', table, title)
  const bars = (title: string, colour: string) => ({
    ...{ name: headOf(range(title), table), values: range(title), colour }
  })
  return {
    title: 'Score of each dimension against its target, 0 to 5',
    alt: 'Bars of the score and the target of each dimension, from the table above.',
    place: { row, column: 1, rows: 18, columns: 8 },
    categories: range('Dimension'),
    series: [bars('Score', chartColours.partner), bars('Target', chartColours.line)]
  }
}

/** The total by name, for formulas of the reader's own. */
export function healthNames({ scorecard }: HealthInput): RangeName[] {
  const row = tableRow + scorecard.dimensions.length + 2
  const cell = (name: string, at: number): RangeName => ({
    ...{ name, range: { sheet: 'Scorecard', column: 2, from: at, to: at } }
  })
  return [cell('Partner_health', row), cell('Known_weight', row + 1)]
}

/** The ten dimensions and the total, every score calculated from the sheet of indicators. */
export function dimensionSheet(input: HealthInput): WorkbookSheet {
  const list = columns(input)
  const last = tableRow + input.scorecard.dimensions.length
  const against = input.scorecard.against
  const table = { name: 'tblScorecard', headerRow: tableRow, columns: list.map(([, each]) => each) }
  const score = { kind: 'decimal', from: 0, to: 5 } as const
  return {
    name: 'Scorecard',
    widths: list.map(([width]) => width),
    cells: [
      ...headCells(input, ['Partner Health Scorecard', partnerName(input) ?? []].flat().join(': ')),
      {
        row: 4,
        column: 1,
        value: `Change a weight, a target, a judgement with its reason, or an indicator: scores and total follow.${against ? ` Trend since ${cleanLine(against.name)}, ${against.asOf}.` : ''}`,
        style: 'subtitle'
      },
      ...totalCells(input, last),
      { row: last + 5, column: 1, value: 'In this workbook', style: 'section' },
      { row: last + 6, column: 1, value: 'Indicators', style: 'link', linkTo: 'Indicators' },
      {
        row: last + 6,
        column: 2,
        value: 'Each figure and each answer of partners with its scale and score',
        style: 'text'
      },
      { row: last + 7, column: 1, value: 'Sources', style: 'link', linkTo: 'Sources' },
      { row: last + 7, column: 2, value: 'The files behind it, and the definitions in force', style: 'text' }
    ],
    tables: [table],
    frozen: { rows: tableRow, columns: 1 },
    orientation: 'landscape',
    repeatedRows: { from: tableRow, to: tableRow },
    highlights: [{ cells: `${at.state}${firstDimensionRow}:${at.state}${last}`, text: stateWords.red }],
    charts: [targetChart(table, last + 9)],
    allowed: [
      { range: columnRange('Scorecard', table, 'Judgement'), allowed: score },
      { range: columnRange('Scorecard', table, 'Weight'), allowed: { kind: 'amount' } }
    ]
  }
}
