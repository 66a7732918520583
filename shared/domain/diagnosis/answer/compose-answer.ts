import type { AnswerGround } from '../../entities/kept-answer'
import type { FigureSummary } from '../../evidence/figure-summary'
import { summaryOf } from '../../evidence/figure-summary'
import type { FailureMode } from '../../voice/failure-mode'
import type { RuleFinding } from '../finding'
import type { Rule } from '../rule'

/** A finding the sentence stands on, with the figure that decided it. */
export interface AnswerEvidence {
  readonly ruleId: string
  readonly claim: string
  readonly figure: FigureSummary | null
}

/** The diagnosis in one sentence, and what it stands on. */
export interface ComposedAnswer {
  readonly text: string
  readonly evidence: readonly AnswerEvidence[]
  readonly grounds: readonly AnswerGround[]
}

/** How the sentence begins, by what is most wrong. */
const openings: Readonly<Record<FailureMode, string>> = {
  activation: 'signed partners and then left them alone',
  onboarding: 'lets new partners wait before they can sell',
  'volume-over-curation': 'collected partners instead of choosing them',
  'co-sell': 'sells beside its partners, not with them',
  'misaligned-incentives': 'rewards what partners do not care for',
  'incentives-without-input': 'set terms without asking those who live by them',
  complexity: 'made it too hard to work out what a deal pays',
  'operating-model': 'has a strategy and nobody who runs it',
  capacity: 'gave its partner managers more partners than they can know',
  relationships: 'does not talk to the people who decide at its partners',
  listening: 'decides about its partners without listening to them',
  measurement: 'counts activity and not what it brings',
  investment: 'puts its money where little comes back',
  concentration: 'lives off a handful of partners',
  strategy: 'has not said which partners it wants and why they should come'
}

interface Strong {
  readonly rule: Rule
  readonly finding: RuleFinding
  readonly strength: number
}

/** How far the figure lies beyond the threshold, in widths of its interval where it has one; 0–1. */
function margin({ figures, threshold }: RuleFinding): number {
  const [figure] = figures
  if (!figure || figure.value === null || threshold === null) return 0.5
  const { interval } = figure
  const bound =
    interval === null ? figure.value : threshold.firesWhen === 'below' ? interval.high : interval.low
  const beyond = threshold.firesWhen === 'below' ? threshold.value - bound : bound - threshold.value
  const size = Math.abs(threshold.value) || 1
  return Math.min(1, Math.max(0, 0.5 + beyond / size))
}

/** How well a finding is supported: by how much of the data could be read, and how clearly it lies beyond. */
export function supportOf(finding: RuleFinding): number {
  const [figure] = finding.figures
  // An answer of the client is a fact too, but one nobody counted.
  if (!figure || figure.value === null) return 0.25
  return ((figure.coverage ?? 1) + margin(finding)) / 2
}

/** What fired, the severest first, among equals the best supported. */
export function strongestFirst(rules: readonly Rule[], findings: readonly RuleFinding[]): readonly Strong[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  const fired = findings.flatMap((finding) => {
    const rule = byId.get(finding.ruleId)
    if (!rule || finding.outcome !== 'fires' || finding.isSwitchedOff) return []
    // What only follows from another rule is no evidence of its own, and our own work says nothing of the client's.
    if (rule.kind === 'recommendation' || rule.test?.by === 'rule' || rule.isOwnWork) return []
    return [{ rule, finding, strength: rule.severity + supportOf(finding) }]
  })
  return fired.sort((a, b) => b.strength - a.strength)
}

const withoutStop = (sentence: string): string => sentence.trim().replace(/[.。]+$/u, '')

/** What was found, without the verdict of the rule behind it; where answers decided, the claim they bear out. */
function foundWords({ rule, finding }: Strong): string {
  const { sentence, figures } = finding
  const isCounted = rule.says !== undefined && (figures[0]?.value ?? null) !== null
  if (!isCounted && !finding.work) return rule.claim
  const verdictAt = sentence.lastIndexOf('; ')
  return withoutStop(verdictAt < 0 ? sentence : sentence.slice(0, verdictAt))
}

/** A sentence goes on in small letters, but "MDF" and "R&D" stay as they are. */
const goOn = (sentence: string): string =>
  /^[A-Z][a-z]/.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence

const ground = ({ ruleId, outcome, figures }: RuleFinding): AnswerGround => ({
  ruleId,
  outcome,
  value: figures[0]?.value ?? null
})

function withoutFindings(client: string, findings: readonly RuleFinding[]): string {
  const decided = findings.filter(({ outcome }) => outcome === 'clear' || outcome === 'inconclusive').length
  const open = findings.filter(({ outcome }) => outcome === 'cannot-tell').length
  if (decided === 0)
    return `Nothing can be said about ${client}’s programme yet: no rule about it has the data it needs.`
  const rest = open === 0 ? '' : `, and ${open} rules cannot tell yet`
  return `Nothing in the data speaks clearly against ${client}’s programme: ${decided} rules were checked${rest}.`
}

/** At most so many findings in one sentence. */
const most = 2

/**
 * The diagnosis in one sentence from the strongest evidence: what is most wrong, and the finding that shows it; a
 * second finding of another kind where there is one. What did not fire is never said to be wrong.
 */
export function composeAnswer(
  client: string,
  rules: readonly Rule[],
  findings: readonly RuleFinding[]
): ComposedAnswer {
  const ranked = strongestFirst(rules, findings)
  const [first] = ranked
  if (!first) return { text: withoutFindings(client, findings), evidence: [], grounds: [] }
  const second = ranked.find(({ rule }) => rule.failureMode !== first.rule.failureMode)
  const used = [first, ...(second ? [second] : [])].slice(0, most)
  const said = used.map((one) => goOn(foundWords(one)))
  return {
    text: `${client} ${openings[first.rule.failureMode]}: ${said.join(', and ')}.`,
    evidence: used.map(({ rule, finding }) => ({
      ruleId: rule.id,
      claim: rule.claim,
      figure: finding.figures[0] ? summaryOf(finding.figures[0]) : null
    })),
    grounds: used.map(({ finding }) => ground(finding))
  }
}
