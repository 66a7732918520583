import { cleanLine } from '../clean-text'
import {
  chartWordsOf,
  type AxisTick,
  type ChartSpec,
  type ConcentrationCurve,
  type DivergingBars,
  type QuadrantSpec,
  type RankedBars,
  type Tornado
} from '../chart-spec'

/** Numbers of a chart row by row: one value of each series for each category. */
export interface CategoryTable {
  readonly kind: 'categories'
  /** How values are written, as Excel says it. */
  readonly format: string
  readonly categories: readonly string[]
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[]
}

/** An axis of a plane: what it says, how its values are written, where it begins and ends if that is fixed. */
export interface PlaneAxis {
  readonly title: string
  readonly format: string
  readonly from?: number
  readonly to?: number
}

/** Numbers of a chart as places in a plane. */
export interface PointTable {
  readonly kind: 'points'
  readonly x: PlaneAxis
  readonly y: PlaneAxis
  readonly points: readonly {
    readonly x: number
    readonly y: number
    /** Area of a bubble as a part of the largest; null where the chart has none, or it is not known. */
    readonly size: number | null
    readonly label: string | null
  }[]
}

/** What a chart shows, as the table behind it. */
export type ChartTable = CategoryTable | PointTable

/** How the values of a chart are written, told from the texts beside its bars: "22%", "3.2", "€214k", "65". */
export function numberFormat(texts: readonly string[]): string {
  const text = texts.find((each) => /\d/.test(each)) ?? ''
  if (/%$/.test(text)) return '0%'
  const sign = /^[−-]?([€$£¥])/.exec(text)?.[1]
  if (sign !== undefined) return `"${sign}"#,##0`
  const behind = /([€$£¥])$/.exec(text)?.[1]
  if (behind !== undefined) return `#,##0 "${behind}"`
  return /\d[.,]\d(?!\d\d)/.test(text) ? '0.0' : '#,##0'
}

/** Amounts that lie left of the middle are negative to a chart; a reader sees them without the sign. */
export const unsignedFormat = '#,##0;#,##0'

type Columns = readonly (readonly [name: string, values: readonly (number | null)[]])[]

const categoryTable = (labels: readonly string[], format: string, columns: Columns): CategoryTable => ({
  kind: 'categories',
  format,
  categories: labels.map(cleanLine),
  series: columns.map(([name, values]) => ({ name: cleanLine(name), values }))
})

function bothSides({ left, right, leftTitle, rightTitle }: DivergingBars): CategoryTable {
  const away = (value: number | null): number | null => (value === null ? null : -value)
  return categoryTable(
    [...left, ...right].map(({ label }) => label),
    unsignedFormat,
    [
      [leftTitle, [...left.map(({ value }) => away(value)), ...right.map(() => null)]],
      [rightTitle, [...left.map(() => null), ...right.map(({ value }) => value)]]
    ]
  )
}

function ends({ rows, marks }: Tornado): CategoryTable {
  const name = marks.find(({ look }) => look === 'now')?.label ?? ''
  return categoryTable(
    rows.map(({ label }) => label),
    '#,##0',
    [
      [`${name} −`.trim(), rows.map(({ from }) => from)],
      [`${name} +`.trim(), rows.map(({ to }) => to)]
    ]
  )
}

/** Places as what they stand for; where the axes just run from 0 to 1, as parts of a hundred. */
export function quadrantTable({
  xTitle,
  yTitle,
  xTicks,
  yTicks,
  marks,
  amounts,
  cross
}: QuadrantSpec): PointTable & { readonly cross: { readonly x: number; readonly y: number } } {
  const textsOf = (ticks: readonly AxisTick[]): string => numberFormat(ticks.map(({ text }) => text))
  const ends = amounts ? { from: amounts.from, to: amounts.to } : { from: 0, to: 100 }
  return {
    kind: 'points',
    cross: amounts?.cross ?? { x: 100 * cross.x, y: 100 * cross.y },
    x: { title: cleanLine(amounts?.xTitle ?? xTitle), format: textsOf(xTicks), ...ends },
    y: { title: cleanLine(amounts?.yTitle ?? yTitle), format: textsOf(yTicks), from: 0 },
    points: marks.map(({ x, y, size, mark, label, amount }) => ({
      ...(amount ?? { x: 100 * x, y: 100 * y }),
      size,
      label: mark ?? (label === null ? null : cleanLine(label))
    }))
  }
}

/** The curve of a concentration as points. */
export function curveTable({ points, xTitle, yTitle }: ConcentrationCurve): PointTable {
  const axis = { format: '0%', from: 0, to: 1 }
  return {
    kind: 'points',
    x: { title: cleanLine(xTitle), ...axis },
    y: { title: cleanLine(yTitle), ...axis },
    points: points.map(({ holders, held }) => ({ x: holders, y: held, size: null, label: null }))
  }
}

function ranked({ rows, valueTitle, limitTitle }: RankedBars): CategoryTable {
  const limits: Columns =
    limitTitle === undefined ? [] : [[limitTitle, rows.map(({ limit }) => limit ?? null)]]
  const format = numberFormat(rows.map(({ valueText }) => valueText))
  const values = rows.map(({ value }) => value)
  return categoryTable(
    rows.map(({ label }) => label),
    format,
    [[valueTitle, values], ...limits]
  )
}

/** The numbers a chart is drawn from, in the order of the drawing. */
export function chartTable(spec: ChartSpec): ChartTable {
  switch (spec.kind) {
    case 'ranked-bars':
      return ranked(spec)
    case 'share-gaps':
      return categoryTable(
        spec.rows.map(({ label }) => label),
        '0%',
        [
          [spec.receivedTitle, spec.rows.map(({ received }) => received)],
          [spec.broughtTitle, spec.rows.map(({ brought }) => brought)]
        ]
      )
    case 'two-views':
      return categoryTable(
        spec.rows.map(({ label }) => label),
        '0.0',
        [
          [chartWordsOf(spec).importance, spec.rows.map(({ importance }) => importance)],
          [spec.vendorName, spec.rows.map(({ vendor }) => vendor)],
          [spec.partnerName, spec.rows.map(({ partner }) => partner)]
        ]
      )
    case 'diverging-bars':
      return bothSides(spec)
    case 'tornado':
      return ends(spec)
    case 'quadrant':
      return quadrantTable(spec)
    case 'concentration-curve':
      return curveTable(spec)
  }
}
