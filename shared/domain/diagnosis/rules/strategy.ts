import type { Rule } from '../rule'
import { sources } from './sources'

export const strategyRules: readonly Rule[] = [
  {
    id: 'R58',
    aliases: ['STR-1'],
    claim: 'The strategy questions are not answered',
    statement:
      'At least one of three questions has no answer: which partner types, why they would work with us, how the channel serves the business.',
    kind: 'checklist',
    failureMode: 'strategy',
    dimension: 'strategy',
    severity: 3,
    threshold: { value: 0, unit: 'count', firesWhen: 'above' },
    askedUnit: null,
    windowDays: null,
    test: { by: 'answers' },
    reads: [],
    questions: ['strategy:partner-types', 'strategy:why-us', 'strategy:serves-business'],
    meaning: 'Everything else is effort without direction.',
    action: 'Answer the three questions on one page with the client’s management first.',
    source: sources.FCM
  }
]
