import type { AnswerValue, SurveyResponse } from '../entities/facts'
import type { Partner } from '../entities/partner'
import type { Survey, SurveyQuestion } from '../entities/voice'
import type { CivilDate } from '../values/civil-date'
import { foldText } from '../text/fold'
import { npsAnswer, segmentOf, type Segment } from './segment'

/** One open answer of one respondent: the unit that is read and coded. */
export interface Answer {
  /** See {@link answerKey}. */
  readonly key: string
  readonly responseId: string
  readonly questionId: string
  readonly surveyId: string
  /** Pseudonym, e.g. "R-037". */
  readonly respondentId: string
  /** Who counts once in theme figures: `<surveyId>:<respondentId>`. */
  readonly respondentKey: string
  /** For counting companies only; never shown beside an answer. */
  readonly partnerId: string | null
  /** Exactly as imported: codings count code points in it. */
  readonly text: string
  /** The text as search compares it. */
  readonly folded: string
  readonly segment: Segment
}

/** An open question with the number of answers it got. */
export interface OpenQuestion {
  readonly surveyId: string
  readonly surveyTitle: string
  readonly fieldedOn: CivilDate | null
  readonly question: SurveyQuestion
  readonly answerCount: number
}

export interface AnswerList {
  readonly answers: readonly Answer[]
  readonly byKey: ReadonlyMap<string, Answer>
  readonly questions: readonly OpenQuestion[]
}

export type ResponsesBySurvey = ReadonlyMap<string, readonly SurveyResponse[]>

/** The key of an answer in codings and lists. */
export function answerKey(responseId: string, questionId: string): string {
  return `${responseId} ${questionId}`
}

/** The words of an open answer; null when nothing was written (blank is missing, never an empty answer). */
export function answerText(value: AnswerValue | undefined): string | null {
  if (value === undefined || value === null) return null
  const text = typeof value === 'object' ? value.join('; ') : String(value)
  return text.trim() === '' ? null : text
}

/**
 * Every open answer with words in it: survey by survey, question by question, respondents as imported.
 * Partners that were merged into another count as that one.
 */
export function listAnswers(
  surveys: readonly Survey[],
  responses: ResponsesBySurvey,
  partners: readonly Partner[]
): AnswerList {
  const partnerById = new Map(partners.map((partner) => [partner.id, partner]))
  const answers: Answer[] = []
  const questions: OpenQuestion[] = []
  for (const survey of surveys) {
    const people = (responses.get(survey.id) ?? []).map((response) =>
      respondent(survey, response, partnerById)
    )
    for (const question of survey.questions) {
      if (question.kind !== 'open') continue
      const before = answers.length
      for (const person of people) {
        const answer = answerOf(person, question)
        if (answer) answers.push(answer)
      }
      const answerCount = answers.length - before
      questions.push({
        surveyId: survey.id,
        surveyTitle: survey.title,
        fieldedOn: survey.fieldedOn,
        question,
        answerCount
      })
    }
  }
  return { answers, byKey: new Map(answers.map((answer) => [answer.key, answer])), questions }
}

interface Respondent {
  readonly response: SurveyResponse
  readonly respondentKey: string
  readonly partnerId: string | null
  readonly segment: Segment
}

function respondent(
  survey: Survey,
  response: SurveyResponse,
  partnerById: ReadonlyMap<string, Partner>
): Respondent {
  const partner = survivingPartner(response.partnerId, partnerById)
  return {
    response,
    respondentKey: `${survey.id}:${response.respondentId}`,
    partnerId: partner?.id ?? response.partnerId,
    segment: segmentOf(partner, npsAnswer(survey, response))
  }
}

function survivingPartner(id: string | null, byId: ReadonlyMap<string, Partner>): Partner | null {
  let partner = id === null ? undefined : byId.get(id)
  for (let hops = 0; partner?.mergedIntoId && hops < 20; hops += 1) {
    partner = byId.get(partner.mergedIntoId) ?? partner
  }
  return partner ?? null
}

function answerOf(person: Respondent, question: SurveyQuestion): Answer | null {
  const { response } = person
  const text = answerText(response.answers[question.id])
  if (text === null) return null
  return {
    key: answerKey(response.id, question.id),
    responseId: response.id,
    questionId: question.id,
    surveyId: response.surveyId,
    respondentId: response.respondentId,
    respondentKey: person.respondentKey,
    partnerId: person.partnerId,
    text,
    folded: foldText(text),
    segment: person.segment
  }
}
