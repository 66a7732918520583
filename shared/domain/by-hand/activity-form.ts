import type { Activity, ActivityKind } from '../entities/facts'
import type { HandForm } from './edit-fact'

/** What a consultant may set on one activity, in the order it is asked. */
export const activityFields = [
  'partnerId',
  'kind',
  'date',
  'person',
  'hours',
  'outcome',
  'description'
] as const satisfies readonly (keyof Activity)[]

export const activityWords: Readonly<Record<ActivityKind, string>> = {
  training: 'Training',
  certification: 'Certification',
  qbr: 'QBR',
  'pipeline-review': 'Pipeline review',
  'onboarding-milestone': 'Onboarding milestone',
  campaign: 'Campaign',
  meeting: 'Meeting',
  'deal-registration': 'Deal registration',
  'lead-passed': 'Lead passed',
  portal: 'Portal'
}

export const activityForm: HandForm<Activity, (typeof activityFields)[number]> = {
  kind: 'activity',
  fields: activityFields,
  titles: {
    partnerId: 'Partner',
    kind: 'What',
    date: 'Date',
    person: 'Person',
    hours: 'Hours',
    outcome: 'Outcome',
    description: 'Note'
  },
  code: 'activity.edited',
  nameOf: ({ kind, date, externalId, id }) =>
    kind === null ? (externalId ?? id) : [activityWords[kind], date].filter(Boolean).join(', ')
}

/** What does not fit together on an activity; it may still be kept, because a client's data can be so. */
export function activityMismatches({ kind, date }: Activity): string[] {
  return [
    ...(date === null ? ['Without a date it falls out of every window.'] : []),
    ...(kind === null ? ['Without its kind it counts for no training, review or meeting.'] : [])
  ]
}
