import type { ChainFigures } from './chain-figures'
import type { ClientDeal, ClientFiles, ClientPartner } from './client-files'

const dayMs = 86_400_000

/** The day `days` before an ISO date. */
function daysBefore(date: string, days: number): string {
  return new Date(Date.parse(date) - days * dayMs).toISOString().slice(0, 10)
}

// In cents: a sum of 57,851 amounts in floating point would not end in .20.
const inCents = (amounts: readonly number[]): number =>
  amounts.reduce((total, amount) => total + Math.round(amount * 100), 0) / 100

/** Gini by its definition on sorted values: Σ (2i − n − 1)·xᵢ / (n·Σ xᵢ). */
function gini(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const total = sorted.reduce((sum, value) => sum + value, 0)
  const weighted = sorted.reduce(
    (sum, value, index) => sum + (2 * (index + 1) - sorted.length - 1) * value,
    0
  )
  return weighted / (sorted.length * total)
}

/** Won deals of partners that closed in (from, to]. */
const wonBetween = ({ dealRows }: ClientFiles, from: string, to: string): ClientDeal[] =>
  dealRows.filter(
    ({ isWon, partnerKey, closedOn }) =>
      isWon && partnerKey !== null && closedOn !== null && closedOn > from && closedOn <= to
  )

const activeWithin = (client: ClientFiles, days: number): number =>
  new Set(wonBetween(client, daysBefore(client.asOf, days), client.asOf).map((deal) => deal.partnerKey)).size

/** Computes every figure of the story. */
export function referenceFigures(client: ClientFiles): ChainFigures {
  const won = wonBetween(client, '', client.asOf)
  const revenueOf = new Map<string, number>()
  for (const { partnerKey, amount } of won) {
    if (partnerKey !== null && amount !== null)
      revenueOf.set(partnerKey, (revenueOf.get(partnerKey) ?? 0) + amount)
  }
  const sellers = [...revenueOf.values()].filter((revenue) => revenue > 0)
  const largest = [...sellers].sort((a, b) => b - a).slice(0, 10)
  const silent = Array.from({ length: client.partners.length - sellers.length }, () => 0)
  const amounts = (deals: readonly ClientDeal[]): number[] => deals.flatMap(({ amount }) => amount ?? [])
  return {
    partners: client.partners.length,
    deals: client.dealRows.length,
    amountTotal: inCents(amounts(client.dealRows)),
    revenue: inCents(amounts(won)),
    active90: activeWithin(client, 90),
    active365: activeWithin(client, 365),
    sellers: sellers.length,
    giniSellers: gini(sellers),
    giniRoster: gini([...sellers, ...silent]),
    topTenShare: inCents(largest) / inCents(sellers)
  }
}

/** The margins of each partner's deals in the year up to the as-of date; deals without a margin left out. */
function marginsOfYear(client: ClientFiles): Map<string, number[]> {
  const [year = '', ...monthAndDay] = client.asOf.split('-')
  const margins = new Map<string, number[]>()
  for (const deal of wonBetween(client, [Number(year) - 1, ...monthAndDay].join('-'), client.asOf)) {
    if (deal.partnerKey !== null && deal.margin !== null)
      margins.set(deal.partnerKey, [...(margins.get(deal.partnerKey) ?? []), deal.margin])
  }
  return margins
}

/** A partner with what the vendor earned on how many of its deals in the last year. */
export interface EarningPartner {
  readonly partner: ClientPartner
  readonly margin: number
  readonly deals: number
}

/** The partner on whose deals the vendor earned most in the last year. */
export function mostEarningPartner(client: ClientFiles): EarningPartner {
  const margins = marginsOfYear(client)
  const [first] = client.partners
    .map((partner) => ({ partner, own: margins.get(partner.key) ?? [] }))
    .map(({ partner, own }) => ({ partner, margin: inCents(own), deals: own.length }))
    .sort((a, b) => b.margin - a.margin)
  if (!first || first.margin <= 0) throw new Error('the client’s files hold no partner with a margin')
  return first
}
