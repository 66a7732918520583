import type { TierMeasure, TierRule } from '../entities/portfolio'
import { sum } from '../values/sum'

/** What is known of a partner for tiers; NaN: not known. */
export type TierMeasures = Readonly<Record<TierMeasure, number>>

export interface TierPartner {
  readonly id: string
  /** Tier on the roster; null: none, or one that is not in the scheme. */
  readonly tier: string | null
  readonly measures: TierMeasures
}

export type TierMove = 'up' | 'down' | 'same' | 'unclear'

/** What keeps a partner out of a tier, or only just in it. */
export interface TierBorder {
  readonly tier: string
  readonly side: 'just-above' | 'just-below'
  readonly measure: TierMeasure
  readonly value: number
  readonly minimum: number
}

export interface TierOutcome {
  readonly id: string
  readonly from: string | null
  /** Null: no tier of the scheme. Unclear partners stay where they are. */
  readonly to: string | null
  readonly move: TierMove
  /** Measures that are missing, when unclear. */
  readonly missing: readonly TierMeasure[]
  readonly border: TierBorder | null
}

export interface TierLine {
  readonly name: string | null
  readonly before: number
  readonly after: number
  /** Benefits a year; null where the tier states none. */
  readonly costBefore: number | null
  readonly costAfter: number | null
}

export interface TierSimulation {
  readonly outcomes: readonly TierOutcome[]
  readonly lines: readonly TierLine[]
  readonly moves: Readonly<Record<TierMove, number>>
  readonly costBefore: number | null
  readonly costAfter: number | null
  /** Tiers with partners whose benefit is not stated: their cost is missing from both sums. */
  readonly withoutBenefit: readonly string[]
}

type Reach =
  { readonly state: 'met' | 'missed' } | { readonly state: 'unknown'; readonly missing: TierMeasure[] }

function reachOf(rule: TierRule, measures: TierMeasures): Reach {
  const missed = rule.criteria.some(({ measure, minimum }) => measures[measure] < minimum)
  if (missed) return { state: 'missed' }
  const missing = rule.criteria.filter(({ measure }) => Number.isNaN(measures[measure]))
  return missing.length === 0
    ? { state: 'met' }
    : { state: 'unknown', missing: missing.map((one) => one.measure) }
}

/** The criteria not met, or unknown. */
const shortOf = (rule: TierRule, measures: TierMeasures) =>
  rule.criteria.filter(({ measure, minimum }) => !(measures[measure] >= minimum))

/**
 * Near a border: one criterion short of the next tier by no more than the border share, or above the weakest criterion
 * of the own tier by no more. Falling out comes first: it is what a partner will ask about.
 */
function borderOf(
  tiers: readonly TierRule[],
  place: number,
  measures: TierMeasures,
  borderShare: number
): TierBorder | null {
  const own = tiers[place]
  const narrow = (minimum: number, value: number): boolean =>
    Math.abs(value - minimum) <= borderShare * Math.abs(minimum)
  const weak = own?.criteria.find(({ measure, minimum }) => narrow(minimum, measures[measure]))
  if (own && weak) {
    return { tier: own.name, side: 'just-above', ...weak, value: measures[weak.measure] }
  }
  const above = tiers[(own ? place : tiers.length) - 1]
  const [short, ...others] = above ? shortOf(above, measures) : []
  if (above && short && others.length === 0 && narrow(short.minimum, measures[short.measure])) {
    return { tier: above.name, side: 'just-below', ...short, value: measures[short.measure] }
  }
  return null
}

/** Where one partner lands: the highest tier all of whose criteria it meets. */
function outcomeOf(tiers: readonly TierRule[], partner: TierPartner, borderShare: number): TierOutcome {
  const { id, measures } = partner
  const from = tiers.some(({ name }) => name === partner.tier) ? partner.tier : null
  for (const [place, rule] of tiers.entries()) {
    // Criteria that are not stated yet promote nobody; at the bottom they take everybody who is left.
    if (rule.criteria.length === 0 && place < tiers.length - 1 && rule.name !== from) continue
    const reach = reachOf(rule, measures)
    if (reach.state === 'missed') continue
    if (reach.state === 'unknown') {
      return { id, from, to: from, move: 'unclear', missing: reach.missing, border: null }
    }
    const before = tiers.findIndex(({ name }) => name === from)
    const move = before === place ? 'same' : before < 0 || place < before ? 'up' : 'down'
    return {
      id,
      from,
      to: rule.name,
      move,
      missing: [],
      border: borderOf(tiers, place, measures, borderShare)
    }
  }
  const border = borderOf(tiers, -1, measures, borderShare)
  return { id, from, to: null, move: from === null ? 'same' : 'down', missing: [], border }
}

/** Yearly benefits of the partners in one tier; null when the tier states none. */
function costOf(rule: TierRule | undefined, revenues: readonly number[]): number | null {
  if (!rule) return 0
  if (rule.yearlyBenefit === null && rule.revenueShare === null) return null
  const shared = sum(revenues.filter((value) => value > 0).map((value) => value * (rule.revenueShare ?? 0)))
  return revenues.length * (rule.yearlyBenefit ?? 0) + shared
}

function addTo(tiers: Map<string | null, number[]>, tier: string | null, revenue: number): void {
  const list = tiers.get(tier)
  if (list) list.push(revenue)
  else tiers.set(tier, [revenue])
}

const added = (costs: readonly (number | null)[]): number | null => {
  const stated = costs.filter((cost) => cost !== null)
  return stated.length === 0 ? null : sum(stated)
}

/**
 * What new criteria would do: who moves up or down, what the benefits cost then and now, and who stands near a border.
 * A partner lands in the highest tier all of whose criteria it meets; where a measure that decides is unknown it stays
 * where it is and is listed as unclear. A tier without criteria keeps its partners and lets nobody in, save the lowest,
 * which takes everybody else. Cost: partners × stated yearly benefit + revenue × stated share. Nobody gets
 * lost: the tiers hold as many partners after as before. Source: domain.md §5, tier simulator.
 */
export function simulateTiers(
  tiers: readonly TierRule[],
  partners: readonly TierPartner[],
  borderShare: number
): TierSimulation {
  const outcomes = partners.map((partner) => outcomeOf(tiers, partner, borderShare))
  const moves = { up: 0, down: 0, same: 0, unclear: 0 }
  const before = new Map<string | null, number[]>()
  const after = new Map<string | null, number[]>()
  outcomes.forEach((outcome, at) => {
    const revenue = partners[at]?.measures.revenue ?? Number.NaN
    moves[outcome.move]++
    addTo(before, outcome.from, revenue)
    addTo(after, outcome.to, revenue)
  })
  const lines = [...tiers.map(({ name }) => name), null].map((name): TierLine => {
    const rule = tiers.find((one) => one.name === name)
    const was = before.get(name) ?? []
    const is = after.get(name) ?? []
    return {
      name,
      before: was.length,
      after: is.length,
      costBefore: costOf(rule, was),
      costAfter: costOf(rule, is)
    }
  })
  return {
    outcomes,
    lines,
    moves,
    costBefore: added(lines.filter(({ name }) => name !== null).map((line) => line.costBefore)),
    costAfter: added(lines.filter(({ name }) => name !== null).map((line) => line.costAfter)),
    withoutBenefit: lines.flatMap(({ name, before: was, after: is, costAfter }) =>
      name !== null && costAfter === null && was + is > 0 ? [name] : []
    )
  }
}
