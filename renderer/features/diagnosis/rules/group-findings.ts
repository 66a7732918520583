import type { RuleFinding, RuleOutcome } from '@shared/domain/diagnosis/finding'
import type { Rule } from '@shared/domain/diagnosis/rule'
import { findRule } from '@shared/domain/diagnosis/rules/registry'
import { failureModes, type FailureMode } from '@shared/domain/voice/failure-mode'

/** A rule with what it says here. */
export interface RuleLine {
  readonly rule: Rule
  readonly finding: RuleFinding
}

export interface ModeGroup {
  readonly mode: FailureMode
  readonly lines: readonly RuleLine[]
}

const rank: Readonly<Record<RuleOutcome, number>> = { fires: 0, inconclusive: 1, clear: 2, 'cannot-tell': 3 }

const byWeight = (a: RuleLine, b: RuleLine): number =>
  rank[a.finding.outcome] - rank[b.finding.outcome] ||
  b.rule.severity - a.rule.severity ||
  a.rule.id.localeCompare(b.rule.id)

/** Findings with their rules; rules switched off stand apart. */
export function linesOf(findings: readonly RuleFinding[]): readonly RuleLine[] {
  return findings.flatMap((finding) => {
    const rule = findRule(finding.ruleId)
    return rule ? [{ rule, finding }] : []
  })
}

const weightOf = (lines: readonly RuleLine[]): number =>
  lines.reduce((sum, { rule, finding }) => sum + (finding.outcome === 'fires' ? rule.severity : 0), 0)

/** Lines by failure mode, the one with most against it first. */
export function groupByMode(lines: readonly RuleLine[]): ModeGroup[] {
  return failureModes
    .map((mode) => ({
      mode,
      lines: lines.filter(({ rule }) => rule.failureMode === mode).sort(byWeight)
    }))
    .filter((group) => group.lines.length > 0)
    .sort((a, b) => weightOf(b.lines) - weightOf(a.lines))
}

/** How many rules say what; those switched off are not counted. */
export function countOutcomes(lines: readonly RuleLine[]): Readonly<Record<RuleOutcome, number>> {
  const count = (outcome: RuleOutcome): number =>
    lines.filter(({ finding }) => !finding.isSwitchedOff && finding.outcome === outcome).length
  return {
    fires: count('fires'),
    inconclusive: count('inconclusive'),
    'cannot-tell': count('cannot-tell'),
    clear: count('clear')
  }
}

/** What to ask the client for, each with the rules that wait for it. */
export function missingByCode(lines: readonly RuleLine[]): ReadonlyMap<string, readonly Rule[]> {
  const groups = new Map<string, Rule[]>()
  for (const { rule, finding } of lines) {
    if (finding.isSwitchedOff || finding.outcome !== 'cannot-tell') continue
    for (const code of finding.missing) groups.set(code, [...(groups.get(code) ?? []), rule])
  }
  return groups
}

/** What a rule that cannot tell waits for. */
export const waits = ['data', 'answers', 'threshold', 'work'] as const
export type Wait = (typeof waits)[number]

/** The first thing to do about a rule that cannot tell. */
export function waitOf({ missing, unanswered, needsThreshold }: RuleFinding): Wait {
  if (missing.length > 0) return 'data'
  if (needsThreshold) return 'threshold'
  return unanswered.length > 0 ? 'answers' : 'work'
}
