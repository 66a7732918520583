import type { Counted, PublishedCuts } from './alike'
import { cancelling, Elimination, plusTimes, type Row } from './modular'
import { supplyOf, type Supply } from './supply'

/** What going through the combinations of some rows comes to. */
export type LightWord =
  | { readonly kind: 'none' }
  /** One or more of them. */
  | { readonly kind: 'found'; readonly rows: readonly Row[] }
  /** Too many rows for so few people to prove anything. */
  | { readonly kind: 'unproven' }

/** Where light combinations are looked for. */
export interface Field {
  readonly published: PublishedCuts
  /** The places looked at; the rows may be anything elsewhere. */
  readonly places: readonly number[]
  readonly minimum: number
  readonly counted: Counted
}

/**
 * Looks for a combination of published cuts (added, subtracted, weighted) that depends on fewer people, or companies,
 * than the minimum. Such a combination is a light word of the linear code the cuts span, and is looked for as light
 * words are: each of several disjoint sets of people determines every combination, so a light one is nearly zero on
 * one of the sets. All combinations with one part, then with two, on each set are gone through; together the sets
 * prove that nothing lighter is left. The rows have to be independent on the places looked at. Sources: Brouwer &
 * Zimmermann's algorithm, in A. Betten et al., Error-Correcting Linear Codes (2006), ch. 1.8; complementary
 * suppression: Handbook on Statistical Disclosure Control (2010), ch. 4.
 */
export function findLight(start: readonly Row[], field: Field): LightWord {
  const { published, places, minimum, counted } = field
  const isLight = weigher(field)
  const supply = supplyOf(published.alike, counted)
  const sets: PeopleSet[] = []
  while (!isProven(sets, 1, { minimum, size: start.length })) {
    const set = nextSet(start, supply, places)
    // A set that borrows three proves nothing about combinations of two parts; one that borrows all adds nothing.
    if (sets.length > 0 && (set.borrowed >= 3 || set.borrowed === start.length)) break
    sets.push(set)
    const light = set.rows.filter((one) => isLight((place) => one[place] !== 0))
    if (light.length > 0) return { kind: 'found', rows: light }
  }
  if (isProven(sets, 1, { minimum, size: start.length })) return { kind: 'none' }
  for (const { rows } of sets) {
    const row = lightPair(rows, places, isLight)
    if (row) return { kind: 'found', rows: [row] }
  }
  return isProven(sets, 2, { minimum, size: start.length }) ? { kind: 'none' } : { kind: 'unproven' }
}

/** Enough people to determine every combination; each row has one of them to itself. */
interface PeopleSet {
  readonly rows: readonly Row[]
  /** How many of the people stand in an earlier set already. */
  readonly borrowed: number
}

/** A combination with more than `parts` parts on every set depends on at least this many people of all sets. */
function isProven(
  sets: readonly PeopleSet[],
  parts: number,
  { minimum, size }: { readonly minimum: number; readonly size: number }
): boolean {
  if (size === 0 || (sets.length > 0 && parts >= size)) return true
  return sets.reduce((sum, { borrowed }) => sum + Math.max(0, parts + 1 - borrowed), 0) >= minimum
}

function nextSet(start: readonly Row[], supply: Supply, places: readonly number[]): PeopleSet {
  const elimination = new Elimination(start.map((row) => row.slice()))
  const order = supply.order(places)
  for (const place of order) {
    if (supply.isFree(place) && elimination.give(place)) supply.take(place)
  }
  let borrowed = 0
  for (const place of order) {
    if (elimination.isFinished) break
    if (elimination.give(place)) borrowed += 1
  }
  return { rows: elimination.rows, borrowed }
}

/** Whether the places a combination depends on stay under the minimum. */
type IsLight = (isIn: (place: number) => boolean) => boolean

function weigher({ published: { alike }, places, minimum, counted }: Field): IsLight {
  return (isIn) => {
    const together = new Set<number>()
    return places.every((place) => {
      if (!isIn(place)) return true
      const who = alike[place]?.[counted] ?? []
      if (who.length >= minimum) return false
      for (const one of who) together.add(one)
      return together.size < minimum
    })
  }
}

/** A combination of two rows that is light: the second weighted so that as much as possible cancels out. */
function lightPair(rows: readonly Row[], places: readonly number[], isLight: IsLight): Row | null {
  for (const [index, first] of rows.entries()) {
    for (const second of rows.slice(index + 1)) {
      const isInOne = (place: number): boolean => (first[place] === 0) !== (second[place] === 0)
      if (!isLight(isInOne)) continue
      const factors = new Set<number>()
      for (const place of places) {
        const [a, b] = [first[place] ?? 0, second[place] ?? 0]
        if (a !== 0 && b !== 0) factors.add(cancelling(a, b))
      }
      // Without a place in both, any weight will do.
      if (factors.size === 0) factors.add(1)
      for (const factor of factors) {
        const sum = plusTimes(first, second, factor)
        if (isLight((place) => sum[place] !== 0)) return sum
      }
    }
  }
  return null
}
