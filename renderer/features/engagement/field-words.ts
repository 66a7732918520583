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
  isSample: 'the sample mark',
  partnerViews: 'the views of the partner list',
  copyOf: 'where the copy comes from',
  diagnosisAnswer: 'the answer in one sentence',
  exchange: 'how exchanges are audited',
  readsMeaning: 'whether meanings of answers are read',
  sentLanguages: 'the language of sheets to fill in',
  portfolio: 'how partners are weighed'
}
