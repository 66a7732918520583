import { leftOutWords, unknownWords } from '../evidence/reasons'

/** A line that is deliberately not put in money. */
export const noAmount = 'no-amount'

/** Reasons that arise in documents beside those of the metrics. */
const own: Readonly<Record<string, string>> = {
  'figure-missing': 'No data is imported for it yet',
  'rate-missing': 'No exchange rate is stated for the currency',
  [noAmount]: 'No amount is given',
  'not-rated': 'Not rated yet',
  'not-known': 'Not known'
}

/** A reason code in words, without a full stop. Import reasons that are already words stay as they are. */
export function reasonWords(code: string): string {
  const known = own[code] ?? leftOutWords(code)
  return (known === code ? unknownWords(code) : known).replace(/\.$/, '')
}
