import type { Rule } from '../rule'
import { sources } from './sources'

export const measurementRules: readonly Rule[] = [
  {
    id: 'R10',
    aliases: ['MEA-1'],
    claim: 'The four figures that matter are not reported',
    statement:
      'Fewer than four of these are reported today: active partner rate, pipeline from partners, revenue per partner, time from signing to the first deal.',
    kind: 'checklist',
    failureMode: 'measurement',
    dimension: 'measurement',
    severity: 2,
    threshold: { value: 0, unit: 'count', firesWhen: 'above' },
    askedUnit: null,
    windowDays: null,
    test: { by: 'answers' },
    reads: [],
    questions: [
      'reports:active-rate',
      'reports:sourced-pipeline',
      'reports:revenue-per-partner',
      'reports:time-to-first-deal'
    ],
    meaning: 'What is not reported is not managed.',
    action: 'Report the four figures monthly from the data imported here.',
    source: `${sources.PRG}; ${sources.FCM}`
  },
  {
    id: 'R41',
    claim: 'The data have holes',
    statement: 'The share of required fields that are filled is below a threshold of your own.',
    kind: 'data-test',
    failureMode: 'measurement',
    dimension: 'measurement',
    severity: 1,
    threshold: null,
    askedUnit: 'share',
    askedFiresWhen: 'below',
    windowDays: null,
    reads: ['data-completeness'],
    questions: [],
    says: '{value} of the fields the figures need are filled',
    asks: 'deals',
    note: 'The paper gives no number.',
    meaning: 'Every figure below is only as good as its fields.',
    action: 'Send the client the data-quality questions; they come back by import.',
    source: sources.WPF
  },
  {
    id: 'R51',
    aliases: ['MEA-2'],
    claim: 'Only lagging figures are followed',
    statement: 'No leading indicator is among the client’s figures.',
    kind: 'symptom',
    failureMode: 'measurement',
    dimension: 'measurement',
    severity: 1,
    threshold: { value: 0, unit: 'count', firesWhen: 'above' },
    askedUnit: null,
    windowDays: null,
    test: { by: 'answers' },
    reads: [],
    questions: ['dos:leading-indicators'],
    meaning: 'By the time revenue falls, the reason is two quarters old.',
    action: 'Add registrations, first conversations and partner satisfaction to the report.',
    source: sources.GPG
  },
  {
    id: 'R57',
    claim: 'Activity is reported, not impact',
    statement:
      'Reports count partners, trainings and events, but not pipeline, win rate and attributed revenue.',
    kind: 'symptom',
    failureMode: 'measurement',
    dimension: 'measurement',
    severity: 2,
    threshold: { value: 0, unit: 'count', firesWhen: 'above' },
    askedUnit: null,
    windowDays: null,
    test: { by: 'answers' },
    reads: [],
    questions: ['reports:impact'],
    meaning: 'A busy programme looks like a successful one.',
    action: 'Put one impact figure beside each activity figure of the report.',
    source: sources.FCM
  }
]
