import type { Tone } from '../../entities/answer-reading'
import type { Language } from '../language/languages'
import type { AskedText, SameWordsGroup } from '../near-duplicates/same-words'
import type { ToneHint, ToneThreshold } from './tone-hints'

/** An answer, by its place, or with a code what it says about that theme (its own words where a span is coded). */
export interface ToneSubject {
  readonly row: number
  readonly codeId: string | null
  readonly text: string | null
}

export interface JudgedSubject extends ToneSubject {
  readonly tone: Tone
}

/** An answer as the worker gets it: what was asked, what was said, what else is known about who said it. */
export interface ReadText extends AskedText {
  readonly facts: readonly string[]
}

/** What the screen tells and asks the worker that reads language, sameness and tone. */
export type ReadingMessage =
  | { readonly type: 'texts'; readonly texts: readonly ReadText[] }
  | { readonly type: 'learn'; readonly judged: readonly JudgedSubject[] }
  | { readonly type: 'hints'; readonly id: number; readonly subjects: readonly ToneSubject[] }

/** What a hint about a tone rests on. */
export interface ToneGround {
  /** How many tones a person has said. */
  readonly examples: number
  readonly thresholds: readonly (readonly [Tone, ToneThreshold])[]
}

export type ReadingReply =
  | { readonly type: 'languages'; readonly languages: readonly (Language | null)[] }
  | { readonly type: 'groups'; readonly groups: readonly SameWordsGroup[] }
  | { readonly type: 'learnt'; readonly ground: ToneGround }
  | { readonly type: 'hints'; readonly id: number; readonly hints: readonly (ToneHint | null)[] }
