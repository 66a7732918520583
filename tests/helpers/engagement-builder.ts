import { defaultDefinitions, type Engagement } from '@shared/domain/entities/engagement'

/** A client's project with nothing unusual about it. */
export function engagement(over: Partial<Engagement> = {}): Engagement {
  return {
    id: 'engagement',
    clientName: 'Halden Systems',
    title: 'Activation Engagement 2026',
    kind: 'activation',
    scenario: 'fixing',
    reportingCurrency: 'EUR',
    exchangeRates: [{ currency: 'USD', rate: 0.9 }],
    fiscalYearStartMonth: 1,
    asOf: '2026-09-30',
    locale: 'en-GB',
    startedOn: '2026-08-01',
    plannedDays: 60,
    stage: 'Diagnosis',
    exitCriterion: 'The partner team runs the monthly review without us',
    team: [{ name: 'Mara Okafor', role: 'Lead' }],
    coder: 'Mara Okafor',
    confidentiality: { minimumScoreGroup: 5, minimumCommentGroup: 5 },
    brand: { primaryColour: null, secondaryColour: null, fontFamily: null, logo: null },
    definitions: { ...defaultDefinitions, meaningfulRevenue: 10_000 },
    isSample: false,
    ...over
  }
}
