import type { SurveyResponse } from '../../entities/facts'
import type { Survey, SurveyQuestion } from '../../entities/voice'
import type { AskedQuestion } from '../../evidence/figure'
import { wilsonInterval } from '../../stats/wilson'
import type { CivilDate } from '../../values/civil-date'
import type { Shown } from '../../voice/confidentiality/shown'
import { coverageOf } from '../../voice/coverage/coverage'
import type { ResultsAsk } from '../../voice/results/ask'
import { ruleOf, type ResultsStudy } from '../../voice/results/results-study'
import { recommendationView } from '../../voice/results/views/recommendation-view'
import {
  satisfactionView,
  type AreaLine,
  type SatisfactionView
} from '../../voice/results/views/satisfaction-view'
import { wavesView } from '../../voice/results/views/waves-view'
import { dimensionOfArea } from '../../diagnosis/scorecard/voice-dimensions'
import type { VoiceInputs, VoiceResult } from './programme-inputs'

export interface VoiceScope {
  readonly asOf: CivilDate
  readonly tierOne: readonly string[]
}

/** The day a wave was in the field, else of its latest answer, up to the as-of date; null: none known. */
function heardOn(survey: Survey, responses: readonly SurveyResponse[], asOf: CivilDate): CivilDate | null {
  const dates = responses.flatMap(({ submittedOn }) => submittedOn ?? [])
  const known = survey.fieldedOn === null ? dates : [survey.fieldedOn]
  return (
    known
      .filter((date) => date <= asOf)
      .sort()
      .at(-1) ?? null
  )
}

export const everybody = (surveyId: string): Omit<ResultsAsk, 'view'> => ({
  surveyId,
  questionId: null,
  cut: null,
  breakdown: '',
  voter: 'respondent',
  earlierSurveyId: null,
  isCorrected: false
})

/** Every question of a kind in one wave. */
const askedFor = ({ id, questions }: Survey, kind: SurveyQuestion['kind']): AskedQuestion[] =>
  questions.flatMap((question) => (question.kind === kind ? [{ surveyId: id, questionId: question.id }] : []))

function npsOf(study: ResultsStudy, surveyId: string): VoiceResult {
  const wave = study.wave(surveyId)
  if (!wave) return { status: 'none' }
  const shown = recommendationView(study, wave, { ...everybody(surveyId), view: 'recommendation' })
  if (shown.status !== 'shown') return { status: shown.status === 'empty' ? 'none' : 'hidden' }
  const { nps } = shown.value.byRespondent
  if (nps.score === null) return { status: 'none' }
  return {
    ...{ status: 'shown', value: nps.score, numerator: null, denominator: nps.n, interval: nps.interval },
    asked: askedFor(wave.survey, 'nps')
  }
}

/** The change since the wave before, where both may be shown. */
function npsChangeOf(study: ResultsStudy, later: string, earlier: string): VoiceResult {
  const wave = study.wave(later)
  if (!wave) return { status: 'none' }
  const shown = wavesView(study, wave, { ...everybody(later), view: 'waves', earlierSurveyId: earlier })
  const moved = shown.status === 'shown' ? shown.value.recommendation : shown
  if (moved.status !== 'shown') return { status: moved.status === 'empty' ? 'none' : 'hidden' }
  const { change, later: now } = moved.value
  if (change === null) return { status: 'none' }
  const { difference, interval } = change
  return {
    ...{ status: 'shown', value: difference, numerator: null, denominator: now.nps.n, interval },
    asked: [later, earlier].flatMap((id) => {
      const each = study.wave(id)
      return each ? askedFor(each.survey, 'nps') : []
    })
  }
}

