import type { FigureUnit } from '../evidence/figure'
import type { CellStyle } from './workbook'

/** How a figure's value looks in a cell. */
export const unitStyle: Readonly<Record<FigureUnit, CellStyle>> = {
  share: 'share',
  points: 'share',
  money: 'money',
  count: 'integer',
  days: 'integer',
  index: 'index',
  score: 'index'
}
