import { addMonths, dayNumber } from '../values/civil-date'
import type { MetricContext } from './context'

/** The day after which the last twelve months begin: yearly amounts count what lies after it, up to the as-of date. */
export const lastYearAfterDay = (context: MetricContext): number => context.shared(yearAgo)

const yearAgo = ({ asOf }: MetricContext): number => dayNumber(addMonths(asOf, -12))
