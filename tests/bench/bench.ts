/**
 * What a bench measures, always in a fresh process of its own. CPU and memory are taken around the work; the others
 * only the subject itself can know, and it hands them over with the amount of its work.
 */
export type Measure =
  | 'cpuSeconds'
  | 'seconds'
  | 'peakMemoryMb'
  | 'p95Milliseconds'
  | 'microF1'
  | 'recallAt3'
  | 'recallAtP98'
  | 'growthExponent'
  | `${string} after ${number}`
  | `ms p95 ${string}`

/** One line of the table of bars: our figure against each peer, as a ratio. */
export interface BenchFigure {
  /** As in the table of bars: P1, P1m … */
  id: string
  measure: Measure
  /** Per peer, the ratio to stay within. */
  reach: Record<string, number>
  /** The ratio is to be reached or passed, not to be stayed within: more is better. */
  isMoreBetter?: boolean
}

/** How much a subject did, and what it measured itself (instead of what the runner takes around it). */
export interface Measured {
  amount: number
  values: Partial<Record<Measure, number>>
}

/**
 * Does the work on the files in the folder and returns how much it did (cells, bytes …): subjects that did different
 * amounts of work are not comparable, and the runner refuses them.
 */
export type Subject = (folder: string) => Promise<number | Measured>

export interface Bench {
  title: string
  figures: BenchFigure[]
  /** Writes the data into the folder, from a seed. */
  prepare(folder: string): Promise<void>
  tandem: Subject
  peers: Record<string, Subject>
  /** How often each subject runs at most; absent: as often as the runner is told. */
  rounds?: number
  /** The runner makes a display, a runtime and the built app ready first. */
  needsElectron?: boolean
  /** How far the amounts of work may lie apart, as a share (0: equal). */
  workTolerance?: number
}

/** A peer that is not on this machine: its line says so and counts as failed. */
export class PeerMissing extends Error {}
