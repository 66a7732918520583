import type { BarChartOptions, ChartSeries } from 'docx/charts'
import { cleanLine } from '@shared/domain/deliverables/clean-text'
import {
  chartWordsOf,
  type DivergingBars,
  type DivergingRow,
  type Tornado,
  type Worded
} from '@shared/domain/deliverables/chart-spec'
import { palette } from './palette'

const small = { size: 9 } as const

/** Judged amounts are lighter than derived ones, as in our drawing. */
const soft = { vendor: 'D9DEE9', partner: 'D5EAE8' } as const

/** Amounts that lie left of the middle are negative to Word; a reader sees them without the sign. */
const unsigned = '#,##0;#,##0'

interface Side {
  readonly title: string
  readonly rows: readonly DivergingRow[]
  readonly of: 'vendor' | 'partner'
  readonly sign: 1 | -1
}

/** One side as a series over the rows of both: blank in those of the other. */
function sideSeries(side: Side, before: number, after: number, judged: string): ChartSeries {
  const blanks = (count: number): null[] => new Array<null>(count).fill(null)
  const values = side.rows.map(({ value }) => (value === null ? null : side.sign * value))
  const labels = side.rows.map(({ valueText, isJudged }) => ({
    text: cleanLine(isJudged ? `${valueText} ${judged}` : valueText)
  }))
  return {
    name: cleanLine(side.title),
    values: [...blanks(before), ...values, ...blanks(after)],
    color: palette[side.of],
    colors: [
      ...blanks(before).map(() => undefined),
      ...side.rows.map(({ isJudged }) => (isJudged ? soft[side.of] : undefined)),
      ...blanks(after).map(() => undefined)
    ],
    pointLabels: [...blanks(before).map(() => undefined), ...labels, ...blanks(after).map(() => undefined)]
  }
}

/** Gives and gets as bars to either side of zero, one row each. */
export function divergingBars(spec: DivergingBars & Worded): BarChartOptions {
  const { left, right } = spec
  const { judged } = chartWordsOf(spec)
  return {
    type: 'bar',
    categories: [...left, ...right].map(({ label }) => cleanLine(label)),
    series: [
      sideSeries({ title: spec.leftTitle, rows: left, of: 'partner', sign: -1 }, 0, right.length, judged),
      sideSeries({ title: spec.rightTitle, rows: right, of: 'vendor', sign: 1 }, left.length, 0, judged)
    ],
    overlap: 100,
    gapWidth: 50,
    categoryAxis: { reverseOrder: true, font: small },
    valueAxis: { numberFormat: unsigned, crossesAt: 'maximum', gridlines: true },
    dataLabels: { value: true, numberFormat: unsigned, font: small }
  }
}

/**
 * A tornado as bars to either side of today's result. Null where it is held against more than today: Word has no line
 * across bars, and one left out would change what the chart says.
 */
export function tornado({ rows, marks }: Tornado): BarChartOptions | null {
  const now = marks.find(({ look }) => look === 'now')
  if (now === undefined || marks.length > 1) return null
  const name = cleanLine(now.label)
  const series = (end: 'from' | 'to', sign: string, color: string): ChartSeries => ({
    name: `${name} ${sign}`,
    values: rows.map((row) => row[end]),
    color,
    pointLabels: rows.map((row) => ({ text: cleanLine(end === 'from' ? row.fromText : row.toText) }))
  })
  return {
    type: 'bar',
    categories: rows.map(({ label }) => cleanLine(label)),
    series: [series('from', '−', palette.muted), series('to', '+', palette.partner)],
    overlap: 100,
    gapWidth: 50,
    categoryAxis: { reverseOrder: true, crossesAt: now.value, font: small },
    valueAxis: { crossesAt: 'maximum', gridlines: true },
    dataLabels: { value: true, font: small }
  }
}

/**
 * Word writes the names of rows beside the axis, within the bars that go left of it, and the values of a plane along axes
 * that cross in its midst: they belong at the edge.
 */
export const namesAtTheEdge = {
  isOf: (name: string): boolean => /^word\/charts\/chart\d+\.xml$/.test(name),
  mend: (xml: string): string => {
    const axis = /<c:(?:bubble|scatter)Chart>/.test(xml) ? 'valAx' : 'catAx'
    const beside = new RegExp(`(<c:${axis}>[\\s\\S]*?<c:tickLblPos val=")nextTo(?=")`, 'g')
    return xml.replace(beside, (_, start: string) => `${start}low`)
  }
}
