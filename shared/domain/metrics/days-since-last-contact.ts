import type { Partner } from '../entities/partner'
import { defineTold } from './define-metric'
import type { Listed } from './look/look'
import { known, unknown } from './look/told'
import { dayNumber } from '../values/civil-date'
import { activityCode } from './facts/activity-columns'
import { noDay } from './facts/columns'

/** Activities in which people talk to each other. */
const conversations = new Set(
  (['meeting', 'qbr', 'pipeline-review', 'training'] as const).map((kind) => activityCode(kind))
)

/** The last day up to a date on which somebody on the list was spoken to; `noDay`: none. */
function lastSpoken(contacts: Partner['contacts'], upTo: number): number {
  let latest = noDay
  for (const { lastSpokenOn } of contacts) {
    const day = lastSpokenOn === null ? noDay : dayNumber(lastSpokenOn)
    if (day <= upTo && day > latest) latest = day
  }
  return latest
}

/** Days since somebody spoke with the partner. Unit: days. Source: domain.md §3, relationship group. */
export const daysSinceLastContact = defineTold(
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
  ({ context, pick }) => {
    const { partners } = context.facts
    const activities = context.facts.activities()
    const { date, ids } = activities
    const last = pick(activities, {
      ...{ kind: 'activity', key: 'conversations' },
      verdict: (position) =>
        (date[position] ?? noDay) <= context.asOfDay && conversations.has(activities.kind[position] ?? 0)
    }).latest('conversation', date)
    const dayOf = (position: number): number => (position < 0 ? noDay : (date[position] ?? noDay))
    const isLogged = (at: number): boolean =>
      dayOf(last(at)) > lastSpoken(partners[at]?.contacts ?? [], context.asOfDay)
    const counted: Listed = {
      count: () => 1,
      set: (at) =>
        isLogged(at)
          ? { kind: 'activity', ids: [ids[last(at)] ?? ''] }
          : { kind: 'partner', ids: [partners[at]?.id ?? ''] }
    }
    return (at) => {
      const latest = Math.max(dayOf(last(at)), lastSpoken(partners[at]?.contacts ?? [], context.asOfDay))
      return latest === noDay
        ? unknown('no-contact-dates', 'contacts')
        : known({ value: context.asOfDay - latest, counted })
    }
  }
)
