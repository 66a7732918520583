/** Why a record was left out of a figure, in the words shown on screen and printed in documents. */
export const leftOutReasons = {
  'partner-prospect': 'Prospects, not signed yet',
  'partner-ended': 'The partnership has ended',
  'signed-after-as-of': 'Signed after the as-of date',
  'no-partner': 'No partner is named',
  'amount-missing': 'The amount is missing',
  'margin-missing': 'The gross margin is missing',
  'rate-missing': 'No exchange rate is stated for the currency',
  'date-missing': 'The date is missing',
  'after-as-of': 'Dated after the as-of date',
  'status-missing': 'The status is missing',
  'state-missing': 'It is not said whether it was paid',
  'attribution-missing': 'No attribution is recorded, so it cannot be counted as brought by a partner',
  'negative-revenue': 'More was credited than sold',
  'not-on-roster': 'The partner is not on the roster at the as-of date'
} as const

export type LeftOutReason = keyof typeof leftOutReasons

/** Why a figure has no value. */
export const unknownReasons = {
  'partner-unknown': 'This partner is not in the engagement.',
  'programme-only': 'This figure is about the whole programme.',
  'partner-only': 'This figure is about one partner.',
  'no-partners': 'There are no signed partners yet.',
  'no-deals': 'There are no deals yet.',
  'no-dates': 'No deal has the dates this figure needs.',
  'no-amounts': 'No deal has an amount that can be counted.',
  'no-margins': 'No won deal has a gross margin.',
  'no-status': 'No deal says whether it is open, won or lost.',
  'no-attribution': 'No open deal says whether a partner brought it.',
  'no-open-deals': 'There are no open deals with an amount.',
  'no-decided-deals': 'No deal was won or lost.',
  'only-won-deals': 'Only won deals are in the data, so there is nothing to compare them with.',
  'no-partner-revenue': 'No partner has revenue in the period.',
  'no-active-partners': 'No partner was active in the window.',
  'no-orders': 'No won deal with a date is known.',
  'no-investments': 'There is no money spent on partners in the data.',
  'no-activities': 'No activity with partners is recorded.',
  'no-tier-one': 'No partner is in a tier that counts as Tier 1.',
  'no-contacts': 'No contact is recorded for a Tier 1 partner.',
  'no-contact-dates': 'No dated contact is recorded.'
} as const

export type UnknownReason = keyof typeof unknownReasons

/** What to ask the client for. */
export const missingData = {
  partners: 'A list of signed partners',
  deals: 'A list of deals or orders with the partner, status, amount and dates',
  'deal-dates': 'The dates on which deals were created, qualified, registered and closed',
  'deal-amounts': 'The amount of each deal, with its currency',
  'deal-margins': 'The cost or gross margin of each won deal',
  'deal-status': 'Whether each deal is open, won or lost',
  'lost-deals': 'Deals that were lost, not only those won',
  attribution: 'Who brought each deal: sourced, influenced, resold or direct',
  investments: 'Market development funds and other spending per partner',
  activities: 'A log of activities with partners: leads passed, trainings, reviews, with dates',
  tiers: 'Each partner’s tier, and which tiers count as Tier 1',
  contacts: 'Contacts at Tier 1 partners, who decides on money, and when they were last spoken to'
} as const

export type MissingData = keyof typeof missingData

const wordsIn = (table: Readonly<Record<string, string>>, code: string): string =>
  Object.hasOwn(table, code) ? (table[code] ?? code) : code

/** Words for a reason code of {@link leftOutReasons}. */
export const leftOutWords = (reason: string): string => wordsIn(leftOutReasons, reason)
/** Words for a reason code of {@link unknownReasons}. */
export const unknownWords = (reason: string): string => wordsIn(unknownReasons, reason)
/** Words for what is missing, see {@link missingData}. */
export const missingWords = (missing: string): string => wordsIn(missingData, missing)
