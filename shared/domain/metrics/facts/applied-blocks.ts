import type { FactBlock } from '../../entities/fact-block'
import type { ImportRun } from '../../entities/import-run'

export interface BlocksByState {
  /** In the order in which their runs were applied, so that a newer file wins over an older one. */
  readonly applied: readonly FactBlock[]
  readonly undone: readonly FactBlock[]
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Splits blocks into those that count and those of imports taken back. A block without a run does not count. */
export function blocksByState(blocks: readonly FactBlock[], runs: readonly ImportRun[]): BlocksByState {
  const ordered = runs
    .filter((run) => run.state === 'applied')
    .sort((a, b) => compareText(a.at, b.at) || compareText(a.id, b.id))
  const order = new Map(ordered.map((run, index) => [run.id, index]))
  const rank = (block: FactBlock): number => order.get(block.runId) ?? -1
  const applied = blocks.filter((block) => rank(block) >= 0)
  applied.sort((a, b) => rank(a) - rank(b) || compareText(a.sheet, b.sheet) || a.sequence - b.sequence)
  return { applied, undone: blocks.filter((block) => rank(block) < 0) }
}
