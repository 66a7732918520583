import type { RuleOutcome } from '@shared/domain/diagnosis/finding'
import { aSetting, type Given, type GivenFigure } from './rule-facts-builder'

/** What a rule must say of built facts. The numbers are the reference's, written down again on purpose. */
export type RuleCase = readonly [ruleId: string, outcome: RuleOutcome, given: Given]

const figure = (metricId: string, given: GivenFigure): Given => ({ figures: { [metricId]: given } })

/** A share of partners below a limit: surely below, surely above, and the limit inside the interval. */
const below = (id: string, metricId: string, limit: number): RuleCase[] => [
  [id, 'fires', figure(metricId, [limit - 0.1, limit - 0.15, limit - 0.01])],
  [id, 'clear', figure(metricId, [limit + 0.03, limit, limit + 0.05])],
  [id, 'inconclusive', figure(metricId, [limit - 0.02, limit - 0.1, limit + 0.02])]
]

/** "Every single one": the value decides, whatever its interval. */
const every = (id: string, metricId: string): RuleCase[] => [
  [id, 'fires', figure(metricId, [0.99, 0.9, 1])],
  [id, 'clear', figure(metricId, [1, 0.8, 1])]
]

/** "Not a single one", as a count or a share. */
const none = (id: string, metricId: string, some: number): RuleCase[] => [
  [id, 'fires', figure(metricId, some)],
  [id, 'clear', figure(metricId, 0)]
]

/** One question, in the words of the client. */
const question = (id: string, asked: string, bad: 'yes' | 'no' = 'no'): RuleCase[] => [
  [id, 'fires', { answers: { [asked]: bad } }],
  [id, 'clear', { answers: { [asked]: bad === 'no' ? 'yes' : 'no' } }],
  [id, 'inconclusive', { answers: { [asked]: 'partly' } }]
]

/** Several questions of which one bad answer is enough. */
const questions = (id: string, asked: readonly string[]): RuleCase[] => {
  const all = (answer: 'yes' | 'partly') => Object.fromEntries(asked.map((one) => [one, answer]))
  const [first = '', ...others] = asked
  return [
    [id, 'fires', { answers: { [first]: 'no' } }],
    [id, 'clear', { answers: all('yes') }],
    [id, 'inconclusive', { answers: { ...all('yes'), [first]: 'partly' } }],
    // A blank is not a "no", and not a "yes" either.
    [id, 'cannot-tell', { answers: Object.fromEntries(others.map((one) => [one, 'yes' as const])) }]
  ]
}

/** Several figures at once, with the consultant's own threshold of 0.4. */
const either = (id: string, figures: Readonly<Record<string, GivenFigure>>): Given => ({
  figures,
  settings: [aSetting(id, { threshold: 0.4 })]
})

/** Enablement rated, with a threshold of 0.4. */
const rated = (share: number): Given => either('R08', { 'enablement-satisfaction': share })

/** No number in the paper: nothing is said until the consultant sets one, here 0.4. */
const asked = (id: string, metricId: string, fires: 'below' | 'above'): RuleCase[] => {
  const settings = [aSetting(id, { threshold: 0.4 })]
  const at = (given: GivenFigure): Given => ({ ...figure(metricId, given), settings })
  const [bad, good] = fires === 'below' ? [0.2, 0.6] : [0.6, 0.2]
  return [
    [id, 'fires', at([bad, bad - 0.05, bad + 0.05])],
    [id, 'clear', at([good, good - 0.05, good + 0.05])],
    [id, 'inconclusive', at([0.4, 0.3, 0.5])],
    [id, 'cannot-tell', figure(metricId, [bad, bad, bad])]
  ]
}

const work = (fact: string, value: number, of: number | null = null): Given => ({
  work: { [fact]: [value, of] }
})

const producing = (value: number, denominator: number): Given =>
  figure('producing-partner-rate', { value, denominator, numerator: Math.round(value * denominator) })

