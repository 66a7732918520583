import type { LibraryEntry } from '../library-entry'

/** Decide what the programme is, for whom, and who answers for it. */
export const designEntries: readonly LibraryEntry[] = [
  {
    id: 'answer-strategy-questions',
    title: 'Answer the three strategy questions in writing',
    text: 'Which kinds of partner, why they would work with us, and how the channel serves the business: one page, agreed by whoever answers for revenue. Done when sales and partner team quote the same page.',
    ruleIds: ['R58'],
    dimension: 'strategy',
    phase: 'design',
    impact: 5,
    effort: 2,
    dependsOn: []
  },
  {
    id: 'name-accountable-owner',
    title: 'Name one person who answers for partner revenue',
    text: 'Write who is responsible, who decides, who is asked and who is told for each part of the programme; exactly one person decides each part. Done when the list is published with names.',
    ruleIds: ['R43', 'R42', 'R40'],
    dimension: 'strategy',
    phase: 'design',
    impact: 4,
    effort: 2,
    dependsOn: []
  },
  {
    id: 'win-executive-sponsor',
    title: 'Win a sponsor in the management team',
    text: 'Find the member of management whose targets partners can help, and agree on a monthly half hour with the figures of this workbench. Done when the sponsor has seen two of them.',
    ruleIds: ['R53'],
    dimension: 'strategy',
    phase: 'design',
    impact: 3,
    effort: 2,
    dependsOn: []
  },
  {
    id: 'write-rules-of-engagement',
    title: 'Write down how sales and partners work the same accounts',
    text: 'Registration, protection, who leads, what happens in a conflict and who decides it, on two pages that partners can read. Done when a partner can say what happens in a conflict.',
    ruleIds: ['R49', 'R54'],
    dimension: 'commercial',
    phase: 'design',
    impact: 4,
    effort: 2,
    dependsOn: ['clear-double-registrations']
  },
  {
    id: 'define-tiers',
    title: 'Define tiers by what a partner does, and what it gets for it',
    text: 'Three tiers at most, each with criteria that can be read from data, benefits and a level of support; run the tier simulator before publishing. Done when every partner knows its tier and how to rise.',
    ruleIds: ['R09', 'R25', 'R24'],
    dimension: 'types-and-tiers',
    phase: 'design',
    impact: 4,
    effort: 3,
    dependsOn: ['answer-strategy-questions']
  },
  {
    id: 'simplify-incentives',
    title: 'Cut the incentive scheme down to what a partner can reckon in its head',
    text: 'Count the parts that decide what a deal pays, keep the few that move behaviour, and show one worked example per kind of partner. Done when a partner reckons its earn without help.',
    ruleIds: ['R50'],
    dimension: 'commercial',
    phase: 'design',
    impact: 4,
    effort: 3,
    dependsOn: ['ask-partners-about-terms']
  },
  {
    id: 'ask-partners-about-terms',
    title: 'Ask partners before changing the terms',
    text: 'Put the draft of discount, fees and incentives before five to eight partners of each kind, and write what changed because of them. Done when each term names who was asked.',
    ruleIds: ['R07'],
    dimension: 'commercial',
    phase: 'design',
    impact: 4,
    effort: 2,
    dependsOn: ['settle-open-friction']
  },
  {
    id: 'tie-mdf-to-pipeline',
    title: 'Give market development funds against a pipeline target',
    text: 'Ask for the pipeline a plan shall bring before granting money, pay the last part after it is there, and look at return per partner each quarter. Done when every new request names a target.',
    ruleIds: ['R14', 'R61'],
    dimension: 'commercial',
    phase: 'design',
    impact: 4,
    effort: 2,
    dependsOn: ['settle-open-friction']
  },
  {
    id: 'reckon-programme-cost',
    title: 'Reckon what the programme costs and what it brings back',
    text: 'Put staff, technology, MDF and the rest on one sheet, hold it against the gross margin of partner deals, and agree on which return is enough. Done when the return is reported each quarter.',
    ruleIds: ['R44'],
    dimension: 'strategy',
    phase: 'design',
    impact: 3,
    effort: 2,
    dependsOn: ['record-origin-of-deals']
  },
  {
    id: 'choose-figures-that-lead',
    title: 'Report what leads to revenue, not what keeps people busy',
    text: 'Replace counts of signings and events by active partner rate, sourced pipeline, revenue per partner and days to the first deal; keep one leading figure for each lagging one. Done when the monthly report carries them.',
    ruleIds: ['R10', 'R51', 'R57'],
    dimension: 'measurement',
    phase: 'design',
    impact: 3,
    effort: 2,
    dependsOn: ['record-origin-of-deals']
  },
  {
    id: 'compare-with-direct',
    title: 'Compare partner deals with direct deals of the same kind each quarter',
    text: 'Hold win rate, size and length of partner deals against direct ones, segment by segment, and take the differences to sales management. Done when the comparison is part of the quarterly review.',
    ruleIds: ['R34', 'R60'],
    dimension: 'measurement',
    phase: 'design',
    impact: 2,
    effort: 2,
    dependsOn: ['record-origin-of-deals']
  },
  {
    id: 'write-value-propositions',
    title: 'Write for each Tier 1 partner why it should work with us',
    text: 'From the value-exchange audit: what it gets, what it earns, what no other vendor gives. One page each, read aloud to the partner. Done when the partner agrees with it.',
    ruleIds: ['R29', 'R38'],
    dimension: 'voice-and-exchange',
    phase: 'design',
    impact: 4,
    effort: 3,
    dependsOn: ['audit-value-exchange']
  },
  {
    id: 'audit-value-exchange',
    title: 'Audit the value exchange with every Tier 1 partner',
    text: 'Rate with each partner what it gives and gets, look at the gaps together, and close the two widest first. Done when every Tier 1 partner has an audit not older than a year.',
    ruleIds: ['R38', 'R35'],
    dimension: 'voice-and-exchange',
    phase: 'design',
    impact: 4,
    effort: 3,
    dependsOn: []
  },
  {
    id: 'listen-to-partners',
    title: 'Ask partners in a structured way, now and every half year',
    text: 'Survey all, talk with six to ten, code what they say, and tell them what follows from it. Done when the last round is younger than six months and partners know its results.',
    ruleIds: ['R02', 'R36', 'R46', 'R35'],
    dimension: 'voice-and-exchange',
    phase: 'design',
    impact: 4,
    effort: 2,
    dependsOn: []
  },
  {
    id: 'record-exit-criterion',
    title: 'Agree when the client’s own team runs the programme',
    text: 'Write what the team must do three times without help, and look at it in each review. Done when it stands in the engagement and the sponsor has signed it.',
    ruleIds: ['R18', 'R16'],
    dimension: 'strategy',
    phase: 'design',
    impact: 2,
    effort: 1,
    dependsOn: []
  }
]
