import type { FigureUnit } from '@shared/domain/evidence/figure'
import type { Format } from './format'

/** What is needed to write a figure. */
export interface WritableFigure {
  readonly unit: FigureUnit
  readonly currency: string | null
  readonly value: number | null
}

/** An index between 0 and 1 needs decimals to tell anything, a return of 1.4 two; one counted in thousands does not. */
function indexDecimals(value: number): number {
  if (Math.abs(value) <= 1) return 3
  return Math.abs(value) < 10 ? 2 : 0
}

/** A mean of counts ("11.4 a month") keeps a decimal. */
const countText = (value: number, format: Format): string =>
  Number.isInteger(value) ? format.count(value) : format.decimal(value)

/** A share under one percent needs decimals too. */
const shareDecimals = (value: number): number => (Math.abs(value) > 0 && Math.abs(value) < 0.1 ? 2 : 1)

/** The value of a figure in the client's notation with its unit; "—" when unknown. */
export function figureText(figure: WritableFigure, format: Format): string {
  const { unit, value } = figure
  if (value === null) return format.count(null)
  switch (unit) {
    case 'share':
      return format.share(value, shareDecimals(value))
    case 'points':
      return `${format.decimal(value * 100)} pts`
    case 'money':
      return format.money(value, figure.currency === null ? {} : { currency: figure.currency })
    case 'count':
      return countText(value, format)
    case 'days':
      return format.days(value)
    case 'index':
      return format.decimal(value, indexDecimals(value))
    case 'score':
      return format.decimal(value)
  }
}
