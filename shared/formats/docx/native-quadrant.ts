import type { BubbleChartOptions, ChartValueAxis, ScatterChartOptions } from 'docx/charts'
import { quadrantTable } from '@shared/domain/deliverables/charts/chart-table'
import type { PlaneAxis } from '@shared/domain/deliverables/charts/chart-table'
import type { QuadrantSpec } from '@shared/domain/deliverables/chart-spec'
import { palette } from './palette'

const axisOf = ({ title, format, from, to }: PlaneAxis, crossesAt?: number): ChartValueAxis => ({
  title,
  numberFormat: format,
  gridlines: false,
  ...(from === undefined ? {} : { minimum: from }),
  ...(to === undefined ? {} : { maximum: to }),
  ...(crossesAt === undefined ? {} : { crossesAt })
})

/**
 * A quadrant that Word draws from the amounts themselves: bubbles where sizes are known, points otherwise. Each axis
 * crosses the other where our drawing cuts the plane in four.
 */
export function nativeQuadrant(spec: QuadrantSpec): BubbleChartOptions | ScatterChartOptions {
  const { x, y, points, cross } = quadrantTable(spec)
  const labels = points.map(({ label }) => (label === null ? false : { text: label }))
  const plane = {
    xAxis: axisOf(x, cross.x),
    yAxis: axisOf(y, cross.y),
    dataLabels: { font: { size: 8 } }
  } as const
  const series = { name: y.title, color: palette.partner, pointLabels: labels }
  if (points.every(({ size }) => size === null))
    return {
      ...{ type: 'scatter', lines: 'none', ...plane },
      series: [{ ...series, points: points.map((point) => ({ x: point.x, y: point.y })) }]
    }
  return {
    ...{ type: 'bubble', bubbleScale: 40, ...plane },
    series: [
      { ...series, points: points.map((point) => ({ x: point.x, y: point.y, size: point.size ?? 0 })) }
    ]
  }
}
