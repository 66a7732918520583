import type { ExchangeLine, SurveyRatingMap } from '../entities/exchange'
import type { SurveyResponse } from '../entities/facts'
import type { Survey, SurveyQuestion } from '../entities/voice'
import { quantile } from '../stats/quantile'
import type { SideRatings } from './edit-audit'

/** What the answers of one partner's people to a mapped question come to. */
export interface SurveyRating {
  readonly lineId: string
  readonly reads: SurveyRatingMap['reads']
  /** Whole points 1–5: the middle answer, put on our scale. */
  readonly rating: number
  readonly lowest: number
  readonly highest: number
  readonly raters: number
}

/** Answers that may be taken over, or why not. */
export interface SurveyRatings {
  readonly ratings: readonly SurveyRating[]
  readonly raters: number
  /** Mapped questions nobody of this partner answered. */
  readonly unanswered: number
  /** Surveys mapped but not fielded under the company's name: too few answers to show them without saying whose they are. */
  readonly withheld: readonly string[]
}

/** A point of a question's own scale on our scale of 1 to 5. */
export function onOurScale(value: number, scale: NonNullable<SurveyQuestion['scale']>): number {
  return 1 + (4 * (value - scale.low)) / (scale.high - scale.low)
}

const whole = (value: number): number => Math.min(5, Math.max(1, Math.round(value)))

function answersTo(question: SurveyQuestion, responses: readonly SurveyResponse[]): readonly number[] {
  const { scale } = question
  if (!scale || scale.high <= scale.low) return []
  return responses.flatMap(({ answers }) => {
    const value = answers[question.id]
    return typeof value === 'number' && value >= scale.low && value <= scale.high
      ? [onOurScale(value, scale)]
      : []
  })
}

export interface SurveyRatingInput {
  readonly lines: readonly ExchangeLine[]
  readonly surveys: readonly Survey[]
  /** Answers of this partner's people. */
  readonly responses: readonly SurveyResponse[]
  readonly map: readonly SurveyRatingMap[]
  readonly namedSurveys: readonly string[]
  /** Below this many answers a score may only be shown where respondents agreed to be named. */
  readonly minimumGroup: number
}

/**
 * The partner's ratings as its people gave them in a survey: per mapped question the middle answer, with the lowest
 * and highest beside it. A survey that promised confidence gives nothing where fewer answered than may be shown.
 */
export function surveyRatings(input: SurveyRatingInput): SurveyRatings {
  const ratings: SurveyRating[] = []
  const withheld = new Set<string>()
  const people = new Set<string>()
  let unanswered = 0
  for (const mapped of input.map) {
    const line = input.lines.find((each) => each.objectId === mapped.objectId && each.isPartOfRelationship)
    const survey = input.surveys.find((each) => each.id === mapped.surveyId)
    const question = survey?.questions.find((each) => each.id === mapped.questionId)
    if (!line || !survey || !question) continue
    const own = input.responses.filter((response) => response.surveyId === survey.id)
    const answers = answersTo(question, own)
    const median = quantile(answers, 0.5)
    if (median === null) unanswered += 1
    else if (!input.namedSurveys.includes(survey.id) && answers.length < input.minimumGroup) {
      withheld.add(survey.title)
    } else {
      own.forEach((response) => people.add(response.respondentId))
      ratings.push({
        ...{ lineId: line.id, reads: mapped.reads, rating: whole(median), raters: answers.length },
        lowest: whole(Math.min(...answers)),
        highest: whole(Math.max(...answers))
      })
    }
  }
  return { ratings, raters: people.size, unanswered, withheld: [...withheld] }
}

/** The ratings line by line, as an edit of the audit takes them. */
export function asSideRatings(ratings: readonly SurveyRating[]): SideRatings[] {
  const byLine = new Map<string, SideRatings>()
  for (const { lineId, reads, rating } of ratings) {
    byLine.set(lineId, { ...(byLine.get(lineId) ?? { lineId }), [reads]: rating })
  }
  return [...byLine.values()]
}
