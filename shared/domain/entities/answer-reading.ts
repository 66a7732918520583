/** How something is said. Mixed: praise and complaint in one. */
export const tones = ['positive', 'neutral', 'negative', 'mixed'] as const
export type Tone = (typeof tones)[number]

/**
 * What the consultant says about the language or tone of an answer, or about the tone in which it speaks of one
 * theme. Only what a person said is stored; what the machine takes it for is made anew each time.
 */
export interface AnswerReading {
  /** `<responseId> <questionId>`; for one theme of the answer, `<responseId> <questionId> <codeId>`. */
  readonly id: string
  readonly responseId: string
  readonly questionId: string
  /** Null: the answer as a whole. */
  readonly codeId: string | null
  /** ISO 639-1 code; null: nothing was said about the language. */
  readonly language: string | null
  readonly tone: Tone | null
  readonly by: string
  readonly at: string
}
