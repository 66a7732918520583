import type { LibraryEntry } from '../library-entry'

/** Choose the partners to work with, and let the others go well. */
export const recruitmentEntries: readonly LibraryEntry[] = [
  {
    id: 'choose-core',
    title: 'Choose a core of 10 to 20 partners and say so',
    text: 'Pick by potential and fit, not by what was sold last year; give each a manager, a plan and an audit. Done when the core is named in the portfolio and the sales team knows it.',
    ruleIds: ['R23', 'R20', 'R64'],
    dimension: 'recruitment',
    phase: 'recruitment',
    impact: 5,
    effort: 2,
    dependsOn: ['answer-strategy-questions']
  },
  {
    id: 'stop-signing',
    title: 'Stop signing new partners until those signed are started',
    text: 'Put a hold on recruitment except for the gaps in the core, and use the time for the partners that wait. Done when the active rate is above the threshold for two quarters.',
    ruleIds: ['R20', 'R01', 'R05'],
    dimension: 'recruitment',
    phase: 'recruitment',
    impact: 4,
    effort: 1,
    dependsOn: []
  },
  {
    id: 'decide-never-co-sold',
    title: 'Decide for each partner that never sold with us: start, self-serve or end',
    text: 'Call each listed partner once with a concrete account; who does not answer goes to self-serve, who does not fit is ended in writing. Done when each has a decision and a date.',
    ruleIds: ['R22', 'R05'],
    dimension: 'recruitment',
    phase: 'recruitment',
    impact: 3,
    effort: 2,
    dependsOn: ['choose-core']
  },
  {
    id: 'recruit-from-target-list',
    title: 'Recruit from a list of ten target partners per vertical',
    text: 'Describe the ideal partner, list the ten best matches per vertical, and approach them with a value proposition instead of waiting for forms. Done when each target has an owner and a next step.',
    ruleIds: ['R19', 'R60'],
    dimension: 'recruitment',
    phase: 'recruitment',
    impact: 3,
    effort: 3,
    dependsOn: ['choose-core', 'write-value-propositions']
  },
  {
    id: 'spread-revenue',
    title: 'Bring the next ten partners up so that revenue does not hang on a few',
    text: 'Take the ten behind the leaders, find what the leaders have that they lack, and give them that. Done when the share of the first five falls two reviews in a row.',
    ruleIds: ['R60'],
    dimension: 'types-and-tiers',
    phase: 'recruitment',
    impact: 3,
    effort: 4,
    dependsOn: ['choose-core']
  },
  {
    id: 'score-potential',
    title: 'Score the potential of every managed partner with evidence',
    text: 'Market focus, offer, demand, sales and will to grow, one sentence of evidence each; put money where potential is, not where habit is. Done when all five are scored for the core.',
    ruleIds: ['R63', 'R61'],
    dimension: 'recruitment',
    phase: 'recruitment',
    impact: 3,
    effort: 3,
    dependsOn: ['choose-core']
  }
]
