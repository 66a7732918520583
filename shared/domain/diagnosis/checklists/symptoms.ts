import type { Checklist } from '../checklist'
import { sources } from '../rules/sources'

/** One symptom or two of each failure mode; here "no" is the good answer. */
export const symptomsChecklist: Checklist = {
  id: 'symptoms',
  title: 'Symptoms',
  purpose: 'What people close to partners notice first. Here “no” is the good answer.',
  questions: [
    {
      id: 'symptoms:silent-start',
      text: 'Do partners hear little from you in the weeks after signing?',
      help: 'Ask the last three that signed.',
      goodAnswer: 'no',
      source: sources.PRG
    },
    {
      id: 'symptoms:signed-as-success',
      text: 'Is the number of signed partners reported as success?',
      help: 'The last report to management.',
      goodAnswer: 'no',
      source: sources.WPF
    },
    {
      id: 'symptoms:late-partner',
      text: 'Do partners come into deals only shortly before they close?',
      help: 'The stage at which a partner was added, in the last ten joint deals.',
      goodAnswer: 'no',
      source: sources.WPF
    },
    {
      id: 'symptoms:reviews-missed',
      text: 'Do top partners miss business reviews or leave surveys unanswered?',
      help: 'Invitations against attendance of the last two quarters.',
      goodAnswer: 'no',
      source: sources.WPF
    },
    {
      id: 'symptoms:competitor-terms',
      text: 'Have partners left, or moved deals, because a competitor’s terms were better?',
      help: 'Exit conversations, or deals lost with that reason.',
      goodAnswer: 'no',
      source: sources.WPF
    },
    {
      id: 'symptoms:changed-unasked',
      text: 'Were terms changed in the last year without asking partners?',
      help: 'The announcement, and what came before it.',
      goodAnswer: 'no',
      source: sources.PRG
    },
    {
      id: 'symptoms:enablement-unused',
      text: 'Is there enablement material that partners do not use?',
      help: 'Downloads and course completions against the number of partners.',
      goodAnswer: 'no',
      source: sources.PRG
    },
    {
      id: 'symptoms:depends-on-manager',
      text: 'Do results depend on who manages the partner?',
      help: 'Results side by side per manager.',
      goodAnswer: 'no',
      source: sources.WPF
    },
    {
      id: 'symptoms:no-time',
      text: 'Do managers say that they have no time for most of their partners?',
      help: 'How many partners each spoke to last month.',
      goodAnswer: 'no',
      source: sources.FCM
    },
    {
      id: 'symptoms:activity-praised',
      text: 'Are trainings and events praised without anybody asking what came of them?',
      help: 'The last event’s report.',
      goodAnswer: 'no',
      source: sources.FCM
    },
    {
      id: 'symptoms:same-recipients',
      text: 'Do the same partners get funds each year whatever they bring?',
      help: 'Recipients of two years side by side.',
      goodAnswer: 'no',
      source: sources.PPO
    }
  ]
}
