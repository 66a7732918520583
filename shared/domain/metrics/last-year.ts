import { addMonths, dayNumber } from '../values/civil-date'
import type { MetricContext } from './context'

/** The day after which the last twelve months begin: yearly amounts count what lies after it, up to the as-of date. */
export const lastYearAfterDay = (context: MetricContext): number => dayNumber(addMonths(context.asOf, -12))

/** The same facts seen for the last twelve months, whatever period the reader has chosen elsewhere. */
export const overLastYear = (context: MetricContext): MetricContext => ({
  ...context,
  revenueAfterDay: lastYearAfterDay(context)
})
