import { defineTold } from './define-metric'
import { known, unknownToAll } from './look/told'
import { activityCode } from './facts/activity-columns'
import { noDay } from './facts/columns'
import { lastYearAfterDay } from './last-year'

const counts = new Set([activityCode('training'), activityCode('certification')])

/**
 * Trainings and certifications held with a partner in a year. Unit: count a year.
 * Source: domain.md §7, "training cost": worth something together with a price each, which is judged.
 */
export const trainingsLastYear = defineTold(
  {
    id: 'trainings-12m',
    title: 'Trainings, last 12 months',
    unit: 'count',
    scope: 'both',
    plainWords: 'Trainings and certifications held with the partner in the last twelve months.',
    formula: 'Count of activities of kind training or certification, dated in the last 12 months',
    needs: ['activity.kind', 'activity.date'],
    cellFields: ['kind', 'date'],
    edgeCases: ['An undated training may lie outside the year and does not count.'],
    source: 'Value-exchange audit, derivation of what a partner gets.'
  },
  ({ context, pick }) => {
    const activities = context.facts.activities()
    if (activities.count === 0) return unknownToAll('no-activities', 'activities')
    const after = lastYearAfterDay(context)
    const trainings = pick(activities, {
      ...{ kind: 'activity', key: 'trainings of a year' },
      verdict: (position) => {
        const day = activities.date[position] ?? noDay
        return day > after && day <= context.asOfDay && counts.has(activities.kind[position] ?? 0)
      }
    })
    return (at) => known({ value: trainings.count(at), counted: trainings })
  }
)
