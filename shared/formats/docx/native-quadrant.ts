import type { BubbleChartOptions, ChartValueAxis, ScatterChartOptions } from 'docx/charts'
import { quadrantTable } from '@shared/domain/deliverables/charts/chart-table'
import { namedMarks } from '@shared/domain/deliverables/charts/quadrant'
import type { PlaneAxis } from '@shared/domain/deliverables/charts/chart-table'
import type { QuadrantSpec } from '@shared/domain/deliverables/chart-spec'
import { palette } from './palette'

/** `crossesAt` is a value of the other axis: there this one lies. */
const axisOf = ({ title, format, from, to }: PlaneAxis, crossesAt: number): ChartValueAxis => ({
  title,
  numberFormat: format,
  gridlines: false,
  ...(from === undefined ? {} : { minimum: from }),
  ...(to === undefined ? {} : { maximum: to }),
  crossesAt
})

/**
 * A quadrant that Word draws from the amounts themselves: bubbles where sizes are known, points otherwise. Each axis
 * crosses the other where our drawing cuts the plane in four. Named are the marks whose names our drawing has room for.
 */
export function nativeQuadrant(spec: QuadrantSpec): BubbleChartOptions | ScatterChartOptions {
  const { x, y, points, cross } = quadrantTable(spec)
  const named = namedMarks(spec)
  const labels = spec.marks.map(({ id, mark }, index) => {
    const label = points[index]?.label ?? null
    return label === null || (mark === null && !named.has(id)) ? false : { text: label }
  })
  const plane = {
    xAxis: axisOf(x, cross.y),
    yAxis: axisOf(y, cross.x),
    dataLabels: { font: { size: 8 } }
  } as const
  const series = { name: y.title, color: palette.partner, pointLabels: labels }
  if (points.every(({ size }) => size === null))
    return {
      ...{ type: 'scatter', lines: 'none', ...plane },
      series: [{ ...series, points: points.map((point) => ({ x: point.x, y: point.y })) }]
    }
  return {
    ...{ type: 'bubble', bubbleScale: 25, ...plane },
    series: [
      { ...series, points: points.map((point) => ({ x: point.x, y: point.y, size: point.size ?? 0 })) }
    ]
  }
}
