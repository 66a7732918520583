import { describe, expect, it } from 'vitest'
import { defaultDefinitions } from '@shared/domain/entities/engagement'
import { metricContext } from '@shared/domain/metrics/context'
import type { ProgrammeInputs, VoiceInputs } from '@shared/domain/metrics/programme/programme-inputs'
import { raisedMetricId } from '@shared/domain/metrics/raised-themes'
import { findMetric } from '@shared/domain/metrics/registry'
import { failureModes } from '@shared/domain/voice/failure-mode'
import { foldFacts } from '@shared/domain/metrics/facts/fact-base'
import { aBlock, aPartner, aRun, factsOf, figureOf, leftOutFor, type Given } from './build-facts'

const tiered = (id: string, more = {}) => aPartner(id, { tier: 'Tier 1', ...more })

describe('reviews with Tier 1', () => {
  const partners = [tiered('a'), tiered('b'), aPartner('c', { tier: 'Tier 2' })]

  it('counts 95 days back, the first of them not', () => {
    const activities = [
      { id: '1', partnerId: 'a', kind: 'qbr' as const, date: '2026-03-28' },
      { id: '2', partnerId: 'b', kind: 'qbr' as const, date: '2026-03-27' },
      { id: '3', partnerId: 'b', kind: 'qbr' as const, date: '2026-07-01' }
    ]
    const figure = figureOf('qbr-coverage', { partners, activities })
    expect(figure.counted.ids).toEqual(['a'])
    expect(figure.denominator).toBe(2)
    expect(figureOf('pipeline-review-coverage', { partners, activities }).unknown?.reason).toBe(
      'no-activity-of-kind'
    )
  })

  it('tells no tier from no log', () => {
    expect(figureOf('qbr-coverage', { partners: [aPartner('c')] }).unknown?.reason).toBe('no-tier-one')
    expect(figureOf('qbr-coverage', { partners }).unknown?.reason).toBe('no-activities')
  })
})

describe('partners per manager', () => {
  const partners = [
    aPartner('a', { manager: 'Kim', status: 'active' }),
    aPartner('b', { manager: ' Kim ', status: 'growing' }),
    aPartner('c', { manager: 'Lee', status: 'active' }),
    aPartner('d', { status: 'active' }),
    aPartner('e', { manager: 'Lee', status: 'dormant' })
  ]

  it('divides those called active, and lists those without a manager', () => {
    const figure = figureOf('partners-per-manager', { partners })
    expect([figure.value, figure.numerator, figure.denominator]).toEqual([1.5, 3, 2])
    expect(leftOutFor(figure, 'manager-missing')).toEqual(['d'])
    expect(figure.caveats).toEqual(['one-per-manager'])
    expect(figureOf('busiest-manager-partners', { partners }).counted.ids).toEqual(['a', 'b'])
  })

  it('takes the posts the client states; zero posts is no number', () => {
    const figure = figureOf('partners-per-manager', { partners, definitions: { managerPosts: 0.5 } })
    expect(figure.value).toBe(6)
    expect(figure.caveats).toBeUndefined()
    expect(figureOf('partners-per-manager', { partners, definitions: { managerPosts: 0 } }).value).toBeNull()
    expect(figureOf('partners-per-manager', { partners: [aPartner('a')] }).unknown?.reason).toBe(
      'no-managers'
    )
  })
})

describe('managers against the limits of their types', () => {
  const alliances = (manager: string, count: number) =>
    Array.from({ length: count }, (_, at) =>
      aPartner(`${manager}${at}`, { manager, status: 'active', type: 'alliance' })
    )

  it('calls 11 strategic alliances too many for one, 8 near it, and 10 resellers nothing', () => {
    const resellers = Array.from({ length: 10 }, (_, at) =>
      aPartner(`r${at}`, { manager: 'Lee', status: 'active', type: 'reseller' })
    )
    const partners = [...alliances('Kim', 11), ...alliances('Noor', 8), ...resellers]
    const over = figureOf('managers-over-limit', { partners })
    expect([over.value, over.denominator, over.counted.ids.length]).toEqual([1, 3, 11])
    expect(figureOf('managers-near-limit', { partners }).value).toBe(2)
  })

  it('takes the limits and posts of the engagement, and lists partners nobody manages', () => {
    const capacity = {
      limits: [{ type: 'alliance' as const, watch: 20, limit: 30, source: 'Agreed' }],
      managers: [{ manager: 'Noor', fte: 0.2 }]
    }
    const partners = [...alliances('Kim', 11), ...alliances('Noor', 8), ...alliances('', 2)]
    const over = withInputs('managers-over-limit', { capacity }, { partners })
    expect(over.value).toBe(1)
    expect(over.counted.ids[0]).toBe('Noor0')
    expect(leftOutFor(over, 'manager-missing')).toEqual(['0', '1'])
  })

  it('cannot tell without managers, types or partners', () => {
    const nobody = figureOf('managers-over-limit', { partners: [aPartner('a', { status: 'active' })] })
    expect(nobody.unknown?.reason).toBe('no-managers')
    const untyped = figureOf('managers-over-limit', {
      partners: [aPartner('a', { status: 'active', manager: 'Kim' })]
    })
    expect(untyped.unknown?.reason).toBe('no-limits-known')
    expect(figureOf('managers-near-limit', {}).unknown?.reason).toBe('no-partners')
  })
})

