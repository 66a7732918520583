import { assertNever } from '@shared/domain/result'
import type { Quadrant } from '@shared/domain/exchange/line-reading'
import { fairBand, fulfilmentLimit, type Verdict, type VerdictWord } from '@shared/domain/exchange/verdict'
import type { AuditState } from '@shared/domain/exchange/audit-state'
import type { Status } from '@renderer/ui/status-mark'
import type { Format } from '@renderer/ui/format'

/** The verdict as a headline, with the partner's short name in it. */
export function verdictHeadline(word: VerdictWord, partner: string, client: string): string {
  switch (word) {
    case 'fair':
      return 'A fair exchange'
    case 'partner-loses':
      return `${partner} loses`
    case 'vendor-loses':
      return `${client} loses`
    case 'unclear':
      return 'Not clear yet'
    default:
      return assertNever(word)
  }
}

export const verdictStatus: Record<VerdictWord, Status> = {
  fair: 'clear',
  'partner-loses': 'at-risk',
  'vendor-loses': 'at-risk',
  unclear: 'cannot-tell'
}

export const stateWords: Record<AuditState, string> = {
  'never-audited': 'Never audited',
  due: 'Review due',
  current: 'Current'
}

export const stateMarks: Record<AuditState, Status> = {
  'never-audited': 'empty',
  due: 'watch',
  current: 'ready'
}

/** What it would take for the verdict to change, in money where money decides. */
function closeness(verdict: Verdict, moneyToBorder: number | null, format: Format): string {
  if (verdict.distanceToBorder === null) return ''
  const distance = ` It is ${format.decimal(verdict.distanceToBorder, 2)} from the border`
  if (moneyToBorder === null) return `${distance}.`
  const money = format.shortMoney(Math.abs(moneyToBorder))
  return `${distance}: ${money} ${moneyToBorder > 0 ? 'more' : 'less'} got a year.`
}

/** Which rule decided, with its limits; how close it was. */
export function verdictReason(verdict: Verdict, moneyToBorder: number | null, format: Format): string {
  const distance = closeness(verdict, moneyToBorder, format)
  switch (verdict.rule) {
    case 'money-balance':
      return `Decided by the balance of money; fair lies between −${fairBand} and +${fairBand}.${distance}`
    case 'money-range-crosses':
      return 'The judged amounts allow more than one verdict. Narrow their ranges or derive them from data.'
    case 'fulfilment-difference':
      return `Decided by how much of what matters arrives on each side; a difference of ${format.share(fulfilmentLimit)} counts.${closeness(verdict, null, format)}`
    case 'too-little-rated':
      return 'Needs an amount on both sides, or two rated lines on each.'
    default:
      return assertNever(verdict.rule)
  }
}

export const quadrantWords: Record<Quadrant, string> = {
  'fix-now': 'Fix now',
  keep: 'Keep',
  'low-priority': 'Low priority',
  overdone: 'Overdone'
}

const unknownAmounts: Readonly<Record<string, string>> = {
  'rate-missing': 'no exchange rate',
  'figure-missing': 'being computed',
  'price-missing': 'price missing',
  'unknown-then': 'not known then'
}

/** Beside the dash of an amount that is not known. */
export const unknownAmount = (reason: string | null): string =>
  reason === null ? 'not monetised' : (unknownAmounts[reason] ?? 'not in the data')

/** The name without its legal form, for headlines and column heads. */
export const shortName = (name: string): string =>
  name.replace(
    /[\s,]+(GmbH( & Co\.? KG)?|AG|KG|AS|AB|ApS|Ltd\.?|Limited|LLC|Inc\.?|SARL|S\.?A\.?|B\.?V\.?|plc)$/i,
    ''
  )

const countedNouns: Readonly<Record<string, readonly [one: string, many: string]>> = {
  'gross-margin-12m': ['deal', 'deals'],
  'sourced-pipeline-worth': ['open deal', 'open deals'],
  'leads-value-12m': ['lead', 'leads'],
  'won-deals-12m': ['deal', 'deals'],
  'trainings-12m': ['training', 'trainings']
}

/** What a derived amount was counted from: "11 deals". */
export function countedWords(metricId: string, count: number): string {
  if (metricId === 'certified-people') return 'roster'
  const [one, many] = countedNouns[metricId] ?? ['payment', 'payments']
  return `${count} ${count === 1 ? one : many}`
}

/** "Halden’s", "Systems’": whose view it is. */
export const possessive = (name: string): string => (/s$/i.test(name) ? `${name}’` : `${name}’s`)
