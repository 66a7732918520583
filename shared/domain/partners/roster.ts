import type { Partner } from '../entities/partner'
import type { Exclusion } from '../evidence/figure'
import type { CivilDate } from '../values/civil-date'

/** The partners a programme figure is about, and those it is not about, with the reason. */
export interface Roster {
  readonly members: readonly Partner[]
  readonly leftOut: readonly Exclusion[]
}

type Standing = 'member' | 'partner-prospect' | 'partner-ended' | 'signed-after-as-of'

/** Where a partner stands on a day. An unknown signing date counts as signed: most client lists have none. */
function standingOn(partner: Partner, asOf: CivilDate): Standing {
  if (partner.status === 'prospect') return 'partner-prospect'
  const hasEnded = partner.endedOn === null ? partner.status === 'ended' : partner.endedOn <= asOf
  if (hasEnded) return 'partner-ended'
  return partner.signedOn !== null && partner.signedOn > asOf ? 'signed-after-as-of' : 'member'
}

/**
 * Signed partners on a day: everybody on the client's list who is no prospect, has not ended and was not signed
 * later. The denominator of every "share of partners".
 */
export function rosterOn(partners: readonly Partner[], asOf: CivilDate): Roster {
  const members: Partner[] = []
  const others = new Map<Standing, string[]>()
  for (const partner of partners) {
    const standing = standingOn(partner, asOf)
    if (standing === 'member') {
      members.push(partner)
      continue
    }
    const ids = others.get(standing)
    if (ids) ids.push(partner.id)
    else others.set(standing, [partner.id])
  }
  const leftOut = [...others].map(([reason, ids]) => ({ reason, records: { kind: 'partner' as const, ids } }))
  return { members, leftOut }
}
