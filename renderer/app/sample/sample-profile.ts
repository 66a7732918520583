import type { EngagementProfile } from '@renderer/data'
import { newProfile } from '@renderer/features/engagement/new-profile'
import { defaultDefinitions } from '@shared/domain/entities/engagement'
import type { SampleStory } from '@shared/domain/sample/story'
import { addDays, type CivilDate } from '@shared/domain/values/civil-date'

/** The sample is met in its second week, whenever it is opened. */
const daysIn = 11

/** The invented client of the sample, and what the consultant agreed with it. */
export function sampleProfile(story: SampleStory, today: CivilDate): EngagementProfile {
  const given = {
    clientName: 'Halden Systems',
    kind: 'activation',
    scenario: 'fixing',
    reportingCurrency: 'EUR',
    locale: 'en-GB',
    asOf: story.asOf,
    coder: 'M. Okafor'
  } as const
  return {
    ...newProfile(given, addDays(today, -daysIn)),
    title: `Activation Engagement ${story.asOf.slice(0, 4)}`,
    exitCriterion:
      'Halden’s own team runs the monthly partner review with these figures, unaided, twice in a row.',
    definitions: { ...defaultDefinitions, tierOne: ['Platinum'] },
    isSample: true
  }
}
