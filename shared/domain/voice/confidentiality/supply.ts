import type { Alike, Counted } from './alike'

/** Who of each alike group may still stand for it in a set of people (or companies) of its own. */
export interface Supply {
  /** Places, the best provided first. */
  readonly order: () => readonly number[]
  readonly isFree: (place: number) => boolean
  readonly take: (place: number) => void
}

/** Each person, or each company, may stand in one set. */
export function supplyOf(alike: readonly Alike[], counted: Counted): Supply {
  return counted === 'people' ? peopleSupply(alike) : companySupply(alike)
}

const byProvision = (alike: readonly Alike[], provision: (place: number) => number): number[] =>
  [...alike.keys()].sort((a, b) => provision(b) - provision(a))

function peopleSupply(alike: readonly Alike[]): Supply {
  const left = alike.map(({ people }) => people)
  const free = (place: number): number => left[place] ?? 0
  return {
    order: () => byProvision(alike, free),
    isFree: (place) => free(place) > 0,
    take: (place) => (left[place] = free(place) - 1)
  }
}

function companySupply(alike: readonly Alike[]): Supply {
  const used = new Set<number>()
  const free = (place: number): number[] =>
    (alike[place]?.companies ?? []).filter((company) => !used.has(company))
  return {
    order: () => byProvision(alike, (place) => free(place).length),
    isFree: (place) => free(place).length > 0,
    take: (place) => {
      const [company] = free(place)
      if (company !== undefined) used.add(company)
    }
  }
}
