import type { AnswerFilter } from '@shared/domain/voice/answer-filter'
import type { HitExtent } from '@shared/domain/voice/search/code-hits'
import type { SearchRequest } from '@shared/domain/voice/search/search-texts'

/** Where the consultant is at search and code. */
export interface SearchState {
  readonly request: SearchRequest
  readonly scope: Pick<AnswerFilter, 'surveyId' | 'questionId' | 'segments'>
  readonly codeId: string | null
  readonly extent: HitExtent
  /** The hit that is open. */
  readonly answerKey: string | null
}

export const startOfSearch: SearchState = {
  request: { kind: 'words', typed: '' },
  scope: { surveyId: null, questionId: null, segments: [] },
  codeId: null,
  extent: 'answer',
  answerKey: null
}
