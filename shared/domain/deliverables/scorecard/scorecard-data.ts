import type { Deal } from '../../entities/facts'
import type { Partner } from '../../entities/partner'
import type { Figure } from '../../evidence/figure'
import { survivors } from '../../partners/survivors'
import { convert } from '../../values/money'
import { sum } from '../../values/sum'
import type { ScorecardInput } from './scorecard-input'

/** One deal as a row of the workbook. */
export interface DealRow {
  readonly deal: Deal
  /** Position of its partner in the rows of partners; null: none named. */
  readonly partner: number | null
  /** In reporting currency; null: no amount or no exchange rate. */
  readonly amount: number | null
  readonly isRevenue: boolean
  readonly isOpenPipeline: boolean
  /** Reason code where a figure left it out. */
  readonly leftOut: string | null
}

export interface PartnerRow {
  readonly partner: Partner
  /** "P-001": joins the sheets; stable for the same list of partners. */
  readonly reference: string
  readonly isOnRoster: boolean
  readonly isActive: boolean
  readonly revenue: number
  readonly wonDeals: number
  readonly openPipeline: number
  readonly lastOrder: string | null
}

/** The rows behind all sheets, and the figures by id. */
export interface ScorecardData extends ScorecardInput {
  readonly figureOf: (metricId: string) => Figure | null
  readonly partnerRows: readonly PartnerRow[]
  readonly dealRows: readonly DealRow[]
}

const countedBy = (figure: Figure | null): ReadonlySet<string> => new Set(figure?.counted.ids ?? [])

function reasonsOf(figures: readonly (Figure | null)[]): Map<string, string> {
  const reasons = new Map<string, string>()
  for (const exclusion of figures.flatMap((figure) => figure?.leftOut ?? [])) {
    if (exclusion.records.kind !== 'deal') continue
    for (const id of exclusion.records.ids) reasons.set(id, exclusion.reason)
  }
  return reasons
}

type FigureOf = ScorecardData['figureOf']

function readDeals(input: ScorecardInput, figureOf: FigureOf): DealRow[] {
  const { reportingCurrency, exchangeRates } = input.engagement
  const { indexOf } = survivors(input.partners)
  const revenue = countedBy(figureOf('partner-revenue'))
  const open = countedBy(figureOf('open-pipeline'))
  const reasons = reasonsOf([figureOf('open-pipeline'), figureOf('partner-revenue')])
  return input.deals.map((deal) => {
    const money = { amount: deal.amount ?? 0, currency: deal.currency ?? reportingCurrency }
    const isRevenue = revenue.has(deal.id)
    const isOpenPipeline = open.has(deal.id)
    return {
      deal,
      partner: deal.partnerId === null ? null : (indexOf.get(deal.partnerId) ?? null),
      amount: deal.amount === null ? null : convert(money, reportingCurrency, exchangeRates),
      isRevenue,
      isOpenPipeline,
      leftOut: isRevenue || isOpenPipeline ? null : (reasons.get(deal.id) ?? null)
    }
  })
}

const amountOf = (rows: readonly DealRow[]): number => sum(rows.map((row) => row.amount ?? 0))

function readPartners(input: ScorecardInput, deals: readonly DealRow[], figureOf: FigureOf): PartnerRow[] {
  const { partners } = survivors(input.partners)
  const active = figureOf('active-partner-rate')
  const isActive = countedBy(active)
  const roster = new Set(figureOf('partners-signed')?.counted.ids ?? [])
  const dealsOf: DealRow[][] = partners.map(() => [])
  for (const row of deals) if (row.partner !== null) dealsOf[row.partner]?.push(row)
  return partners.map((partner, index) => {
    const own = dealsOf[index] ?? []
    const won = own.filter((row) => row.isRevenue)
    const dates = won.flatMap((row) => (row.deal.closedOn === null ? [] : [row.deal.closedOn]))
    return {
      partner,
      reference: `P-${String(index + 1).padStart(3, '0')}`,
      isOnRoster: roster.has(partner.id),
      isActive: isActive.has(partner.id),
      revenue: amountOf(won),
      wonDeals: won.length,
      openPipeline: amountOf(own.filter((row) => row.isOpenPipeline)),
      lastOrder: dates.reduce<string | null>(
        (last, date) => (last === null || date > last ? date : last),
        null
      )
    }
  })
}

/** Joins partners, deals and figures into the rows of the workbook. */
export function scorecardData(input: ScorecardInput): ScorecardData {
  const byId = new Map(input.figures.map((figure) => [figure.metricId, figure]))
  const figureOf: FigureOf = (metricId) => byId.get(metricId) ?? null
  const dealRows = readDeals(input, figureOf)
  return { ...input, figureOf, dealRows, partnerRows: readPartners(input, dealRows, figureOf) }
}
