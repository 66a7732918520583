import type { Partner } from '../entities/partner'
import type { IdealProfile } from '../entities/portfolio'

export const profileTests = ['type', 'region', 'vertical', 'overlap'] as const
export type ProfileTest = (typeof profileTests)[number]

export interface ProspectFit {
  readonly partner: Partner
  /** Per wish: met, missed or not known. Only wishes the profile states. */
  readonly tests: Readonly<Partial<Record<ProfileTest, boolean | null>>>
  readonly met: number
  readonly stated: number
  readonly unknown: number
}

export interface VerticalTargets {
  /** Null: prospects whose vertical is not recorded. */
  readonly vertical: string | null
  /** Signed partners active here, to see where nobody is. */
  readonly signed: number
  readonly core: number
  /** At most ten, the best fit first. */
  readonly prospects: readonly ProspectFit[]
  readonly more: number
}

/** Two spellings of one place or vertical share a key. */
const keyOf = (name: string): string => name.trim().toLowerCase()

const isSame = (a: string, b: string): boolean => keyOf(a) === keyOf(b)

/** How a prospect meets the ideal profile, wish by wish; what is not recorded is not a miss. */
export function fitOf(partner: Partner, profile: IdealProfile): ProspectFit {
  const tests: Partial<Record<ProfileTest, boolean | null>> = {}
  if (profile.types.length > 0)
    tests.type = partner.type === null ? null : profile.types.includes(partner.type)
  if (profile.regions.length > 0) {
    const place = partner.region ?? partner.country
    tests.region = place === null ? null : profile.regions.some((region) => isSame(region, place))
  }
  if (profile.verticals.length > 0) {
    tests.vertical =
      partner.verticals.length === 0
        ? null
        : partner.verticals.some((one) => profile.verticals.some((wish) => isSame(wish, one)))
  }
  if (profile.minimumOverlap !== null) {
    const overlap = partner.idealProfileOverlap
    tests.overlap = overlap === null ? null : overlap >= profile.minimumOverlap
  }
  const results = Object.values(tests)
  return {
    partner,
    tests,
    met: results.filter((result) => result === true).length,
    stated: results.length,
    unknown: results.filter((result) => result === null).length
  }
}

const byFit = (a: ProspectFit, b: ProspectFit): number =>
  b.met - a.met ||
  b.unknown - a.unknown ||
  (b.partner.idealProfileOverlap ?? -1) - (a.partner.idealProfileOverlap ?? -1) ||
  a.partner.name.localeCompare(b.partner.name, 'en')

export interface RecruitmentInput {
  readonly prospects: readonly Partner[]
  readonly signed: readonly Partner[]
  readonly coreIds: ReadonlySet<string>
  readonly profile: IdealProfile
}

const perVertical = 10

/** What is in each vertical, in the order given; under '' what is in none. */
function byVertical<T>(list: readonly T[], partnerOf: (each: T) => Partner): ReadonlyMap<string, T[]> {
  const found = new Map<string, T[]>()
  for (const each of list) {
    const { verticals } = partnerOf(each)
    for (const key of verticals.length === 0 ? [''] : new Set(verticals.map(keyOf))) {
      const there = found.get(key)
      if (there) there.push(each)
      else found.set(key, [each])
    }
  }
  return found
}

/**
 * Whom to recruit: for each vertical the ten prospects on the roster that meet the ideal partner profile best, beside
 * how many signed and core partners are there already. Verticals come from the profile first, then from the data.
 * Source: *Why Most Partner Programs Fail* and the growth guide (top ten per vertical against an ideal profile).
 */
export function recruitmentTargets({
  prospects,
  signed,
  coreIds,
  profile
}: RecruitmentInput): VerticalTargets[] {
  const names = new Map<string, string>()
  const note = (vertical: string): void => {
    const key = keyOf(vertical)
    if (key !== '' && !names.has(key)) names.set(key, vertical.trim())
  }
  profile.verticals.forEach(note)
  for (const { verticals } of [...prospects, ...signed]) verticals.forEach(note)
  const fits = prospects.map((partner) => fitOf(partner, profile)).sort(byFit)
  const fitting = byVertical(fits, ({ partner }) => partner)
  const there = byVertical(signed, (partner) => partner)
  const line = (vertical: string | null): VerticalTargets => {
    const key = keyOf(vertical ?? '')
    const here = there.get(key) ?? []
    const found = fitting.get(key) ?? []
    return {
      vertical,
      signed: here.length,
      core: here.filter(({ id }) => coreIds.has(id)).length,
      prospects: found.slice(0, perVertical),
      more: Math.max(0, found.length - perVertical)
    }
  }
  const lines = [...names.values()].map(line)
  const unplaced = line(null)
  return unplaced.prospects.length > 0 ? [...lines, unplaced] : lines
}

/** What the given partners (usually the core) have in common: whatever at least half of them share. */
export function profileOf(partners: readonly Partner[]): IdealProfile {
  const common = <T>(valuesOf: (partner: Partner) => readonly T[]): T[] => {
    const counts = new Map<T, number>()
    for (const partner of partners) {
      for (const value of new Set(valuesOf(partner))) counts.set(value, (counts.get(value) ?? 0) + 1)
    }
    const found = [...counts].filter(([, count]) => count * 2 >= partners.length)
    return found.sort((a, b) => b[1] - a[1]).map(([value]) => value)
  }
  const overlaps = partners
    .flatMap(({ idealProfileOverlap }) => idealProfileOverlap ?? [])
    .sort((a, b) => a - b)
  return {
    types: common(({ type }) => (type === null ? [] : [type])),
    regions: common(({ region, country }) => [region ?? country].filter((place) => place !== null)),
    verticals: common(({ verticals }) => verticals),
    minimumOverlap: overlaps[Math.floor((overlaps.length - 1) / 4)] ?? null
  }
}
