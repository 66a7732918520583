/**
 * Sentences as points: such as mean the same lie close, whatever their words. What an implementation owes: the same
 * points for the same text, whatever is asked for beside it; its files ship with the app; nothing leaves the machine
 * and nothing is fetched; it is asked in a worker only, never where somebody types.
 */
export interface SentenceEmbeddings {
  /** One point after the other, in the order of the texts; each `meaningWidth` numbers long and of length 1. */
  embed(texts: readonly string[]): Promise<Float32Array>
}
