import { dealRows, type DealCell } from './deal-rows'
import { seededRandom } from './random'

const partnerCount = 1_200
const accountCount = 8_000
const partnerColumn = 1
const accountColumn = 2

const starts = [
  'Ka',
  'Bru',
  'Fjo',
  'Nor',
  'Sta',
  'Mei',
  'Or',
  'Cas',
  'Vel',
  'Dun',
  'Pra',
  'Lin',
  'Zer',
  'Hal',
  'Tor',
  'Wes'
]
const middles = [
  'stel',
  'ckner',
  'rdin',
  'dali',
  'vang',
  'rexo',
  'bisso',
  'tella',
  'mora',
  'gwin',
  'kessa',
  'teri',
  'volo',
  'nish',
  'quet',
  'zano'
]
const ends = [
  'na',
  'ner',
  'berg',
  'lin',
  'ova',
  'ster',
  'haus',
  'mark',
  'dal',
  'wick',
  'tano',
  'ric',
  'feld',
  'son',
  'ek',
  'ia'
]
const trades = [
  'Cloud',
  'Systems',
  'Networks',
  'Software',
  'Consulting',
  'Data',
  'Telecom',
  'Retail',
  'Energy',
  'Logistics'
]
const forms = ['GmbH', 'AS', 'Ltd', 'SARL', 'B.V.', 'S.p.A.']

/** Names as different from each other as companies' names are. */
function companyNames(count: number, seed: number): string[] {
  const random = seededRandom(seed)
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? ''
  const names = new Set<string>()
  while (names.size < count) names.add(`${pick(starts)}${pick(middles)}${pick(ends)} ${pick(trades)}`)
  return [...names]
}

/** The partners of the engagement before the deals come. */
export const partnerNames = (): string[] =>
  companyNames(partnerCount, 41).map((name, index) => `${name} ${forms[index % forms.length] ?? ''}`)

/** Deals of known partners, spelled as in the roster, without legal form or in capitals, with 8,000 customers. */
export function* partnerDeals(count: number, seed: number): Generator<DealCell[]> {
  const random = seededRandom(seed + 1)
  const partners = companyNames(partnerCount, 41)
  const accounts = companyNames(accountCount, 43)
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? ''
  for (const cells of dealRows(count, seed)) {
    const partner = pick(partners)
    cells[partnerColumn] = random() < 0.2 ? partner.toUpperCase() : partner
    cells[accountColumn] = pick(accounts)
    yield cells
  }
}
