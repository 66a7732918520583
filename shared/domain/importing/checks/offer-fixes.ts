import type { ImportTarget } from '../../entities/import-run'
import { importField } from '../fields'
import type { Finding, FindingCode } from './check'
import type { FixKind } from './mend'

const offers: Readonly<Record<FindingCode, readonly FixKind[]>> = {
  'not-a-number': ['replace', 'treat-as-missing', 'leave-out'],
  'not-a-date': ['replace', 'treat-as-missing', 'leave-out'],
  'unknown-word': ['give-meaning', 'replace', 'leave-out'],
  'error-value': ['set-value', 'treat-as-missing', 'leave-out'],
  uncomputed: ['set-value', 'treat-as-missing', 'leave-out'],
  'date-from-number': ['treat-as-missing', 'leave-out'],
  'duplicate-row': ['leave-out'],
  'duplicate-but-key': ['leave-out'],
  'near-duplicate': ['leave-out'],
  'repeated-key': ['leave-out'],
  'conflicting-key': ['leave-out'],
  'repeated-partner': ['leave-out'],
  'repeated-respondent': ['leave-out'],
  'date-order': ['swap-day-month', 'treat-as-missing', 'leave-out'],
  'won-without-close': ['set-value', 'leave-out'],
  'won-without-amount': ['set-value', 'leave-out'],
  'open-past-close': ['treat-as-missing', 'leave-out'],
  'lost-with-amount': ['treat-as-missing', 'leave-out'],
  'assumed-currency': ['set-currency'],
  'no-currency': ['set-currency', 'leave-out'],
  'mixed-currencies': ['leave-out'],
  'unknown-partner': ['leave-out'],
  'future-date': ['swap-day-month', 'treat-as-missing', 'leave-out'],
  'ancient-date': ['treat-as-missing', 'leave-out'],
  'mixed-date-order': ['swap-day-month', 'treat-as-missing'],
  'negative-amount': ['treat-as-missing', 'leave-out'],
  'zero-amount': ['treat-as-missing', 'leave-out'],
  outlier: ['set-value', 'treat-as-missing', 'leave-out'],
  'missing-value': ['set-value', 'leave-out'],
  'usual-blank': ['set-value', 'leave-out'],
  'no-column': [],
  'hidden-rows': ['leave-out'],
  'hidden-columns': [],
  'merged-cells': ['fill-down'],
  spelling: ['replace'],
  'total-differs': []
}

/** The ways to put a finding right in one go, the most fitting first. */
export function fixesFor({ code, field }: Finding, target: ImportTarget): readonly FixKind[] {
  const isChoice = field !== null && importField(target, field)?.type === 'choice'
  // A field with a closed list needs a meaning, not another word.
  return offers[code].filter((kind) => !(isChoice && (kind === 'replace' || kind === 'set-value')))
}

/** Words of a finding with how often they stand there, the most frequent first: what "replace" chooses from. */
export function wordsOf(finding: Finding, limit = 100): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>()
  for (const { text } of finding.cells) {
    const word = text.trim()
    if (word !== '') counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1]).slice(0, limit)
}
