import type { Engagement } from '@shared/domain/entities/engagement'

/** How the history names a field of the engagement: "Changed the as-of date". */
export const engagementFieldWords: Readonly<Record<Exclude<keyof Engagement, 'id'>, string>> = {
  clientName: 'the client’s name',
  title: 'the engagement’s title',
  kind: 'the kind of engagement',
  scenario: 'the scenario',
  reportingCurrency: 'the reporting currency',
  exchangeRates: 'the exchange rates',
  fiscalYearStartMonth: 'the start of the fiscal year',
  asOf: 'the as-of date',
  locale: 'how figures are written',
  startedOn: 'the start date',
  plannedDays: 'the planned length',
  stage: 'the stage',
  exitCriterion: 'the exit criterion',
  team: 'the team',
  coder: 'the coder’s name',
  confidentiality: 'the confidentiality limits',
  brand: 'the brand',
  definitions: 'the definitions',
  isSample: 'the sample mark'
}
