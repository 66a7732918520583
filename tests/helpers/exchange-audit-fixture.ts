import type { ExchangeAuditInput } from '@shared/domain/deliverables/exchange-audit/audit-input'
import { selectQuotes, type QuoteSignings } from '@shared/domain/deliverables/quote-selection'
import type { ExchangeAction, ExchangeAudit, ExchangeLine } from '@shared/domain/entities/exchange'
import type { SurveyResponse } from '@shared/domain/entities/facts'
import type { ImportRun } from '@shared/domain/entities/import-run'
import type { Partner } from '@shared/domain/entities/partner'
import type { Quote } from '@shared/domain/entities/voice'
import type { Figure } from '@shared/domain/evidence/figure'
import { exchangeResult } from '@shared/domain/exchange/exchange-result'
import { engagement } from './engagement-builder'
import { partner } from './partner-builder'

const kestrel: Partner = partner({
  id: 'kestrel',
  name: 'Kestrel Cloud Services',
  type: 'msp',
  tier: 'Tier 1'
})

const audit: ExchangeAudit = {
  id: 'audit',
  partnerId: 'kestrel',
  version: 2,
  date: '2026-10-06',
  title: 'Version 2',
  setting: 'workshop',
  state: 'final',
  partnerHours: 420,
  nextReviewOn: '2027-10-06',
  summary: ''
}

type Ratings = readonly [importance: number | null, vendor: number | null, partner: number | null]

function line(id: string, name: string, ratings: Ratings, over: Partial<ExchangeLine> = {}): ExchangeLine {
  return {
    id,
    auditId: 'audit',
    direction: id.startsWith('give') ? 'gives' : 'gets',
    objectId: null,
    name,
    amount: { basis: 'none' },
    importance: ratings[0],
    deliveredVendor: ratings[1],
    deliveredPartner: ratings[2],
    trend: null,
    owner: null,
    evidence: [],
    isPartOfRelationship: true,
    order: 0,
    ...over
  }
}

const derived = (metricId: string, note: string): Partial<ExchangeLine> => ({
  amount: { basis: 'derived', metricId, factor: 1, note }
})

const judged = (value: number, reason: string): Partial<ExchangeLine> => ({
  amount: { basis: 'judged', value, low: value * 0.9, high: value * 1.1, currency: 'EUR', reason }
})

export const auditLines: readonly ExchangeLine[] = [
  line(
    'give-1',
    'Margin on deals won',
    [5, 4, 4],
    derived('margin', 'Gross margin on this partner’s won deals, last 12 months')
  ),
  line(
    'give-2',
    'Sourced pipeline',
    [4, 3, 4],
    derived('pipeline', 'Open sourced pipeline × win rate × margin share')
  ),
  line(
    'give-3',
    'Service capacity',
    [4, 4, 4.5],
    judged(96_000, 'Eight delivery weeks at the blended rate of 12,000')
  ),
  line('give-4', 'References', [3, 2, 4]),
  line('give-5', 'Certified people', [3, 4, 4], judged(18_000, 'Six people, three days each')),
  line('get-1', 'Margin on resale', [5, 4, 2], derived('resale', 'Discount on resold deals, last 12 months')),
  line('get-2', 'MDF paid', [4, 3, 1.5], {
    ...derived('mdf', 'MDF paid, last 12 months'),
    owner: 'Partner marketing'
  }),
  line('get-3', 'Deal protection', [5, 4, 2], { owner: 'Channel sales' }),
  line('get-4', 'Technical experts', [4, 4, 4.5], judged(42_000, '35 expert days')),
  line(
    'get-5',
    'Leads shared',
    [4, 3, 2],
    derived('leads', 'Leads passed × win rate × average margin, last 12 months')
  ),
  line('get-6', 'Partner finder listing', [2, 4, 4]),
  line('get-7', 'Response time to quotes, claims and technical questions', [4, 3.5, 2.5])
]

const amounts: Readonly<Record<string, number | null>> = {
  margin: 214_310.4,
  pipeline: 88_250,
  resale: 131_900,
  mdf: 12_400,
  leads: null
}

