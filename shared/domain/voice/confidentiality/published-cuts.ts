import type { Alike, Part, PublishedCuts } from './alike'
import { unknownCompany, votesOf, type CompanyOf, type Cut } from './cut'

/** One group of votes that stand in exactly the same cuts. */
export interface AlikeGroup extends Alike {
  /** The cuts they stand in, and how much of each vote counts there. */
  readonly cuts: readonly { readonly cut: number; readonly among: number }[]
}

const patternOf = (places: AlikeGroup['cuts']): string =>
  places.map(({ cut, among }) => `${cut}/${among}`).join(' ')

/** A place in a cut and its weight as one number: there are as many of them as there are votes in all cuts. */
const mostAmong = 4096
const standingAs = (cut: number, among: number): number => cut * mostAmong + Math.min(among, mostAmong - 1)
const standingOf = (code: number) => ({ cut: Math.floor(code / mostAmong), among: code % mostAmong })

/** Numbers for names, given out as they come. */
function numbering(): (name: string) => number {
  const numbers = new Map<string, number>()
  return (name) => {
    const number = numbers.get(name) ?? numbers.size
    numbers.set(name, number)
    return number
  }
}

/** Groups the votes of some cuts by the cuts they stand in. */
export function alikeGroups(cuts: readonly Cut[], companyOf: CompanyOf | null): AlikeGroup[] {
  const standing = new Map<string, { readonly people: readonly string[]; readonly places: number[] }>()
  cuts.forEach((each, cut) => {
    for (const { key, people, among = 1 } of votesOf(each)) {
      const known = standing.get(key)
      if (known) known.places.push(standingAs(cut, among))
      else standing.set(key, { people, places: [standingAs(cut, among)] })
    }
  })
  const [person, company] = [numbering(), numbering()]
  const groups = new Map<string, { people: Set<number>; companies: Set<number>; places: number[] }>()
  for (const { people, places } of standing.values()) {
    const key = places.join(' ')
    let group = groups.get(key)
    if (!group) groups.set(key, (group = { people: new Set(), companies: new Set(), places }))
    for (const who of people) {
      group.people.add(person(who))
      if (companyOf) group.companies.add(company(companyOf.get(who) ?? unknownCompany))
    }
  }
  // In an order of their own: that in which respondents stand in the file decides nothing.
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { people, companies, places }]) => ({
      ...{ people: [...people], companies: [...companies], cuts: places.map(standingOf) }
    }))
}

/** The alike groups of fewer cuts: what was told apart by the others only is alike now. */
export function narrowed(groups: readonly AlikeGroup[], keeps: (cut: number) => boolean): AlikeGroup[] {
  const merged = new Map<string, { people: Set<number>; companies: Set<number>; cuts: AlikeGroup['cuts'] }>()
  for (const { people, companies, cuts } of groups) {
    const left = cuts.filter(({ cut }) => keeps(cut))
    if (left.length === 0) continue
    const key = patternOf(left)
    const group = merged.get(key)
    if (group) {
      for (const one of people) group.people.add(one)
      for (const one of companies) group.companies.add(one)
    } else merged.set(key, { people: new Set(people), companies: new Set(companies), cuts: left })
  }
  return [...merged.values()].map((group) => ({
    ...{ people: [...group.people], companies: [...group.companies], cuts: group.cuts }
  }))
}

/** Cuts as the search for revealed groups takes them: some of `cuts`, by the alike groups all of them make. */
export function publishedCuts(cuts: readonly Cut[], alike: readonly AlikeGroup[]): PublishedCuts {
  const parts: Part[][] = cuts.map(() => [])
  const block = numbering()
  const blocks = alike.map((group, place) => {
    for (const { cut, among } of group.cuts) parts[cut]?.push({ place, among })
    return block([...new Set(group.cuts.map(({ cut }) => cuts[cut]?.figure ?? ''))].sort().join('\n'))
  })
  return { alike, cuts: parts, blocks }
}
