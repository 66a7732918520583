import { describe, expect, it } from 'vitest'
import { defaultDefinitions } from '@shared/domain/entities/engagement'
import type { FactValue } from '@shared/domain/entities/fact-block'
import { defaultMetricOptions, metricContext, newMemory } from '@shared/domain/metrics/context'
import { createdDeals, wonDealStream } from '@shared/domain/metrics/event-stream'
import { foldFacts } from '@shared/domain/metrics/facts/fact-base'
import { historyStart } from '@shared/domain/metrics/history-start'
import { dayNumber } from '@shared/domain/values/civil-date'
import { anOverlay, factsOf } from './build-facts'

const deals = [
  { id: 'd1', status: 'won', amount: 10, createdOn: '2024-03-01', closedOn: '2024-05-01' },
  { id: 'd2', status: 'won', amount: 20, createdOn: '2024-04-01', closedOn: '2024-02-01' }
] as const
const asOf = '2026-06-30'

/** The same deals before and after an edit of the first one, remembered from the one to the other. */
function around(fields: Readonly<Record<string, FactValue>>) {
  const before = factsOf({ deals })
  const after = foldFacts({ ...before.sources, overlays: [anOverlay('deal', 'd1', { fields })] }, before)
  const options = { ...defaultMetricOptions, memory: newMemory() }
  return [before, after].map((facts) => {
    const context = metricContext(facts, defaultDefinitions, asOf, options)
    return historyStart(context, [createdDeals(context)])
  })
}

describe('the start of the data', () => {
  it('is told anew for other streams, also where the first is the same', () => {
    const context = metricContext(factsOf({ deals }), defaultDefinitions, asOf)
    const [created, won] = [createdDeals(context), wonDealStream(context)]
    const starts = [[created], [created, won], [created]].map((streams) => historyStart(context, streams))
    expect(starts).toEqual(['2024-03-01', '2024-02-01', '2024-03-01'].map(dayNumber))
    expect(historyStart(context, [])).toBeNull()
  })

  it('moves with an edited day and stays with an edited amount', () => {
    expect(around({ createdOn: '2023-01-15' })).toEqual(['2024-03-01', '2023-01-15'].map(dayNumber))
    expect(around({ createdOn: null })).toEqual(['2024-03-01', '2024-04-01'].map(dayNumber))
    expect(around({ amount: 99 })).toEqual(['2024-03-01', '2024-03-01'].map(dayNumber))
  })
})
