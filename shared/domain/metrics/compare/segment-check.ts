import type { MetricContext } from '../context'
import { directSide, partnerSide } from './deal-sides'
import type { Sample } from './sample'
import { ofSide, sampleOf, type SideMeasure } from './side-group'

/** Fewer deals on a side than this tell nothing about a segment. */
const enough = 5
/** Segments that can be compared must hold at least this part of the deals. */
const enoughShare = 0.5

/** One segment of the comparison. */
export interface SegmentRow {
  readonly segment: string
  readonly partner: { readonly n: number; readonly value: number }
  readonly direct: { readonly n: number; readonly value: number }
  readonly difference: number
}

export interface SegmentCheck {
  /** Segments with enough deals on both sides, largest first. */
  readonly rows: readonly SegmentRow[]
  /** Difference with every segment at its weight in all deals; null when it could not be tested. */
  readonly adjusted: number | null
  readonly verdict: 'same' | 'reversed' | 'untested'
}

function bySegment(
  context: MetricContext,
  measure: SideMeasure,
  { rows }: Sample
): ReadonlyMap<string, Sample> {
  const segments = context.facts.words.text('deal', 'segment')
  const groups = rows.groups('segment', (position) => segments[position] ?? null)
  return new Map(Array.from(groups, ([segment, some]) => [segment, sampleOf(context, measure, some)]))
}

/**
 * Whether the difference overall survives inside segments (E. H. Simpson, JRSS B 13, 1951): each segment is compared
 * on its own, and the differences are averaged by the segments' weight in all deals. Reversed: that average points
 * the other way than the difference overall.
 */
export function segmentCheck(context: MetricContext, measure: SideMeasure): SegmentCheck {
  const partner = ofSide(context, measure, partnerSide)
  const direct = ofSide(context, measure, directSide)
  const directBy = bySegment(context, measure, direct)
  const rows: SegmentRow[] = []
  for (const [segment, ours] of bySegment(context, measure, partner)) {
    const others = directBy.get(segment)
    if (!others || ours.length < enough || others.length < enough) continue
    rows.push({
      segment,
      partner: { n: ours.length, value: measure.summary(ours).value },
      direct: { n: others.length, value: measure.summary(others).value },
      difference: measure.difference(ours, others).difference
    })
  }
  const weightOf = (row: SegmentRow): number => row.partner.n + row.direct.n
  rows.sort((a, b) => weightOf(b) - weightOf(a))
  const weight = rows.reduce((sum, row) => sum + weightOf(row), 0)
  const all = partner.length + direct.length
  if (rows.length < 2 || weight < enoughShare * all) return { rows, adjusted: null, verdict: 'untested' }
  const adjusted = rows.reduce((sum, row) => sum + row.difference * weightOf(row), 0) / weight
  const { difference } = measure.difference(partner, direct)
  const isReversed = difference * adjusted < 0
  return { rows, adjusted, verdict: isReversed ? 'reversed' : 'same' }
}