describe('deals in two files', () => {
  const said = (runId: string, rows: readonly Record<string, string | number>[], header: string) => ({
    block: aBlock(runId, 'deal', rows as never),
    run: aRun(runId, {
      sheets: [{ fileId: `file-${runId}`, sheet: 'Sheet1', headerSignature: header } as never]
    })
  })
  const figure = (sources: readonly ReturnType<typeof said>[]) => {
    const facts = foldFacts({
      engagement: { reportingCurrency: 'EUR', exchangeRates: [] },
      partners: [aPartner('p1'), aPartner('p2')],
      runs: sources.map(({ run }) => run),
      blocks: sources.map(({ block }) => block),
      overlays: []
    })
    const context = metricContext(facts, defaultDefinitions, '2026-06-30')
    return findMetric('cross-file-agreement')!.compute(context, null)
  }
  const crm = said(
    'crm',
    [
      { id: 'd1', partnerId: 'p1', amount: 100, status: 'won' },
      { id: 'd2', partnerId: 'p2', amount: 50, status: 'open' },
      { id: 'd3', partnerId: 'p2', amount: 7, status: 'open' }
    ],
    'opp|amount'
  )
  const registered = [
    { id: 'd1', partnerId: 'p1', amount: 100, registeredOn: '2026-01-01' },
    { id: 'd2', partnerId: 'p1', amount: 50, registeredOn: '2026-01-01' }
  ]

  it('counts those told alike, and lists those in one file only', () => {
    const found = figure([crm, said('reg', registered, 'registration|partner')])
    expect([found.value, found.numerator, found.denominator]).toEqual([0.5, 1, 2])
    expect(found.counted.ids).toEqual(['d1'])
    expect(leftOutFor(found, 'in-one-file')).toEqual(['d3'])
  })

  it('takes a newer export of the same layout for the same file', () => {
    const newer = said('crm2', [{ id: 'd1', partnerId: 'p1', amount: 120, status: 'won' }], 'opp|amount')
    expect(figure([crm, newer]).unknown?.reason).toBe('one-file-only')
    const settled = figure([crm, newer, said('reg', registered, 'registration|partner')])
    expect(settled.value).toBe(0)
  })

  it('cannot tell where no number is in both files, or nothing is there', () => {
    const strangers = said('reg', [{ id: 'x', partnerId: 'p1', amount: 1 }], 'registration|partner')
    expect(figure([crm, strangers]).unknown?.reason).toBe('no-shared-deals')
    expect(figure([]).unknown?.reason).toBe('no-deals')
  })
})

describe('agreements', () => {
  it('takes the latest date that has come, and calls twelve months to the day not older', () => {
    const figure = figureOf('agreement-age', {
      partners: [
        aPartner('edge', { agreementSignedOn: '2025-06-30' }),
        aPartner('old', { agreementSignedOn: '2025-06-29', agreementRenewalOn: '2027-01-01' }),
        aPartner('renewed', { agreementSignedOn: '2020-01-01', agreementRenewalOn: '2026-01-01' }),
        aPartner('undated', { signedOn: '2020-01-01' })
      ]
    })
    expect(figure.counted.ids).toEqual(['old'])
    expect(figure.denominator).toBe(3)
    expect(leftOutFor(figure, 'agreement-date-missing')).toEqual(['undated'])
    expect(figureOf('agreement-age', { partners: [aPartner('a')] }).unknown?.reason).toBe(
      'no-agreement-dates'
    )
  })
})

