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

/** A block's place within its run: as its sheet was listed there, then as its rows were cut. */
interface BlockPlace {
  readonly run: number
  readonly sheet: number
}

function placesIn(runs: readonly ImportRun[]): (block: FactBlock) => BlockPlace | null {
  const ordered = runs.filter((run) => run.state === 'applied').sort(compareRuns)
  const places = new Map(
    ordered.map((run, index) => [run.id, { index, sheets: run.sheets.map((one) => one.fileId + one.sheet) }])
  )
  return (block) => {
    const run = places.get(block.runId)
    return run ? { run: run.index, sheet: run.sheets.indexOf(block.fileId + block.sheet) } : null
  }
}

/**
 * Blocks of applied runs in the order in which they lie over each other: a later run over an earlier one, within a
 * run a later sheet over an earlier one. Blocks of other runs are left out.
 */
export function blocksInOrder(blocks: readonly FactBlock[], runs: readonly ImportRun[]): FactBlock[] {
  const placeOf = placesIn(runs)
  return blocks
    .flatMap((block) => {
      const place = placeOf(block)
      return place ? [{ block, ...place }] : []
    })
    .sort((a, b) => a.run - b.run || a.sheet - b.sheet || a.block.sequence - b.block.sequence)
    .map(({ block }) => block)
}
