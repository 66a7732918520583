import type { ChartShape } from '../../entities/word-template'
import type { ChartTable } from '../charts/chart-table'

/** The structure a table has. */
export const shapeOf = (table: ChartTable): ChartShape =>
  table.kind === 'points' ? 'points' : table.series.length > 1 ? 'many-series' : 'one-series'

/** Whether a table can be given as data of a structure: bubbles need points of known size, and something to draw. */
function fitsShape(table: ChartTable, shape: ChartShape): boolean {
  if (shape !== 'bubbles') return shape === shapeOf(table)
  return table.kind === 'points' && table.points.some(({ size }) => size !== null)
}

/** The structure in which a chart of a form takes a table; null: it cannot, and a picture takes its place. */
export const shapeFor = (table: ChartTable, taken: readonly ChartShape[]): ChartShape | null =>
  taken.find((shape) => fitsShape(table, shape)) ?? null
