import type { Checklist } from '../checklist'
import { sources } from '../rules/sources'

/** Before a first programme is built. */
export const buildingChecklist: Checklist = {
  id: 'building',
  title: 'Building a first programme',
  purpose: 'Three things to have before the first partner is signed.',
  questions: [
    {
      id: 'building:target-list',
      text: 'Is there a list of about ten target partners for each vertical?',
      help: 'Names held against an ideal partner profile, not everybody who asked.',
      goodAnswer: 'yes',
      source: sources.PRG
    },
    {
      id: 'building:terms-with-partners',
      text: 'Did partners have a say in discounts, margins and incentives?',
      help: 'Minutes of a council, answers of a survey, drafts with partners’ remarks.',
      goodAnswer: 'yes',
      source: sources.PRG
    },
    {
      id: 'building:first-conversation',
      text: 'Does a newly signed partner have its first sales conversation within 30 days?',
      help: 'A dated conversation about a real account, for each partner signed lately.',
      goodAnswer: 'yes',
      source: sources.PRG
    }
  ]
}

/** Where a programme exists and brings too little. */
export const underperformingChecklist: Checklist = {
  id: 'underperforming',
  title: 'Fixing an underperforming programme',
  purpose: 'Three questions that tell an activation problem from a wrong choice of partners.',
  questions: [
    {
      id: 'underperforming:leads',
      text: 'Did at least three in ten signed partners bring a qualified lead in the last 90 days?',
      help: 'The list of partners with a qualified lead and its date.',
      goodAnswer: 'yes',
      source: sources.PRG
    },
    {
      id: 'underperforming:heard-lately',
      text: 'Were partners asked in a structured way in the last six months?',
      help: 'A survey or listening sessions; a business review does not count.',
      goodAnswer: 'yes',
      source: sources.PRG
    },
    {
      id: 'underperforming:economic-buyer',
      text: 'Is the economic buyer at every Tier 1 partner known, and spoken to in the last 30 days?',
      help: 'A name and a date for each Tier 1 partner.',
      goodAnswer: 'yes',
      source: sources.PRG
    }
  ]
}

/** What a programme needs before anything else. */
export const strategyChecklist: Checklist = {
  id: 'strategy',
  title: 'Strategy',
  purpose: 'Three questions; one without an answer makes everything else effort without direction.',
  questions: [
    {
      id: 'strategy:partner-types',
      text: 'Is it decided which types of partners are wanted?',
      help: 'Types named, with the reason for each and the types that are not wanted.',
      goodAnswer: 'yes',
      source: sources.FCM
    },
    {
      id: 'strategy:why-us',
      text: 'Is it clear why these partners would work with you?',
      help: 'The partner’s business case in its own figures.',
      goodAnswer: 'yes',
      source: sources.FCM
    },
    {
      id: 'strategy:serves-business',
      text: 'Is it clear how the channel serves the business?',
      help: 'The part of the company’s goals that partners carry.',
      goodAnswer: 'yes',
      source: sources.FCM
    }
  ]
}
