import type { ActivityKind } from '../entities/facts'
import { defineMetric } from './define-metric'
import type { Figure } from '../evidence/figure'
import { activityStream, firstEvents, hasDays, proofOf } from './event-stream'
import { noDay } from './facts/columns'
import { unknownFigure, type About } from './figure-of'
import type { Metric } from './metric'
import { shareOfPartners } from './share-of-partners'
import { tierOnePositions } from './tier-one'
import { trailingDays } from './trailing-window'

/** A quarter and a few days: a review held a week late still counts. */
const quarterDays = 95

function coverage(asked: About, kind: ActivityKind): Figure {
  const { context } = asked
  const base = context.shared(tierOnePositions)
  if (context.roster().members.length === 0) {
    return unknownFigure(asked, { reason: 'no-partners', missing: 'partners' })
  }
  if (base.length === 0) return unknownFigure(asked, { reason: 'no-tier-one', missing: 'tiers' })
  if (context.facts.activities().count === 0) {
    return unknownFigure(asked, { reason: 'no-activities', missing: 'reviews' })
  }
  const stream = activityStream(context, [kind])
  if (!hasDays(stream)) {
    return unknownFigure(asked, { reason: 'no-activity-of-kind', missing: 'reviews' })
  }
  const events = firstEvents(context, [stream], context.asOfDay - trailingDays(context, quarterDays))
  const counted = base.filter((position) => events.day[position] !== noDay)
  return shareOfPartners(asked, { counted, base, proof: proofOf(events, counted) })
}

function reviewMetric(id: string, title: string, what: string, kind: ActivityKind): Metric {
  return defineMetric(
    {
      id,
      title,
      unit: 'share',
      scope: 'programme',
      plainWords: `Tier 1 partners with ${what} in the last quarter (95 days), divided by all Tier 1 partners.`,
      formula: `Tier 1 roster partners with an activity of kind ${kind} in (as-of − 95 days, as-of] ÷ Tier 1 roster partners`,
      needs: ['partner.tier', 'activity.kind', 'activity.date'],
      cellFields: ['kind', 'date'],
      definitionsUsed: ['tierOne'],
      options: [{ name: 'Window', meaning: 'Another number of days than 95' }],
      edgeCases: [
        'A log that never records this kind gives unknown, not 0: it may be kept elsewhere.',
        'Planned reviews after the as-of date do not count.'
      ],
      source: 'The Partner Revenue Gap; Why Most Partner Programs Fail. The interval is Wilson’s at 95 %.'
    },
    (asked) => coverage(asked, kind)
  )
}

/** Tier 1 partners with a quarterly business review in the last quarter. Unit: share 0–1 (rule R11). */
export const qbrCoverage = reviewMetric(
  'qbr-coverage',
  'QBR coverage of Tier 1',
  'a quarterly business review',
  'qbr'
)

/** Tier 1 partners with a joint pipeline review in the last quarter. Unit: share 0–1 (rule R32). */
export const pipelineReviewCoverage = reviewMetric(
  'pipeline-review-coverage',
  'Joint pipeline reviews with Tier 1',
  'a joint pipeline review',
  'pipeline-review'
)
