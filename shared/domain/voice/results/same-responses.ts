import type { SurveyResponse } from '../../entities/facts'
import type { Survey } from '../../entities/voice'
import { foldText } from '../../text/fold'
import type { ResponsesBySurvey } from '../answer'

/** Words of this length are not written twice by chance. */
const tellingLength = 20
/** Fewer answers than this, given on one day, may be two people. */
const fewestAnswers = 3

interface Fingerprint {
  readonly text: string
  /** Long words or the moment of sending: one twin is enough to believe it. */
  readonly isTelling: boolean
}

/**
 * Responses that stand in two surveys, e.g. because a later export of the same survey was brought in as a survey of
 * its own: respondent key (`<surveyId>:<respondentId>`) → the key it has in the survey brought in first. The same
 * answers to every question both surveys ask make them one; where nobody wrote anything and no date is known, only if
 * half of the smaller survey is found in the other.
 */
export function sameResponses(
  surveys: readonly Survey[],
  responses: ResponsesBySurvey
): ReadonlyMap<string, string> {
  const first = new Map<string, string>()
  const keyOf = ({ surveyId, respondentId }: SurveyResponse): string => `${surveyId}:${respondentId}`
  surveys.forEach((survey, at) => {
    for (const earlier of surveys.slice(0, at)) {
      for (const [mine, theirs] of twins(survey, earlier, responses)) {
        if (first.has(keyOf(mine))) continue
        first.set(keyOf(mine), first.get(keyOf(theirs)) ?? keyOf(theirs))
      }
    }
  })
  return first
}

function twins(
  survey: Survey,
  earlier: Survey,
  responses: ResponsesBySurvey
): (readonly [SurveyResponse, SurveyResponse])[] {
  const shared = sharedQuestions(survey, earlier)
  if (shared.length === 0) return []
  const [mine, theirs] = [responses.get(survey.id) ?? [], responses.get(earlier.id) ?? []]
  const known = new Map<string, SurveyResponse[]>()
  for (const response of theirs) {
    const print = fingerprint(
      response,
      shared.map(([, id]) => id)
    )
    if (print === null) continue
    known.set(print.text, [...(known.get(print.text) ?? []), response])
  }
  const found = mine.flatMap((response) => {
    const print = fingerprint(
      response,
      shared.map(([id]) => id)
    )
    const twin = print && known.get(print.text)?.shift()
    return print && twin ? [{ pair: [response, twin] as const, isTelling: print.isTelling }] : []
  })
  const isMany = found.length * 2 >= Math.min(mine.length, theirs.length)
  return found.filter(({ isTelling }) => isTelling || isMany).map(({ pair }) => pair)
}

/** Questions in the same words: id here, id there. */
function sharedQuestions(survey: Survey, earlier: Survey): (readonly [string, string])[] {
  const there = new Map(earlier.questions.map(({ text, kind, id }) => [`${kind} ${foldText(text)}`, id]))
  return survey.questions.flatMap(({ text, kind, id }) => {
    const other = there.get(`${kind} ${foldText(text)}`)
    return other === undefined ? [] : [[id, other] as const]
  })
}

function fingerprint(
  { answers, submittedOn }: SurveyResponse,
  questions: readonly string[]
): Fingerprint | null {
  const values = questions.map((id) => answers[id] ?? null)
  const given = values.filter((value) => value !== null).length
  if (given === 0) return null
  const isLong = values.some((value) => typeof value === 'string' && value.trim().length >= tellingLength)
  const isDated = submittedOn !== null && given >= fewestAnswers
  return { text: JSON.stringify([submittedOn, values]), isTelling: isLong || isDated }
}
