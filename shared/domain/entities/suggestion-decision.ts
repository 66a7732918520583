/** A code the consultant did not want on an answer, so that it is not offered there again. */
export interface SuggestionDecision {
  /** `<responseId> <questionId> <codeId>`. */
  readonly id: string
  readonly responseId: string
  readonly questionId: string
  readonly codeId: string
  readonly decision: 'rejected'
  readonly by: string
  readonly at: string
}
