import type { CapacityLimit, ManagerTime, SegmentHours, SegmentName } from '../entities/portfolio'
import type { PartnerType } from '../entities/partner'
import { sum } from '../values/sum'

export interface ManagedPartner {
  readonly id: string
  readonly manager: string | null
  readonly type: PartnerType | null
  readonly segment: SegmentName | null
}

export type LoadState = 'fine' | 'watch' | 'over'

export interface TypeLoad {
  readonly type: PartnerType | null
  readonly partners: number
  /** Null: the type is not known, so no limit holds. */
  readonly limit: CapacityLimit | null
}

export interface ManagerLoad {
  /** Null: partners nobody looks after. */
  readonly manager: string | null
  readonly fte: number
  readonly partners: number
  readonly byType: readonly TypeLoad[]
  /** Part of a manager's capacity in use: Σ partners of a type ÷ limit of the type ÷ posts. Null: nothing to divide by. */
  readonly load: number | null
  readonly state: LoadState | null
  /** Hours a month the partners need by segment; null while a segment has no hours stated. */
  readonly hours: number | null
  /** What those partners take of which it can be told; the others are `withoutHours`. */
  readonly hoursKnown: number
  readonly withoutHours: number
  /** Hours ÷ hours a manager has; null while either is not stated. */
  readonly hoursLoad: number | null
  readonly partnerIds: readonly string[]
}

export interface CapacityPlan {
  /** The fullest first; partners without a manager last. */
  readonly managers: readonly ManagerLoad[]
  readonly posts: number
  readonly perPost: number | null
  /** Posts that would be needed by the limits; unassigned partners included. */
  readonly postsNeeded: number
  readonly hours: number | null
  readonly hoursKnown: number
  readonly withoutHours: number
  readonly hoursAvailable: number | null
}

export interface CapacityRules {
  readonly limits: readonly CapacityLimit[]
  readonly managers: readonly ManagerTime[]
  readonly segmentHours: readonly SegmentHours[]
  readonly managerHours: number | null
}

function typeLoads(partners: readonly ManagedPartner[], limits: readonly CapacityLimit[]): TypeLoad[] {
  const counts = new Map<PartnerType | null, number>()
  for (const { type } of partners) counts.set(type, (counts.get(type) ?? 0) + 1)
  return [...counts]
    .map(([type, count]) => ({
      type,
      partners: count,
      limit: limits.find((limit) => limit.type === type) ?? null
    }))
    .sort(
      (a, b) =>
        b.partners - a.partners ||
        // Equal counts stand in one order however the roster is sorted; no type comes last.
        Number(a.type === null) - Number(b.type === null) ||
        (a.type ?? '').localeCompare(b.type ?? '', 'en')
    )
}

/** Part of one full-time manager that these partners take, by the limit of each type. */
const postsBy = (loads: readonly TypeLoad[], bound: 'watch' | 'limit'): number =>
  sum(loads.map(({ partners, limit }) => (limit && limit[bound] > 0 ? partners / limit[bound] : 0)))

/**
 * Whether a mix of types is over its limits: the parts of the limits are added up, so 10 of at most 20 integrators and
 * 25 of at most 50 resellers are a full desk.
 */
function stateOf(loads: readonly TypeLoad[], fte: number): LoadState | null {
  if (fte <= 0 || loads.every(({ limit }) => limit === null)) return null
  if (postsBy(loads, 'limit') > fte) return 'over'
  return postsBy(loads, 'watch') > fte ? 'watch' : 'fine'
}

/**
 * Hours a month by segment. The whole is null when a partner's segment or its hours are not stated; what is known of the
 * others stands beside it, with how many are not in it.
 */
function hoursOf(partners: readonly ManagedPartner[], stated: readonly SegmentHours[]) {
  const perSegment = new Map(stated.map(({ segment, hours }) => [segment, hours]))
  const known = partners.flatMap(({ segment }) => (segment === null ? null : perSegment.get(segment)) ?? [])
  const hoursKnown = sum(known)
  const withoutHours = partners.length - known.length
  return { hours: withoutHours > 0 || known.length === 0 ? null : hoursKnown, hoursKnown, withoutHours }
}

function managerLoad(
  manager: string | null,
  partners: readonly ManagedPartner[],
  rules: CapacityRules
): ManagerLoad {
  const byType = typeLoads(partners, rules.limits)
  const fte = manager === null ? 0 : (rules.managers.find((one) => one.manager === manager)?.fte ?? 1)
  const hoursTaken = hoursOf(partners, rules.segmentHours)
  const { hours } = hoursTaken
  const available = rules.managerHours === null ? null : rules.managerHours * fte
  return {
    manager,
    fte,
    partners: partners.length,
    byType,
    load: fte > 0 ? postsBy(byType, 'limit') / fte : null,
    state: stateOf(byType, fte),
    ...hoursTaken,
    hoursLoad: hours === null || available === null || available <= 0 ? null : hours / available,
    partnerIds: partners.map(({ id }) => id)
  }
}

/**
 * Partners per manager against limits that depend on the type of partner, and the hours they take. A manager counts
 * as one full-time post until another part is stated; partners without a manager are a line of their own. Source: rule
 * R55 (five channel mistakes; AchieveUnite; Channel Enablers; hours as in SBI's workload model).
 */
export function planCapacity(partners: readonly ManagedPartner[], rules: CapacityRules): CapacityPlan {
  const groups = new Map<string | null, ManagedPartner[]>()
  for (const partner of partners) {
    const manager = partner.manager?.trim() || null
    const list = groups.get(manager)
    if (list) list.push(partner)
    else groups.set(manager, [partner])
  }
  const managers = [...groups].map(([manager, list]) => managerLoad(manager, list, rules))
  managers.sort(
    (a, b) =>
      Number(a.manager === null) - Number(b.manager === null) ||
      (b.load ?? -1) - (a.load ?? -1) ||
      b.partners - a.partners
  )
  const posts = sum(managers.map(({ fte }) => fte))
  return {
    managers,
    posts,
    perPost: posts > 0 ? partners.length / posts : null,
    postsNeeded: postsBy(typeLoads(partners, rules.limits), 'limit'),
    ...hoursOf(partners, rules.segmentHours),
    hoursAvailable: rules.managerHours === null || posts <= 0 ? null : rules.managerHours * posts
  }
}
