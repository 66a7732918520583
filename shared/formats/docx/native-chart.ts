import {
  ChartRun,
  type BarChartOptions,
  type BubbleChartOptions,
  type ChartSeries,
  type ScatterChartOptions
} from 'docx/charts'
import { cleanLine } from '@shared/domain/deliverables/clean-text'
import {
  chartWordsOf,
  type ChartSpec,
  type RankedBars,
  type ShareGaps,
  type TwoViews,
  type Worded
} from '@shared/domain/deliverables/chart-spec'
import {
  curveTable,
  numberFormat,
  type PlaneAxis,
  type PointTable
} from '@shared/domain/deliverables/charts/chart-table'
import { chartScene } from '@shared/domain/deliverables/charts/chart-scene'
import type { WordChart } from './chart-run'
import { nativeQuadrant } from './native-quadrant'
import { divergingBars, tornado } from './native-sides'
import { pageFont, palette } from './palette'

type Options = BarChartOptions | ScatterChartOptions | BubbleChartOptions

/** The first bar of our drawings is on top; Word begins at the bottom. */
const fromTop = { reverseOrder: true, font: { size: 9 } } as const

function bars(
  series: readonly ChartSeries[],
  categories: readonly string[],
  format: string
): BarChartOptions {
  return {
    type: 'bar',
    categories: categories.map(cleanLine),
    series,
    categoryAxis: fromTop,
    valueAxis: { numberFormat: format, minimum: 0, crossesAt: 'maximum', gridlines: true },
    dataLabels: { value: true, numberFormat: format, font: { size: 9 } },
    gapWidth: 60
  }
}

/** Intervals as error bars: how far they reach beyond the value on either side. */
function errorBars({ rows }: RankedBars): Pick<ChartSeries, 'errorBars'> {
  if (rows.every(({ high }) => high === undefined)) return {}
  const reach = (value: number | null, end: number | undefined): number | null =>
    value === null || end === undefined ? null : Math.abs(end - value)
  return {
    errorBars: {
      type: 'custom',
      plus: rows.map(({ value, high }) => reach(value, high)),
      minus: rows.map(({ value, low }) => reach(value, low))
    }
  }
}

function rankedBars(spec: RankedBars): BarChartOptions {
  const { rows, limitTitle, valueTitle } = spec
  const limits: ChartSeries[] =
    limitTitle === undefined
      ? []
      : [
          {
            name: cleanLine(limitTitle),
            values: rows.map(({ limit }) => limit ?? null),
            color: palette.line,
            dataLabels: false
          }
        ]
  const values: ChartSeries = {
    name: cleanLine(valueTitle),
    values: rows.map(({ value }) => value),
    color: palette.partner,
    colors: rows.map(({ isFlagged }) => (isFlagged === true ? palette.gap : undefined)),
    ...errorBars(spec)
  }
  const format = numberFormat(rows.map(({ valueText }) => valueText))
  const chart = bars(
    [values, ...limits],
    rows.map(({ label }) => label),
    format
  )
  const most = Math.max(...rows.map(({ high }) => high ?? 0))
  if (most === 0) return chart
  // Beside the end of a bar its interval is drawn: the value stands within the bar, and the axis holds the interval.
  return {
    ...chart,
    dataLabels: {
      ...{ value: true, numberFormat: format, position: 'insideBase' },
      font: { size: 9, bold: true, color: palette.paper }
    },
    valueAxis: { ...chart.valueAxis, ...(format === '0%' ? { maximum: Math.ceil(most * 10) / 10 } : {}) }
  }
}

function shareGaps({ rows, receivedTitle, broughtTitle }: ShareGaps): BarChartOptions {
  return bars(
    [
      { name: receivedTitle, values: rows.map(({ received }) => received), color: palette.vendor },
      { name: broughtTitle, values: rows.map(({ brought }) => brought), color: palette.partner }
    ],
    rows.map(({ label }) => label),
    '0%'
  )
}

function twoViews(spec: TwoViews & Worded): BarChartOptions {
  const { rows, vendorName, partnerName } = spec
  return bars(
    [
      {
        name: chartWordsOf(spec).importance,
        values: rows.map(({ importance }) => importance),
        color: palette.line
      },
      { name: cleanLine(vendorName), values: rows.map(({ vendor }) => vendor), color: palette.vendor },
      { name: cleanLine(partnerName), values: rows.map(({ partner }) => partner), color: palette.partner }
    ],
    rows.map(({ label }) => label),
    '0.0'
  )
}

function curve({ x, y, points }: PointTable, equal: string): ScatterChartOptions {
  const axis = (at: PlaneAxis) => ({ minimum: 0, maximum: 1, numberFormat: at.format, title: at.title })
  return {
    type: 'scatter',
    series: [
      { name: y.title, points: points.map((point) => ({ x: point.x, y: point.y })), color: palette.partner },
      {
        name: equal,
        points: [
          { x: 0, y: 0 },
          { x: 1, y: 1 }
        ],
        color: palette.muted,
        line: { dash: 'dash', width: 1 }
      }
    ],
    markers: false,
    lines: 'straight',
    xAxis: axis(x),
    yAxis: axis(y)
  }
}

/** Word's form of a chart; null where Word has none that shows the same: those stay pictures. */
function optionsOf(spec: ChartSpec): Options | null {
  switch (spec.kind) {
    case 'ranked-bars':
      return spec.rows.some(({ value }) => value !== null && value < 0) ? null : rankedBars(spec)
    case 'share-gaps':
      return shareGaps(spec)
    case 'two-views':
      return twoViews(spec)
    case 'concentration-curve':
      return curve(curveTable(spec), chartWordsOf(spec).equal)
    case 'diverging-bars':
      return divergingBars(spec)
    case 'tornado':
      return tornado(spec)
    case 'quadrant':
      return nativeQuadrant(spec)
  }
}

const hasSeveral = (options: Options): boolean => options.series.length > 1

/** A chart that Word draws itself from data a reader can edit; null where it stays a picture. */
export function nativeChart(spec: ChartSpec): WordChart | null {
  const options = optionsOf(spec)
  if (options === null) return null
  const { width, height } = chartScene(spec)
  return {
    kind: 'native',
    run: (altText) =>
      new ChartRun({
        ...options,
        altText,
        legend: hasSeveral(options) ? { position: 'top' } : false,
        font: { name: pageFont, color: palette.ink },
        chartArea: { fill: palette.paper, border: 'none' },
        transformation: { width, height: Math.max(180, height + (hasSeveral(options) ? 40 : 16)) }
      })
  }
}
