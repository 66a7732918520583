import { dimensionWords, type Dimension } from '../../diagnosis/dimension'
import { findRule } from '../../diagnosis/rules/registry'
import type { IndicatorScore, VoiceScore } from '../../diagnosis/scorecard'
import { indicatorsOf } from '../../diagnosis/scorecard/indicators'
import { worth } from '../../diagnosis/scorecard/practice-indicator'
import { findMetric } from '../../metrics/registry'
import { cleanLine } from '../clean-text'
import { reasonWords } from '../reason-words'
import { columnsOf, tableSheet, type WideColumn } from '../scorecard/sheet-frame'
import { unitStyle } from '../unit-style'
import type { CellStyle, CellValue, TableColumn, WorkbookSheet } from '../workbook'
import type { HealthInput } from './health-input'

export const indicatorTable = 'tblIndicators'
const [valueAt, zeroAt, fiveAt] = ['D', 'E', 'F'] as const

/** One sign of a dimension: where its value stands between 0 and 5. */
interface Row {
  readonly dimension: Dimension
  readonly kind: 'Indicator' | 'Voice'
  readonly title: string
  readonly value: number | null
  readonly zero: number | null
  readonly five: number | null
  readonly score: number | null
  readonly style: CellStyle
  readonly why: string
  readonly how: string
}

/** A count may be a mean here, e.g. partners of a manager: it keeps its decimals. */
const styles = { ...unitStyle, count: 'index' } as const

/** Practices: severity in place out of the severity that could be told. */
function practiceRow(dimension: Dimension, { rules, score, scale, title }: IndicatorScore): Row {
  const told = rules.flatMap(({ ruleId, outcome }) => {
    const value = worth[outcome]
    const severity = findRule(ruleId)?.severity ?? 0
    return value === null ? [] : [{ severity, reached: severity * value }]
  })
  const best = told.reduce((total, { severity }) => total + severity, 0)
  const reached = told.reduce((total, each) => total + each.reached, 0)
  const isKnown = score !== null && best > 0
  return {
    ...{ dimension, kind: 'Indicator', title, score, style: 'index', how: scale },
    ...{ value: isKnown ? reached : null, zero: 0, five: isKnown ? best : null },
    why: isKnown
      ? rules.map(({ ruleId }) => ruleId).join(', ')
      : 'No question of this dimension is answered yet'
  }
}

function figureRow(dimension: Dimension, one: IndicatorScore, { engagement }: HealthInput): Row {
  const { figure, score, scale, title, id } = one
  const cut = indicatorsOf(null)
    .find((each) => each.metricId === id && each.dimension === dimension)
    ?.scale(engagement.definitions)
  return {
    ...{ dimension, kind: 'Indicator', title, score, how: scale },
    value: figure?.value ?? null,
    zero: cut?.zeroAt ?? null,
    five: cut?.fiveAt ?? null,
    style: figure ? styles[figure.unit] : 'index',
    why: figure?.unknown ? reasonWords(figure.unknown.reason) : (findMetric(id)?.definition.plainWords ?? '')
  }
}

const voiceRow = (dimension: Dimension, { title, score, sentence, scale }: VoiceScore): Row => ({
  ...{ dimension, kind: 'Voice', title: cleanLine(title), score, style: 'index', how: scale },
  ...{ value: score, zero: 0, five: 5, why: cleanLine(sentence) }
})

function rowsOf(input: HealthInput): Row[] {
  return input.scorecard.dimensions.flatMap(({ dimension, indicators, voices }) => [
    ...indicators.map((one) =>
      one.rules.length > 0 ? practiceRow(dimension, one) : figureRow(dimension, one, input)
    ),
    ...voices.map((one) => voiceRow(dimension, one))
  ])
}

/** Where a value lies between the two ends of its scale, 0 to 5, never beyond. */
const scoreFormula = (row: number): string =>
  `IF(OR(${valueAt}${row}="",${fiveAt}${row}=""),"",5*MIN(1,MAX(0,(${valueAt}${row}-${zeroAt}${row})/(${fiveAt}${row}-${zeroAt}${row}))))`

function columns(rows: readonly Row[]): readonly WideColumn[] {
  const column = columnsOf(rows)
  const inUnit = (title: string, write: (row: Row) => CellValue): TableColumn => ({
    ...column(title, 'index', write),
    styles: rows.map(({ style }) => style)
  })
  return [
    [32, column('Dimension', 'text', ({ dimension }) => dimensionWords[dimension])],
    [12, column('Kind', 'text', ({ kind }) => kind)],
    [42, column('Sign', 'wrap', ({ title }) => title)],
    [14, inUnit('Value', ({ value }) => value)],
    [12, inUnit('0 at', ({ zero }) => zero)],
    [12, inUnit('5 at', ({ five }) => five)],
    [10, column('Score', 'index', ({ score }, at) => ({ formula: scoreFormula(at), result: score ?? '' }))],
    [52, column('What it says, or why it is unknown', 'wrap', ({ why }) => why || null)],
    [52, column('Where the scale is cut, and why', 'wrap', ({ how }) => how || null)]
  ]
}

/** Every figure and every answer of partners behind the scores, with its scale. */
export function indicatorSheet(input: HealthInput): WorkbookSheet {
  return tableSheet(input, {
    name: 'Indicators',
    note: 'Each value stands between “0 at” and “5 at”; unknown ones take no part. Kind “Voice”: what partners said, only where the group is large enough.',
    table: indicatorTable,
    columns: columns(rowsOf(input)),
    frozenColumns: 3,
    empty: 'Nothing is known yet that could be scored.'
  })
}
