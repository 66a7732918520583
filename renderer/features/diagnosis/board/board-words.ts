import type { Recommendation } from '@shared/domain/entities/diagnosis'
import { bandWords, type Band } from '@shared/domain/diagnosis/recommendations/rank-bands'

export type State = Recommendation['state']

/** Where a card lies: proposals by band, the rest by what was decided. */
export type Column = Band | 'accepted' | 'done'

export const columnWords: Readonly<Record<Column, string>> = {
  ...bandWords,
  accepted: 'Accepted',
  done: 'Done'
}

export const columnHints: Readonly<Record<Column, string>> = {
  first: 'Most for the effort',
  next: 'Clearly behind the first',
  later: 'Behind both, or not rated',
  accepted: 'In the order of work',
  done: ''
}

export const stateWords: Readonly<Record<State, string>> = {
  proposed: 'Proposed',
  accepted: 'Accepted',
  dropped: 'Dropped',
  done: 'Done'
}
