import type { FactBlock } from '../../entities/fact-block'
import type { ImportRun } from '../../entities/import-run'
import { blocksInOrder } from '../../importing/run-order'

export interface BlocksByState {
  /** In the order in which their runs were applied, so that a newer file wins over an older one. */
  readonly applied: readonly FactBlock[]
  readonly undone: readonly FactBlock[]
}

/** Splits blocks into those that count and those of imports taken back. A block without a run does not count. */
export function blocksByState(blocks: readonly FactBlock[], runs: readonly ImportRun[]): BlocksByState {
  const standing = new Set(runs.filter((run) => run.state === 'applied').map((run) => run.id))
  return {
    applied: blocksInOrder(blocks, runs),
    undone: blocks.filter((block) => !standing.has(block.runId))
  }
}
