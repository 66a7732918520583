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

/** Where the days of some streams begin. */
interface KnownStart {
  readonly days: readonly Int32Array[]
  readonly start: number | null
}

/** By the days of the first stream: an edit that moves none of them leaves their start as it is. */
const known = new WeakMap<Int32Array, KnownStart>()

/** The day from which on the data can be trusted to hold such events; null without any. */
export function historyStart(context: MetricContext, streams: readonly EventStream[]): number | null {
  const days = streams.map(({ day }) => day)
  const [first] = days
  if (!first) return null
  const before = known.get(first)
  if (before && before.days.length === days.length && days.every((day, at) => day === before.days[at])) {
    return before.start
  }
  const start = findStart(context, streams)
  known.set(first, { days, start })
  return start
}

function findStart(context: MetricContext, streams: readonly EventStream[]): number | null {
  const days: Ordered = orderedLots(streams.flatMap((stream) => sortedDays(context, stream)))
  if (days.length === 0) return null
  const start = days.length < 1 / slips ? days.at(0) : quantileOfOrdered(days, slips)
  return start === null ? null : Math.floor(start)
}
