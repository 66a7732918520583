import type { PartnerSegment, PotentialScore } from '../entities/diagnosis'
import type { Engagement } from '../entities/engagement'
import type { Partner } from '../entities/partner'
import type { PortfolioSettings, SegmentName } from '../entities/portfolio'
import { addMonths } from '../values/civil-date'
import { normaliseAudit, type NormalisedAudit } from './audit-score'
import { movementOf, type MovementResult } from './movement'
import { standings, type PortfolioFacts, type Standing } from './portfolio-facts'
import { potentialByPartner, type PotentialResult } from './potential'
import { outcomeCutOf, proposeSegment, type SegmentProposal } from './segment-proposal'
import { settingsOf } from './settings'

/** Everything the portfolio says about one partner. Null: not known. */
export interface PortfolioRow {
  readonly id: string
  readonly partner: Partner
  readonly standing: Standing
  readonly revenue: number | null
  readonly wonDeals: number
  readonly overlap: number | null
  readonly activity: number | null
  readonly investment: number | null
  /** Payments of this partner that cannot be counted. */
  readonly investmentGaps: number
  readonly movement: MovementResult
  readonly potential: PotentialResult | null
  readonly isNew: boolean
  readonly record: PartnerSegment | null
  readonly proposal: SegmentProposal
  /** Settled by hand, or else proposed; null: neither. */
  readonly segment: SegmentName | null
  readonly isSettled: boolean
  readonly isCore: boolean
}

export interface Portfolio {
  /** Signed partners on the as-of date, in the order of the list: what is ranked. */
  readonly members: readonly PortfolioRow[]
  readonly prospects: readonly PortfolioRow[]
  /** Ended, or signed after the as-of date. */
  readonly others: readonly PortfolioRow[]
  /** The members' measures on one scale, in the order of `members`. */
  readonly audit: NormalisedAudit
  readonly outcomeCut: ReturnType<typeof outcomeCutOf>
}

export interface PortfolioSources {
  readonly facts: PortfolioFacts
  readonly partners: readonly Partner[]
  readonly scores: readonly PotentialScore[]
  readonly segments: readonly PartnerSegment[]
  readonly engagement: Pick<Engagement, 'definitions' | 'portfolio'>
}

const known = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value

const orNaN = (value: number | null): number => value ?? Number.NaN

/** A partner signed less than the agreed months ago cannot be expected to have sold. */
function isNewOn(partner: Partner, asOf: string | null, months: number): boolean {
  return asOf !== null && partner.signedOn !== null && partner.signedOn > addMonths(asOf, -months)
}

/** Joins what the analysis knows, what was scored and what was settled, partner by partner. */
export function portfolioOf({ facts, partners, scores, segments, engagement }: PortfolioSources): Portfolio {
  const settings = settingsOf(engagement)
  const { definitions } = engagement
  const byId = new Map(partners.map((partner) => [partner.id, partner]))
  const potentials = potentialByPartner(scores, settings.potentialWeights)
  const records = new Map(segments.map((segment) => [segment.id, segment]))
  const outcomeCut = outcomeCutOf(facts.revenue, definitions.meaningfulRevenue)
  const rows = facts.partnerIds.flatMap((id, at): PortfolioRow[] => {
    const partner = byId.get(id)
    if (!partner) return []
    const movement = movementOf(facts, at, definitions)
    const potential = potentials.get(id) ?? null
    const isNew = isNewOn(partner, facts.asOf, definitions.newPartnerMonths)
    const revenue = known(facts.revenue[at])
    const proposal = proposeSegment({
      potential: potential?.total ?? null,
      potentialCut: settings.potentialCut,
      revenue,
      outcomeCut: outcomeCut.value,
      movement: movement.movement,
      isNew
    })
    const record = records.get(id) ?? null
    const isSettled = record !== null && record.isProposal !== true
    return [
      {
        id,
        partner,
        standing: standings[facts.standing[at] ?? 0] ?? 'member',
        revenue,
        wonDeals: facts.wonDeals[at] ?? 0,
        overlap: partner.idealProfileOverlap,
        activity: known(facts.activity[at]),
        investment: known(facts.investment[at]),
        investmentGaps: facts.investmentGaps[at] ?? 0,
        movement,
        potential,
        isNew,
        record,
        proposal,
        segment: isSettled ? record.segment : proposal.segment,
        isSettled,
        isCore: record?.isCore ?? false
      }
    ]
  })
  return grouped(rows, settings, outcomeCut)
}

/** Splits the rows by standing and puts the members' measures on one scale. */
function grouped(
  rows: readonly PortfolioRow[],
  { normalisation }: PortfolioSettings,
  outcomeCut: Portfolio['outcomeCut']
): Portfolio {
  const members = rows.filter(({ standing }) => standing === 'member')
  return {
    members,
    prospects: rows.filter(({ standing }) => standing === 'prospect'),
    others: rows.filter(({ standing }) => standing === 'ended' || standing === 'later'),
    audit: normaliseAudit(
      {
        revenue: Float64Array.from(members, (row) => orNaN(row.revenue)),
        overlap: Float64Array.from(members, (row) => orNaN(row.overlap)),
        activity: Float64Array.from(members, (row) => orNaN(row.activity))
      },
      normalisation
    ),
    outcomeCut
  }
}
