import type { Code, Coding } from '../../../entities/voice'
import type { RecordChange } from '../../../history/change-set'

/** Something in a returned copy that a person has to look at. `key` names it in the decisions. */
export type MergeConflict = { readonly key: string } & (
  | {
      /** The code was removed here, merged into another or retired since the copy was handed out. */
      readonly kind: 'code-gone' | 'code-retired'
      readonly code: Code
      readonly codings: number
    }
  | {
      /** Its name, place or definition was changed here: the second coder read it otherwise. */
      readonly kind: 'code-changed-here'
      readonly code: Code
      readonly handedOut: Code
      readonly codings: number
    }
  | {
      /** The second coder changed it in the copy. */
      readonly kind: 'code-changed-there'
      readonly code: Code
      readonly there: Code
      readonly fields: readonly CodeField[]
    }
  | {
      /** The second coder made it. */
      readonly kind: 'code-added-there'
      readonly code: Code
      /** A code of the same name here. */
      readonly alike: Code | null
      readonly codings: number
    }
  | {
      /** The second coder coded the answer in the copy and here, not the same. */
      readonly kind: 'coded-twice'
      readonly responseId: string
      readonly questionId: string
      readonly here: readonly Coding[]
      readonly there: readonly Coding[]
    }
)

export const codeFields = ['name', 'parentId', 'definition', 'include', 'exclude', 'example'] as const
export type CodeField = (typeof codeFields)[number]

/** What is done about a conflict; `give` gives the codings another code. */
export type MergeDecision =
  | { readonly take: 'here' | 'there' | 'both' | 'leave-out' | 'add' }
  | { readonly take: 'give'; readonly codeId: string }

export type MergeDecisions = ReadonlyMap<string, MergeDecision>

/** What merging a copy does. */
export interface MergePlan {
  readonly conflicts: readonly MergeConflict[]
  readonly changes: readonly RecordChange[]
  readonly counts: {
    readonly added: number
    readonly removed: number
    /** Codings of the copy that are here already. */
    readonly present: number
    /** Left out by decision. */
    readonly leftOut: number
    /** Of answers that are no longer here. */
    readonly withoutAnswer: number
    /** Given to the whole answer, because the answer was changed since and the marked words cannot be found. */
    readonly displaced: number
    readonly memos: number
  }
  /** Codings of people other than the second coder, who keep their names. */
  readonly others: readonly { readonly coder: string; readonly codings: number }[]
}

/** What is done where nobody decided: nothing that is here is overwritten. */
export function standingDecision(conflict: MergeConflict): MergeDecision {
  switch (conflict.kind) {
    case 'code-gone':
      return { take: 'leave-out' }
    case 'code-retired':
    case 'code-changed-here':
      return { take: 'there' }
    case 'code-changed-there':
    case 'coded-twice':
      return { take: 'here' }
    case 'code-added-there':
      return conflict.alike ? { take: 'give', codeId: conflict.alike.id } : { take: 'add' }
  }
}
