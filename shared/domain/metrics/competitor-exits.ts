import { defineMetric } from './define-metric'
import { knownFigure, unknownFigure } from './figure-of'

/** Words that say a partner left for somebody else's terms. */
const competitorWords =
  /compet|rival|wettbewerb|konkurren|concurren|switch|other vendor|another vendor|better terms|better margin/iu

/** Partners that left for a competitor. Unit: count. Source: Why Most Partner Programs Fail (rule R37). */
export const competitorExits = defineMetric(
  {
    id: 'competitor-exits',
    title: 'Partners that left for a competitor',
    unit: 'count',
    scope: 'programme',
    plainWords:
      'Partners that ended and whose reason on record speaks of a competitor or of better terms elsewhere.',
    formula: 'Count of ended partners with a reason that names a competitor, a switch or better terms',
    needs: ['partner.status', 'partner.endReason'],
    cellFields: ['endReason', 'endedOn', 'status'],
    edgeCases: [
      'The words of the reason decide; read them before quoting the figure.',
      'Ended partners without a reason are left out and listed.',
      'No partner that ended: unknown; most rosters list only those who stayed.'
    ],
    source: 'Why Most Partner Programs Fail.'
  },
  (asked) => {
    const { context } = asked
    const ended = context.facts.partners.filter(({ status, endedOn }) =>
      endedOn === null ? status === 'ended' : endedOn <= context.asOf
    )
    if (context.facts.partners.length === 0) {
      return unknownFigure(asked, { reason: 'no-partners', missing: 'partners' })
    }
    if (ended.length === 0) return unknownFigure(asked, { reason: 'no-leavers', missing: 'end-reasons' })
    const withReason = ended.filter(({ endReason }) => (endReason ?? '').trim() !== '')
    const silent = ended.filter(({ endReason }) => (endReason ?? '').trim() === '')
    const leftOut = [
      { reason: 'reason-missing', records: { kind: 'partner' as const, ids: silent.map(({ id }) => id) } }
    ]
    if (withReason.length === 0) {
      return unknownFigure(asked, { reason: 'no-end-reasons', missing: 'end-reasons', leftOut })
    }
    const counted = withReason.filter(({ endReason }) => competitorWords.test(endReason ?? ''))
    return knownFigure(asked, {
      value: counted.length,
      numerator: counted.length,
      denominator: withReason.length,
      counted: { kind: 'partner', ids: counted.map(({ id }) => id) },
      base: { kind: 'partner', ids: withReason.map(({ id }) => id) },
      leftOut,
      coverage: withReason.length / ended.length
    })
  }
)
