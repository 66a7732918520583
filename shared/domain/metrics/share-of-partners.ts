import type { Exclusion, Figure, RecordSet } from '../evidence/figure'
import type { Caveat } from '../evidence/reasons'
import { wilsonInterval } from '../stats/wilson'
import { knownFigure, type About } from './figure-of'
import { partnerSet } from './record-scope'
import { withSmallBase } from './small-base'

export interface PartnerShareParts {
  /** Positions of the partners counted, and of all that could have been. */
  readonly counted: readonly number[]
  readonly base: readonly number[]
  readonly leftOut?: readonly Exclusion[]
  readonly coverage?: number | null
  readonly proof?: RecordSet
  readonly caveats?: readonly Caveat[]
}

/** So many of so many partners, with Wilson's interval; a small base is said. The base must not be empty. */
export function shareOfPartners(asked: About, parts: PartnerShareParts): Figure {
  const { counted, base, caveats, ...rest } = parts
  return knownFigure(asked, {
    ...rest,
    value: counted.length / base.length,
    numerator: counted.length,
    denominator: base.length,
    interval: wilsonInterval(counted.length, base.length),
    counted: partnerSet(asked.context, counted),
    base: partnerSet(asked.context, base),
    caveats: withSmallBase(base.length, caveats)
  })
}
