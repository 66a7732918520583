import type { QuestionKind } from '../../entities/voice'
import type { CivilDate } from '../../values/civil-date'
import type { Shown } from '../../voice/confidentiality/shown'
import type { Attribution } from '../../voice/confidentiality/quote-signings'
import type { CoverageTable } from '../../voice/coverage/coverage'
import type { CrosstabView } from '../../voice/results/views/crosstab-view'
import type { FailureModesView } from '../../voice/results/views/failure-modes-view'
import type { ImportanceView } from '../../voice/results/views/importance-view'
import type { RecommendationView } from '../../voice/results/views/recommendation-view'
import type { SatisfactionView } from '../../voice/results/views/satisfaction-view'
import type { ThemesView } from '../../voice/results/views/themes-view'
import type { TogetherView } from '../../voice/results/views/together-view'
import type { WavesView } from '../../voice/results/views/waves-view'
import type { Voter } from '../../voice/results/theme-raisers'
import type { WithheldQuote } from '../report'

/** Who took part, set against the roster. */
export interface VoiceCoverage {
  readonly respondents: number
  /** Companies on the roster, and of them with at least one respondent; null: withheld. */
  readonly roster: number
  readonly heard: number | null
  /** By the attributes of partners that the wave is published by. */
  readonly tables: readonly HeardTable[]
}

/** Companies heard by one attribute, with the respondents of each group beside them. */
export interface HeardTable extends CoverageTable {
  /** In the order of the groups; null: withheld. */
  readonly respondents: readonly (number | null)[]
}

/** Words that may be printed, with the theme they stand under. */
export interface VoiceQuote {
  readonly id: string
  readonly text: string
  readonly attribution: Attribution
  /** Top of the codebook's tree; null: its answer is not coded. */
  readonly theme: { readonly id: string; readonly name: string } | null
}

/** A theme of the codebook as the appendix explains it. */
export interface ThemeMeaning {
  readonly id: string
  readonly name: string
  readonly depth: number
  readonly definition: string
}

/** The same view by every attribute the wave is published by. */
export interface ByBreakdown<View> {
  readonly breakdown: string
  /** The question's words; null for an attribute with a name of its own. */
  readonly question: string | null
  readonly view: View
}

/** A crosstab with whose votes it counts: those of which more groups may be shown. */
export interface VoiceCrosstab extends ByBreakdown<CrosstabView> {
  readonly voter: Voter
}

/** How far the answers are coded. */
export interface CodingState {
  readonly answers: number
  readonly coded: number
  readonly codings: number
  readonly coders: readonly string[]
}

/** A survey wave that somebody answered. */
export interface AnsweredWave {
  readonly id: string
  readonly title: string
  readonly fieldedOn: CivilDate | null
}

/**
 * All that the Voice of Partner report says of one wave. Only what may be published: made in the analysis worker
 * through the same door as the results, so respondents never reach the window.
 */
export interface VoiceFacts {
  readonly surveyId: string
  /** Every wave the report could be of, newest first. */
  readonly answered: readonly AnsweredWave[]
  readonly title: string
  readonly fieldedOn: CivilDate | null
  readonly questions: readonly { readonly code: string; readonly kind: QuestionKind; readonly text: string }[]
  readonly earlier: { readonly title: string; readonly fieldedOn: CivilDate | null } | null
  readonly coverage: Shown<VoiceCoverage>
  readonly coding: CodingState
  readonly themes: Shown<ThemesView>
  readonly crosstabs: readonly VoiceCrosstab[]
  readonly together: Shown<TogetherView>
  readonly recommendation: Shown<RecommendationView>
  readonly recommendationBy: readonly ByBreakdown<RecommendationView['groups']>[]
  readonly satisfaction: Shown<SatisfactionView>
  readonly importance: Shown<ImportanceView>
  readonly waves: Shown<WavesView>
  readonly modes: Shown<FailureModesView>
  readonly meanings: readonly ThemeMeaning[]
  readonly quotes: { readonly printed: readonly VoiceQuote[]; readonly withheld: readonly WithheldQuote[] }
}
