import type { Code } from './voice'

/** One answer of a round. */
export interface RoundAnswer {
  readonly responseId: string
  readonly questionId: string
}

/** How the answers of a round were picked: drawn (repeatable with the seed) or chosen by hand. */
export type RoundChoice =
  { readonly by: 'random'; readonly seed: number; readonly share: number } | { readonly by: 'hand' }

/**
 * Names masked in an answer that left the engagement: code points of the answer as imported, and how long the mask
 * is that stands there in the copy. The words themselves are not kept here.
 */
export interface MaskedAnswer extends RoundAnswer {
  readonly masks: readonly { readonly start: number; readonly end: number; readonly length: number }[]
}

/** A file handed to a coder: what it held, so that what comes back can be compared with it. */
export interface CoderCopy {
  /** The id of the engagement in the file. */
  readonly copyId: string
  readonly savedAt: string
  /** The codebook as handed out. */
  readonly codes: readonly Code[]
  readonly masked: readonly MaskedAnswer[]
  /** When it was last merged; null: not back yet. */
  readonly mergedAt: string | null
}

/** Answers that a second person codes, so that agreement can be measured. */
export interface CodingRound {
  readonly id: string
  /** Whose coding is read a second time. */
  readonly firstCoder: string
  readonly secondCoder: string
  /** The second coder sees nobody else's codings while it is open. */
  readonly isBlind: boolean
  readonly choice: RoundChoice
  readonly answers: readonly RoundAnswer[]
  readonly openedAt: string
  readonly openedBy: string
  /** Null while it is open. */
  readonly closedAt: string | null
  readonly copies: readonly CoderCopy[]
}