/** The figure behind a derived line; `leads` has none. */
export function figureOfMetric(metricId: string): Figure {
  const value = amounts[metricId] ?? null
  return {
    metricId,
    partnerId: 'kestrel',
    unit: 'money',
    currency: 'EUR',
    value,
    unknown: value === null ? { reason: 'no-deals', missing: 'deals' } : null,
    numerator: null,
    denominator: null,
    interval: null,
    counted: { kind: 'deal', ids: ['d1', 'd2'] },
    leftOut:
      metricId === 'margin' ? [{ reason: 'margin-missing', records: { kind: 'deal', ids: ['d9'] } }] : [],
    coverage: 1,
    asOf: '2026-09-30',
    definitionsUsed: metricId === 'margin' ? ['activeWindowDays', 'activeEvents'] : []
  }
}

const actions: readonly ExchangeAction[] = [
  {
    id: 'a1',
    auditId: 'audit',
    lineId: 'get-3',
    text: 'Publish the rule that a registered deal stays with the partner for 120 days, and name who decides disputes',
    vendorOwner: 'Head of channel sales',
    partnerOwner: 'Managing director',
    dueOn: '2026-11-15',
    state: 'open'
  },
  {
    id: 'a2',
    auditId: 'audit',
    lineId: 'get-2',
    text: 'Pay approved MDF claims within 30 days',
    vendorOwner: 'Partner marketing',
    partnerOwner: null,
    dueOn: '2026-12-01',
    state: 'open'
  }
]

const words = [
  'We registered the deal on a Tuesday. By the time somebody accepted it, the customer had signed with your direct team.',
  'The engineers are the reason we stay. You call, and a person who wrote the thing picks up.',
  'The marketing claim from spring was paid in autumn.'
]

/** Partners of the same kind: a group is people and companies. */
export const alike = ['osprey', 'harrier', 'merlin', 'hobby'].map((id) => ({ ...kestrel, id, name: id }))

export const responses: readonly SurveyResponse[] = words.concat(['', '', '']).map((_, index) => ({
  id: `r${index}`,
  surveyId: 's',
  respondentId: `R-00${index}`,
  partnerId: ['kestrel', ...alike.map(({ id }) => id), 'lonely'][index] ?? null,
  role: null,
  submittedOn: '2026-09-01',
  answers: {}
}))

export const quotes: readonly Quote[] = words.map((maskedText, index) => ({
  id: `q${index}`,
  responseId: `r${index}`,
  questionId: 'q',
  span: null,
  maskedText,
  isCleared: index < 2,
  at: '2026-09-20T00:00:00Z'
}))

/** As the confidentiality engine gives them: all of one kind, enough of them to be called so. */
export const signings: QuoteSignings = Object.fromEntries(
  quotes.map(({ id }) => [id, { status: 'signed', attribution: { type: 'msp' } }])
)

const hash = (letter: string): string => letter.repeat(64)

export const runs: readonly ImportRun[] = [
  {
    id: 'run',
    at: '2026-10-01T09:00:00Z',
    by: 'Mara Okafor',
    state: 'applied',
    sheets: [
      {
        fileId: hash('a'),
        fileName: 'halden_pipeline_export_2026-09.xlsx',
        sheet: 'Opportunities',
        target: 'deal',
        headerRow: 4,
        mapping: [],
        constants: {},
        surveyId: null,
        counts: { read: 1502, added: 1488, changed: 0, unchanged: 0, leftOut: 14 },
        leftOut: Array.from({ length: 14 }, (_, index) => ({ row: index + 5, reason: 'Total row' }))
      },
      {
        fileId: hash('b'),
        fileName: 'partners.csv',
        sheet: 'partners',
        target: 'partner',
        headerRow: 1,
        mapping: [],
        constants: {},
        surveyId: null,
        counts: { read: 61, added: 61, changed: 0, unchanged: 0, leftOut: 0 },
        leftOut: []
      }
    ]
  }
]

/** A complete audit of one partner, with every kind of line. */
export function auditInput(over: Partial<ExchangeAuditInput> = {}): ExchangeAuditInput {
  const client = over.engagement ?? engagement()
  return {
    engagement: client,
    partner: kestrel,
    audit,
    result: exchangeResult(auditLines, {
      reportingCurrency: client.reportingCurrency,
      exchangeRates: client.exchangeRates,
      figure: figureOfMetric
    }),
    actions,
    quotes: selectQuotes(quotes, 'msp', signings),
    runs,
    asOf: '2026-09-30',
    ...over
  }
}
