import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultDefinitions } from '@shared/domain/entities/engagement'
import type { FactOverlay, FactValue } from '@shared/domain/entities/fact-block'
import type { FactKind } from '@shared/domain/entities/facts'
import { metricContext } from '@shared/domain/metrics/context'
import { foldFacts } from '@shared/domain/metrics/facts/fact-base'
import type { FactBase, FactSources } from '@shared/domain/metrics/facts/fact-sources'
import { recordsAt } from '@shared/domain/metrics/facts/record-of'
import { metrics } from '@shared/domain/metrics/registry'
import { aBlock, anOverlay, aPartner, aRun } from './build-facts'

const sources: FactSources = {
  engagement: {
    reportingCurrency: 'EUR',
    exchangeRates: [{ currency: 'USD', rate: 0.5 }]
  },
  partners: [
    aPartner('p1', { status: 'active', signedOn: '2024-02-01' }),
    aPartner('p2', { status: 'active', signedOn: '2025-03-01' }),
    aPartner('p3', { mergedIntoId: 'p2' })
  ],
  runs: [aRun('r1'), aRun('r2')],
  blocks: [
    aBlock('r1', 'deal', [
      { id: 'd1', partnerId: 'p1', account: 'Halden', status: 'won', amount: 100, closedOn: '2026-05-01' },
      { id: 'd2', partnerId: 'p2', account: 'Nord', status: 'open', amount: 70, createdOn: '2026-04-01' },
      { id: 'd3', partnerId: null, account: 'Halden', status: 'lost', amount: 50, attribution: 'direct' }
    ]),
    aBlock('r2', 'deal', [{ id: 'd2', amount: 75, currency: 'USD', attribution: 'sourced' }]),
    aBlock('r1', 'investment', [
      { id: 'i1', partnerId: 'p1', category: 'mdf', amount: 10, state: 'paid', date: '2026-03-01' }
    ]),
    aBlock('r1', 'activity', [{ id: 'a1', partnerId: 'p1', kind: 'meeting', date: '2026-06-01' }])
  ],
  overlays: []
}

const day = fc.constantFrom<FactValue>(null, '2024-01-31', '2026-02-28', '2026-06-29', '2027-01-01', 'soon')
const amount = fc.constantFrom<FactValue>(null, 0, -20, 33.3, 1000)
const partnerId = fc.constantFrom<FactValue>(null, 'p1', 'p2', 'p3', 'nobody')
const some = (fields: Record<string, fc.Arbitrary<FactValue>>): fc.Arbitrary<FactOverlay['fields']> =>
  fc.record(fields, { requiredKeys: [] }).map((values) => values as FactOverlay['fields'])

const deal = some({
  partnerId,
  amount,
  grossMargin: amount,
  currency: fc.constantFrom<FactValue>(null, 'EUR', 'USD', 'CHF'),
  status: fc.constantFrom<FactValue>(null, 'won', 'lost', 'open', 'odd'),
  attribution: fc.constantFrom<FactValue>(null, 'sourced', 'influenced', 'resold', 'direct'),
  account: fc.constantFrom<FactValue>(null, '', 'Nord', 'halden!'),
  segment: fc.constantFrom<FactValue>(null, 'A', 'B'),
  createdOn: day,
  qualifiedOn: day,
  registeredOn: day,
  closedOn: day
})
const investment = some({
  partnerId,
  amount,
  category: fc.constantFrom<FactValue>(null, 'mdf', 'discount'),
  state: fc.constantFrom<FactValue>(null, 'paid', 'claimed'),
  date: day
})
const activity = some({ partnerId, kind: fc.constantFrom<FactValue>(null, 'meeting', 'training'), date: day })

const edit = (kind: FactKind, ids: readonly string[], fields: fc.Arbitrary<FactOverlay['fields']>) =>
  fc
    .tuple(fc.constantFrom(...ids), fields, fc.boolean(), fc.integer({ min: 0, max: 9 }))
    .map(([id, values, isTakenBack, lot]) => ({
      id: `${kind}:${id}`,
      overlay: isTakenBack ? null : anOverlay(kind, id, { fields: values, isDeleted: lot === 0 })
    }))

/** "d9" and "i9" are in no file: written by hand. */
const edits = fc.array(
  fc.oneof(
    { arbitrary: edit('deal', ['d1', 'd2', 'd3', 'd9'], deal), weight: 3 },
    edit('investment', ['i1', 'i9'], investment),
    edit('activity', ['a1'], activity)
  ),
  { minLength: 1, maxLength: 6 }
)

function everything(facts: FactBase) {
  const context = metricContext(facts, defaultDefinitions, '2026-06-30')
  const asked = [null, ...facts.partners.map(({ id }) => id)]
  return {
    records: (['deal', 'investment', 'activity'] as const).map((kind) =>
      recordsAt(kind, facts.rows(kind), facts.rows(kind).ids.keys())
    ),
    figures: metrics.flatMap((metric) => asked.map((id) => metric.compute(context, id)))
  }
}

describe('facts after hand edits', () => {
  it('are the same as if everything had been laid over each other anew', () => {
    fc.assert(
      fc.property(edits, fc.boolean(), (steps, isWarm) => {
        let facts = foldFacts(sources)
        const laid = new Map<string, FactOverlay>()
        for (const { id, overlay } of steps) {
          if (overlay === null) laid.delete(id)
          else laid.set(id, overlay)
          if (isWarm) everything(facts)
          facts = foldFacts({ ...sources, overlays: [...laid.values()] }, facts)
        }
        expect(everything(facts)).toEqual(everything(foldFacts({ ...sources, overlays: [...laid.values()] })))
      }),
      { numRuns: 60, seed: 11 }
    )
  })

  it('leave the state before as it was', () => {
    const before = foldFacts(sources)
    const seen = structuredClone(everything(before))
    foldFacts({ ...sources, overlays: [anOverlay('deal', 'd1', { fields: { amount: 7 } })] }, before).deals()
    expect(structuredClone(everything(before))).toEqual(seen)
  })

  it('take over the columns an edit is not about', () => {
    const before = foldFacts(sources)
    const after = foldFacts(
      { ...sources, overlays: [anOverlay('deal', 'd1', { fields: { amount: 7 } })] },
      before
    )
    expect(after.deals().amount[0]).toBe(7)
    expect(after.deals().closedOn).toBe(before.deals().closedOn)
    expect(after.activities()).toBe(before.activities())
    expect(after.words.text('deal', 'account')).toBe(before.words.text('deal', 'account'))
  })
})
