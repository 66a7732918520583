import type { MetricContext } from './context'

/** Days of a trailing window: as the reader chose, else as the metric says. */
export const trailingDays = ({ options }: MetricContext, usual: number): number => options.windowDays ?? usual
