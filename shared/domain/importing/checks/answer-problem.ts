/** Why an answer of the client could not be carried out; the words are in the interface. */
export type AnswerProblem =
  | 'not-a-number'
  | 'not-a-date'
  | 'not-on-the-list'
  | 'damaged-id'
  | 'unknown-file'
  | 'unknown-cell'
  | 'unknown-question'
  | 'two-answers'
