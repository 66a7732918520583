import { unknownCompany, type CompanyOf, type Cut } from './cut'
import type { Alike, PublishedCuts } from './alike'

/** One group of people that stand in exactly the same cuts. */
export interface AlikeGroup extends Alike {
  /** Places of the cuts they stand in. */
  readonly cuts: readonly number[]
}

/** Groups the people of some cuts by the cuts they stand in. */
export function alikeGroups(cuts: readonly Cut[], companyOf: CompanyOf | null): AlikeGroup[] {
  const standing = new Map<string, number[]>()
  cuts.forEach(({ respondents }, cut) => {
    for (const who of new Set(respondents)) {
      const places = standing.get(who)
      if (places) places.push(cut)
      else standing.set(who, [cut])
    }
  })
  const numbers = new Map<string, number>()
  const numberOf = (company: string): number => {
    const number = numbers.get(company) ?? numbers.size
    numbers.set(company, number)
    return number
  }
  const groups = new Map<string, { people: number; companies: Set<number>; cuts: readonly number[] }>()
  for (const [who, places] of [...standing].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const key = places.join(' ')
    let group = groups.get(key)
    if (!group) groups.set(key, (group = { people: 0, companies: new Set(), cuts: places }))
    group.people += 1
    if (companyOf) group.companies.add(numberOf(companyOf.get(who) ?? unknownCompany))
  }
  return [...groups.values()].map((group) => ({ ...group, companies: [...group.companies] }))
}

/** Cuts as the search for revealed groups takes them; companies are null when they do not matter. */
export function publishedCuts(cuts: readonly Cut[], companyOf: CompanyOf | null): PublishedCuts {
  const alike = alikeGroups(cuts, companyOf)
  const places: number[][] = cuts.map(() => [])
  alike.forEach((group, place) => {
    for (const cut of group.cuts) places[cut]?.push(place)
  })
  return { alike, cuts: places }
}
