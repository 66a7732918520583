import type { ReportBlock } from './report'

/**
 * Blocks in the consultant's order. A block the order does not know yet (the data brought it since) follows the block
 * it follows as generated; ids without a block rest in the order, so that a part that comes back finds its place.
 */
export function inOrder(
  blocks: readonly ReportBlock[],
  order: readonly string[] | undefined
): readonly ReportBlock[] {
  if (order === undefined) return blocks
  const byId = new Map(blocks.map((block) => [block.id, block]))
  const known = new Set(order)
  const followers = new Map<string | null, ReportBlock[]>()
  let anchor: string | null = null
  for (const block of blocks) {
    if (known.has(block.id)) anchor = block.id
    else followers.set(anchor, [...(followers.get(anchor) ?? []), block])
  }
  return [
    ...(followers.get(null) ?? []),
    ...order.flatMap((id) => {
      const block = byId.get(id)
      return block ? [block, ...(followers.get(id) ?? [])] : []
    })
  ]
}

const levelOf = (block: ReportBlock | undefined): number => (block?.kind === 'heading' ? block.level : 0)

/** The heading a page break brings with it: both move as one. */
const leads = (blocks: readonly ReportBlock[], at: number): boolean =>
  blocks[at]?.kind === 'page-break' && levelOf(blocks[at + 1]) === 1

interface Unit {
  readonly from: number
  /** Exclusive. */
  readonly to: number
}

/** What moves with a block: a heading takes its section (and the page break before it) along. */
function unitAt(blocks: readonly ReportBlock[], at: number): Unit {
  const heading = leads(blocks, at) ? at + 1 : at
  const level = levelOf(blocks[heading])
  if (level === 0) return { from: at, to: at + 1 }
  let to = heading + 1
  while (to < blocks.length && !leads(blocks, to)) {
    const next = levelOf(blocks[to])
    if (next > 0 && next <= level) break
    to++
  }
  return { from: level === 1 && leads(blocks, heading - 1) ? heading - 1 : heading, to }
}

/** Where a section goes one step up: before the section above it, or to the end of the chapter before. */
function sectionAbove(blocks: readonly ReportBlock[], from: number, level: number): number | null {
  for (let at = from - 1; at >= 0; at--) {
    const found = levelOf(blocks[at])
    if (found > 0 && found <= level) return leads(blocks, at - 1) ? at - 1 : at
  }
  return null
}

/** Where a section goes one step down: after the section below it, or before the first section of the next chapter. */
function sectionBelow(blocks: readonly ReportBlock[], to: number, level: number): number | null {
  if (to >= blocks.length) return null
  const heading = leads(blocks, to) ? to + 1 : to
  if (levelOf(blocks[heading]) === level) return unitAt(blocks, to).to
  let at = heading + 1
  while (at < blocks.length && levelOf(blocks[at]) === 0 && !leads(blocks, at)) at++
  return at
}

/** Before which block a unit lands when it goes one step; null: it cannot go further. */
function stepTarget(blocks: readonly ReportBlock[], unit: Unit, direction: 'up' | 'down'): number | null {
  const level = Math.max(...blocks.slice(unit.from, unit.from + 2).map(levelOf))
  const isSection = levelOf(blocks[unit.from]) > 0 || leads(blocks, unit.from)
  if (direction === 'up') {
    if (unit.from === 0) return null
    if (isSection) return sectionAbove(blocks, unit.from, level)
    return leads(blocks, unit.from - 2) ? unit.from - 2 : unit.from - 1
  }
  if (unit.to >= blocks.length) return null
  if (isSection) return sectionBelow(blocks, unit.to, level)
  return leads(blocks, unit.to) ? unit.to + 2 : unit.to + 1
}

const ids = (blocks: readonly ReportBlock[]): string[] => blocks.map((block) => block.id)

/** The order with one unit put before the block that stood at `target`. */
function moved(blocks: readonly ReportBlock[], unit: Unit, target: number): string[] {
  const taken = ids(blocks.slice(unit.from, unit.to))
  const before = ids([...blocks.slice(0, target)]).filter((id) => !taken.includes(id))
  const after = ids([...blocks.slice(target)]).filter((id) => !taken.includes(id))
  return [...before, ...taken, ...after]
}

/** The order after a block (a heading with its section) went one step up or down; null when it stands at the end. */
export function stepped(
  blocks: readonly ReportBlock[],
  blockId: string,
  direction: 'up' | 'down'
): string[] | null {
  const at = blocks.findIndex((block) => block.id === blockId)
  if (at < 0) return null
  const unit = unitAt(blocks, at)
  const target = stepTarget(blocks, unit, direction)
  return target === null ? null : moved(blocks, unit, target)
}

/** The order after a block (a heading with its section) was dropped before another; null when nothing changes. */
export function dropped(
  blocks: readonly ReportBlock[],
  blockId: string,
  beforeId: string | null
): string[] | null {
  const at = blocks.findIndex((block) => block.id === blockId)
  if (at < 0) return null
  const unit = unitAt(blocks, at)
  const found = beforeId === null ? blocks.length : blocks.findIndex((block) => block.id === beforeId)
  const target = leads(blocks, found - 1) && unit.from !== found ? found - 1 : found
  if (found < 0 || (target >= unit.from && target <= unit.to)) return null
  return moved(blocks, unit, target)
}

/** The ids that go with a block when it is left out: a heading takes its section along. */
export function sectionIds(blocks: readonly ReportBlock[], blockId: string): string[] {
  const at = blocks.findIndex((block) => block.id === blockId)
  if (at < 0) return []
  const unit = unitAt(blocks, at)
  return ids(blocks.slice(unit.from, unit.to))
}

/** The order with a new block after another, or at the end. */
export function insertedAfter(
  blocks: readonly ReportBlock[],
  newId: string,
  afterId: string | null
): string[] {
  const at = blocks.findIndex((block) => block.id === afterId)
  const all = ids(blocks)
  return at < 0 ? [...all, newId] : [...all.slice(0, at + 1), newId, ...all.slice(at + 1)]
}
