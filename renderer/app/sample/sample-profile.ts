import type { EngagementProfile } from '@renderer/data'
import { newProfile } from '@renderer/features/engagement/new-profile'
import { defaultDefinitions } from '@shared/domain/entities/engagement'
import type { SampleStory } from '@shared/domain/sample/story'

/** The invented client of the sample, and what the consultant agreed with it. */
export function sampleProfile(story: SampleStory): EngagementProfile {
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
    ...newProfile(given, '2026-09-01'),
    exitCriterion:
      'Halden’s own team runs the monthly partner review with these figures, unaided, twice in a row.',
    definitions: { ...defaultDefinitions, tierOne: ['Platinum'] },
    isSample: true
  }
}
