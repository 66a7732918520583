import type { Balance } from './balance'
import type { Fulfilment } from './fulfilment'

export const verdicts = ['fair', 'partner-loses', 'vendor-loses', 'unclear'] as const
export type VerdictWord = (typeof verdicts)[number]

export const verdictRules = [
  'money-balance',
  'money-range-crosses',
  'fulfilment-difference',
  'too-little-rated'
] as const
/** The rule that decided; its words and numbers are printed with the verdict. */
export type VerdictRule = (typeof verdictRules)[number]

export interface Verdict {
  readonly word: VerdictWord
  readonly rule: VerdictRule
  /** Distance to the border at which the verdict would change, on the rule's own scale; null when there is none. */
  readonly distanceToBorder: number | null
}

/** The balance index between −0.15 and +0.15 counts as fair: our own band, printed wherever it is used. */
export const fairBand = 0.15
/** Sides whose fulfilment differs by 0.2 or more are not served alike: our own limit. */
export const fulfilmentLimit = 0.2
/** Fewer rated lines on a side say too little. */
export const leastRatedLines = 2

const readMoney = (index: number): VerdictWord =>
  index > fairBand ? 'partner-loses' : index < -fairBand ? 'vendor-loses' : 'fair'

function byFulfilment(partner: Fulfilment, vendor: Fulfilment): Verdict {
  const enough = partner.rated >= leastRatedLines && vendor.rated >= leastRatedLines
  if (!enough || partner.value === null || vendor.value === null) {
    return { word: 'unclear', rule: 'too-little-rated', distanceToBorder: null }
  }
  const difference = vendor.value - partner.value
  const word =
    difference >= fulfilmentLimit ? 'partner-loses' : difference <= -fulfilmentLimit ? 'vendor-loses' : 'fair'
  const distanceToBorder = Math.abs(Math.abs(difference) - fulfilmentLimit)
  return { word, rule: 'fulfilment-difference', distanceToBorder }
}

/**
 * Who loses, and by which rule. Money decides when both sides carry some; if the judged ranges allow two answers the
 * verdict is unclear. Inside the fair band, or without money, the difference of fulfilment decides.
 * `partner` is the fulfilment of what the partner gets, `vendor` of what the vendor gets. Limits are our own.
 */
export function verdict(money: Balance, partner: Fulfilment, vendor: Fulfilment): Verdict {
  if (money.index === null) return byFulfilment(partner, vendor)
  const word = readMoney(money.index)
  const words = [money.low ?? money.index, money.high ?? money.index].map(readMoney)
  const distanceToBorder = Math.abs(Math.abs(money.index) - fairBand)
  if (words.some((each) => each !== word)) {
    return { word: 'unclear', rule: 'money-range-crosses', distanceToBorder }
  }
  if (word !== 'fair') return { word, rule: 'money-balance', distanceToBorder }
  const served = byFulfilment(partner, vendor)
  return served.rule === 'fulfilment-difference' && served.word !== 'fair'
    ? served
    : { word: 'fair', rule: 'money-balance', distanceToBorder }
}