describe('spread between managers', () => {
  const team = (manager: string, size: number) =>
    Array.from({ length: size }, (_, index) => aPartner(`${manager}${index}`, { manager }))
  const order = (partnerId: string) => ({
    id: `d-${partnerId}`,
    partnerId,
    status: 'won' as const,
    amount: 1,
    closedOn: '2026-06-01'
  })

  it('leaves small groups out and tells chance from difference', () => {
    const partners = [...team('k', 20), ...team('l', 20), ...team('tiny', 2)]
    const given = { partners, deals: team('k', 20).map(({ id }) => order(id)) }
    const figure = figureOf('manager-spread', given)
    expect(figure.value).toBe(1)
    expect(figure.caveats).toBeUndefined()
    expect(leftOutFor(figure, 'small-group')).toHaveLength(2)
    const close = figureOf('manager-spread', {
      partners: [...team('k', 5), ...team('l', 5)],
      deals: [order('k0')]
    })
    expect(close.value).toBe(0.2)
    expect(close.caveats).toEqual(['within-chance'])
  })

  it('needs two managers with five partners', () => {
    expect(figureOf('manager-spread', { partners: team('k', 9), deals: [order('k0')] }).unknown?.reason).toBe(
      'few-managers'
    )
  })
})

describe('channel conflict', () => {
  const registered = (
    id: string,
    account: string | null,
    registeredOn: string,
    closedOn: string | null = null
  ) => ({
    id,
    partnerId: 'a',
    account,
    registeredOn,
    closedOn,
    attribution: 'sourced' as const
  })
  const direct = (id: string, account: string | null, createdOn: string, closedOn: string | null = null) => ({
    id,
    account,
    createdOn,
    closedOn,
    attribution: 'direct' as const
  })
  const partners = [aPartner('a')]

  it('finds the same customer at the same time, by its words alone', () => {
    const figure = figureOf('channel-conflict', {
      partners,
      deals: [
        registered('r1', 'Müller & Söhne GmbH', '2026-01-01', '2026-02-01'),
        direct('d1', 'muller & sohne gmbh.', '2026-02-01'),
        registered('r2', 'Acme', '2026-01-01', '2026-01-31'),
        direct('d2', 'Acme', '2026-02-01'),
        direct('d3', 'Muller Sohne', '2026-01-01'),
        registered('r3', null, '2026-01-01')
      ]
    })
    expect(figure.value).toBe(1)
    expect(new Set(figure.counted.ids)).toEqual(new Set(['r1', 'd1']))
    expect(leftOutFor(figure, 'account-missing')).toEqual(['r3'])
  })

  it('is 0 only where both sides could be looked at', () => {
    const figure = (deals: Given['deals']) => figureOf('channel-conflict', { partners, deals: deals ?? [] })
    expect(figure([registered('r', 'A', '2026-01-01'), direct('d', 'B', '2026-01-01')]).value).toBe(0)
    expect(figure([registered('r', 'A', '2026-01-01')]).unknown?.reason).toBe('no-direct-side')
    expect(figure([direct('d', 'A', '2026-01-01')]).unknown?.reason).toBe('no-registrations')
    expect(
      figure([registered('r', null, '2026-01-01'), direct('d', 'A', '2026-01-01')]).unknown?.reason
    ).toBe('no-accounts')
  })
})

describe('records', () => {
  it('counts co-sell deals that say partner, stage, amount and date', () => {
    const full = { partnerId: 'a', status: 'won' as const, amount: 1, closedOn: '2026-01-01' }
    const figure = figureOf('co-sell-complete', {
      partners: [aPartner('a')],
      deals: [
        { id: '1', ...full },
        { id: '2', ...full, partnerId: null, attribution: 'sourced' },
        { id: '3', ...full, closedOn: null },
        { id: '4', ...full, currency: 'CHF' },
        { id: '5', ...full, attribution: 'direct' },
        { id: '6', status: 'won', amount: 1 }
      ]
    })
    expect(figure.counted.ids).toEqual(['1', '4'])
    expect(figure.base?.ids).toEqual(['1', '2', '3', '4'])
  })

  it('weighs filled fields of all kinds and lists what has a gap', () => {
    const whole = aPartner('a', {
      type: 'si',
      tier: 'x',
      status: 'active',
      signedOn: '2020-01-01',
      manager: 'Kim'
    })
    const figure = figureOf('data-completeness', {
      partners: [whole, aPartner('b')],
      deals: [{ id: 'd', status: 'open', attribution: 'direct', amount: 0, createdOn: '2026-01-01' }]
    })
    expect([figure.numerator, figure.denominator]).toEqual([9, 14])
    expect(figure.leftOut.flatMap(({ records }) => records.ids)).toEqual(['b'])
  })

  it('reads why partners left', () => {
    const ended = (id: string, endReason: string | null) => aPartner(id, { status: 'ended', endReason })
    const figure = figureOf('competitor-exits', {
      partners: [ended('1', 'Moved to a competitor'), ended('2', 'Insolvent'), ended('3', ' '), aPartner('4')]
    })
    expect([figure.value, figure.denominator]).toEqual([1, 2])
    expect(leftOutFor(figure, 'reason-missing')).toEqual(['3'])
    expect(figureOf('competitor-exits', { partners: [aPartner('4')] }).unknown?.reason).toBe('no-leavers')
    expect(figureOf('competitor-exits', { partners: [ended('3', null)] }).unknown?.reason).toBe(
      'no-end-reasons'
    )
  })
})