export const ruleCases: readonly RuleCase[] = [
  ...below('R01', 'active-lead-rate', 0.3),
  ['R02', 'fires', figure('voice-age-days', 184)],
  ['R02', 'clear', figure('voice-age-days', 183)],
  ['R02', 'inconclusive', { answers: { 'underperforming:heard-lately': 'partly' } }],
  ...every('R03', 'economic-buyer-spoken'),
  ['R03', 'inconclusive', { answers: { 'underperforming:economic-buyer': 'partly' } }],
  ...every('R04', 'first-conversation-30'),
  ['R04', 'inconclusive', { answers: { 'building:first-conversation': 'partly' } }],
  ['R05', 'fires', figure('no-revenue-first-year', [0.7, 0.6, 0.8])],
  ['R05', 'clear', figure('no-revenue-first-year', [0.4, 0.3, 0.59])],
  ['R05', 'inconclusive', figure('no-revenue-first-year', [0.58, 0.5, 0.65])],
  ...questions('R06', ['onboarding:ninety-days', 'onboarding:milestones', 'onboarding:rhythm']),
  ...question('R07', 'building:terms-with-partners'),
  ...question('R08', 'symptoms:enablement-unused', 'yes'),
  ...asked('R08', 'enablement-satisfaction', 'below'),
  // The worse of the two: good ratings do not outvote a client who says it is not used.
  ['R08', 'fires', { ...rated(0.9), answers: { 'symptoms:enablement-unused': 'yes' } }],
  ['R08', 'fires', { ...rated(0.1), answers: { 'symptoms:enablement-unused': 'no' } }],
  ['R08', 'clear', { ...rated(0.9), answers: { 'symptoms:enablement-unused': 'no' } }],
  ...questions('R09', ['operating:tiers', 'operating:cadence']),
  ...questions('R10', [
    'reports:active-rate',
    'reports:sourced-pipeline',
    'reports:revenue-per-partner',
    'reports:time-to-first-deal'
  ]),
  ...every('R11', 'qbr-coverage'),
  ['R11', 'inconclusive', { answers: { 'operating:reviews-held': 'partly' } }],
  ['R12', 'fires', figure('active-lead-rate', [0.1, 0.05, 0.2])],
  ['R12', 'clear', figure('active-lead-rate', [0.5, 0.4, 0.6])],
  ['R12', 'inconclusive', figure('active-lead-rate', [0.3, 0.2, 0.4])],
  ['R13', 'fires', work('open-friction', 1, 4)],
  ['R13', 'clear', work('open-friction', 0, 4)],
  ...none('R14', 'mdf-without-pipeline', 0.01),
  ['R14', 'inconclusive', { answers: { 'operating:mdf-target': 'partly' } }],
  ['R15', 'fires', work('unowned-plans', 1, 3)],
  ['R15', 'clear', work('unowned-plans', 0, 3)],
  ['R16', 'fires', { ...work('planned-days', 89), kind: 'programme-build' }],
  ['R16', 'fires', { ...work('planned-days', 121), kind: 'programme-build' }],
  ['R16', 'clear', { ...work('planned-days', 90), kind: 'programme-build' }],
  ['R17', 'fires', work('missed-checkpoints', 1, 2)],
  ['R17', 'clear', work('missed-checkpoints', 0, 2)],
  ['R18', 'fires', work('exit-criterion-missing', 1)],
  ['R18', 'clear', work('exit-criterion-missing', 0)],
  ...question('R19', 'building:target-list'),
  ['R20', 'fires', producing(0.2, 51)],
  ['R20', 'clear', producing(0.2, 50)],
  ['R20', 'clear', producing(0.3, 200)],
  [
    'R20',
    'inconclusive',
    figure('producing-partner-rate', {
      ...{ value: 0.28, denominator: 60, numerator: 17 },
      interval: { low: 0.2, high: 0.4, level: 0.95, method: 'wilson' }
    })
  ],
  ...below('R21', 'partner-sourced-pipeline-share', 0.15),
  ...none('R22', 'never-co-sold', 1),
  ['R23', 'fires', work('core-size', 9)],
  ['R23', 'fires', work('core-size', 21)],
  ['R23', 'clear', work('core-size', 10)],
  ['R23', 'clear', work('core-size', 20)],
  ['R23', 'inconclusive', { ...work('core-size', 5), rosterSize: 29 }],
  ['R24', 'fires', { answers: { 'quick:structure': 'no', 'quick:playbooks': 'no' } }],
  ['R24', 'cannot-tell', { answers: { 'quick:structure': 'no' } }],
  [
    'R24',
    'clear',
    {
      answers: {
        ...{ 'quick:structure': 'no', 'quick:top-ten': 'yes', 'quick:playbooks': 'yes' },
        ...{ 'quick:sourced-share': 'yes', 'quick:value-proposition': 'yes' }
      }
    }
  ],
  [
    'R24',
    'inconclusive',
    {
      answers: {
        ...{ 'quick:structure': 'no', 'quick:top-ten': 'partly', 'quick:playbooks': 'yes' },
        ...{ 'quick:sourced-share': 'yes', 'quick:value-proposition': 'yes' }
      }
    }
  ],
  ...question('R25', 'quick:structure'),
  ...question('R26', 'quick:top-ten'),
  ...question('R27', 'quick:playbooks'),
  ...question('R28', 'quick:sourced-share'),
  ...question('R29', 'quick:value-proposition'),
  ['R30', 'fires', figure('source-known-share', 0.94)],
  ['R30', 'clear', figure('source-known-share', 0.95)],
  ['R30', 'inconclusive', figure('source-known-share', [0.95, 0.9, 0.98])],
  ...asked('R31', 'co-sell-complete', 'below'),
  ['R31', 'fires', either('R31', { 'co-sell-complete': 1, 'cross-file-agreement': [0.2, 0.1, 0.3] })],
  ['R31', 'inconclusive', either('R31', { 'co-sell-complete': 1, 'cross-file-agreement': [0.38, 0.3, 0.5] })],
  ['R31', 'clear', either('R31', { 'co-sell-complete': 1, 'cross-file-agreement': [0.6, 0.5, 0.7] })],
  ['R31', 'cannot-tell', either('R31', { 'cross-file-agreement': 0.9 })],
  ...asked('R32', 'pipeline-review-coverage', 'below'),
  ...question('R32', 'operating:pipeline-reviews'),
  ...question('R33', 'operating:five-playbooks'),
  ...asked('R34', 'win-rate-difference', 'below'),
  ...asked('R35', 'tier-one-response-rate', 'below'),
  ['R35', 'fires', either('R35', { 'tier-one-response-rate': 0.9, 'qbr-coverage': 0.2 })],
  ['R35', 'fires', either('R35', { 'qbr-coverage': 0.2 })],
  ['R35', 'clear', either('R35', { 'tier-one-response-rate': 0.9, 'qbr-coverage': 0.8 })],
  ['R35', 'cannot-tell', either('R35', { 'response-rate': 0.1, 'qbr-coverage': 0.8 })],
  ...question('R35', 'symptoms:reviews-missed', 'yes'),
  ['R36', 'fires', figure('nps', [-20, -35, -5])],
  ['R36', 'clear', figure('nps', [20, 5, 35])],
  ['R36', 'inconclusive', figure('nps', [-4, -20, 12])],
  // A fall counts only beyond chance, and never takes back what the level says.
  ['R36', 'fires', { figures: { nps: [20, 5, 35], 'nps-change': [-25, -40, -10] } }],
  ['R36', 'inconclusive', { figures: { nps: [20, 5, 35], 'nps-change': [-5, -20, 10] } }],
  ['R36', 'clear', { figures: { nps: [20, 5, 35], 'nps-change': [5, -10, 20] } }],
  ['R36', 'fires', { figures: { nps: [-20, -35, -5], 'nps-change': [30, 20, 40] } }],
  ...asked('R37', 'competitor-exits', 'above'),
  ...question('R37', 'symptoms:competitor-terms', 'yes'),
  ...every('R38', 'exchange-audit-coverage'),
  ...none('R39', 'agreement-age', 0.02),
  ...asked('R40', 'manager-spread', 'above'),
  ...asked('R41', 'data-completeness', 'below'),
  ...question('R42', 'operating:governance'),
  ...question('R43', 'operating:one-owner'),
  ['R44', 'fires', figure('ropi', [0.8, 0.7, 0.9])],
  ['R44', 'clear', figure('ropi', [1.2, 1, 1.4])],
  ['R44', 'inconclusive', figure('ropi', [1.1, 0.9, 1.3])],
  ...asked('R45', 'sourced-revenue-share', 'below'),
  ...asked('R46', 'psat', 'below'),
  ...asked('R47', 'deal-registrations-month', 'below'),
  ...asked('R48', 'activated-90', 'below'),
  ...none('R49', 'channel-conflict', 1),
  ['R49', 'inconclusive', { answers: { 'dos:channel-conflict': 'partly' } }],
  ...question('R50', 'dos:simple-incentives'),
  ...question('R51', 'dos:leading-indicators'),
  ...question('R52', 'dos:yearly-review'),
  ...question('R53', 'dos:executive-sponsor'),
  ...question('R54', 'dos:automation'),
  ['R55', 'fires', figure('partners-per-manager', 51)],
  ['R55', 'inconclusive', figure('partners-per-manager', 41)],
  ['R55', 'clear', figure('partners-per-manager', 40)],
  // Few partners can be too many where their types ask for more time.
  [
    'R55',
    'fires',
    { figures: { 'partners-per-manager': 12, 'managers-over-limit': 1, 'managers-near-limit': 1 } }
  ],
  [
    'R55',
    'inconclusive',
    { figures: { 'partners-per-manager': 12, 'managers-over-limit': 0, 'managers-near-limit': 2 } }
  ],
  [
    'R55',
    'clear',
    { figures: { 'partners-per-manager': 12, 'managers-over-limit': 0, 'managers-near-limit': 0 } }
  ],
  ...asked('R56', 'new-partner-activation-rate', 'below'),
  ...question('R57', 'reports:impact'),
  ...questions('R58', ['strategy:partner-types', 'strategy:why-us', 'strategy:serves-business']),
  ...questions('R59', [
    'onboarding:access',
    'onboarding:training',
    'onboarding:joint-plan',
    'onboarding:check-ins'
  ]),
  ...asked('R60', 'top-5-share', 'above'),
  ...asked('R61', 'investment-gap', 'above'),
  ...asked('R62', 'trained-not-selling', 'above'),
  ['R63', 'fires', { ...work('potential-scored', 3, 10), settings: [aSetting('R63', { threshold: 0.4 })] }],
  ['R63', 'clear', { ...work('potential-scored', 5, 10), settings: [aSetting('R63', { threshold: 0.4 })] }],
  ['R63', 'cannot-tell', work('potential-scored', 3, 10)],
  [
    'R64',
    'fires',
    { ...work('engaged-not-executing', 5, 10), settings: [aSetting('R64', { threshold: 0.4 })] }
  ],
  [
    'R64',
    'clear',
    { ...work('engaged-not-executing', 4, 10), settings: [aSetting('R64', { threshold: 0.4 })] }
  ],
  ['R64', 'cannot-tell', work('engaged-not-executing', 5, 10)]
]
