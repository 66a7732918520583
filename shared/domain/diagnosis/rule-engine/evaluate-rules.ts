import type { RuleFinding } from '../finding'
import type { Rule } from '../rule'
import { evaluateRule } from './evaluate-rule'
import type { RuleFacts } from './rule-facts'

export interface RulesHeld {
  readonly findings: readonly RuleFinding[]
  /** Rules for another kind of engagement. */
  readonly notApplicable: readonly string[]
}

/** Holds every rule against the facts; rules that follow another come after it. */
export function evaluateRules(rules: readonly Rule[], facts: RuleFacts): RulesHeld {
  const applies = ({ onlyFor }: Rule): boolean =>
    onlyFor === undefined || onlyFor.includes(facts.engagementKind)
  const found = new Map<string, RuleFinding>()
  const applicable = rules.filter(applies)
  const follows = (rule: Rule): boolean => rule.test?.by === 'rule'
  for (const rule of [...applicable.filter((one) => !follows(one)), ...applicable.filter(follows)]) {
    found.set(rule.id, evaluateRule(rule, facts, found))
  }
  return {
    findings: applicable.flatMap(({ id }) => found.get(id) ?? []),
    notApplicable: rules.filter((rule) => !applies(rule)).map(({ id }) => id)
  }
}
