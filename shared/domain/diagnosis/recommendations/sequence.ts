import type { FrictionItem } from '../../entities/plan'
import { holdsBack } from '../../friction/open-friction'
import type { BoardItem } from './board-item'
import { phaseRank, phaseWords } from './phase'
import { bandOf, bands, priorityOf, type Band } from './rank-bands'

/** Why something has to wait. */
export type Hold =
  | { readonly kind: 'friction'; readonly items: readonly FrictionItem[] }
  | { readonly kind: 'dependency'; readonly items: readonly BoardItem[] }
  | { readonly kind: 'phase'; readonly items: readonly BoardItem[] }

/** An item with its band and what it waits for. */
export interface PlacedItem extends BoardItem {
  readonly band: Band
  /** Empty: can be worked on now. */
  readonly holds: readonly Hold[]
}

const isUnfinished = ({ state }: BoardItem): boolean => state === 'proposed' || state === 'accepted'

function holdsOf(item: BoardItem, all: readonly BoardItem[], friction: readonly FrictionItem[]): Hold[] {
  if (!isUnfinished(item)) return []
  const holds: Hold[] = []
  if (item.phase !== 'fix' && friction.length > 0) holds.push({ kind: 'friction', items: friction })
  const before = all.filter((other) => item.dependsOn.includes(other.id) && isUnfinished(other))
  if (before.length > 0) holds.push({ kind: 'dependency', items: before })
  const earlier = all.filter(
    (other) => other.state === 'accepted' && phaseRank(other.phase) < phaseRank(item.phase)
  )
  if (earlier.length > 0) holds.push({ kind: 'phase', items: earlier })
  return holds
}

/**
 * Bands and holds. The sequencing rule (PRG): open commercial friction is settled before anything new, what an item
 * builds on before the item, and what is accepted of an earlier phase before a later one.
 */
export function placeItems(
  items: readonly BoardItem[],
  friction: readonly FrictionItem[]
): readonly PlacedItem[] {
  const open = friction.filter(holdsBack)
  const band = bandOf(new Map(items.map((item) => [item.id, priorityOf(item)])))
  return items.map((item) => ({
    ...item,
    band: band.get(item.id) ?? 'later',
    holds: holdsOf(item, items, open)
  }))
}

/**
 * The phase an item can really fall in: never before one it builds on (the consultant may link a design task to an
 * activation one). A circle of links is cut where it was entered.
 */
function effectiveRanks(items: readonly PlacedItem[]): ReadonlyMap<string, number> {
  const byId = new Map(items.map((item) => [item.id, item]))
  const ranks = new Map<string, number>()
  const rankOf = (item: PlacedItem): number => {
    const known = ranks.get(item.id)
    if (known !== undefined) return known
    ranks.set(item.id, phaseRank(item.phase))
    const before = item.dependsOn.flatMap((id) => byId.get(id) ?? [])
    const rank = Math.max(phaseRank(item.phase), ...before.map(rankOf))
    ranks.set(item.id, rank)
    return rank
  }
  items.forEach(rankOf)
  return ranks
}

/** Band first, then what gives more for the effort. */
function byUrgency(a: PlacedItem, b: PlacedItem): number {
  const value = (item: PlacedItem): number => priorityOf(item)?.value ?? 0
  return bands.indexOf(a.band) - bands.indexOf(b.band) || value(b) - value(a) || a.id.localeCompare(b.id)
}

/** The order in which items are to be done: never before what they build on, never a later phase before an earlier. */
export function workOrder(items: readonly PlacedItem[]): readonly PlacedItem[] {
  const byId = new Map(items.map((item) => [item.id, item]))
  const ranks = effectiveRanks(items)
  const rank = ({ id }: PlacedItem): number => ranks.get(id) ?? 0
  const inTurn = (a: PlacedItem, b: PlacedItem): number => rank(a) - rank(b) || byUrgency(a, b)
  const ordered: PlacedItem[] = []
  const seen = new Set<string>()
  const put = (item: PlacedItem): void => {
    if (seen.has(item.id)) return
    seen.add(item.id)
    const before = item.dependsOn.flatMap((id) => byId.get(id) ?? [])
    for (const each of before.sort(inTurn)) put(each)
    ordered.push(item)
  }
  for (const item of [...items].sort(inTurn)) put(item)
  return ordered
}

/** What an item builds on that is due only after it: then one of the two dates cannot hold. */
export function dueAfter(item: BoardItem, all: readonly BoardItem[]): readonly BoardItem[] {
  const { dueOn } = item
  if (dueOn === null || !isUnfinished(item)) return []
  return all.filter(
    (other) =>
      item.dependsOn.includes(other.id) && isUnfinished(other) && other.dueOn !== null && other.dueOn > dueOn
  )
}

const listed = (names: readonly string[]): string =>
  names.length <= 2 ? names.join(' and ') : `${names.slice(0, 2).join(', ')} and ${names.length - 2} more`

const quoted = (items: readonly { readonly title: string }[]): string =>
  listed(items.map(({ title }) => `“${title}”`))

/** Why an item waits, in few words for a card. */
export function holdLabel(hold: Hold): string {
  const count = hold.items.length
  switch (hold.kind) {
    case 'friction':
      return `Waits: ${count} open friction ${count === 1 ? 'item' : 'items'}`
    case 'dependency':
      return `Builds on ${quoted(hold.items)}`
    case 'phase':
      return `Comes after ${count} accepted of earlier phases`
  }
}

/** Why an item waits, in one sentence. */
export function holdWords(hold: Hold): string {
  switch (hold.kind) {
    case 'friction': {
      const count = hold.items.length
      const what = count === 1 ? 'an open friction item is' : `${count} open friction items are`
      return `Waits until ${what} settled: ${listed(hold.items.map(({ description }) => `“${description}”`))}.`
    }
    case 'dependency':
      return `Builds on ${quoted(hold.items)}.`
    case 'phase': {
      const names = [...new Set(hold.items.map(({ phase }) => phaseWords[phase].toLowerCase()))]
      return `Comes after what is accepted of ${listed(names)}: ${quoted(hold.items)}.`
    }
  }
}
