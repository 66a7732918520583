import type { LibraryEntry } from '../library-entry'

/** Keep it going without the consultant. */
export const managementEntries: readonly LibraryEntry[] = [
  {
    id: 'hold-qbrs',
    title: 'Hold a business review with every Tier 1 partner each quarter',
    text: 'Ninety minutes: results against the plan, pipeline, two obstacles, two promises with names. Not a presentation. Done when every Tier 1 partner had one in the last 95 days.',
    ruleIds: ['R11', 'R35'],
    dimension: 'relationship',
    phase: 'management',
    impact: 3,
    effort: 2,
    dependsOn: []
  },
  {
    id: 'review-pipeline-jointly',
    title: 'Review the pipeline with top partners every two weeks',
    text: 'Both sides open the same list, each deal gets a next step and a date, dead ones are closed. Done when each top partner had three reviews in the quarter.',
    ruleIds: ['R32', 'R27'],
    dimension: 'activation',
    phase: 'management',
    impact: 4,
    effort: 2,
    dependsOn: ['write-co-sell-playbooks']
  },
  {
    id: 'balance-manager-load',
    title: 'Give each manager no more partners than one can know',
    text: 'Count active partners per manager by kind, move the long tail to self-serve, and hire or shift where the core is not covered. Done when nobody is above the threshold.',
    ruleIds: ['R55', 'R09'],
    dimension: 'relationship',
    phase: 'management',
    impact: 4,
    effort: 3,
    dependsOn: ['choose-core']
  },
  {
    id: 'even-out-managers',
    title: 'Find what the best manager does, and make it the way of all',
    text: 'Compare the portfolios first; where the difference is more than chance, watch two days of work and write it down. Done when the others follow the same cadence.',
    ruleIds: ['R40'],
    dimension: 'strategy',
    phase: 'management',
    impact: 3,
    effort: 2,
    dependsOn: ['name-accountable-owner']
  },
  {
    id: 'move-money-to-outcome',
    title: 'Move money from where nothing comes back to where it does',
    text: 'Take the partners that get a larger share than they bring, agree on a last try or stop, and give the amount to those with potential. Done when the gap falls by a third in two quarters.',
    ruleIds: ['R61', 'R14'],
    dimension: 'commercial',
    phase: 'management',
    impact: 4,
    effort: 3,
    dependsOn: ['tie-mdf-to-pipeline', 'score-potential']
  },
  {
    id: 'set-contact-cadence',
    title: 'Set a contact cadence for each tier and keep it',
    text: 'How often who talks with whom, by tier, in the calendar and in the log. Done when the last contact of no Tier 1 partner is older than the cadence.',
    ruleIds: ['R09', 'R03'],
    dimension: 'relationship',
    phase: 'management',
    impact: 3,
    effort: 2,
    dependsOn: ['define-tiers']
  },
  {
    id: 'review-programme-yearly',
    title: 'Look at terms, tiers and incentives once a year with partners',
    text: 'A fixed month, the figures of the year, the voice of partners, and a list of what changes and what does not. Done when the date of the next review is in the calendar.',
    ruleIds: ['R52', 'R39'],
    dimension: 'commercial',
    phase: 'management',
    impact: 2,
    effort: 2,
    dependsOn: ['define-tiers']
  },
  {
    id: 'keep-data-complete',
    title: 'Check each month that the data still answer the questions',
    text: 'Import the month’s files, read which fields went missing, and send the list to who fills them. Done when completeness stays above 95 % for three months.',
    ruleIds: ['R41', 'R26', 'R31'],
    dimension: 'measurement',
    phase: 'management',
    impact: 3,
    effort: 1,
    dependsOn: ['complete-co-sell-records']
  }
]
