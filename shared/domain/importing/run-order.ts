import type { FactBlock } from '../entities/fact-block'
import type { ImportRun } from '../entities/import-run'

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * The order in which runs were applied: by the number of their change set, because clocks jump. Runs that were
 * written before the number was noted are older than all others; among themselves only their time is known.
 */
export function compareRuns(a: ImportRun, b: ImportRun): number {
  const difference = (a.sequence ?? 0) - (b.sequence ?? 0)
  return difference || compareText(a.at, b.at) || compareText(a.id, b.id)
}

interface RunPlace {
  readonly index: number
  readonly isApplied: boolean
  readonly sheets: readonly string[]
}

const sheetKey = ({ fileId, sheet }: { fileId: string; sheet: string }): string => `${fileId} ${sheet}`

function runPlaces(runs: readonly ImportRun[]): ReadonlyMap<string, RunPlace> {
  const ordered = [...runs].sort(compareRuns)
  return new Map(
    ordered.map((run, index) => [
      run.id,
      { index, isApplied: run.state === 'applied', sheets: run.sheets.map(sheetKey) }
    ])
  )
}

/**
 * The rows that count, as blocks in the order in which they lie over each other: a later run over an earlier one,
 * within a run a later sheet over an earlier one. Of an import taken back those rows stay that a later import, which
 * still stands, found unchanged: its file has them too.
 */
export function blocksInOrder(blocks: readonly FactBlock[], runs: readonly ImportRun[]): FactBlock[] {
  const places = runPlaces(runs)
  const isConfirmed = confirmedAfter(blocks, places)
  return blocks
    .flatMap((block) => {
      const place = places.get(block.runId)
      if (!place || block.confirms) return []
      const standing = place.isApplied ? block : carriedRows(block, (id) => isConfirmed(id, place.index))
      const sheet = place.sheets.indexOf(sheetKey(block))
      return standing ? [{ block: standing, run: place.index, sheet }] : []
    })
    .sort((a, b) => a.run - b.run || a.sheet - b.sheet || a.block.sequence - b.block.sequence)
    .map(({ block }) => block)
}

/** Whether an import that stands and came after that place found the record unchanged. */
function confirmedAfter(
  blocks: readonly FactBlock[],
  places: ReadonlyMap<string, RunPlace>
): (id: string, index: number) => boolean {
  const last = new Map<string, number>()
  for (const block of blocks) {
    const place = places.get(block.runId)
    if (!block.confirms || !place?.isApplied) continue
    for (const id of block.ids) last.set(id, Math.max(last.get(id) ?? -1, place.index))
  }
  return (id, index) => (last.get(id) ?? -1) > index
}

/** The rows of a block that still count although its import was taken back; null when there are none. */
function carriedRows(block: FactBlock, stays: (id: string) => boolean): FactBlock | null {
  const kept = block.retires ? [] : block.ids.flatMap((id, row) => (stays(id) ? [row] : []))
  if (kept.length === 0) return null
  const pick = <T>(values: readonly T[]): T[] => kept.map((row) => values[row] as T)
  const picked = <T>(fields: Readonly<Record<string, T>>, of: (values: T) => T): Record<string, T> =>
    Object.fromEntries(Object.entries(fields).map(([field, values]) => [field, of(values)]))
  return {
    ...block,
    count: kept.length,
    ids: pick(block.ids),
    sheetRows: pick(block.sheetRows),
    columns: picked(block.columns, pick),
    ...(block.cells
      ? {
          cells: picked(block.cells, (cells) => ({
            ...cells,
            addresses: pick(cells.addresses),
            ...(cells.words ? { words: pick(cells.words) } : {})
          }))
        }
      : {})
  }
}
