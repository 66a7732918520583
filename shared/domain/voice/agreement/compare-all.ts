import type { Coding } from '../../entities/voice'
import type { Interval } from '../../evidence/figure'
import { agreementInterval } from './agreement-interval'
import { chanceCorrected } from './chance-corrected'
import { codedUnits, type CodedUnit } from './coded-unit'
import {
  codesIn,
  poolDecisions,
  setAgreement,
  type PooledAgreement,
  type SetAgreement
} from './compare-coders'
import { alphaOf, scaledJudgements, type Alpha } from './krippendorff-alpha'

/** Agreement of three coders or more on one code. */
export interface ManyCoders {
  readonly codeId: string
  /** Answers at least two of them coded. */
  readonly n: number
  /** Mean share of pairs of coders that decided alike. */
  readonly percent: number
  readonly fleiss: number | null
  readonly ac1: number | null
  readonly alpha: Alpha
  readonly alphaInterval: Interval | null
}

/** Two of them, on the answers both coded. */
export interface CoderPair {
  readonly coders: readonly [string, string]
  /** Answers both coded. */
  readonly n: number
  /** Null: they share no answer. */
  readonly pooled: PooledAgreement | null
}

/** Everybody who coded, compared at once. */
export interface AllCoders {
  readonly coders: readonly string[]
  /** Answers at least two of them coded. */
  readonly units: readonly CodedUnit[]
  readonly sets: SetAgreement
  readonly pairs: readonly CoderPair[]
  /** Over the pairs that share answers, each pair once; null where no pair has the figure. */
  readonly mean: { readonly percent: number | null; readonly kappa: number | null }
  /** The code they agree on least first; codes without variation last. */
  readonly codes: readonly ManyCoders[]
}

/**
 * Compares any number of coders: α over all of them at once (with blanks: a coder who has not coded an answer is left
 * out of it), percent and κ pair by pair with their mean (Light's κ). Source for the mean: R. J. Light, Psychological
 * Bulletin 76 (1971). Null when no answer was coded by two of them.
 */
export function compareAll(codings: readonly Coding[], coders: readonly string[]): AllCoders | null {
  const units = codedUnits(codings, coders)
  if (units.length === 0) return null
  const pairs = coders.flatMap((first, at) =>
    coders.slice(at + 1).map((second) => pairOf(codings, [first, second]))
  )
  return {
    ...{ coders, units, pairs },
    sets: setAgreement(units, coders),
    mean: {
      percent: meanOf(pairs.map(({ pooled }) => pooled?.percent ?? null)),
      kappa: meanOf(pairs.map(({ pooled }) => pooled?.kappa.kappa ?? null))
    },
    codes: compareManyCoders(units)
  }
}

function pairOf(codings: readonly Coding[], coders: readonly [string, string]): CoderPair {
  const units = codedUnits(codings, coders)
  return { coders, n: units.length, pooled: poolDecisions(codesIn(units), units, coders) }
}

function meanOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null)
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length
}

/** Agreement per code of any number of coders; a coder who has not coded an answer is left out of it. */
export function compareManyCoders(units: readonly CodedUnit[]): ManyCoders[] {
  return codesIn(units)
    .flatMap((codeId): ManyCoders[] => {
      const given = units.map(({ byCoder }) => [...byCoder.values()].map((set) => Number(set.has(codeId))))
      const counts = given.map((unit) => {
        const yes = unit.filter((value) => value === 1).length
        return [yes, unit.length - yes]
      })
      const corrected = chanceCorrected(counts)
      if (!corrected) return []
      const { percent, fleiss, ac1 } = corrected
      const judgements = scaledJudgements(given, 'nominal')
      return [
        {
          ...{ codeId, n: units.length, percent, fleiss, ac1, alpha: alphaOf(judgements) },
          alphaInterval: agreementInterval(judgements.units.length, (drawn) => alphaOf(judgements, drawn))
        }
      ]
    })
    .sort(
      (a, b) => (a.alpha ?? 2) - (b.alpha ?? 2) || a.percent - b.percent || (a.codeId < b.codeId ? -1 : 1)
    )
}
