import { failureModes, type FailureMode } from '../../voice/failure-mode'
import type { Dimension } from '../dimension'
import type { RuleFinding } from '../finding'
import type { Rule } from '../rule'
import type { Rag, Scorecard } from '../scorecard'
import { consequences, noConsequence, unknownConsequence } from './consequences'
import type { GapCost } from './cost-of-doing-nothing'

/** One dimension held against its target, with why it stands where it does. */
export interface Gap {
  readonly dimension: Dimension
  readonly current: number | null
  readonly target: number
  /** Target minus current, never below 0; null when the score is unknown. */
  readonly gap: number | null
  readonly rag: Rag
  /** The head under which most of what fired falls; null when nothing fired. */
  readonly rootMode: FailureMode | null
  /** Rules that fired or are inconclusive, severest first. */
  readonly evidence: readonly RuleFinding[]
  /** Rules that cannot tell: what is missing may hide more. */
  readonly cannotTell: readonly RuleFinding[]
  readonly consequence: string
  readonly cost: GapCost
}

interface RuleWithFinding {
  readonly rule: Rule
  readonly finding: RuleFinding
}

/** The failure mode with the most severity among what fired; equal ones in the order of the field's heads. */
export function rootModeOf(fired: readonly Rule[]): FailureMode | null {
  const weights = new Map<FailureMode, number>()
  for (const { failureMode, severity } of fired) {
    weights.set(failureMode, (weights.get(failureMode) ?? 0) + severity)
  }
  const ranked = failureModes.filter((mode) => weights.has(mode))
  ranked.sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0))
  return ranked[0] ?? null
}

/** Pairs findings with their rules; switched-off rules and findings without a rule take no part. */
function standing(rules: readonly Rule[], findings: readonly RuleFinding[]): RuleWithFinding[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  return findings.flatMap((finding) => {
    const rule = byId.get(finding.ruleId)
    return rule && !finding.isSwitchedOff ? [{ rule, finding }] : []
  })
}

const isOpen = ({ finding }: RuleWithFinding): boolean =>
  finding.outcome === 'fires' || finding.outcome === 'inconclusive'

/** Fired before inconclusive, then by severity. */
const worstFirst = (a: RuleWithFinding, b: RuleWithFinding): number =>
  Number(b.finding.outcome === 'fires') - Number(a.finding.outcome === 'fires') ||
  b.rule.severity - a.rule.severity

/** Widest weighted gap first; unknown dimensions after those known to be short, those on target last. */
function byNeed(weightOf: (dimension: Dimension) => number): (a: Gap, b: Gap) => number {
  const rank = ({ gap }: Gap): number => (gap === null ? 1 : gap > 0 ? 0 : 2)
  const size = ({ gap, dimension }: Gap): number => (gap ?? 0) * weightOf(dimension)
  return (a, b) => rank(a) - rank(b) || size(b) - size(a)
}

export interface GapSource {
  readonly scorecard: Scorecard
  readonly rules: readonly Rule[]
  readonly findings: readonly RuleFinding[]
  readonly costs: Readonly<Record<Dimension, GapCost>>
}

/** Current against target for each dimension, the widest gap first. Source: domain.md §4, gap analysis. */
export function gapTable({ scorecard, rules, findings, costs }: GapSource): readonly Gap[] {
  const pairs = standing(rules, findings)
  const weights = new Map(scorecard.dimensions.map(({ dimension, weight }) => [dimension, weight]))
  return scorecard.dimensions
    .map(({ dimension, score, target, rag }): Gap => {
      const own = pairs.filter(({ rule }) => rule.dimension === dimension)
      const open = own.filter(isOpen).sort(worstFirst)
      const fired = open.filter(({ finding }) => finding.outcome === 'fires').map(({ rule }) => rule)
      const rootMode = rootModeOf(fired)
      return {
        ...{ dimension, target, rag, rootMode, current: score },
        gap: score === null ? null : Math.max(0, target - score),
        evidence: open.map(({ finding }) => finding),
        cannotTell: own.map(({ finding }) => finding).filter(({ outcome }) => outcome === 'cannot-tell'),
        consequence: rootMode ? consequences[rootMode] : score === null ? unknownConsequence : noConsequence,
        cost: costs[dimension]
      }
    })
    .sort(byNeed((dimension) => weights.get(dimension) ?? 0))
}
