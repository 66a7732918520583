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
  'not-on-roster': 'The partner is not on the roster at the as-of date',
  'not-elapsed': 'Signed too recently: the time to look at has not passed yet',
  'signed-date-missing': 'The signing date is missing',
  'history-too-short': 'Signed before the data begin, so the time after signing cannot be seen',
  'before-signing': 'It happened before the signing date on record',
  'agreement-date-missing': 'The date of the agreement is missing',
  'manager-missing': 'No manager is named',
  'small-group': 'The manager has fewer than five partners and was left out of the comparison',
  'other-attribution': 'Neither on the partner’s nor on the direct side by the chosen definition',
  'account-missing': 'The customer is missing',
  'linked-deal-missing': 'It names a deal that is not in the data',
  'field-missing': 'A required field is empty',
  'reason-missing': 'No reason is recorded',
  'too-early': 'The dates do not fit: closed before it was created',
  'investment-unclear': 'What the partner received is not known: a payment has no amount, rate or date',
  'in-one-file': 'It stands in one file only',
  'category-missing': 'It is not said what the money was for'
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
  'no-spending-of-kind': 'No spending of this kind is in the data, for any partner.',
  'no-activities': 'No activity with partners is recorded.',
  'no-tier-one': 'No partner is in a tier that counts as Tier 1.',
  'no-contacts': 'No contact is recorded for a Tier 1 partner.',
  'no-contact-dates': 'No dated contact is recorded.',
  'no-certified-people': 'The roster does not say how many people are certified.',
  'no-signing-dates': 'No signed partner has a signing date.',
  'none-elapsed': 'No partner was signed long enough ago, within the time the data cover.',
  'not-reached': 'Fewer than half have got there: the median is not reached.',
  'quantile-not-reached': 'Fewer than nine in ten have got there: that point is not reached.',
  'no-partner-deals': 'No deal names a partner.',
  'no-partner-side': 'No decided deal counts as a partner’s by the chosen definition.',
  'no-direct-side': 'No deal is marked as direct, so there is nothing to compare with.',
  'no-registrations': 'No deal registration with a date is in the data.',
  'no-activity-of-kind': 'The activity log holds no record of this kind, for any partner.',
  'no-managers': 'The roster does not say who manages a partner.',
  'few-managers': 'Fewer than two managers have five partners or more.',
  'no-agreement-dates': 'The roster does not say when agreements were signed or renewed.',
  'no-cost': 'No programme cost is in the data for the last twelve months.',
  'no-deal-links': 'No fund is tied to a deal in the data, so this cannot be shown.',
  'no-cycle-dates': 'No won deal has both the day it was created and the day it closed.',
  'no-accounts': 'No deal names the customer.',
  'no-new-customers': 'No customer was won for the first time in the last twelve months.',
  'no-direct-cost': 'What direct selling costs is in none of the client’s files.',
  'no-outcome': 'Neither money spent on partners nor partner revenue is in the last twelve months.',
  'no-leavers': 'No partner has ended.',
  'no-end-reasons': 'No partner that ended has a reason on record.',
  'no-earn': 'No discount, incentive or referral fee is in the data, for any partner.',
  'no-survey': 'No survey of partners is in the engagement.',
  'no-survey-dates': 'No survey or listening session has a date.',
  'no-nps-question': 'No survey asks how likely partners are to recommend.',
  'no-second-wave': 'Only one survey asks it, so there is no change to tell.',
  'no-enablement-ratings': 'No survey asks for a rating of training, material or technical help.',
  'answers-without-companies': 'The answers do not say which partner they come from.',
  'codings-not-read': 'Coded answers are not read here.',
  'not-coded': 'No open answer of the latest survey is coded yet.',
  'one-file-only': 'Only one kind of file brings deals, so there is nothing to compare.',
  'no-shared-deals': 'No deal stands in two files under the same number.',
  'no-limits-known': 'No manager looks after a partner of a type that has a limit.',
  'no-ratings': 'No survey asks for ratings.',
  'not-publishable': 'Too few people or companies answered to show it.',
  'no-roster-asked': 'Nobody can tell how many partners were asked.',
  'voice-not-read': 'Survey results are not read here.',
  'audits-not-read': 'Value-exchange audits are not read here.',
  'no-training': 'No partner was trained or supported in the last twelve months.',
  'no-revenue': 'No won deal has an amount that can be counted.',
  'no-won-attribution': 'No won deal says whether a partner brought it.',
  'no-attribution-at-all': 'No deal says whether a partner brought it.',
  'no-records': 'There are no records yet.'
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
  'certified-people': 'How many certified people each partner has',
  'signing-dates': 'The date on which each partner signed',
  'agreement-dates': 'When each partner’s agreement was signed and last renewed',
  managers: 'Who manages each partner',
  registrations: 'Deal registrations with partner, customer and date',
  reviews: 'A log of QBRs and joint pipeline reviews with dates',
  'direct-deals': 'Deals sold without a partner, with amounts and outcomes',
  'fund-links': 'Which deals each market development fund was for',
  costs: 'Programme cost of the last twelve months: staff, technology, funds, incentives',
  'direct-cost': 'What direct selling cost in the last twelve months',
  customers: 'The customer of each deal',
  'end-reasons': 'Partners that left, when and why',
  survey: 'A survey or listening session with partners, with its date',
  contacts: 'Contacts at Tier 1 partners, who decides on money, and when they were last spoken to'
} as const

export type MissingData = keyof typeof missingData

/** What a reader must be told beside a value. */
export const caveats = {
  'proxy-registrations': 'No deal has a qualified date: registrations stand in for qualified leads.',
  'proxy-created': 'No such date is in the data: the day a deal was created stands in for it.',
  'all-called-active': 'The roster gives no status: every signed partner is taken as called active.',
  'history-starts-later':
    'The deal data begin after some of these partners signed: “never” means never in the data there are.',
  'partner-by-name': 'No deal has an attribution: deals that name a partner stand in for partner deals.',
  'margin-incomplete': 'Some partner deals have no gross margin and are not in the sum.',
  'reversed-by-segment':
    'Within segments it is the other way round: the difference overall comes from the mix of segments.',
  'segment-missing':
    'Deals have no segment, so it could not be checked whether the mix explains the difference.',
  'within-chance': 'Differences as large as these can come by chance alone.',
  'one-per-manager': 'Every manager counts as one full post; part-time shares are not in the data.',
  'upper-not-reached': 'The upper end of the interval is not reached yet.',
  'small-base': 'Fewer than ten cases: read it as an indication only.'
} as const

export type Caveat = keyof typeof caveats

const wordsIn = (table: Readonly<Record<string, string>>, code: string): string =>
  Object.hasOwn(table, code) ? (table[code] ?? code) : code

/** Words for a reason code of {@link leftOutReasons}. */
export const leftOutWords = (reason: string): string => wordsIn(leftOutReasons, reason)
/** Words for a reason code of {@link unknownReasons}. */
export const unknownWords = (reason: string): string => wordsIn(unknownReasons, reason)
/** Words for what is missing, see {@link missingData}. */
export const missingWords = (missing: string): string => wordsIn(missingData, missing)
/** Words for a code of {@link caveats}. */
export const caveatWords = (caveat: string): string => wordsIn(caveats, caveat)
