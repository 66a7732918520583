import type { FactValue } from '../entities/fact-block'

/** One field of a record before and after an import. */
export interface FieldChange {
  readonly field: string
  readonly before: FactValue
  readonly after: FactValue
  /** The value before was set by hand and stays; the file says `after`. */
  readonly isKeptByHand?: true
}
