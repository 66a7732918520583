import type { CodeWords } from './codebook-match'

/** Why a code is suggested, for people to judge. */
export interface SuggestionReason {
  /** Words of the answer that spoke for the code in answers coded before. */
  readonly words: readonly string[]
  /** Words that stand in the code's own name or definition. */
  readonly codebookWords: readonly string[]
  /** Answers coded so that are most like this one: their place, how like (0 to 1). */
  readonly similar: readonly { readonly row: number; readonly likeness: number }[]
}

export interface Suggestion {
  readonly codeId: string
  /** 0 to 1, calibrated on the answers coded so far. */
  readonly chance: number
  readonly reason: SuggestionReason
}

/** A suggestion among those offered together. */
export interface ReviewLine {
  readonly row: number
  readonly suggestion: Suggestion
}

/** Suggestions as sure as asked for, with what that sureness rests on. */
export interface Review {
  readonly lines: readonly ReviewLine[]
  /** Share that was right among as sure ones on answers already coded (each judged without having been seen). */
  readonly precision: number
  /** How many judgements that share rests on. */
  readonly judged: number
}

/** Places of answers with their codes, in the order in which they were coded. */
export type CodedRows = readonly (readonly [row: number, codeIds: readonly string[]])[]

/** What the screen tells and asks the worker. Answers are named by their place in `texts`. */
export type SuggestRequest =
  | { readonly type: 'texts'; readonly texts: readonly string[] }
  | { readonly type: 'learn'; readonly codes: readonly CodeWords[]; readonly coded: CodedRows }
  | { readonly type: 'suggest'; readonly id: number; readonly row: number; readonly not: readonly string[] }
  | {
      readonly type: 'review'
      readonly id: number
      readonly precision: number
      /** Pairs turned down before, as `<row> <codeId>`. */
      readonly not: readonly string[]
    }

export type SuggestReply =
  /** What was told has been learnt: suggestions may be others now. */
  | { readonly type: 'learnt' }
  | { readonly type: 'suggestions'; readonly id: number; readonly suggestions: readonly Suggestion[] }
  | { readonly type: 'review'; readonly id: number; readonly review: Review | null }
