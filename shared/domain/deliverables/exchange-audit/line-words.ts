import type { LineResult } from '../../exchange/exchange-result'
import { literal } from '../figure-text'
import { reasonWords } from '../reason-words'

/** Where a line's amount comes from, in one or two words for the ledger. */
export function basisWords({ amount }: LineResult): string {
  if (amount.basis === 'none') return 'Not in money'
  if (amount.value === null) return reasonWords(amount.unknown ?? 'not-known')
  return amount.basis === 'derived' ? 'Derived' : 'Judged'
}

/** "A, B and C" of line names, at most `most`, ready for block text. */
export function namesOf(lines: readonly LineResult[], most = 3): string {
  const names = lines.slice(0, most).map((each) => literal(lowerFirst(each.line.name)))
  if (lines.length > most) return `${names.join(', ')} and others`
  const last = names.pop() ?? ''
  return names.length === 0 ? last : `${names.join(', ')} and ${last}`
}

/** "MDF paid" stays, "Response time" becomes "response time". */
function lowerFirst(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name
}
