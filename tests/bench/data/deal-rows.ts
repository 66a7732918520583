import { seededRandom } from './random'

/** A day as the number of days since 1899-12-30, as spreadsheets count. */
export interface SheetDay {
  serial: number
}

export type DealCell = string | number | boolean | SheetDay | null

const stages = ['Lead', 'Qualified', 'Proposal', 'Negotiation', 'Closed won', 'Closed lost']
const regions = ['DACH', 'Nordics', 'Benelux', 'UK & Ireland', 'Iberia', 'Österreich']
const firstWords = [
  'Halden',
  'Nordlicht',
  'Brückner',
  'Acme',
  'Øresund',
  'Castellón',
  'Vega',
  'Müller & Söhne'
]
const secondWords = ['Systems', 'Consulting', 'Cloud', 'Partners', 'Software', 'Networks', 'Data', 'Services']

export const dealHeaders = [
  ...['Deal id', 'Partner', 'Customer', 'Region', 'Stage', 'Owner', 'Created', 'Expected close', 'Closed'],
  ...['Amount', 'Discount', 'Margin', 'Seats', 'Renewal', 'Partner sourced', 'Probability', 'Product'],
  ...['Note', 'Postcode', 'Score']
]

const firstDay = 43_831
const days = 2_000

/** Rows such as a CRM exports: repeated words, unique ids, dates, money, gaps, text with commas and quotes. */
export function* dealRows(count: number, seed: number): Generator<DealCell[]> {
  const random = seededRandom(seed)
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? ''
  const day = (): SheetDay => ({ serial: firstDay + Math.floor(random() * days) })
  const company = (): string => `${pick(firstWords)} ${pick(secondWords)} ${Math.floor(random() * 900)}`
  for (let row = 1; row <= count; row++) {
    const amount = Math.round(random() * 25_000_000) / 100
    yield [
      `D-${String(row).padStart(7, '0')}`,
      company(),
      company(),
      pick(regions),
      pick(stages),
      random() < 0.1 ? null : `Owner ${Math.floor(random() * 60)}`,
      day(),
      day(),
      random() < 0.4 ? null : day(),
      amount,
      Math.round(random() * 40) / 100,
      Math.round(amount * random() * 30) / 100,
      Math.floor(random() * 500),
      random() < 0.5,
      random() < 0.3,
      Math.round(random() * 100) / 100,
      `SKU-${Math.floor(random() * 400)}`,
      random() < 0.7 ? null : `Asked for "phase ${Math.floor(random() * 9)}", then went quiet`,
      String(Math.floor(random() * 90_000) + 10_000),
      Math.round(random() * 1_000_000) / 1000
    ]
  }
}
