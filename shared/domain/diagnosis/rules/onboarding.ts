import type { Rule } from '../rule'
import { sources } from './sources'

export const onboardingRules: readonly Rule[] = [
  {
    id: 'R04',
    aliases: ['ACT-2'],
    claim: 'The first sales conversation comes too late',
    statement: 'Partners signed 30 days ago or longer had no active sales conversation within 30 days.',
    kind: 'threshold',
    failureMode: 'onboarding',
    dimension: 'onboarding',
    severity: 2,
    threshold: { value: 1, unit: 'share', firesWhen: 'below' },
    askedUnit: null,
    windowDays: null,
    test: { by: 'figure-or-answers' },
    reads: ['first-conversation-30'],
    questions: ['building:first-conversation'],
    says: '{numerator} of {denominator} partners ({value}) had a first sales conversation within 30 days',
    asks: 'activities',
    note: 'The paper asks it of every partner, so each one without a conversation counts. Partners signed less than 30 days ago are not judged yet.',
    meaning: 'Onboarding ends at paperwork; the partner’s attention goes elsewhere.',
    action: 'Put the first joint conversation with a real account into week two of onboarding.',
    source: `${sources.PRG}; ${sources.FCM}`
  },
  {
    id: 'R59',
    claim: 'Onboarding lacks a part it needs',
    statement:
      'One of four parts of onboarding is missing: access, training by role, a first joint account plan, check-ins with a named contact.',
    kind: 'checklist',
    failureMode: 'onboarding',
    dimension: 'onboarding',
    severity: 2,
    threshold: { value: 0, unit: 'count', firesWhen: 'above' },
    askedUnit: null,
    windowDays: null,
    test: { by: 'answers' },
    reads: [],
    questions: ['onboarding:access', 'onboarding:training', 'onboarding:joint-plan', 'onboarding:check-ins'],
    meaning: 'A partner that lacks one of the parts depends on luck for it.',
    action: 'Make a one-page onboarding plan with the four parts, and use it with the next partner.',
    source: sources.FCM
  }
]
