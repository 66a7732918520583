import type { Coding } from '../../entities/voice'
import type { Interval } from '../../evidence/figure'
import { agreementInterval } from './agreement-interval'
import {
  codeAgreement,
  countDecisions,
  decisionsOn,
  kappaOfDecisions,
  type CodeAgreement,
  type Decisions
} from './code-agreement'
import type { Kappa } from './cohen-kappa'
import { codedUnits, type CodedUnit } from './coded-unit'
import { alphaOf, setAlpha, setJudgements, type Alpha } from './krippendorff-alpha'
import { readAlpha, type Reading } from './reading'
import { exactDistance, jaccardDistance, masiDistance } from './set-distance'

/** Agreement over whole answers: each coder's judgement is the set of codes given. */
export interface SetAgreement {
  readonly exact: Alpha
  readonly jaccard: Alpha
  readonly jaccardInterval: Interval | null
  /** The figure to quote for coding with several codes per answer. */
  readonly masi: Alpha
  readonly masiInterval: Interval | null
  readonly reading: Reading | null
  /** Share of answers with exactly the same codes. */
  readonly identical: number
}

/** All decisions answer × code taken together, over the codes at least one of both gave. */
export interface PooledAgreement {
  readonly decisions: Decisions
  readonly percent: number
  readonly kappa: Kappa
  readonly kappaInterval: Interval | null
}

/** Two coders compared on the answers both have coded. */
export interface CoderComparison {
  readonly coders: readonly [string, string]
  readonly units: readonly CodedUnit[]
  readonly pooled: PooledAgreement
  readonly sets: SetAgreement
  /** The code they agree on least first; codes without variation last. */
  readonly codes: readonly CodeAgreement[]
}

/** Compares two coders. Null when no answer was coded by both. */
export function compareCoders(
  codings: readonly Coding[],
  coders: readonly [string, string]
): CoderComparison | null {
  const units = codedUnits(codings, coders)
  const codeIds = codesIn(units)
  const pooled = poolDecisions(codeIds, units, coders)
  if (!pooled) return null
  const codes = codeIds
    .map((codeId) => codeAgreement(codeId, units, coders))
    .filter((one) => one !== null)
    .sort(leastAgreedFirst)
  return { coders, units, pooled, sets: setAgreement(units, coders), codes }
}

/** Every code somebody gave. */
export const codesIn = (units: readonly CodedUnit[]): readonly string[] => [
  ...new Set(units.flatMap(({ byCoder }) => [...byCoder.values()].flatMap((set) => [...set])))
]

function leastAgreedFirst(a: CodeAgreement, b: CodeAgreement): number {
  const [left, right] = [a.kappa.kappa ?? 2, b.kappa.kappa ?? 2]
  return left - right || a.percent - b.percent || (a.codeId < b.codeId ? -1 : 1)
}

/** All decisions of two coders on some codes as one figure; null without any. */
export function poolDecisions(
  codeIds: readonly string[],
  units: readonly CodedUnit[],
  coders: readonly [string, string]
): PooledAgreement | null {
  const lists = codeIds.map((codeId) => decisionsOn(codeId, units, coders))
  const pool = (drawn?: ArrayLike<number>): Decisions =>
    lists
      .map((list) => countDecisions(list, drawn))
      .reduce((sum, one) => ({
        both: sum.both + one.both,
        onlyFirst: sum.onlyFirst + one.onlyFirst,
        onlySecond: sum.onlySecond + one.onlySecond,
        neither: sum.neither + one.neither
      }))
  if (lists.length === 0) return null
  const decisions = pool()
  const kappa = kappaOfDecisions(decisions)
  if (!kappa) return null
  return {
    decisions,
    percent: kappa.observed,
    kappa,
    kappaInterval: agreementInterval(units.length, (drawn) => kappaOfDecisions(pool(drawn))?.kappa ?? null)
  }
}

/** Agreement of any number of coders over whole answers; a coder who has not coded an answer is left out of it. */
export function setAgreement(units: readonly CodedUnit[], coders: readonly string[]): SetAgreement {
  const values = units.map(({ byCoder }) => coders.map((coder) => byCoder.get(coder) ?? null))
  const judgements = setJudgements(values, masiDistance)
  const shared = setJudgements(values, jaccardDistance)
  const masi = alphaOf(judgements)
  const alike = values.filter((sets) => {
    const given = sets.filter((set) => set !== null)
    return given.every((set) => given[0] && exactDistance(set, given[0]) === 0)
  }).length
  return {
    exact: setAlpha(values, exactDistance),
    jaccard: alphaOf(shared),
    jaccardInterval: agreementInterval(shared.units.length, (drawn) => alphaOf(shared, drawn)),
    masi,
    masiInterval: agreementInterval(judgements.units.length, (drawn) => alphaOf(judgements, drawn)),
    reading: readAlpha(masi),
    identical: alike / units.length
  }
}
