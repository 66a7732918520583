import type { ScorecardJudgement } from '../../entities/diagnosis'
import type { Definitions } from '../../entities/engagement'
import { dimensions, type Dimension } from '../dimension'
import type { VoiceScore } from '../scorecard'
import { judgementOf, mean, totalOf, weigh } from './compose-scorecard'
import { scoreOn, type Scale } from './indicator'
import { indicatorsOf } from './indicators'

/** One partner's total, and how much of the scorecard is known. */
export interface RankedPartner {
  readonly partnerId: string
  readonly total: number | null
  readonly knownWeight: number
}

/** What totals are made from: figures as columns, in the order of the partners. */
export interface RankingBasis {
  readonly partnerIds: readonly string[]
  /** A metric's values by partner, NaN where unknown; null: there is no such metric. */
  readonly valuesOf: (metricId: string) => Float64Array | null
  readonly voicesOf: (partnerId: string) => ReadonlyMap<Dimension, readonly VoiceScore[]>
  readonly judgements: ReadonlyMap<string, ScorecardJudgement>
  readonly definitions: Definitions
}

/** An indicator's values with the scale they are read on. */
interface Scored {
  readonly values: Float64Array
  readonly scale: Scale
}

/** The metrics a partner's total is made from. */
export const rankedMetrics: readonly string[] = indicatorsOf('').map(({ metricId }) => metricId)

function scoredBy({ valuesOf, definitions }: RankingBasis): ReadonlyMap<Dimension, readonly Scored[]> {
  const found = new Map<Dimension, Scored[]>(dimensions.map((dimension) => [dimension, []]))
  for (const { dimension, metricId, scale } of indicatorsOf('')) {
    const values = valuesOf(metricId)
    const cut = scale(definitions)
    if (values !== null && cut !== null) found.get(dimension)?.push({ values, scale: cut })
  }
  return found
}

function scoresAt(indicators: readonly Scored[], index: number): number[] {
  const scores: number[] = []
  for (const { values, scale } of indicators) {
    const value = values[index] ?? Number.NaN
    if (!Number.isNaN(value)) scores.push(scoreOn(value, scale))
  }
  return scores
}

const knownVoices = (voices: readonly VoiceScore[] | undefined): number[] =>
  (voices ?? []).flatMap(({ score }) => (score === null ? [] : [score]))

/**
 * Totals of the partners at some places, the lowest first; those without one come last. The same totals as their
 * scorecards, without the words: thousands are asked for together.
 */
export function rankPartners(basis: RankingBasis, places: Iterable<number>): RankedPartner[] {
  const indicators = scoredBy(basis)
  const totals = Array.from(places, (place): RankedPartner => {
    const partnerId = basis.partnerIds[place] ?? ''
    const voices = basis.voicesOf(partnerId)
    const scores = dimensions.map((dimension) =>
      weigh(
        mean(scoresAt(indicators.get(dimension) ?? [], place)),
        mean(knownVoices(voices.get(dimension))),
        judgementOf(basis.judgements, partnerId, dimension)
      )
    )
    return { partnerId, ...totalOf(scores) }
  })
  return totals.sort((a, b) => (a.total ?? Infinity) - (b.total ?? Infinity))
}
