import type { Interval } from '../../evidence/figure'
import { agreementInterval } from './agreement-interval'
import { chanceCorrected } from './chance-corrected'
import { cohenKappa, type Kappa } from './cohen-kappa'
import type { CodedUnit } from './coded-unit'
import type { Alpha } from './krippendorff-alpha'

/** Two coders' decisions about one code: over the answers both have coded. */
export interface Decisions {
  readonly both: number
  readonly onlyFirst: number
  readonly onlySecond: number
  readonly neither: number
}

/** How well two coders agree on one code. */
export interface CodeAgreement {
  readonly codeId: string
  readonly decisions: Decisions
  /** Answers both coders coded. */
  readonly n: number
  /** Share of answers decided alike, 0–1. */
  readonly percent: number
  /** κ with its large-sample error; `kappa.kappa` null: n/a, no variation. */
  readonly kappa: Kappa
  readonly kappaInterval: Interval | null
  readonly alpha: Alpha
  readonly alphaInterval: Interval | null
  readonly ac1: number | null
  readonly brennanPrediger: number | null
  /** Share of decisions that gave the code (mean of both coders): κ collapses where it is near 0 or 1. */
  readonly prevalence: number
}

/** 0 neither · 1 only the first · 2 only the second · 3 both. */
export type Decision = 0 | 1 | 2 | 3

/** What two coders decided about a code in each unit. */
export function decisionsOn(
  codeId: string,
  units: readonly CodedUnit[],
  [first, second]: readonly [string, string]
): Decision[] {
  return units.map(({ byCoder }) => {
    const byFirst = byCoder.get(first)?.has(codeId) === true
    const bySecond = byCoder.get(second)?.has(codeId) === true
    return byFirst ? (bySecond ? 3 : 1) : bySecond ? 2 : 0
  })
}

/** Counts the decisions, of all units or of those drawn. */
export function countDecisions(decisions: readonly Decision[], drawn?: ArrayLike<number>): Decisions {
  const counts = [0, 0, 0, 0]
  const size = drawn?.length ?? decisions.length
  for (let index = 0; index < size; index += 1) {
    const decision = decisions[drawn ? (drawn[index] ?? 0) : index] ?? 0
    counts[decision] = (counts[decision] ?? 0) + 1
  }
  const [neither = 0, onlyFirst = 0, onlySecond = 0, both = 0] = counts
  return { both, onlyFirst, onlySecond, neither }
}

/** κ of yes/no decisions; null without any. */
export const kappaOfDecisions = ({ both, onlyFirst, onlySecond, neither }: Decisions): Kappa | null =>
  cohenKappa([
    [both, onlyFirst],
    [onlySecond, neither]
  ])

/**
 * α of two coders' yes/no decisions without blanks: 1 − (2N − 1)·(only one) ÷ (yes·no), where yes and no count the
 * decisions of both coders. The same as the general α, fast enough for the bootstrap.
 */
export function alphaOfDecisions({ both, onlyFirst, onlySecond, neither }: Decisions): Alpha {
  const apart = onlyFirst + onlySecond
  const yes = 2 * both + apart
  const no = 2 * neither + apart
  return yes === 0 || no === 0 ? null : 1 - ((yes + no - 1) * apart) / (yes * no)
}

/** Agreement on one code. Null when the coders share no answer. */
export function codeAgreement(
  codeId: string,
  units: readonly CodedUnit[],
  coders: readonly [string, string]
): CodeAgreement | null {
  const list = decisionsOn(codeId, units, coders)
  const decisions = countDecisions(list)
  const kappa = kappaOfDecisions(decisions)
  if (!kappa) return null
  const corrected = chanceCorrected(list.map((decision) => yesAndNo(decision)))
  return {
    codeId,
    decisions,
    n: units.length,
    percent: kappa.observed,
    kappa,
    kappaInterval: agreementInterval(
      units.length,
      (drawn) => kappaOfDecisions(countDecisions(list, drawn))?.kappa ?? null
    ),
    alpha: alphaOfDecisions(decisions),
    alphaInterval: agreementInterval(units.length, (drawn) => alphaOfDecisions(countDecisions(list, drawn))),
    ac1: corrected?.ac1 ?? null,
    brennanPrediger: corrected?.brennanPrediger ?? null,
    prevalence: (2 * decisions.both + decisions.onlyFirst + decisions.onlySecond) / (2 * units.length)
  }
}

const yesAndNo = (decision: Decision): readonly [number, number] =>
  decision === 3 ? [2, 0] : decision === 0 ? [0, 2] : [1, 1]
