import { shownBy, type Shown } from '../confidentiality/shown'
import type { CutOptions, ResultsAsk, ResultsView } from './ask'
import { breakdownValue, type Breakdown } from './breakdown'
import type { ResultPerson } from './people'
import { npsFigure, tookPart } from './published-figures'
import type { ResultsStudy, Wave } from './results-study'
import { themeScope } from './theme-scope'
import { crosstabView, type CrosstabView } from './views/crosstab-view'
import { failureModesView, type FailureModesView } from './views/failure-modes-view'
import { importanceView, type ImportanceView } from './views/importance-view'
import { recommendationView, recommenders, type RecommendationView } from './views/recommendation-view'
import { satisfactionView, type SatisfactionView } from './views/satisfaction-view'
import { themesView, type ThemesView } from './views/themes-view'
import { togetherView, type TogetherView } from './views/together-view'
import { wavesView, type WavesView } from './views/waves-view'

/** What each view shows. */
export interface ResultsViews {
  themes: ThemesView
  crosstab: CrosstabView
  together: TogetherView
  recommendation: RecommendationView
  satisfaction: SatisfactionView
  waves: WavesView
  importance: ImportanceView
  'failure-modes': FailureModesView
}

/** A view as it may be published, with the groups it can be looked at for. */
export interface PublishedResults<V extends ResultsView = ResultsView> {
  readonly content: Shown<ResultsViews[V]>
  /** Attributes by which this wave is published, each value with whether it may be chosen here. */
  readonly cuts: readonly CutOptions[]
  /** Attributes that could be published but are not. */
  readonly unpublished: readonly Breakdown[]
}

type Makers = {
  readonly [V in ResultsView]: (study: ResultsStudy, wave: Wave, ask: ResultsAsk) => Shown<ResultsViews[V]>
}

const makers: Makers = {
  themes: themesView,
  crosstab: crosstabView,
  together: togetherView,
  recommendation: recommendationView,
  satisfaction: satisfactionView,
  waves: wavesView,
  importance: importanceView,
  'failure-modes': failureModesView
}

/**
 * One view of the results as it may leave the confidential side: everything under the engagement's limits, and
 * everything from which that could be worked out, is already gone. Null when there is no such wave.
 */
export function publishResults<V extends ResultsView>(
  study: ResultsStudy,
  ask: ResultsAsk<V>
): PublishedResults<V> | null {
  const wave = study.wave(ask.surveyId)
  if (!wave) return null
  const make: Makers[V] = makers[ask.view]
  return {
    content: make(study, wave, ask),
    cuts: cutOptions(study, wave, ask),
    unpublished: wave.offered.filter(({ id }) => !wave.published.some((one) => one.id === id))
  }
}

function cutOptions(study: ResultsStudy, wave: Wave, ask: ResultsAsk): CutOptions[] {
  const { people, publication } = gateOf(study, wave, ask)
  return wave.published.map(({ id, question }) => {
    const counts = new Map<string | null, number>()
    for (const person of people) {
      const value = breakdownValue(person, id)
      counts.set(value, (counts.get(value) ?? 0) + 1)
    }
    const values = [...counts]
      .sort(([a, x], [b, y]) => Number(a === null) - Number(b === null) || y - x || compare(a, b))
      .map(([value]) => ({
        value,
        gate: publication
          ? shownBy(publication.verdict('respondent', { breakdown: id, value }), () => null)
          : ({ status: 'shown', value: null } as const)
      }))
    return { id, question, values }
  })
}

const compare = (a: string | null, b: string | null): number => String(a).localeCompare(String(b))

/** Which figure decides whether a group may be chosen; null where every area decides for itself. */
function gateOf(
  study: ResultsStudy,
  wave: Wave,
  { view, questionId }: ResultsAsk
): {
  readonly people: readonly ResultPerson[]
  readonly publication: ReturnType<ResultsStudy['publication']> | null
} {
  switch (view) {
    case 'recommendation': {
      const people = recommenders(wave)
      return { people, publication: study.publication(wave, npsFigure) }
    }
    case 'satisfaction':
    case 'importance':
    case 'waves':
      return { people: wave.people, publication: study.publication(wave, tookPart) }
    case 'themes':
    case 'crosstab':
    case 'together':
    case 'failure-modes':
      return themeScope(study, wave, questionId === null ? null : [questionId])
  }
}
