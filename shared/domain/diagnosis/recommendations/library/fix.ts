import type { LibraryEntry } from '../library-entry'

/** Mend first what partners already suffer from. */
export const fixEntries: readonly LibraryEntry[] = [
  {
    id: 'settle-open-friction',
    title: 'Settle every open commercial dispute before starting anything new',
    text: 'Take the friction log, give each open item one owner and one date, and tell the partner both. Done when no item that concerns money, leads or conflict is open without a date.',
    ruleIds: ['R13'],
    dimension: 'commercial',
    phase: 'fix',
    impact: 5,
    effort: 2,
    dependsOn: []
  },
  {
    id: 'clear-double-registrations',
    title: 'Decide each account that is both registered and worked directly',
    text: 'Go through the listed accounts one by one with sales and the partner, say who leads, and write the rule that decided it. Done when the list is empty.',
    ruleIds: ['R49'],
    dimension: 'commercial',
    phase: 'fix',
    impact: 4,
    effort: 2,
    dependsOn: []
  },
  {
    id: 'record-origin-of-deals',
    title: 'Fill in who brought each open deal',
    text: 'Have sales name the origin of every open deal that has none, make the field mandatory, and agree on one definition of sourced and influenced. Done when less than 5 % of open pipeline has no origin.',
    ruleIds: ['R30', 'R28', 'R21', 'R45'],
    dimension: 'measurement',
    phase: 'fix',
    impact: 4,
    effort: 2,
    dependsOn: []
  },
  {
    id: 'complete-co-sell-records',
    title: 'Complete the records of joint deals',
    text: 'Give every joint deal its partner, stage, amount and date, and settle what the registration list and the sales system say differently. Done when both lists agree.',
    ruleIds: ['R31', 'R41'],
    dimension: 'measurement',
    phase: 'fix',
    impact: 3,
    effort: 2,
    dependsOn: []
  },
  {
    id: 'name-economic-buyers',
    title: 'Name the person who decides on money at each Tier 1 partner, and call',
    text: 'For each Tier 1 partner write down who decides on money, have the manager speak with that person within 30 days, and note the date. Done when every Tier 1 partner has a name and a date.',
    ruleIds: ['R03'],
    dimension: 'relationship',
    phase: 'fix',
    impact: 4,
    effort: 1,
    dependsOn: []
  },
  {
    id: 'review-old-agreements',
    title: 'Look at every agreement that nobody has looked at for a year',
    text: 'List the agreements older than twelve months, check whether they still say what both sides do, and renew, change or end each. Done when none is older without a note.',
    ruleIds: ['R39', 'R52'],
    dimension: 'commercial',
    phase: 'fix',
    impact: 3,
    effort: 2,
    dependsOn: []
  },
  {
    id: 'ask-why-partners-left',
    title: 'Ask the partners that left for a competitor why they did',
    text: 'Talk with each of them, write down what the other vendor does better, and bring the answers to the redesign of the terms. Done when each exit has a reason in the partner’s words.',
    ruleIds: ['R37'],
    dimension: 'voice-and-exchange',
    phase: 'fix',
    impact: 3,
    effort: 2,
    dependsOn: []
  }
]
