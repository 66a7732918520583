import { defineTold } from '../metrics/define-metric'
import { known, unknownToAll } from '../metrics/look/told'
import { activityCode } from '../metrics/facts/activity-columns'
import { noDay } from '../metrics/facts/columns'

/** Activities a partner puts work into, short of bringing a deal (rule R62). Codes of `activityKinds`. */
export const engagingActivities: ReadonlySet<number> = new Set(
  (['training', 'certification', 'qbr', 'pipeline-review', 'campaign', 'lead-passed'] as const).map(
    activityCode
  )
)

/**
 * How often a partner took part in the window without that being a deal: what separates "engaged" from "listed".
 * Unit: count. Source: rules R62 and R64; partner ROI and Partner Potential.
 */
export const partnerEngagements = defineTold(
  {
    id: 'partner-engagements',
    title: 'Engagement in the window',
    unit: 'count',
    scope: 'partner',
    plainWords:
      'Trainings, certifications, QBRs, pipeline reviews, campaigns and leads passed on in the active window.',
    formula: 'Count of such activities dated in (as-of − N days, as-of]',
    needs: ['activity.partnerId', 'activity.kind', 'activity.date'],
    cellFields: ['kind', 'date'],
    definitionsUsed: ['activeWindowDays'],
    edgeCases: [
      'Portal visits, meetings and onboarding steps are signs of life, not engagement.',
      'Activities without a date are not counted.'
    ],
    source: 'Partner ROI and Partner Potential: engaged but not executing.'
  },
  ({ context, pick }) => {
    const activities = context.facts.activities()
    if (activities.count === 0) return unknownToAll('no-activities', 'activities')
    const after = context.asOfDay - context.definitions.activeWindowDays
    const engagements = pick(activities, {
      ...{ kind: 'activity', key: 'engagements in the window' },
      verdict: (at) => {
        const day = activities.date[at] ?? noDay
        return day > after && day <= context.asOfDay && engagingActivities.has(activities.kind[at] ?? 0)
      }
    })
    return (at) => known({ value: engagements.count(at), counted: engagements })
  }
)
