import { shownBy, type Shown, type Withheld } from '../../confidentiality/shown'
import { themeShare, type ThemeShare } from '../../theme-frequency'
import { areaNames } from '../area-names'
import type { ResultsAsk } from '../ask'
import { matchQuestions, type QuestionMatch, type QuestionMatches } from '../match-questions'
import { npsFigure } from '../published-figures'
import { standsIn, type ResultsStudy, type Wave } from '../results-study'
import { answersIn, themeScope, type ThemeScope } from '../theme-scope'
import { themeName, type ThemeName } from '../theme-name'
import { themeRaisers } from '../theme-raisers'
import { npsChange, shareChange, type NpsChange, type WaveChange } from '../wave-change'
import { recommenders, scoreOf, type MarkedScore } from './recommendation-view'
import { areaResult, type AreaResult } from './satisfaction-view'

/** A figure in both waves and how it moved. */
export interface Moved<T, C> {
  readonly later: T
  readonly earlier: T
  /** Null where one wave has no base. */
  readonly change: C | null
}

export interface MovedTheme extends Moved<ThemeShare, WaveChange> {
  readonly theme: ThemeName
}

export interface MovedArea {
  readonly id: string
  /** Short, see `areaNames`. */
  readonly name: string
  readonly moved: Shown<Moved<AreaResult, WaveChange>>
}

export interface WavesView {
  readonly questions: QuestionMatches
  /** Empty where the question was not asked in both. */
  readonly recommendation: Shown<Moved<MarkedScore, NpsChange>>
  readonly areas: readonly MovedArea[]
  /** Share of respondents who raised a theme in the open questions asked in both waves; largest move first. */
  readonly themes: Shown<{
    readonly laterBase: number
    readonly earlierBase: number
    readonly lines: readonly MovedTheme[]
  }>
}

/** What moved between two waves, for everybody or for one group; shown where both waves may be. */
export function wavesView(study: ResultsStudy, later: Wave, ask: ResultsAsk): Shown<WavesView> {
  const earlier = ask.earlierSurveyId === null ? null : study.wave(ask.earlierSurveyId)
  if (!earlier || earlier === later) return { status: 'empty' }
  const questions = matchQuestions(later.survey, earlier.survey)
  const pair: Pair = { study, later, earlier, cut: ask.cut }
  return {
    status: 'shown',
    value: {
      questions,
      recommendation: movedScore(pair, questions.matches),
      areas: movedAreas(pair, questions.matches),
      themes: movedThemes(pair, matchedOpen(questions.matches, ask.questionId))
    }
  }
}

interface Pair {
  readonly study: ResultsStudy
  readonly later: Wave
  readonly earlier: Wave
  readonly cut: ResultsAsk['cut']
}

const matchedOpen = (matches: readonly QuestionMatch[], questionId: string | null): QuestionMatch[] =>
  matches.filter(({ later }) => later.kind === 'open' && (questionId ?? later.id) === later.id)

/** Both figures, unless one of them is withheld. */
function both<T>(later: Shown<T>, earlier: Shown<T>): Shown<readonly [T, T]> {
  const withheld = [later, earlier].find((one): one is Withheld => one.status !== 'shown')
  if (withheld) return withheld
  return later.status === 'shown' && earlier.status === 'shown'
    ? { status: 'shown', value: [later.value, earlier.value] }
    : { status: 'empty' }
}

function map<T, U>(shown: Shown<T>, make: (value: T) => U): Shown<U> {
  return shown.status === 'shown' ? { status: 'shown', value: make(shown.value) } : shown
}

function movedScore(pair: Pair, matches: readonly QuestionMatch[]): WavesView['recommendation'] {
  if (!matches.some(({ later }) => later.kind === 'nps')) return { status: 'empty' }
  const scoreIn = (wave: Wave): Shown<MarkedScore> => {
    const people = recommenders(wave)
    const { verdict } = pair.study.publication(wave, npsFigure)
    return shownBy(verdict('respondent', pair.cut), () =>
      scoreOf(people.filter((person) => standsIn(person, pair.cut)))
    )
  }
  return map(both(scoreIn(pair.later), scoreIn(pair.earlier)), ([later, earlier]) => ({
    ...{ later, earlier },
    change: npsChange(later.nps, earlier.nps)
  }))
}

function movedAreas(pair: Pair, matches: readonly QuestionMatch[]): MovedArea[] {
  const rated = matches.filter(({ later }) => later.kind === 'rating' && later.scale !== null)
  const names = areaNames(rated.map(({ later }) => later))
  return rated.map((match) => movedArea(pair, match, names.get(match.later.id) ?? match.later.text))
}

function movedArea({ study, later, earlier, cut }: Pair, match: QuestionMatch, name: string): MovedArea {
  const [now, before] = [
    areaResult(study, later, { question: match.later, cut }),
    areaResult(study, earlier, { question: match.earlier, cut })
  ]
  const moved = map(both(now, before), ([a, b]) => ({
    ...{ later: a, earlier: b },
    change: shareChange({ count: a.psat.count, base: a.psat.n }, { count: b.psat.count, base: b.psat.n })
  }))
  return { id: match.later.id, name, moved }
}

function movedThemes(pair: Pair, open: readonly QuestionMatch[]): WavesView['themes'] {
  if (open.length === 0) return { status: 'empty' }
  const { study, cut } = pair
  const scopes = [
    themeScope(
      study,
      pair.later,
      open.map(({ later }) => later.id)
    ),
    themeScope(
      study,
      pair.earlier,
      open.map(({ earlier }) => earlier.id)
    )
  ] as const
  const gateOf = (scope: ThemeScope): Shown<ThemeScope> =>
    shownBy(scope.publication.verdict('respondent', cut), () => scope)
  return map(both(gateOf(scopes[0]), gateOf(scopes[1])), ([now, before]) => {
    const [a, b] = [sharesIn(study, now, cut), sharesIn(study, before, cut)]
    const lines = study.source.codes.flatMap((code): MovedTheme[] => {
      const [later, earlier] = [a.share(code.id), b.share(code.id)]
      if (later.count + earlier.count === 0) return []
      const change = shareChange(later, earlier)
      return [{ theme: themeName(code), later, earlier, change }]
    })
    const size = ({ change }: MovedTheme): number => Math.abs(change?.difference ?? 0)
    return { laterBase: a.base, earlierBase: b.base, lines: lines.sort((x, y) => size(y) - size(x)) }
  })
}

function sharesIn(study: ResultsStudy, scope: ThemeScope, cut: ResultsAsk['cut']) {
  const answers = answersIn(scope, cut)
  const base = new Set(answers.map(({ respondentKey }) => respondentKey)).size
  const raisers = themeRaisers(study.source.codes, study.codings, answers)
  return { base, share: (id: string): ThemeShare => themeShare(raisers.get(id)?.size ?? 0, base) }
}
