import { shownBy, type Shown } from '../../confidentiality/shown'
import { baseMark, type BaseMark } from '../../minimum-group'
import { topTwoBox, type TopTwoBox } from '../../satisfaction'
import type { SurveyQuestion } from '../../../entities/voice'
import { areaNames } from '../area-names'
import type { ResultsAsk } from '../ask'
import { importancePairs } from '../importance-performance'
import type { ResultPerson } from '../people'
import { ratingFigure } from '../published-figures'
import { standsIn, type ResultsStudy, type Wave } from '../results-study'
import { netSatisfaction, ratingsOf } from '../satisfaction-by-area'

export interface AreaResult {
  readonly psat: TopTwoBox
  readonly mark: BaseMark
  /** Net satisfaction 0–200, where the scale is the four-point one it is defined on. */
  readonly nsat: number | null
  readonly mean: number
}

export interface AreaLine {
  readonly id: string
  /** Short, see `areaNames`. */
  readonly name: string
  readonly question: string
  readonly scale: { readonly low: number; readonly high: number }
  readonly result: Shown<AreaResult>
}

export interface SatisfactionView {
  /** Most satisfied first; areas that are withheld last. */
  readonly areas: readonly AreaLine[]
}

/** Who rated a question, with the rating. */
function ratedBy(
  question: SurveyQuestion,
  people: readonly ResultPerson[]
): { readonly person: ResultPerson; readonly rating: number }[] {
  const ratings = ratingsOf(
    question,
    people.map(({ response }) => response)
  )
  return people.flatMap((person) => {
    const rating = ratings.get(person.response.id)
    return rating === undefined ? [] : [{ person, rating }]
  })
}

/** The rating questions of a wave; how much an area matters says nothing about how well it is done. */
function satisfactionQuestions({ survey }: Wave): SurveyQuestion[] {
  const importance = new Set(importancePairs(survey).map((pair) => pair.importance.id))
  return survey.questions.filter(
    ({ id, kind, scale }) => kind === 'rating' && scale !== null && !importance.has(id)
  )
}

/** Satisfaction with one area among people who stand in a cut. */
export function areaResult(
  study: ResultsStudy,
  wave: Wave,
  { question, cut }: { readonly question: SurveyQuestion; readonly cut: ResultsAsk['cut'] }
): Shown<AreaResult> {
  const rated = ratedBy(question, wave.people)
  const publication = study.publication(wave, ratingFigure(question))
  return shownBy(publication.verdict('respondent', cut), () => {
    const ratings = rated.filter(({ person }) => standsIn(person, cut)).map(({ rating }) => rating)
    const scale = question.scale ?? { low: 1, high: 5 }
    const isFourPoint = scale.low === 1 && scale.high === 4
    return {
      psat: topTwoBox(ratings, scale),
      mark: baseMark(ratings.length),
      nsat: isFourPoint ? netSatisfaction(ratings) : null,
      mean: ratings.reduce((sum, rating) => sum + rating, 0) / ratings.length
    }
  })
}

/** PSAT (top two boxes) of every area that was rated. */
export function satisfactionView(study: ResultsStudy, wave: Wave, ask: ResultsAsk): Shown<SatisfactionView> {
  const questions = satisfactionQuestions(wave)
  if (questions.length === 0) return { status: 'empty' }
  const names = areaNames(questions)
  const areas = questions.map((question) => ({
    name: names.get(question.id) ?? question.text,
    ...{ id: question.id, question: question.text, scale: question.scale ?? { low: 1, high: 5 } },
    result: areaResult(study, wave, { question, cut: ask.cut })
  }))
  const share = ({ result }: AreaLine): number =>
    result.status === 'shown' ? (result.value.psat.share ?? -1) : -2
  return { status: 'shown', value: { areas: areas.sort((a, b) => share(b) - share(a)) } }
}
