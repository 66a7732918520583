import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultDefinitions } from '@shared/domain/entities/engagement'
import { summaryOf, unpackFigure } from '@shared/domain/evidence/figure-summary'
import { metricContext, type MetricContext } from '@shared/domain/metrics/context'
import { foldFacts } from '@shared/domain/metrics/facts/fact-base'
import { partnerColumns } from '@shared/domain/metrics/partner-columns'
import { metrics } from '@shared/domain/metrics/registry'
import { asOf, factSources, programmeRows, type ProgrammeRows } from '../../bench/data/programme-facts'

/** Those of the programme alone as well: of a partner they are unknown. */
const ids = metrics.map(({ definition }) => definition.id)

/** A column has no room for what is told beside a value. */
const numbersOf = ({ caveats: _caveats, asked: _asked, ...rest }: ReturnType<typeof summaryOf>): unknown =>
  rest

function expectSame(context: MetricContext): void {
  const columns = partnerColumns(context, ids)
  expect(columns.map(({ metricId }) => metricId)).toEqual(ids)
  context.facts.partners.forEach(({ id }, at) => {
    for (const [index, metric] of metrics.entries()) {
      const column = columns[index]
      const unpacked = column ? unpackFigure(column, at, id) : null
      expect(unpacked, `${ids[index]} of ${id}`).toEqual(numbersOf(summaryOf(metric.compute(context, id))))
    }
  })
}

type Rows = ProgrammeRows['deal']
type Kind = 'deal' | 'investment' | 'activity'

/** Empties fields of some records, by a seed: what clients' files lack. */
const holed = (rows: Rows, fields: readonly string[], seed: number): Rows =>
  rows.map((row, at) =>
    Object.fromEntries(
      Object.entries(row).map(([field, value]) => [
        field,
        fields.includes(field) && (at * 7 + field.length * 3 + seed) % 5 === 0 ? null : value
      ])
    )
  ) as unknown as Rows

const lost: Readonly<Record<Kind, readonly string[]>> = {
  deal: [
    'amount',
    'grossMargin',
    'closedOn',
    'createdOn',
    'registeredOn',
    'attribution',
    'status',
    'partnerId'
  ],
  investment: ['amount', 'date', 'state', 'category'],
  activity: ['date', 'kind', 'partnerId']
}

const programme = fc.record({
  seed: fc.integer({ min: 1, max: 1000 }),
  deals: fc.integer({ min: 0, max: 160 }),
  investments: fc.integer({ min: 0, max: 40 }),
  activities: fc.integer({ min: 0, max: 60 }),
  revenueMonths: fc.constantFrom(null, 12)
})

describe('the figures of all partners side by side', () => {
  it('are those of each partner asked for alone', () => {
    fc.assert(
      fc.property(programme, ({ seed, revenueMonths, ...size }) => {
        const rows = programmeRows({ partners: 6, ...size }, seed)
        const facts = foldFacts(
          factSources({
            ...rows,
            deal: holed(rows.deal, lost.deal, seed),
            investment: holed(rows.investment, lost.investment, seed),
            activity: holed(rows.activity, lost.activity, seed)
          })
        )
        expectSame(metricContext(facts, defaultDefinitions, asOf, { revenueMonths }))
      }),
      { numRuns: 60, seed: 4 }
    )
  })
})
