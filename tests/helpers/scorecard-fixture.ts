import type { Deal } from '@shared/domain/entities/facts'
import type { Engagement } from '@shared/domain/entities/engagement'
import type { Partner } from '@shared/domain/entities/partner'
import type { ScorecardInput } from '@shared/domain/deliverables/scorecard/scorecard-input'
import { programmeMetricIds } from '@shared/domain/deliverables/programme-metrics'
import { metricContext } from '@shared/domain/metrics/context'
import { foldFacts } from '@shared/domain/metrics/facts/fact-base'
import { findMetric } from '@shared/domain/metrics/registry'
import { aBlock, aRun } from '../unit/metrics/build-facts'
import { engagement } from './engagement-builder'
import { runs } from './exchange-audit-fixture'
import { partner } from './partner-builder'

const statuses = ['won', 'won', 'won', 'open', 'lost'] as const
const attributions = ['sourced', 'influenced', 'resold', null] as const
const types = ['reseller', 'msp', 'si', 'distributor'] as const

/** A sequence of numbers in 0–1 that is the same on every run. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}

const day = (share: number): string => {
  const month = 1 + Math.floor(share * 12)
  const date = 1 + Math.floor((share * 12 - month + 1) * 28)
  return `${month > 9 ? 2025 : 2026}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}

function somePartners(count: number): Partner[] {
  return Array.from({ length: count }, (_, index) =>
    partner({
      id: `p${index}`,
      name: `${['Kestrel', 'Norrland', 'Ashgrove', 'Larkhill', 'Skelton'][index % 5]} ${index + 1}`,
      type: types[index % 4] ?? null,
      tier: index % 6 === 0 ? 'Tier 1' : 'Tier 2',
      status: index % 17 === 16 ? 'prospect' : 'active',
      signedOn: index % 3 === 0 ? null : '2024-05-01',
      region: ['North', 'South'][index % 2] ?? null
    })
  )
}

function someDeals(partners: readonly Partner[], count: number): Deal[] {
  const next = numbers(7)
  return Array.from({ length: count }, (_, index) => {
    const status = statuses[Math.floor(next() * statuses.length)] ?? 'won'
    // Squaring twice sends most deals to the first partners: concentration as real lists have it.
    const owner = partners[Math.floor(next() ** 4 * partners.length * 0.7)]
    const createdOn = day(next())
    return {
      id: `d${index}`,
      externalId: `OPP-${1000 + index}`,
      partnerId: index % 23 === 0 ? null : (owner?.id ?? null),
      account: `Account ${index % 97}`,
      name: null,
      stage: null,
      status,
      amount: index % 41 === 0 ? null : Math.round(next() * 8_000_000) / 100,
      currency: index % 19 === 0 ? 'GBP' : index % 5 === 0 ? 'USD' : 'EUR',
      grossMargin: null,
      createdOn,
      qualifiedOn: null,
      registeredOn: null,
      closedOn: status === 'open' ? null : createdOn,
      attribution: attributions[index % 4] ?? null,
      product: null,
      segment: null,
      owner: null
    }
  })
}

/** Partners and deals with gaps, three currencies of which one has no rate, and all programme figures. */
export function scorecardInput(
  over: Partial<Engagement> = {},
  size: { partners: number; deals: number } = { partners: 60, deals: 600 }
): ScorecardInput {
  const client = engagement({ isSample: true, ...over })
  const partners = somePartners(size.partners)
  const deals = someDeals(partners, size.deals)
  const asOf = '2026-09-30'
  const block = aBlock(
    'run',
    'deal',
    deals.map(({ id, partnerId, status, amount, currency, createdOn, closedOn, attribution }) => ({
      id,
      partnerId,
      status,
      amount,
      currency,
      createdOn,
      closedOn,
      attribution
    }))
  )
  const facts = foldFacts({
    engagement: client,
    partners,
    runs: [aRun('run')],
    blocks: deals.length === 0 ? [] : [block],
    overlays: []
  })
  const context = metricContext(facts, client.definitions, asOf)
  const figures = programmeMetricIds.flatMap((id) => findMetric(id)?.compute(context, null) ?? [])
  return { engagement: client, partners, deals, figures, runs, asOf }
}
