import type { CivilDate } from '../values/civil-date'

export const factKinds = ['deal', 'investment', 'activity', 'response', 'note'] as const
export type FactKind = (typeof factKinds)[number]

export const dealStatuses = ['open', 'won', 'lost'] as const
export type DealStatus = (typeof dealStatuses)[number]

export const attributions = ['sourced', 'influenced', 'resold', 'direct'] as const
export type Attribution = (typeof attributions)[number]

/** One opportunity, order or order line of the client. `partnerId` null: no partner named. */
export interface Deal {
  readonly id: string
  readonly externalId: string | null
  readonly partnerId: string | null
  readonly account: string | null
  readonly name: string | null
  readonly stage: string | null
  readonly status: DealStatus | null
  readonly amount: number | null
  readonly currency: string | null
  /** Gross margin in the deal's currency (amount − cost). */
  readonly grossMargin: number | null
  readonly createdOn: CivilDate | null
  readonly qualifiedOn: CivilDate | null
  readonly registeredOn: CivilDate | null
  readonly closedOn: CivilDate | null
  readonly attribution: Attribution | null
  readonly product: string | null
  readonly segment: string | null
  readonly owner: string | null
}

export const investmentCategories = [
  'mdf',
  'discount',
  'incentive',
  'enablement',
  'staff',
  'technology',
  'co-marketing',
  'referral-fee'
] as const
export type InvestmentCategory = (typeof investmentCategories)[number]

export const investmentStates = ['requested', 'approved', 'claimed', 'paid'] as const
export type InvestmentState = (typeof investmentStates)[number]

/** Money the client put into a partner, or (partnerId null) into the programme as a whole. */
export interface Investment {
  readonly id: string
  readonly externalId: string | null
  readonly partnerId: string | null
  readonly category: InvestmentCategory | null
  readonly amount: number | null
  readonly currency: string | null
  readonly date: CivilDate | null
  readonly state: InvestmentState | null
  readonly dealExternalIds: readonly string[]
  readonly description: string | null
}

export const activityKinds = [
  'training',
  'certification',
  'qbr',
  'pipeline-review',
  'onboarding-milestone',
  'campaign',
  'meeting',
  'deal-registration',
  'lead-passed',
  'portal'
] as const
export type ActivityKind = (typeof activityKinds)[number]

export interface Activity {
  readonly id: string
  readonly externalId: string | null
  readonly partnerId: string | null
  readonly kind: ActivityKind | null
  readonly date: CivilDate | null
  readonly outcome: string | null
  readonly person: string | null
  readonly hours: number | null
  readonly description: string | null
}

/** What one respondent gave for one question: text, a number, several options, or nothing (null, never 0). */
export type AnswerValue = string | number | readonly string[] | null

/** One respondent's answers in one survey wave. Names and addresses live apart, in the respondent key table. */
export interface SurveyResponse {
  readonly id: string
  readonly surveyId: string
  /** Pseudonym shown on screen, e.g. "R-037". */
  readonly respondentId: string
  readonly partnerId: string | null
  readonly role: string | null
  readonly submittedOn: CivilDate | null
  /** Question id → answer. */
  readonly answers: Readonly<Record<string, AnswerValue>>
}

/** An interview or listening-session transcript, or the consultant's own note. */
export interface Note {
  readonly id: string
  readonly partnerId: string | null
  readonly date: CivilDate | null
  readonly title: string | null
  readonly text: string
  readonly author: string | null
}

export interface FactOfKind {
  deal: Deal
  investment: Investment
  activity: Activity
  response: SurveyResponse
  note: Note
}
