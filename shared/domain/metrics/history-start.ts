import { orderedLots } from '../stats/ordered-lots'
import { quantileOfOrdered, type Ordered } from '../stats/quantile'
import type { MetricContext } from './context'
import type { EventStream } from './event-stream'
import { noDay } from './facts/columns'

/** The first half percent of dates may be slips of the pen. */
const slips = 0.005

/** Days of a stream between two positions, in order. A plain loop: a filter calls back for each of a million days. */
function sortedBetween(day: Int32Array, from: number, to: number): Int32Array {
  const found = new Int32Array(to - from)
  let count = 0
  for (let at = from; at < to; at++) {
    const one = day[at] ?? noDay
    if (one !== noDay) found[count++] = one
  }
  return found.slice(0, count).sort()
}

/** Days of a stream in order, sorted block by block. */
const sortedDays = ({ parts }: MetricContext, stream: EventStream): readonly Int32Array[] =>
  parts.perBlock(`sorted days of ${stream.name}`, stream, (from, to) => sortedBetween(stream.day, from, to))

/** The day from which on the data can be trusted to hold such events; null without any. */
export function historyStart(context: MetricContext, streams: readonly EventStream[]): number | null {
  const days: Ordered = orderedLots(streams.flatMap((stream) => sortedDays(context, stream)))
  if (days.length === 0) return null
  const start = days.length < 1 / slips ? days.at(0) : quantileOfOrdered(days, slips)
  return start === null ? null : Math.floor(start)
}
