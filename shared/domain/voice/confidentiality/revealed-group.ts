import type { Counted, PublishedCuts } from './alike'
import { findLight } from './light-words'
import { Elimination, inverse, type Row } from './modular'

/** What adding and subtracting the published cuts gives away. */
export type Finding =
  /** Nothing about any group under the minimum: proven. */
  | { readonly kind: 'safe' }
  /** Cuts that, added and subtracted, leave a group under the minimum; several such choices of cuts. */
  | { readonly kind: 'revealed'; readonly combinations: readonly (readonly number[])[] }
  /** These cuts are too many for so few people to prove anything. */
  | { readonly kind: 'unproven'; readonly cuts: readonly number[] }

/**
 * Looks for a combination of published cuts (added, subtracted, weighted) that depends on fewer people, or companies,
 * than the minimum, see `findLight`. Cuts that share no vote are looked at apart: what combines both of two such parts
 * depends on the people of either.
 */
export function findRevealed(published: PublishedCuts, minimum: number, counted: Counted): Finding {
  let open: Finding = { kind: 'safe' }
  for (const cuts of connected(published)) {
    const finding = findAmong(cuts, published, { minimum, counted })
    if (finding.kind === 'revealed') return finding
    if (finding.kind === 'unproven' && open.kind === 'safe') open = finding
  }
  return open
}

/** Cuts joined by votes they share. */
function connected({ cuts, alike }: PublishedCuts): number[][] {
  const partOf = cuts.map((_, cut) => cut)
  const root = (cut: number): number => {
    let at = cut
    while (partOf[at] !== at) at = partOf[at] ?? at
    return at
  }
  const holder = new Array<number>(alike.length).fill(-1)
  cuts.forEach((parts, cut) => {
    for (const { place } of parts) {
      const other = holder[place] ?? -1
      if (other >= 0) partOf[root(cut)] = root(other)
      else holder[place] = cut
    }
  })
  const groups = new Map<number, number[]>()
  cuts.forEach((_, cut) => {
    const at = root(cut)
    const group = groups.get(at)
    if (group) group.push(cut)
    else groups.set(at, [cut])
  })
  return [...groups.values()]
}

/**
 * Where figures overlap only in part (one question and all questions; votes of people and of companies), each block of
 * votes is looked at alone first. If every combination that shows on a block depends on enough people there, only those
 * that leave the block out can be light: fewer and fewer rows are left to prove something about.
 */
function findAmong(
  cuts: readonly number[],
  published: PublishedCuts,
  field: { readonly minimum: number; readonly counted: Counted }
): Finding {
  const places = [...new Set(cuts.flatMap((cut) => (published.cuts[cut] ?? []).map(({ place }) => place)))]
  let rows = independentRows(cuts, published, places)
  for (const block of blocksOf(places, published)) {
    const { own, rest } = apart(rows, block)
    if (own.length > 0 && findLight(own, { ...field, published, places: block }).kind === 'none') rows = rest
  }
  const word = findLight(rows, { ...field, published, places })
  if (word.kind === 'none') return { kind: 'safe' }
  if (word.kind === 'unproven') {
    return { kind: 'unproven', cuts: cuts.filter((cut) => rows.some((row) => uses(row, cut, published))) }
  }
  return {
    kind: 'revealed',
    combinations: word.rows.map((row) => cuts.filter((cut) => uses(row, cut, published)))
  }
}

/** The cuts as rows (places, then a mark per cut to tell which were combined), dependent ones dropped. */
function independentRows(
  cuts: readonly number[],
  published: PublishedCuts,
  places: readonly number[]
): readonly Row[] {
  const rows = cuts.map((cut) => {
    const row: Row = new Float64Array(published.alike.length + published.cuts.length)
    for (const { place, among } of published.cuts[cut] ?? []) row[place] = among === 1 ? 1 : inverse(among)
    row[published.alike.length + cut] = 1
    return row
  })
  return apart(rows, places).own
}

const uses = (row: Row, cut: number, { alike }: PublishedCuts): boolean => row[alike.length + cut] !== 0

/** Rows that are independent on some places, and what is left of the others: nothing there. */
function apart(
  rows: readonly Row[],
  places: readonly number[]
): { readonly own: readonly Row[]; readonly rest: readonly Row[] } {
  const elimination = new Elimination(rows.map((row) => row.slice()))
  for (const place of places) {
    if (elimination.isFinished) break
    elimination.give(place)
  }
  return { own: elimination.rows, rest: elimination.rest }
}

/** Places by the figures that share them, the block with most people first; nothing to look at apart in a single one. */
function blocksOf(
  places: readonly number[],
  { blocks, alike }: PublishedCuts
): readonly (readonly number[])[] {
  const groups = new Map<number, number[]>()
  for (const place of places) {
    const block = blocks[place] ?? 0
    const group = groups.get(block)
    if (group) group.push(place)
    else groups.set(block, [place])
  }
  if (groups.size < 2) return []
  const people = (block: readonly number[]): number =>
    block.reduce((sum, place) => sum + (alike[place]?.people.length ?? 0), 0)
  return [...groups.values()].sort((a, b) => people(b) - people(a))
}
