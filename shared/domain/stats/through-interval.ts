import type { Interval } from '../evidence/figure'

/** The interval of a value that follows from another one, rising with it; null stays null. */
export const throughInterval = (
  interval: Interval | null,
  follow: (value: number) => number
): Interval | null => interval && { ...interval, low: follow(interval.low), high: follow(interval.high) }
