import { chiSquare } from '../stats/chi-square'
import type { MetricContext } from './context'
import { defineMetric } from './define-metric'
import { knownFigure, unknownFigure } from './figure-of'
import { partnerActivity } from './partner-activity'
import { partnersByManager, type ByManager } from './partners-by-manager'
import { partnerSet } from './record-scope'
import { rosterPositions } from './roster-positions'

/** A manager with fewer partners says nothing by a rate. */
const enough = 5

const rosterByManager = (context: MetricContext): ByManager =>
  partnersByManager(context, context.shared(rosterPositions).positions)

/**
 * How far managers lie apart in the share of their partners that are active. Unit: points 0–1 (highest − lowest share).
 * Source: Why Most Partner Programs Fail (rule R40: results that vary by manager mean there is no operating model).
 */
export const managerSpread = defineMetric(
  {
    id: 'manager-spread',
    title: 'Spread of active rates between managers',
    unit: 'points',
    scope: 'programme',
    plainWords:
      'The active partner rate of the best manager less that of the weakest, among managers with five partners or more.',
    formula:
      'Largest − smallest of (active roster partners ÷ roster partners) over managers with ≥ 5 roster partners',
    needs: ['partner.manager', 'deal.partnerId', 'deal.closedOn'],
    cellFields: ['manager', 'status'],
    definitionsUsed: ['activeWindowDays', 'activeEvents'],
    edgeCases: [
      'Managers with fewer than five partners, and partners without a manager, are left out and listed.',
      'Where χ² finds no more difference than chance gives, the figure says so.',
      'One manager alone: unknown.'
    ],
    source: 'Why Most Partner Programs Fail; Pearson’s χ² at 5 %.'
  },
  (asked) => {
    const { context } = asked
    const { positions } = context.shared(rosterPositions)
    if (positions.length === 0) return unknownFigure(asked, { reason: 'no-partners', missing: 'partners' })
    const activity = context.shared(partnerActivity)
    const { groups, unassigned } = context.shared(rosterByManager)
    const large = groups.filter((group) => group.length >= enough)
    const small = groups.filter((group) => group.length < enough).flat()
    const leftOut = [
      { reason: 'manager-missing', records: partnerSet(context, unassigned) },
      { reason: 'small-group', records: partnerSet(context, small) }
    ]
    if (groups.length === 0)
      return unknownFigure(asked, { reason: 'no-managers', missing: 'managers', leftOut })
    if (large.length < 2) return unknownFigure(asked, { reason: 'few-managers', leftOut })
    if (!activity.hasDates)
      return unknownFigure(asked, { reason: 'no-dates', missing: 'deal-dates', leftOut })
    const activeOf = (group: readonly number[]): number =>
      group.filter((position) => activity.latest[position]).length
    const rates = large.map((group) => activeOf(group) / group.length)
    const test = chiSquare(large.map((group) => [activeOf(group), group.length - activeOf(group)]))
    const members = large.flat()
    return knownFigure(asked, {
      value: Math.max(...rates) - Math.min(...rates),
      denominator: large.length,
      counted: partnerSet(context, members),
      leftOut,
      coverage: members.length / positions.length,
      caveats: test === null || test.p >= 0.05 ? ['within-chance'] : []
    })
  }
)
