import type { CodingRound } from '../../../entities/coding-round'
import type { Engagement } from '../../../entities/engagement'
import type { Code, Coding, Memo } from '../../../entities/voice'
import type { AnswerList } from '../../answer'
import type { MaskingNames } from '../../mask-quote'

/** The records of a copy that came back. */
export interface ReturnedCopy {
  readonly engagement: Engagement
  readonly round: CodingRound | null
  readonly codes: readonly Code[]
  readonly codings: readonly Coding[]
  readonly memos: readonly Memo[]
  /** Response id and question → the words as coded. */
  readonly texts: ReadonlyMap<string, string>
  /** Ids of all codings the copy ever held: one of ours that is not among them was given here. */
  readonly everHeld: ReadonlySet<string>
}

/** The engagement a copy is merged into. */
export interface MergeTarget {
  readonly engagement: Engagement
  readonly rounds: readonly CodingRound[]
  readonly list: AnswerList
  readonly codes: readonly Code[]
  readonly codings: readonly Coding[]
  readonly memos: readonly Memo[]
  readonly names: MaskingNames
}
