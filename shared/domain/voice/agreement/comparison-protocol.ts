import type { Coding } from '../../entities/voice'
import type { AllCoders } from './compare-all'
import type { CoderComparison } from './compare-coders'

/** What the agreement worker is asked: compare two coders, or more. Plain data: it crosses a thread. */
export interface ComparisonRequest {
  readonly codings: readonly Coding[]
  readonly coders: readonly string[]
}

/** Null: no answer was coded by two of them. */
export type ComparisonReply =
  | { readonly kind: 'pair'; readonly of: CoderComparison | null }
  | { readonly kind: 'all'; readonly of: AllCoders | null }
