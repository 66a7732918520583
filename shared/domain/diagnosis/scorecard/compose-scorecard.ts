import type { ScorecardJudgement } from '../../entities/diagnosis'
import { sum } from '../../values/sum'
import { dimensions, type Dimension } from '../dimension'
import type { DimensionScore, IndicatorScore, Rag, Scorecard, Trend, VoiceScore } from '../scorecard'
import { judgementId } from './judge'
import { knownShare } from './practice-indicator'

/** Above it a dimension is on track, unless the consultant sets another target. */
export const usualTarget = 3.5
export const usualWeight = 1
/** So far below its target a dimension is still to be watched; below that it is at risk. */
export const watchedBelowTarget = 1.5
/** Smaller moves are noise, not a trend. */
const leastMove = 0.25
/** Data speak twice as loud as opinion. */
export const dataParts = 2
export const voiceParts = 1
/** Under half of the weight a total would say more about what is missing than about the programme. */
export const leastKnownWeight = 0.5

/** What a scorecard is made from, before the consultant's judgement. */
export interface ScorecardBasis {
  readonly partnerId: string | null
  readonly indicators: ReadonlyMap<Dimension, readonly IndicatorScore[]>
  readonly voices: ReadonlyMap<Dimension, readonly VoiceScore[]>
}

/** An earlier state: its name, date, and each metric's score then (null: unknown then). */
export interface EarlierScores {
  readonly name: string
  readonly asOf: string
  readonly scoreOf: (metricId: string) => number | null
}

/** Mean of scores; null where none is known. */
export const mean = (scores: readonly number[]): number | null =>
  scores.length === 0 ? null : sum(scores) / scores.length

const meanOfKnown = (scores: readonly { readonly score: number | null }[]): number | null =>
  mean(scores.flatMap(({ score }) => (score === null ? [] : [score])))

/** On track from the target on, watched up to a point and a half below, at risk under that; unknown is never red. */
export function ragOf(score: number | null, target: number): Rag {
  if (score === null) return 'unknown'
  if (score >= target) return 'green'
  return score >= target - watchedBelowTarget ? 'amber' : 'red'
}

function blend(data: number | null, voice: number | null): number | null {
  if (data === null || voice === null) return data ?? voice
  return (dataParts * data + voiceParts * voice) / (dataParts + voiceParts)
}

/** The move since the snapshot, on the indicators known then and now: a new indicator is no progress. */
function moveOf(
  indicators: readonly IndicatorScore[],
  earlier: EarlierScores | null
): { readonly before: number | null; readonly trend: Trend | null } {
  const pairs = indicators.flatMap(({ id, score }) => {
    const then = earlier?.scoreOf(id) ?? null
    return score === null || then === null ? [] : [{ now: score, then }]
  })
  const before = mean(pairs.map(({ then }) => then))
  const now = mean(pairs.map((pair) => pair.now))
  if (before === null || now === null) return { before: null, trend: null }
  const move = now - before
  return { before, trend: Math.abs(move) < leastMove ? 'flat' : move > 0 ? 'up' : 'down' }
}

/** A weight or target a person may have typed; nonsense falls back to the usual. */
const within = (value: number | null | undefined, low: number, high: number, usual: number): number =>
  value === null || value === undefined || !Number.isFinite(value)
    ? usual
    : Math.min(high, Math.max(low, value))

/** What a dimension comes to, and how much it counts, by data, voice and the consultant's judgement. */
export function weigh(data: number | null, voice: number | null, judgement: ScorecardJudgement | undefined) {
  // A score without its reason is no judgement: nobody could defend it.
  const isJudged = judgement !== undefined && judgement.reason.trim() !== ''
  const judgedScore = isJudged && judgement.score !== null ? within(judgement.score, 0, 5, 0) : null
  return {
    judgedScore,
    score: judgedScore ?? blend(data, voice),
    weight: within(judgement?.weight, 0, Number.MAX_SAFE_INTEGER, usualWeight)
  }
}

/** The judgement that holds for a dimension of the programme (null) or a partner. */
export function judgementOf(
  judgements: ReadonlyMap<string, ScorecardJudgement>,
  partnerId: string | null,
  dimension: Dimension
): ScorecardJudgement | undefined {
  if (judgements.size === 0) return undefined
  // Weights and targets agreed for the programme hold for its partners unless they have their own.
  const own = judgements.get(judgementId(partnerId, dimension))
  const general = partnerId === null ? undefined : judgements.get(judgementId(null, dimension))
  const judgement = own ?? (general && { ...general, score: null, reason: '' })
  return (
    judgement && {
      ...judgement,
      weight: judgement.weight ?? general?.weight ?? null,
      target: judgement.target ?? general?.target ?? null
    }
  )
}

function dimensionScore(
  dimension: Dimension,
  basis: ScorecardBasis,
  judged: { readonly judgement: ScorecardJudgement | undefined; readonly earlier: EarlierScores | null }
): DimensionScore {
  const indicators = basis.indicators.get(dimension) ?? []
  const voices = basis.voices.get(dimension) ?? []
  const { judgement } = judged
  const dataScore = meanOfKnown(indicators)
  const voiceScore = meanOfKnown(voices)
  const { judgedScore, score, weight } = weigh(dataScore, voiceScore, judgement)
  const target = within(judgement?.target, 0, 5, usualTarget)
  const looked = [...indicators.map(knownShare), ...voices.map((one) => (one.score === null ? 0 : 1))]
  return {
    ...{ dimension, indicators, voices, dataScore, voiceScore, judgedScore, score, target },
    reason: judgement?.reason ?? '',
    weight,
    rag: ragOf(score, target),
    confidence: mean(looked) ?? 0,
    ...moveOf(indicators, judged.earlier)
  }
}

/** Weighted mean of the known dimensions; weights count relative to each other. */
export function totalOf(scores: readonly Pick<DimensionScore, 'score' | 'weight'>[]): {
  readonly total: number | null
  readonly knownWeight: number
} {
  // Against the largest weight, so that huge weights neither overflow nor lose the small ones' share.
  const largest = Math.max(0, ...scores.map(({ weight }) => weight))
  if (largest === 0) return { total: null, knownWeight: 0 }
  const parts = scores.map(({ score, weight }) => ({ score, part: weight / largest }))
  const rated = parts.flatMap(({ score, part }) => (score === null || part === 0 ? [] : [{ score, part }]))
  const knownParts = sum(rated.map(({ part }) => part))
  const knownWeight = knownParts / sum(parts.map(({ part }) => part))
  if (knownParts === 0 || knownWeight < leastKnownWeight) return { total: null, knownWeight }
  return { total: sum(rated.map(({ score, part }) => score * part)) / knownParts, knownWeight }
}

/**
 * The Partner Health Scorecard: ten dimensions 0–5. A dimension's score is the consultant's judgement where there is
 * one with a reason, else indicators and voice two to one, else whichever is known. Source: domain.md §4.
 */
export function composeScorecard(
  basis: ScorecardBasis,
  judgements: ReadonlyMap<string, ScorecardJudgement>,
  earlier: EarlierScores | null
): Scorecard {
  const scored = dimensions.map((dimension) => {
    const judgement = judgementOf(judgements, basis.partnerId, dimension)
    return dimensionScore(dimension, basis, { judgement, earlier })
  })
  return {
    partnerId: basis.partnerId,
    dimensions: scored,
    ...totalOf(scored),
    against: earlier && { name: earlier.name, asOf: earlier.asOf }
  }
}