describe('pipeline in time', () => {
  it('takes registrations from deals or from the log, never both', () => {
    const activities = [{ id: 'x', partnerId: 'a', kind: 'deal-registration' as const, date: '2026-05-01' }]
    const deals = [
      { id: 'd', partnerId: 'a', registeredOn: '2026-05-01' },
      { id: 'e', partnerId: 'a', registeredOn: '2025-06-30' }
    ]
    const partners = [aPartner('a')]
    expect(figureOf('deal-registrations-month', { partners, deals, activities }).value).toBeCloseTo(
      1 / 12,
      12
    )
    expect(figureOf('deal-registrations-month', { partners, activities }).counted.kind).toBe('activity')
    expect(figureOf('deal-registrations-month', { partners, deals: [{ id: 'd' }] }).unknown?.reason).toBe(
      'no-registrations'
    )
  })

  it('gives the median age of open deals', () => {
    const open = (id: string, createdOn: string | null) => ({ id, status: 'open' as const, createdOn })
    const figure = figureOf('stage-age', {
      deals: [
        open('1', '2026-06-20'),
        open('2', '2026-06-10'),
        open('3', '2026-05-31'),
        open('4', null),
        open('5', '2026-07-02')
      ]
    })
    expect(figure.value).toBe(20)
    expect(leftOutFor(figure, 'date-missing')).toEqual(['4'])
    expect(leftOutFor(figure, 'after-as-of')).toEqual(['5'])
    expect(figureOf('stage-age', { deals: [open('4', null)] }).unknown?.reason).toBe('no-dates')
  })

  it('multiplies velocity out, and is unknown when a part is', () => {
    const deals = [
      { id: '1', status: 'won' as const, amount: 100, createdOn: '2026-01-01', closedOn: '2026-01-11' },
      { id: '2', status: 'lost' as const, amount: 100, closedOn: '2026-01-11' },
      { id: '3', status: 'open' as const, amount: 100, createdOn: '2026-06-01' },
      { id: '4', status: 'open' as const, amount: 900, createdOn: '2026-06-01' }
    ]
    expect(figureOf('sales-velocity', { deals }).value).toBe((2 * 0.5 * 100) / 10)
    expect(figureOf('sales-velocity', { deals: deals.slice(1) }).value).toBeNull()
    expect(figureOf('sales-velocity', { deals: [deals[0]!, deals[2]!] }).unknown?.reason).toBe(
      'no-decided-deals'
    )
  })
})

const withInputs = (id: string, programme: ProgrammeInputs, given: Given = {}) =>
  findMetric(id)!.compute(
    metricContext(factsOf(given), defaultDefinitions, '2026-06-30', { revenueMonths: null, programme }),
    null
  )

describe('fiscal periods', () => {
  const won = (id: string, closedOn: string) => ({ id, status: 'won' as const, amount: 10, closedOn })
  const given = {
    deals: [won('1', '2026-03-31'), won('2', '2026-04-01'), won('3', '2025-12-31'), won('4', '2026-06-30')]
  }

  it('follows the client’s calendar', () => {
    expect(withInputs('last-quarter-revenue', {}, given).counted.ids).toEqual(['1'])
    expect(withInputs('fiscal-year-revenue', {}, given).value).toBe(30)
    expect(withInputs('fiscal-year-revenue', { fiscalYearStartMonth: 4 }, given).counted.ids).toEqual([
      '2',
      '4'
    ])
    expect(withInputs('last-quarter-revenue', { fiscalYearStartMonth: 2 }, given).counted.ids).toEqual([
      '1',
      '2'
    ])
  })
})

