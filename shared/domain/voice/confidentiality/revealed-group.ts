import { cancelling, Elimination, plusTimes, type Row } from './modular'
import type { Counted, PublishedCuts } from './alike'
import { supplyOf, type Supply } from './supply'

/** What adding and subtracting the published cuts gives away. */
export type Finding =
  /** Nothing about any group under the minimum: proven. */
  | { readonly kind: 'safe' }
  /** These cuts, added and subtracted, leave a group under the minimum. */
  | { readonly kind: 'revealed'; readonly cuts: readonly number[] }
  /** Too many cuts for so few people to prove anything. */
  | { readonly kind: 'unproven' }

/**
 * Looks for a combination of published cuts (added, subtracted, weighted) that depends on fewer people, or companies,
 * than the minimum. Such a combination is a light word of the linear code the cuts span, and is looked for as light
 * words are: each of several disjoint sets of people determines every combination, so a light one is nearly zero on
 * one of the sets. All combinations with one part, then with two, on each set are gone through; together the sets
 * prove that nothing lighter is left. Sources: Brouwer & Zimmermann's algorithm, in A. Betten et al., Error-Correcting
 * Linear Codes (2006), ch. 1.8; complementary suppression: Handbook on Statistical Disclosure Control (2010), ch. 4.
 */
export function findRevealed(published: PublishedCuts, minimum: number, counted: Counted): Finding {
  const isLight = weigher(published, minimum, counted)
  const supply = supplyOf(published.alike, counted)
  const start = independentRows(published)
  const sets: PeopleSet[] = []
  while (!isProven(sets, 1, { minimum, size: start.length })) {
    const set = nextSet(start, supply)
    // A set that borrows three proves nothing about combinations of two parts; one that borrows all adds nothing.
    if (sets.length > 0 && (set.borrowed >= 3 || set.borrowed === start.length)) break
    sets.push(set)
    const row = set.rows.find((one) => isLight((place) => one[place] !== 0))
    if (row) return revealedBy(row, published)
  }
  if (isProven(sets, 1, { minimum, size: start.length })) return { kind: 'safe' }
  for (const { rows } of sets) {
    const row = lightPair(rows, published.alike.length, isLight)
    if (row) return revealedBy(row, published)
  }
  return isProven(sets, 2, { minimum, size: start.length }) ? { kind: 'safe' } : { kind: 'unproven' }
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

/** The cuts as rows (alike groups, then a mark per cut to tell which were combined), dependent ones dropped. */
function independentRows({ alike, cuts }: PublishedCuts): readonly Row[] {
  const rows = cuts.map((places, cut) => {
    const row: Row = new Float64Array(alike.length + cuts.length)
    for (const place of places) row[place] = 1
    row[alike.length + cut] = 1
    return row
  })
  const elimination = new Elimination(rows)
  for (let place = 0; place < alike.length && !elimination.isFinished; place += 1) elimination.give(place)
  return elimination.rows
}

function nextSet(start: readonly Row[], supply: Supply): PeopleSet {
  const elimination = new Elimination(start.map((row) => row.slice()))
  const order = supply.order()
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

function weigher({ alike }: PublishedCuts, minimum: number, counted: Counted): IsLight {
  return (isIn) => {
    const companies = new Set<number>()
    let people = 0
    return alike.every((group, place) => {
      if (!isIn(place)) return true
      people += group.people
      if (counted === 'people') return people < minimum
      for (const company of group.companies) companies.add(company)
      return companies.size < minimum
    })
  }
}

/** A combination of two rows that is light: the second weighted so that as much as possible cancels out. */
function lightPair(rows: readonly Row[], size: number, isLight: IsLight): Row | null {
  for (const [index, first] of rows.entries()) {
    for (const second of rows.slice(index + 1)) {
      const isInOne = (place: number): boolean => (first[place] === 0) !== (second[place] === 0)
      if (!isLight(isInOne)) continue
      const factors = new Set<number>()
      for (let place = 0; place < size; place += 1) {
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

function revealedBy(row: Row, { alike, cuts }: PublishedCuts): Finding {
  return { kind: 'revealed', cuts: [...cuts.keys()].filter((cut) => row[alike.length + cut] !== 0) }
}
