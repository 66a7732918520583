import type { LibraryEntry } from '../library-entry'

/** Bring signed partners to their first and next deals. */
export const activationEntries: readonly LibraryEntry[] = [
  {
    id: 'run-first-90-days',
    title: 'Run a first-90-days programme with milestones for new and Tier 1 partners',
    text: 'Kick-off in week one, trained people by day 30, a joint account list by day 45, a registered deal by day 90; one owner on each side. Done when every new partner has a dated plan.',
    ruleIds: ['R06', 'R48', 'R56', 'R12'],
    dimension: 'onboarding',
    phase: 'activation',
    impact: 5,
    effort: 3,
    dependsOn: []
  },
  {
    id: 'first-conversation-in-30',
    title: 'Put every new partner in front of a customer within 30 days',
    text: 'Bring one of our own accounts to the first joint call instead of waiting for theirs. Done when three of four new partners had a customer conversation by day 30.',
    ruleIds: ['R04'],
    dimension: 'onboarding',
    phase: 'activation',
    impact: 4,
    effort: 2,
    dependsOn: []
  },
  {
    id: 'complete-onboarding-parts',
    title: 'Give onboarding its four parts',
    text: 'Who does what, how to sell, how to register and get paid, whom to call: each with a page and a date. Done when each partner’s record shows all four.',
    ruleIds: ['R59', 'R06'],
    dimension: 'onboarding',
    phase: 'activation',
    impact: 3,
    effort: 2,
    dependsOn: []
  },
  {
    id: 'activate-dormant-partners',
    title: 'Start the best dormant partners with a plan of 30, 60 and 90 days',
    text: 'Choose those with potential, agree on three milestones each, and look at day 30 and 60 whether new pipeline is there. Done when each plan is signed by the partner.',
    ruleIds: ['R01', 'R12', 'R17', 'R15', 'R05'],
    dimension: 'activation',
    phase: 'activation',
    impact: 5,
    effort: 3,
    dependsOn: ['choose-core']
  },
  {
    id: 'write-co-sell-playbooks',
    title: 'Write co-sell playbooks for the five most frequent scenarios',
    text: 'For each: who finds, who leads, who presents, who closes, and when. Try each on two real deals before printing. Done when sales and partners open the same page.',
    ruleIds: ['R27', 'R33', 'R62'],
    dimension: 'activation',
    phase: 'activation',
    impact: 4,
    effort: 3,
    dependsOn: ['write-rules-of-engagement']
  },
  {
    id: 'map-accounts-jointly',
    title: 'Map accounts with the core and open ten joint opportunities',
    text: 'Lay both customer lists side by side under agreement, choose ten accounts per partner, and name who calls first. Done when the first ten stand in the pipeline with the partner’s name.',
    ruleIds: ['R21', 'R22', 'R47'],
    dimension: 'activation',
    phase: 'activation',
    impact: 4,
    effort: 2,
    dependsOn: ['record-origin-of-deals', 'choose-core']
  },
  {
    id: 'thirty-day-incentive',
    title: 'Pay for the first steps for 30 days',
    text: 'A small fixed amount for a qualified meeting or a first registration, capped and simple, with a worked example. Done when the cost stays under the cap and pipeline per euro is known.',
    ruleIds: ['R01', 'R47'],
    dimension: 'activation',
    phase: 'activation',
    impact: 3,
    effort: 2,
    dependsOn: ['simplify-incentives']
  },
  {
    id: 'train-for-a-deal',
    title: 'Train only for a deal that is on the table',
    text: 'Tie each training to a named account and follow it up after 30 days; stop courses after which nobody sells. Done when half of the trained people have an open deal.',
    ruleIds: ['R62', 'R08'],
    dimension: 'enablement',
    phase: 'activation',
    impact: 3,
    effort: 2,
    dependsOn: []
  },
  {
    id: 'build-enablement-by-role',
    title: 'Build enablement by role: who sells, who advises, who delivers',
    text: 'Ask each role what stops it, make the three things that help most, and keep them fresh. Done when partners rate enablement above 3.5 in the next round.',
    ruleIds: ['R08', 'R46'],
    dimension: 'enablement',
    phase: 'activation',
    impact: 3,
    effort: 4,
    dependsOn: ['listen-to-partners']
  }
]
