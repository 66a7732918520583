import { dayNumber } from '../values/civil-date'
import { defineMetric } from './define-metric'
import { activityCode } from './facts/activity-columns'
import { noDay } from './facts/columns'
import { selectRows } from './rows/select-rows'
import { knownFigure, unknownFigure } from './figure-of'

/** Activities in which people talk to each other. */
const conversations = new Set(
  (['meeting', 'qbr', 'pipeline-review', 'training'] as const).map((kind) => activityCode(kind))
)

/** Days since somebody spoke with the partner. Unit: days. Source: domain.md §3, relationship group. */
export const daysSinceLastContact = defineMetric(
  {
    id: 'days-since-last-contact',
    title: 'Days since the last contact',
    unit: 'days',
    scope: 'partner',
    plainWords:
      'Days between the as-of date and the latest conversation on record: a contact spoken to, a meeting, a QBR, a pipeline review or a training.',
    formula: 'As-of date − latest of contacts’ “last spoken on” and dated conversations',
    needs: ['partner.contacts', 'activity.date'],
    cellFields: ['date', 'kind'],
    edgeCases: [
      'Dates after the as-of date are plans and do not count.',
      'No dated contact: unknown, not 0.'
    ],
    source: 'Relationship recency.'
  },
  (asked) => {
    const { context, partnerIndex } = asked
    const activities = context.facts.activities()
    let latest = noDay
    let activity: number | null = null
    for (const contact of context.facts.partners[partnerIndex ?? -1]?.contacts ?? []) {
      const day = contact.lastSpokenOn === null ? noDay : dayNumber(contact.lastSpokenOn)
      if (day <= context.asOfDay && day > latest) latest = day
    }
    const { rows } = selectRows(context, activities, {
      ...{ kind: 'activity', key: 'conversations', partnerIndex: partnerIndex ?? -1 },
      verdict: (position) =>
        (activities.date[position] ?? noDay) <= context.asOfDay &&
        conversations.has(activities.kind[position] ?? 0)
    })
    for (const position of rows.list()) {
      const day = activities.date[position] ?? noDay
      if (day <= latest) continue
      latest = day
      activity = position
    }
    if (latest === noDay) return unknownFigure(asked, { reason: 'no-contact-dates', missing: 'contacts' })
    return knownFigure(asked, {
      value: context.asOfDay - latest,
      counted:
        activity === null
          ? { kind: 'partner', ids: [asked.partnerId ?? ''] }
          : { kind: 'activity', ids: [activities.ids[activity] ?? ''] }
    })
  }
)