/** All areas together: ratings in the top two points; respondents, not ratings, are the cases of the interval. */
function psatOf(
  shown: Shown<SatisfactionView>,
  surveyId: string,
  isMeant: (area: AreaLine) => boolean = () => true
): VoiceResult {
  if (shown.status === 'empty') return { status: 'none' }
  if (shown.status === 'hidden') return { status: 'hidden' }
  const meant = shown.value.areas.filter(isMeant)
  const areas = meant.flatMap(({ result }) => (result.status === 'shown' ? [result.value.psat] : []))
  if (areas.length === 0) {
    const isHidden = meant.some(({ result }) => result.status === 'hidden')
    return { status: isHidden ? 'hidden' : 'none' }
  }
  const count = areas.reduce((sum, area) => sum + area.count, 0)
  const ratings = areas.reduce((sum, area) => sum + area.n, 0)
  const people = Math.max(...areas.map(({ n }) => n))
  if (ratings === 0) return { status: 'none' }
  const share = count / ratings
  return {
    status: 'shown',
    value: share,
    numerator: count,
    denominator: ratings,
    interval: wilsonInterval(share * people, people),
    asked: meant.map(({ id }) => ({ surveyId, questionId: id }))
  }
}

const isEnablement = ({ name, question }: AreaLine): boolean =>
  (dimensionOfArea(name) ?? dimensionOfArea(question)) === 'enablement'

/** Everything that was asked: a survey says by all of its questions who answered, and when. */
const questionsOf = (survey: Survey | undefined): readonly AskedQuestion[] =>
  survey?.questions.map(({ id }) => ({ surveyId: survey.id, questionId: id })) ?? []

/** The waves there are, the latest first, and the day the latest was heard on. */
export function wavesOf({ source }: ResultsStudy, asOf: CivilDate) {
  const dated = source.surveys.map((survey) => ({
    survey,
    on: heardOn(survey, source.responses.get(survey.id) ?? [], asOf)
  }))
  const latestFirst = [...dated].sort((a, b) => (b.on ?? '').localeCompare(a.on ?? ''))
  const surveys = latestFirst.flatMap(({ survey }) => (survey.isSession === true ? [] : [survey]))
  const [latest] = latestFirst
  return { surveys, lastHeardOn: latest?.on ?? null, lastHeardAt: questionsOf(latest?.survey) }
}

/** Who of the roster and of Tier 1 was heard in a wave; null where answers are not tied to companies. */
function coverageIn(study: ResultsStudy, survey: Survey | undefined, tierOne: readonly string[]) {
  const responses = survey ? (study.source.responses.get(survey.id) ?? []) : []
  if (!responses.some(({ partnerId }) => partnerId !== null)) return null
  const { partners, confidentiality } = study.source
  return coverageOf({ partners, responses, tierOne, rule: ruleOf(confidentiality) })
}

/** What the surveys say of the whole programme, as it may be published: latest wave first. */
export function voiceInputs(study: ResultsStudy, { asOf, tierOne }: VoiceScope): VoiceInputs {
  const { surveys, lastHeardOn, lastHeardAt } = wavesOf(study, asOf)
  const [now, before] = surveys.filter(({ questions }) => questions.some(({ kind }) => kind === 'nps'))
  const ratedSurvey = surveys.find(({ questions }) =>
    questions.some(({ kind, scale }) => kind === 'rating' && scale !== null)
  )
  const rated = ratedSurvey && study.wave(ratedSurvey.id)
  const ratings: Shown<SatisfactionView> = rated
    ? satisfactionView(study, rated, { ...everybody(rated.survey.id), view: 'satisfaction' })
    : { status: 'empty' }
  const coverage = coverageIn(study, surveys[0], tierOne)
  return {
    surveyIds: study.source.surveys.map(({ id }) => id),
    ...{ lastHeardOn, lastHeardAt, latestWaveAt: questionsOf(surveys[0]) },
    nps: now ? npsOf(study, now.id) : { status: 'none' },
    npsChange: now && before ? npsChangeOf(study, now.id, before.id) : { status: 'none' },
    psat: psatOf(ratings, rated?.survey.id ?? ''),
    enablement: psatOf(ratings, rated?.survey.id ?? '', isEnablement),
    partnersHeard: coverage?.heard ?? null,
    tierOneHeard: coverage && {
      heard: coverage.tierOne - coverage.silentTierOne.length,
      of: coverage.tierOne
    }
  }
}