describe('voice and audits', () => {
  const voice: VoiceInputs = {
    surveyIds: ['s'],
    lastHeardOn: '2026-06-01',
    nps: { status: 'shown', value: -35.9, numerator: null, denominator: 39, interval: null },
    psat: { status: 'hidden' },
    partnersHeard: 3
  }
  const partners = [tiered('a'), tiered('b'), aPartner('c'), aPartner('d')]

  it('passes on what may be published and lists nobody', () => {
    expect(withInputs('nps', { voice }).value).toBe(-35.9)
    expect(withInputs('nps', { voice }).counted.ids).toEqual([])
    expect(withInputs('psat', { voice }).unknown?.reason).toBe('not-publishable')
    expect(withInputs('response-rate', { voice }, { partners }).value).toBe(0.75)
    expect(withInputs('voice-age-days', { voice }).value).toBe(29)
  })

  it('keeps the change of the score, Tier 1 and enablement apart from the whole', () => {
    const interval = { low: -30, high: -2, level: 0.95, method: 'adjusted-wald' as const }
    const more: VoiceInputs = {
      ...voice,
      npsChange: { status: 'shown', value: -16, numerator: null, denominator: 39, interval },
      enablement: { status: 'hidden' },
      tierOneHeard: { heard: 1, of: 2 }
    }
    expect(withInputs('nps-change', { voice: more })).toMatchObject({ value: -16, interval })
    expect(withInputs('nps-change', { voice }).unknown?.reason).toBe('no-second-wave')
    expect(withInputs('enablement-satisfaction', { voice: more }).unknown?.reason).toBe('not-publishable')
    expect(withInputs('enablement-satisfaction', { voice }).unknown?.reason).toBe('no-enablement-ratings')
    expect(withInputs('tier-one-response-rate', { voice: more })).toMatchObject({
      ...{ value: 0.5, numerator: 1, denominator: 2, interval: null, caveats: ['small-base'] }
    })
    expect(withInputs('tier-one-response-rate', { voice }).unknown?.reason).toBe('answers-without-companies')
    const none = { ...more, tierOneHeard: { heard: 0, of: 0 } }
    expect(withInputs('tier-one-response-rate', { voice: none }).unknown?.reason).toBe('no-tier-one')
  })

  it('shares of a theme: one voice a person or a company, hidden and not coded told apart', () => {
    const shown = { status: 'shown', value: 0.25, numerator: 5, denominator: 20, interval: null } as const
    const raised = (mode: string) =>
      mode === 'capacity'
        ? { respondents: shown, partners: { status: 'hidden' } as const }
        : { respondents: { status: 'none' } as const, partners: { status: 'none' } as const }
    const coded = { ...voice, raised }
    expect(withInputs('raised-capacity', { voice: coded })).toMatchObject({ value: 0.25, denominator: 20 })
    expect(withInputs('raised-capacity', { voice: coded }).counted.ids).toEqual([])
    expect(withInputs('raised-capacity-partners', { voice: coded }).unknown?.reason).toBe('not-publishable')
    expect(withInputs('raised-strategy', { voice: coded }).unknown?.reason).toBe('not-coded')
    expect(withInputs('raised-strategy', { voice }).unknown?.reason).toBe('codings-not-read')
    for (const mode of failureModes) {
      expect(findMetric(raisedMetricId(mode, 'respondents')), mode).not.toBeNull()
      expect(findMetric(raisedMetricId(mode, 'partners')), mode).not.toBeNull()
    }
  })

  it('tells not read from none and from undated', () => {
    expect(withInputs('nps', {}).unknown?.reason).toBe('voice-not-read')
    expect(withInputs('nps', { voice: { ...voice, surveyIds: [] } }).unknown?.reason).toBe('no-survey')
    expect(withInputs('voice-age-days', { voice: { ...voice, lastHeardOn: null } }).unknown?.reason).toBe(
      'no-survey-dates'
    )
    expect(
      withInputs('response-rate', { voice: { ...voice, partnersHeard: null } }, { partners }).unknown?.reason
    ).toBe('no-roster-asked')
  })

  it('counts audits of a year; none at all is known to be none', () => {
    const audits = [
      { partnerId: 'a', date: '2025-07-01' },
      { partnerId: 'b', date: '2025-06-30' },
      { partnerId: 'b', date: '2026-07-01' }
    ]
    expect(withInputs('exchange-audit-coverage', { audits }, { partners }).counted.ids).toEqual(['a'])
    expect(withInputs('exchange-audit-coverage', { audits: [] }, { partners }).value).toBe(0)
    expect(withInputs('exchange-audit-coverage', {}, { partners }).unknown?.reason).toBe('audits-not-read')
  })
})
