/** One finding the kept sentence stood on, as it was when the sentence was written. */
export interface AnswerGround {
  readonly ruleId: string
  readonly outcome: 'fires' | 'inconclusive' | 'cannot-tell' | 'clear'
  /** Of the deciding figure; null when it had none. */
  readonly value: number | null
}

/** The answer in one sentence in the consultant's own words; data that move afterwards do not change it. */
export interface KeptAnswer {
  readonly text: string
  readonly grounds: readonly AnswerGround[]
}
