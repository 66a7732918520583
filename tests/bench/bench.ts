/** What a bench measures, always in a fresh process of its own, around the work alone. */
export type Measure = 'cpuSeconds' | 'peakMemoryMb'

/** One line of the table of bars: our figure against each peer, as a ratio. */
export interface BenchFigure {
  /** As in the table of bars: P1, P1m … */
  id: string
  measure: Measure
  /** Per peer, the ratio to stay within. */
  reach: Record<string, number>
}

/**
 * Does the work on the files in the folder and returns how much it did (cells, bytes …): subjects that did different
 * amounts of work are not comparable, and the runner refuses them.
 */
export type Subject = (folder: string) => Promise<number>

export interface Bench {
  title: string
  figures: BenchFigure[]
  /** Writes the data into the folder, from a seed. */
  prepare(folder: string): Promise<void>
  tandem: Subject
  peers: Record<string, Subject>
  /** How far the amounts of work may lie apart, as a share (0: equal). */
  workTolerance?: number
}

/** A peer that is not on this machine: its line says so and counts as failed. */
export class PeerMissing extends Error {}
