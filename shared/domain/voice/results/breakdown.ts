import type { AnswerValue } from '../../entities/facts'
import type { Survey, SurveyQuestion } from '../../entities/voice'
import { npsGroup } from '../net-promoter-score'
import type { ResultPerson } from './people'

/** An attribute of respondents by which results may be broken down. */
export interface Breakdown {
  /** One of `personalBreakdowns`, or `question:` and the id of a closed question. */
  readonly id: string
  /** The question's words; null where the attribute has a name of its own. */
  readonly question: string | null
}

/** What is known of every respondent: from the partner's record, and from the survey itself. */
const personalBreakdowns = [
  'type',
  'tier',
  'region',
  'status',
  'country',
  'manager',
  'role',
  'npsGroup'
] as const

/** Published unless the consultant chooses otherwise. */
export const usualBreakdowns: readonly string[] = ['type', 'tier', 'region', 'status']

/** A column with more values than this is a list of names, not a breakdown. */
const mostValues = 24

const questionPrefix = 'question:'

/** What somebody has for an attribute; null: not known, or not asked. */
export function breakdownValue(person: ResultPerson, id: string): string | null {
  const { partner, response, nps } = person
  switch (id) {
    case 'type':
    case 'tier':
    case 'region':
    case 'status':
    case 'country':
    case 'manager':
      return partner?.[id] ?? null
    case 'role':
      return response.role
    case 'npsGroup':
      return nps === null ? null : npsGroup(nps)
    default:
      return asText(response.answers[id.slice(questionPrefix.length)])
  }
}

const asText = (value: AnswerValue | undefined): string | null =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() || null : null

const canSplit = ({ kind }: SurveyQuestion): boolean => kind === 'single' || kind === 'attribute'

/** The attributes that split these people into two to two dozen groups; lists of choices overlap and are left out. */
export function breakdownsOf(survey: Survey, people: readonly ResultPerson[]): Breakdown[] {
  const all: Breakdown[] = [
    ...personalBreakdowns.map((id) => ({ id, question: null })),
    ...survey.questions.filter(canSplit).map(({ id, text }) => ({ id: questionPrefix + id, question: text }))
  ]
  return all.filter(({ id }) => {
    const values = new Set(people.map((person) => breakdownValue(person, id)))
    values.delete(null)
    return values.size >= 2 && values.size <= mostValues
  })
}
