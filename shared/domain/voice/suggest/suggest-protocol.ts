import type { CodeWords } from './codebook-match'

/** Fewer coded answers say too little about how far each kind of evidence can be trusted, and how often it is right. */
export const fewestForLearning = 10

/** Why a code is suggested, for people to judge. */
export interface SuggestionReason {
  /** Words of the answer that spoke for the code in answers coded before. */
  readonly words: readonly string[]
  /** Words that stand in the code's own name or definition. */
  readonly codebookWords: readonly string[]
  /** Answers coded so that are most like this one. */
  readonly similar: readonly SimilarAnswer[]
  /** The answer means much the same as the code's own words, whatever words it uses. */
  readonly meansCode: boolean
}

export interface SimilarAnswer {
  /** Its place. */
  readonly row: number
  /** 0 to 1. */
  readonly likeness: number
  /** It is like in what it means rather than in its words. */
  readonly inMeaning: boolean
}

export interface Suggestion {
  readonly codeId: string
  /** 0 to 1, calibrated on the answers coded so far where these are enough. */
  readonly chance: number
  readonly reason: SuggestionReason
}

/** What is suggested for one answer. */
export interface Suggested {
  readonly suggestions: readonly Suggestion[]
  /** Whether so much is coded that their chances can be told. */
  readonly isCalibrated: boolean
}

/** A suggestion among those offered together. */
export interface ReviewLine {
  readonly row: number
  readonly suggestion: Suggestion
}

/** Suggestions as sure as asked for, with what that sureness rests on. */
export interface Review {
  readonly lines: readonly ReviewLine[]
  /**
   * Share that was right among as sure ones on answers already coded (each judged without having been seen), at the
   * lower end of what chance leaves open.
   */
  readonly precision: number
  /** How many judgements that share rests on. */
  readonly judged: number
}

/** Places of answers with their codes, in the order in which they were coded. */
export type CodedRows = readonly (readonly [row: number, codeIds: readonly string[]])[]

/** What the screen tells and asks the worker. Answers are named by their place in `texts`. */
export type SuggestRequest =
  | { readonly type: 'texts'; readonly texts: readonly string[] }
  /** What was read of this engagement's texts is to be used; null: no longer. */
  | { readonly type: 'meanings'; readonly engagementId: string | null }
  | { readonly type: 'learn'; readonly codes: readonly CodeWords[]; readonly coded: CodedRows }
  /** A key was pressed: what can wait rests for a moment. */
  | { readonly type: 'press' }
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
  | ({ readonly type: 'suggestions'; readonly id: number } & Suggested)
  | { readonly type: 'review'; readonly id: number; readonly review: Review | null }
