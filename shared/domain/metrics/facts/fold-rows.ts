import type { FactBlock, FactOverlay, FactValue } from '../../entities/fact-block'
import type { FactKind } from '../../entities/facts'
import { IdIndex, type IdPlaces } from './id-index'

/** Where the rows of one block stand in the folded order. */
export interface Placement {
  readonly block: FactBlock
  readonly positions: Int32Array
}

/**
 * The records of one kind after folding: imported blocks in the order of their runs, hand edits on top.
 * A record that a later run brought again keeps its place and takes the newer values.
 */
export interface FoldedRows {
  readonly kind: FactKind
  readonly ids: readonly string[]
  readonly indexOf: IdPlaces
  /** In run order: later placements win. */
  readonly placements: readonly Placement[]
  /** Position → its hand edit. */
  readonly edits: ReadonlyMap<number, FactOverlay>
}

/** What the fold of one kind starts from; blocks come in the order in which their runs were applied. */
export interface RowSources {
  readonly kind: FactKind
  readonly blocks: readonly FactBlock[]
  readonly overlays: readonly FactOverlay[]
  /** Records of undone imports: an edit of one of them waits for its record to come back. */
  readonly isDormant: (recordId: string) => boolean
}

/** Lays runs and edits over each other. Deleted records are gone; edits of unknown records are records by hand. */
export function foldRows({ kind, blocks, overlays, isDormant }: RowSources): FoldedRows {
  const deleted = new Set(overlays.filter((overlay) => overlay.isDeleted).map(({ recordId }) => recordId))
  const isGone = retiredBy(blocks)
  const index = new IdIndex(blocks.reduce((count, block) => count + block.ids.length, 0))
  const isDropped =
    deleted.size === 0 && isGone === nobody
      ? null
      : (id: string, order: number): boolean => deleted.has(id) || isGone(id, order)
  const placements = blocks.flatMap((block, order) =>
    block.retires
      ? []
      : {
          block,
          positions: placed(index, block.ids, isDropped && ((id) => isDropped(id, order)))
        }
  )
  const edits = new Map<number, FactOverlay>()
  for (const overlay of overlays) {
    if (overlay.isDeleted) continue
    const isRetired = isGone(overlay.recordId, -1)
    if (index.has(overlay.recordId) || !(isRetired || isDormant(overlay.recordId)))
      edits.set(index.add(overlay.recordId), overlay)
  }
  return { kind, ids: index.ids, indexOf: index, placements, edits }
}

/** Where each record of a block stands, new ones behind all others; −1: it is gone. */
function placed(
  index: IdIndex,
  ids: readonly string[],
  isDropped: ((id: string) => boolean) | null
): Int32Array {
  const positions = new Int32Array(ids.length)
  for (let row = 0; row < ids.length; row++) {
    const id = ids[row] ?? ''
    positions[row] = isDropped?.(id) ? -1 : index.add(id)
  }
  return positions
}

const nobody = (): boolean => false

/** Whether a row of the block at that place was retired by a later run: it and its edits wait until it comes again. */
function retiredBy(blocks: readonly FactBlock[]): (id: string, order: number) => boolean {
  const last = new Map<string, number>()
  blocks.forEach((block, order) => {
    if (block.retires) for (const id of block.ids) last.set(id, order)
  })
  return last.size === 0 ? nobody : (id, order) => (last.get(id) ?? -2) > order
}

/**
 * Reads a field into a column, by position: oldest run first, hand edits last, and what no file says stays as it is. One
 * loop for all columns: one for each would be optimised as many times.
 */
export function readInto<V, C extends Record<number, V>>(
  column: C,
  rows: FoldedRows,
  field: string,
  read: (value: FactValue) => V
): C {
  for (const { block, positions } of rows.placements) {
    const values = block.columns[field]
    if (values === undefined) continue
    for (let row = 0; row < positions.length; row++) {
      const position = positions[row] ?? -1
      if (position >= 0) column[position] = read(values[row] ?? null)
    }
  }
  for (const [position, overlay] of rows.edits) {
    const value = overlay.fields[field]
    if (value !== undefined) column[position] = read(value as FactValue)
  }
  return column
}
