import type { Alike, Counted } from './alike'

/** Who of each alike group may still stand for it in a set of people (or companies) of its own. */
export interface Supply {
  /** Places, the best provided first. */
  readonly order: (places: readonly number[]) => readonly number[]
  readonly isFree: (place: number) => boolean
  readonly take: (place: number) => void
}

/** Each person, or each company, may stand in one set, and there for one place. */
export function supplyOf(alike: readonly Alike[], counted: Counted): Supply {
  const used = new Set<number>()
  const free = (place: number): number[] => (alike[place]?.[counted] ?? []).filter((one) => !used.has(one))
  return {
    order: (places) => {
      const provision = new Map(places.map((place) => [place, free(place).length]))
      return [...places].sort((a, b) => (provision.get(b) ?? 0) - (provision.get(a) ?? 0))
    },
    isFree: (place) => (alike[place]?.[counted] ?? []).some((one) => !used.has(one)),
    take: (place) => {
      const one = (alike[place]?.[counted] ?? []).find((each) => !used.has(each))
      if (one !== undefined) used.add(one)
    }
  }
}
