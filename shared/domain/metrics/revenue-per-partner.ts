import type { Exclusion } from '../evidence/figure'
import { bootstrapInterval } from '../stats/bootstrap'
import { sum } from '../values/sum'
import { activeMembers } from './active-partner-rate'
import { defineMetric, type ProgrammeDefinition } from './define-metric'
import type { Figure } from '../evidence/figure'
import { knownFigure, unknownFigure, type About } from './figure-of'
import { partnerRevenueSplit } from './partner-revenue-split'
import { partnerSet } from './record-scope'
import { revenuePeriodOption } from './revenue'
import { rosterPositions } from './roster-positions'

/** Above so many partners the mean is steady and drawing again tells nothing. */
const bootstrapBelow = 100

const mean = (sample: Float64Array): number => sum(sample) / sample.length

/** Revenue of the named partners ÷ their number; revenue of others is listed, not hidden. */
function perPartner(asked: About, positions: readonly number[], leftOut: readonly Exclusion[]): Figure {
  const { facts } = asked.context
  const { won, byPartner } = asked.context.shared(partnerRevenueSplit)
  if (facts.deals().count === 0) return unknownFigure(asked, { reason: 'no-deals', missing: 'deals' })
  if (won.rows.length === 0) {
    return unknownFigure(asked, { reason: 'no-partner-revenue', missing: 'deals', leftOut: won.leftOut })
  }
  const amounts = positions.map((position) => byPartner[position] ?? 0)
  const isInside = new Uint8Array(byPartner.length)
  for (const position of positions) isInside[position] = 1
  const others: number[] = []
  byPartner.forEach((revenue, partner) => {
    if (revenue !== 0 && isInside[partner] === 0) others.push(partner)
  })
  const notCounted: Exclusion = { reason: 'not-on-roster', records: partnerSet(asked.context, others) }
  const numerator = sum(amounts)
  return knownFigure(asked, {
    value: numerator / amounts.length,
    numerator,
    denominator: amounts.length,
    interval: amounts.length < bootstrapBelow ? bootstrapInterval(amounts, mean) : null,
    counted: partnerSet(asked.context, positions),
    leftOut: [
      ...won.leftOut,
      ...leftOut,
      ...(asked.definition.id === revenuePerPartnerId ? [notCounted] : [])
    ],
    coverage: won.coverage
  })
}

const revenuePerPartnerId = 'revenue-per-partner'

const common: Omit<ProgrammeDefinition, 'id' | 'title' | 'plainWords' | 'formula' | 'edgeCases'> = {
  unit: 'money',
  scope: 'programme',
  needs: ['partner.name', 'deal.status', 'deal.amount', 'deal.partnerId'],
  cellFields: ['amount', 'closedOn'],
  options: revenuePeriodOption,
  source: 'Mean per head; the interval is a seeded bootstrap over partners when there are fewer than 100.'
}

/** Revenue per signed partner. Unit: money. Formula: revenue of roster partners ÷ roster partners. */
export const revenuePerPartner = defineMetric(
  {
    ...common,
    id: revenuePerPartnerId,
    title: 'Revenue per partner',
    plainWords: 'Revenue of all signed partners divided by their number, those without any sale included.',
    formula: 'Revenue of roster partners ÷ roster partners',
    edgeCases: [
      'Partners without a sale count in the denominator.',
      'Revenue of partners that have ended is left out, and they are listed.'
    ]
  },
  (asked) => {
    const { positions, leftOut } = asked.context.shared(rosterPositions)
    if (positions.length === 0) return unknownFigure(asked, { reason: 'no-partners', missing: 'partners' })
    return perPartner(asked, positions, leftOut)
  }
)

/** Revenue per active partner. Unit: money. Formula: revenue of active roster partners ÷ active roster partners. */
export const revenuePerActivePartner = defineMetric(
  {
    ...common,
    id: 'revenue-per-active-partner',
    title: 'Revenue per active partner',
    plainWords: 'Revenue of the partners that were active in the window, divided by their number.',
    formula: 'Revenue of active roster partners ÷ active roster partners',
    definitionsUsed: ['activeWindowDays', 'activeEvents'],
    edgeCases: ['The window decides who is active; the revenue period decides what is added up.']
  },
  (asked) => {
    const { partners, leftOut } = activeMembers(asked)
    if (partners.length === 0) return unknownFigure(asked, { reason: 'no-active-partners', leftOut })
    return perPartner(asked, partners, leftOut)
  }
)
