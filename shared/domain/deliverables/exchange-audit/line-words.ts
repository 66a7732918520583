import type { ExchangeLine } from '../../entities/exchange'
import type { LineResult } from '../../exchange/exchange-result'
import { hasShippedName } from '../../exchange/german-objects'
import { cleanLine } from '../clean-text'
import { literal } from '../figure-text'
import { listed } from '../listed'
import { withinSentence } from '../partner-words'
import { reasonWords } from '../reason-words'
import type { ReportCell } from '../report'

/** Where a line's amount comes from, in one or two words for the ledger. */
export function basisWords({ amount }: LineResult): string {
  if (amount.basis === 'none') return 'Not in money'
  if (amount.value === null) return reasonWords(amount.unknown ?? 'not-known')
  return amount.basis === 'derived' ? 'Derived' : 'Judged'
}

/** "A, B and C" of line names, at most `most`, ready for block text. */
export function namesOf(lines: readonly LineResult[], most = 3): string {
  const names = lines.slice(0, most).map((each) => literal(withinSentence(each.line.name)))
  return lines.length > most ? listed([...names, 'others']) : listed(names)
}

type NamedLine = Pick<ExchangeLine, 'objectId' | 'name'>

/** Says of a line that bears the client's own name that no language changes it. */
export const ownMark = (line: NamedLine): { readonly isOwn?: true } =>
  hasShippedName(line) ? {} : { isOwn: true }

/** The name of a line in a table. */
export const lineCell = (line: NamedLine): ReportCell => ({
  ...{ kind: 'text', text: cleanLine(line.name) },
  ...ownMark(line)
})
