import type { CutChoice } from '../confidentiality/publication'
import type { Shown } from '../confidentiality/shown'
import type { Voter } from './theme-raisers'

/** What Results can show. */
export type ResultsView =
  | 'themes'
  | 'crosstab'
  | 'together'
  | 'recommendation'
  | 'satisfaction'
  | 'waves'
  | 'importance'
  | 'failure-modes'

/** What is looked at. Plain data: it crosses a thread. */
export interface ResultsAsk<V extends ResultsView = ResultsView> {
  readonly view: V
  readonly surveyId: string
  /** One open question, or all of the wave. */
  readonly questionId: string | null
  /** People with one value of one attribute, or everybody. */
  readonly cut: CutChoice | null
  /** Columns of the crosstab, rows of the recommendation. */
  readonly breakdown: string
  /** Whose votes a crosstab or map counts. */
  readonly voter: Voter
  /** The wave compared with. */
  readonly earlierSurveyId: string | null
  /** Whether intervals by company are corrected for the size of the roster. */
  readonly isCorrected: boolean
}

/** One value people may be filtered by, with why it may not be chosen. */
export interface CutOption {
  readonly value: string | null
  readonly gate: Shown<null>
}

/** The attribute a filter offers. */
export interface CutOptions {
  readonly id: string
  /** The question's words, or null for an attribute with a name of its own. */
  readonly question: string | null
  readonly values: readonly CutOption[]
}
