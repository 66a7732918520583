import { isMoneyInput } from '@shared/domain/exchange/earn-input-words'
import type { EarnValues } from '@shared/domain/exchange/earn-values'
import type { EarnAnalysis } from '@shared/domain/exchange/earn-analysis'
import type { Format } from '@renderer/ui/format'

export const inputText = (input: keyof EarnValues, value: number, format: Format): string =>
  isMoneyInput(input) ? format.shortMoney(value) : format.decimal(value, Number.isInteger(value) ? 0 : 1)

/** The answer in one sentence: enough to be put first or not, and how sure that is. */
export function earnSentence(found: EarnAnalysis, partner: string, format: Format): string {
  const { earn, needed, overNeeded, verdict, missingPerYear } = found
  if (earn.perHour === null) {
    return `What an hour brings ${partner} cannot be said yet: ${missingOf(found)}.`
  }
  const perHour = format.money(earn.perHour, { decimals: 2 })
  if (needed === null || overNeeded === null) {
    return `An hour brings ${partner} ${perHour}. What it needs to put you first is not stated yet.`
  }
  const close = verdict.isClose ? ' The stated ranges allow the opposite.' : ''
  return verdict.word === 'enough'
    ? `An hour brings ${partner} ${perHour}, ${format.money(overNeeded, { decimals: 2 })} more than it needs to put you first.${close}`
    : `An hour brings ${partner} ${perHour}; to put you first it needs ${format.money(needed.value, { decimals: 2 })}, that is ${format.money(missingPerYear)} more a year.${close}`
}

/** What is missing before an earn an hour can be computed. */
export function missingOf({ values }: EarnAnalysis): string {
  if (values.income === null) return 'no margin, fee or rebate of this partner carries an amount'
  if (values.hoursPerDeal === null && values.hoursPerYear === null) return 'its hours are not stated'
  return 'the number of deals a year is not known'
}
