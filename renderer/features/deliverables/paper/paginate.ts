/** A block as it was measured, in CSS pixels. */
export interface MeasuredBlock {
  readonly id: string
  readonly height: number
  /** Starts a new page. */
  readonly breaksBefore: boolean
  /** Stays on the page of the block after it. */
  readonly keepsWithNext: boolean
  /** A table may break between rows, a list of definitions between terms; a table's head is repeated. */
  readonly rows: { readonly head: number; readonly heights: readonly number[]; readonly foot: number } | null
}

/** A block, or some rows of a table or terms of a list, on one page. */
export interface Slice {
  readonly id: string
  readonly fromRow: number
  /** Exclusive; null: all rows. */
  readonly toRow: number | null
}

const whole = (id: string): Slice => ({ id, fromRow: 0, toRow: null })

/** Height that must fit together: a heading needs the start of what follows it. */
function neededWith(blocks: readonly MeasuredBlock[], index: number): number {
  const block = blocks[index]
  if (!block) return 0
  const own = block.rows ? block.rows.head + (block.rows.heights[0] ?? 0) : block.height
  if (!block.keepsWithNext || blocks[index + 1]?.breaksBefore === true) return own
  return block.height + neededWith(blocks, index + 1)
}

interface Pages {
  readonly done: Slice[][]
  current: Slice[]
  used: number
}

function turn(pages: Pages): void {
  if (pages.current.length === 0) return
  pages.done.push(pages.current)
  pages.current = []
  pages.used = 0
}

/** Lays as many rows as fit on each page; the foot goes with the last row. */
function placeTable(pages: Pages, block: MeasuredBlock, pageHeight: number): void {
  const rows = block.rows
  if (!rows) return
  let from = 0
  while (from < rows.heights.length) {
    let to = from
    let height = rows.head
    while (to < rows.heights.length && pages.used + height + (rows.heights[to] ?? 0) <= pageHeight) {
      height += rows.heights[to] ?? 0
      to++
    }
    if (to === from && pages.used === 0) to = from + 1
    if (to > from) {
      pages.current.push({ id: block.id, fromRow: from, toRow: to === rows.heights.length ? null : to })
      pages.used += height + (to === rows.heights.length ? rows.foot : 0)
      from = to
    }
    if (from < rows.heights.length) turn(pages)
  }
}

/** Spreads measured blocks over pages of one height, as Word does: kept headings, tables broken between rows. */
export function paginate(blocks: readonly MeasuredBlock[], pageHeight: number): Slice[][] {
  const pages: Pages = { done: [], current: [], used: 0 }
  blocks.forEach((block, index) => {
    if (block.breaksBefore) turn(pages)
    const needed = Math.min(neededWith(blocks, index), pageHeight)
    if (pages.used > 0 && pages.used + needed > pageHeight) turn(pages)
    if (block.rows && pages.used + block.height > pageHeight) placeTable(pages, block, pageHeight)
    else {
      pages.current.push(whole(block.id))
      pages.used += block.height
    }
  })
  turn(pages)
  return pages.done
}
