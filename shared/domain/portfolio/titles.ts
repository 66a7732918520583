import type { CapacityPlan } from './capacity'
import type { Concentration } from './concentration'
import type { CoreSize, CoreVerdict } from './core'
import type { InvestmentGap } from './investment-gap'
import type { RankStability } from './rank-stability'
import type { VerticalTargets } from './recruitment'
import type { TierSimulation } from './tier-simulator'

/** How numbers are written for this client; screens and documents hand in their own. */
export interface TitleWords {
  readonly count: (value: number) => string
  readonly share: (value: number) => string
  readonly money: (value: number) => string
}

/** The form of the verb that goes with a number. */
const verb = (count: number, one: string, many: string): string => (count === 1 ? one : many)

const partners = (count: number, words: TitleWords): string =>
  `${words.count(count)} ${count === 1 ? 'partner' : 'partners'}`

/** "The top ten hold: …" in the words of the measure itself, never more certain than the draws. */
export function stabilityTitle(stability: RankStability | null, words: TitleWords): string {
  if (stability === null) return 'Too few partners or measures for weights to matter'
  const { top, kept, unchanged, swing } = stability
  const change = `when weights move by ±${words.share(swing)}`
  if (unchanged >= 0.9) return `The top ${top} hold ${change}`
  if (kept >= 0.9) return `The top ${top} nearly hold ${change}`
  return `The top ${top} depend on the weights: ${words.share(kept)} of them stay ${change}`
}

/** "Five partners bring 81 % of revenue". */
export function concentrationTitle(found: Concentration | null, words: TitleWords): string {
  if (found === null) return 'No partner has revenue in the period'
  const few = found.rows.slice(0, 5)
  const share = few.at(-1)?.cumulated ?? 1
  if (share >= 0.5)
    return `${partners(few.length, words)} ${verb(few.length, 'brings', 'bring')} ${words.share(share)} of partner revenue`
  return `${words.count(found.forEightyPercent)} of ${words.count(found.rows.length)} partners that sold bring 80 % of partner revenue`
}

/** Where potential and outcome part: the partners worth a talk are those that could and do not. */
export function quadrantTitle(
  placed: readonly {
    readonly potential: { readonly total: number | null } | null
    readonly revenue: number | null
  }[],
  potentialCut: number,
  outcomeCut: number | null,
  words: TitleWords
): string {
  const able = placed.filter(({ potential }) => (potential?.total ?? 0) >= potentialCut)
  const idle = able.filter(({ revenue }) => (revenue ?? 0) < (outcomeCut ?? 0) || revenue === 0)
  if (able.length === 0) return `None of ${partners(placed.length, words)} scored has high potential`
  if (idle.length === 0)
    return `${able.length === 1 ? 'The one partner' : `All ${words.count(able.length)}`} of high potential ${verb(able.length, 'brings', 'bring')} results already`
  return `${words.count(idle.length)} of ${partners(able.length, words)} of high potential ${verb(idle.length, 'does', 'do')} not bring results yet`
}

/** Who receives more than it brings, and how much would have to move. */
export function gapTitle(
  gap: InvestmentGap | null,
  nameOf: (id: string) => string,
  words: TitleWords
): string {
  if (gap === null) return 'Nothing to compare: either nothing was invested or nothing was brought'
  const [widest] = gap.rows
  const share = words.share(gap.dissimilarity)
  if (!widest || gap.dissimilarity < 0.1)
    return `Investment follows outcome: ${share} of it would have to move`
  return `${share} of the investment would have to move to follow outcome, first of all from ${nameOf(widest.id)}`
}

/** Whether the core has its size, and what it carries. */
export function coreTitle(
  core: {
    readonly chosen: number
    readonly size: CoreSize
    readonly verdict: CoreVerdict
    readonly share: number | null
  },
  words: TitleWords
): string {
  const { chosen, size, verdict, share } = core
  const range = `${words.count(size.least)} to ${words.count(size.most)}`
  if (verdict === 'none') return `No core yet: choose ${range} partners that deserve the effort`
  const carries =
    share === null ? '' : ` and ${verb(chosen, 'brings', 'bring')} ${words.share(share)} of partner revenue`
  const found = `${partners(chosen, words)} ${verb(chosen, 'is', 'are')} the core${carries}`
  if (verdict === 'fits') return found
  return `${found}; ${verdict === 'too-few' ? 'fewer' : 'more'} than ${range}`
}

/** Who moves, and what it costs. */
export function tierTitle(simulation: TierSimulation, words: TitleWords): string {
  const { up, down } = simulation.moves
  const moved =
    up + down === 0 ? 'Nobody moves' : `${partners(up, words)} would move up, ${words.count(down)} down`
  const { costBefore, costAfter } = simulation
  if (costBefore === null || costAfter === null) return moved
  const difference = costAfter - costBefore
  if (difference === 0) return `${moved}, at the same cost`
  return `${moved}, at ${words.money(Math.abs(difference))} a year ${difference > 0 ? 'more' : 'less'}`
}

/** Whose desk is too full, and who has nobody. */
export function capacityTitle(plan: CapacityPlan, words: TitleWords): string {
  const named = plan.managers.filter(({ manager }) => manager !== null)
  const over = named.filter(({ state }) => state === 'over')
  const alone = plan.managers.find(({ manager }) => manager === null)?.partners ?? 0
  const desks =
    over.length === 0
      ? `${named.length === 1 ? 'The one desk is not' : `No desk of ${words.count(named.length)} is`} over its limit`
      : `${words.count(over.length)} of ${words.count(named.length)} desks ${verb(over.length, 'is', 'are')} over the limit`
  return alone === 0 ? desks : `${desks}; ${partners(alone, words)} without a manager`
}

/** Where nobody is signed though prospects are there, else how many prospects fit. */
export function recruitmentTitle(
  targets: readonly VerticalTargets[],
  prospects: number,
  words: TitleWords
): string {
  const empty = targets.filter(({ vertical, signed }) => vertical !== null && signed === 0)
  if (empty.length > 0) {
    const names = empty.slice(0, 3).map(({ vertical }) => vertical)
    return `Nobody is signed in ${names.join(', ')}${empty.length > 3 ? ` and ${words.count(empty.length - 3)} more` : ''}`
  }
  if (prospects === 0) return 'No prospect is on the roster yet'
  const whole = targets
    .flatMap((target) => target.prospects)
    .filter((fit) => fit.stated > 0 && fit.met === fit.stated)
  const distinct = new Set(whole.map((fit) => fit.partner.id)).size
  return `${words.count(distinct)} of ${words.count(prospects)} prospects meet the whole profile`
}
