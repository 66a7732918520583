import type { Dimension } from '../dimension'
import type { Phase } from './phase'

/** A step on a scale of 1 (little) to 5 (much). */
export type Step = 1 | 2 | 3 | 4 | 5

/** A recommendation the workbench knows, proposed when one of its rules fires. */
export interface LibraryEntry {
  readonly id: string
  /** What to do, as an order. */
  readonly title: string
  /** How, and by what one sees that it is done. */
  readonly text: string
  /** Rules it answers. */
  readonly ruleIds: readonly string[]
  readonly dimension: Dimension
  readonly phase: Phase
  readonly impact: Step
  readonly effort: Step
  /** Entries that must be done first. */
  readonly dependsOn: readonly string[]
}
