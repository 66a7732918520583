import type { SegmentName } from '../entities/portfolio'
import { quantile } from '../stats/quantile'
import type { Movement } from './movement'

/** Segments in the order in which effort goes to them. */
export const segmentNames = [
  'invest',
  'activate',
  'maintain',
  'passive',
  'exit'
] as const satisfies readonly SegmentName[]

export const segmentWords: Readonly<Record<SegmentName, { readonly name: string; readonly means: string }>> =
  {
    invest: { name: 'Invest', means: 'Potential and results, both high' },
    activate: { name: 'Activate', means: 'Potential is there, results are not yet' },
    maintain: { name: 'Maintain', means: 'Results hold without more effort' },
    passive: { name: 'Passive', means: 'Serve itself through the portal' },
    exit: { name: 'Exit', means: 'Neither, for longer than agreed' }
  }

export interface SegmentGrounds {
  /** 1–5; null: not all five dimensions are scored. */
  readonly potential: number | null
  readonly potentialCut: number
  /** Revenue in the period; null: not known. */
  readonly revenue: number | null
  readonly outcomeCut: number | null
  readonly movement: Movement | null
  /** Signed so recently that no result can be expected. */
  readonly isNew: boolean
}

export interface SegmentProposal {
  readonly segment: SegmentName | null
  readonly because: string
  /** True while potential is not scored: the proposal rests on results and movement alone. */
  readonly isProvisional: boolean
}

const proposal = (segment: SegmentName | null, because: string, isProvisional = false): SegmentProposal => ({
  segment,
  because,
  isProvisional
})

/** What can be said without potential: never "invest", which needs it. */
function provisional({ revenue, outcomeCut, movement, isNew }: SegmentGrounds): SegmentProposal {
  const open = 'potential not scored'
  if (revenue !== null && outcomeCut !== null && revenue >= outcomeCut && revenue > 0) {
    return proposal('maintain', `Results hold; ${open}`, true)
  }
  if (movement === 'engaged') return proposal('activate', `Engaged without a deal; ${open}`, true)
  if (movement === 'dormant' && !isNew) return proposal('passive', `Dormant; ${open}`, true)
  if (movement === 'participating' && !isNew && revenue !== null && revenue <= 0) {
    return proposal('passive', `On the list, no result; ${open}`, true)
  }
  return proposal(null, `Score its potential first: results alone do not decide here`, true)
}

/**
 * The segment the data propose; it is settled by hand. High potential and high outcome: invest. High potential alone:
 * activate. High outcome alone: maintain. Neither: exit when dormant and no longer new, else passive. Source:
 * domain.md §5; *partner ROI and Partner Potential* (invest, activate, maintain, passive).
 */
export function proposeSegment(grounds: SegmentGrounds): SegmentProposal {
  const { potential, potentialCut, revenue, outcomeCut, movement, isNew } = grounds
  if (potential === null) return provisional(grounds)
  if (revenue === null || outcomeCut === null) return proposal(null, 'Revenue is not known')
  const isAble = potential >= potentialCut
  const isBringing = revenue > 0 && revenue >= outcomeCut
  if (isAble && isBringing) return proposal('invest', 'High potential, high result')
  if (isAble) return proposal('activate', 'High potential, result still low')
  if (isBringing) return proposal('maintain', 'Good result, little more to come')
  if (movement === 'dormant' && !isNew) return proposal('exit', 'Low potential, no result, dormant')
  return proposal('passive', isNew ? 'Low potential; still new' : 'Low potential, low result')
}

/**
 * Revenue from which an outcome counts as high: the meaningful revenue agreed with the client or, where none is
 * agreed, the median of the partners that sold. Null when nobody sold.
 */
export function outcomeCutOf(
  revenue: Iterable<number>,
  meaningfulRevenue: number
): { readonly value: number | null; readonly basis: 'agreed' | 'median' } {
  if (meaningfulRevenue > 0) return { value: meaningfulRevenue, basis: 'agreed' }
  const sold = [...revenue].filter((value) => value > 0)
  return { value: quantile(sold, 0.5), basis: 'median' }
}
