import { rules } from '../../../diagnosis/rules/registry'
import type { Phrase } from '../phrase-book'
import { germanRules } from './rules'

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

/** The places for numbers in what a rule says, as gaps of a phrase. */
const gaps: Readonly<Record<string, string>> = {
  value: '[nv]',
  numerator: '[n]',
  denominator: '[nb]',
  window: '[c]'
}
const withGaps = (says: string): string =>
  says.replace(/\{(\w+)\}/g, (whole, name: string) => gaps[name] ?? whole)

/** A sentence alone, in bold as the head of a reason, and going on in small letters. */
const inAllForms = ([source, target]: Phrase): Phrase[] => [
  [source, target],
  [`${source}.`, `${target}.`],
  [`**${source}.**`, `**${target}.**`],
  [lower(source), target],
  [upper(source), target],
  [`${upper(source)}.`, `${target}.`]
]

/** Claims and findings of every rule the product ships. */
export const germanRuleSentences: readonly Phrase[] = rules.flatMap((rule): Phrase[] => {
  const words = germanRules[rule.id]
  if (!words) return []
  const [claim, says] = words
  return [
    ...inAllForms([rule.claim, claim]),
    [`${rule.id} ${rule.claim}`, `${rule.id} ${claim}`],
    ...(says === null || rule.says === undefined ? [] : inAllForms([withGaps(rule.says), withGaps(says)]))
  ]
})
