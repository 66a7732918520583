import type { FigureUnit } from '@shared/domain/evidence/figure'
import type { Format } from './format'

/** What is needed to write a figure. */
export interface WritableFigure {
  readonly unit: FigureUnit
  readonly currency: string | null
  readonly value: number | null
}

/** An index between 0 and 1 needs decimals to tell anything; one counted in thousands does not. */
const indexDecimals = (value: number): number => (Math.abs(value) <= 1 ? 3 : 0)

/** A share under one percent needs decimals too. */
const shareDecimals = (value: number): number => (Math.abs(value) > 0 && Math.abs(value) < 0.1 ? 2 : 1)

/** The value of a figure in the client's notation with its unit; "—" when unknown. */
export function figureText(figure: WritableFigure, format: Format): string {
  const { unit, value } = figure
  if (value === null) return format.count(null)
  switch (unit) {
    case 'share':
      return format.share(value, shareDecimals(value))
    case 'money':
      return format.money(value, figure.currency === null ? {} : { currency: figure.currency })
    case 'count':
      return format.count(value)
    case 'days':
      return format.days(value)
    case 'index':
      return format.decimal(value, indexDecimals(value))
    case 'score':
      return format.decimal(value)
  }
}
