import { defaultDefinitions, type Definitions } from '@shared/domain/entities/engagement'
import type { FactBlock, FactValue } from '@shared/domain/entities/fact-block'
import { factBlockRows } from '@shared/domain/entities/fact-block'
import {
  activityKinds,
  investmentCategories,
  investmentStates,
  type FactKind
} from '@shared/domain/entities/facts'
import { partnerTypes, type Partner, type PartnerStatus } from '@shared/domain/entities/partner'
import { blankPartner } from '@shared/domain/partners/blank-partner'
import { addDays, type CivilDate } from '@shared/domain/values/civil-date'
import type { FactSources } from '@shared/domain/metrics/facts/fact-sources'
import { seededRandom } from './random'

/** How many records of each kind a programme has. */
export interface ProgrammeSize {
  readonly partners: number
  readonly deals: number
  readonly investments: number
  readonly activities: number
}

/** The programme the bar is about. */
export const fullSize: ProgrammeSize = {
  partners: 5_000,
  deals: 200_000,
  investments: 20_000,
  activities: 500_000
}

export const asOf: CivilDate = '2026-06-30'
export const definitions: Definitions = { ...defaultDefinitions, tierOne: ['Platinum'] }

type Row = { readonly id: string } & Readonly<Record<string, FactValue>>

/** The same programme as records: for our own blocks and for the tables of a database. */
export interface ProgrammeRows {
  readonly partners: readonly Partner[]
  readonly deal: readonly Row[]
  readonly investment: readonly Row[]
  readonly activity: readonly Row[]
}

const firstDay: CivilDate = '2022-01-01'
const historyDays = 1_640
const tiers = ['Platinum', 'Gold', 'Silver', 'Registered']
const regions = ['DACH', 'Nordics', 'France & Benelux', 'UK & Ireland', 'Iberia']
const statuses: readonly PartnerStatus[] = [
  'active',
  'active',
  'active',
  'growing',
  'enabled',
  'onboarding',
  'dormant',
  'passive',
  'prospect',
  'ended'
]
const stages = ['Qualify', 'Design', 'Propose', 'Negotiate']
const dealStates = ['won', 'lost', 'open'] as const
const attributed = ['sourced', 'influenced', 'resold'] as const

/** Draws that follow each other: the same seed gives the same programme. */
class Draw {
  readonly #random: () => number

  constructor(seed: number) {
    this.#random = seededRandom(seed)
  }

  chance(share: number): boolean {
    return this.#random() < share
  }

  below(count: number): number {
    return Math.floor(this.#random() * count)
  }

  of<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T
  }

  /** Few partners do most, as everywhere. */
  skewed(count: number): number {
    return Math.floor(this.#random() ** 3 * count)
  }

  day(after = 0): CivilDate {
    return addDays(firstDay, after + this.below(historyDays - after))
  }
}

function partnersOf(draw: Draw, count: number): Partner[] {
  return Array.from({ length: count }, (_, index): Partner => {
    const status = draw.of(statuses)
    return {
      ...blankPartner(`p${index}`, `Partner ${index}`),
      type: draw.of(partnerTypes),
      tier: draw.of(tiers),
      status,
      region: draw.of(regions),
      manager: draw.chance(0.95) ? `Manager ${draw.below(90)}` : null,
      signedOn: draw.chance(0.97) ? draw.day() : null,
      endedOn: status === 'ended' ? draw.day(900) : null,
      agreementSignedOn: draw.chance(0.8) ? draw.day() : null,
      certifiedPeople: draw.chance(0.7) ? draw.below(12) : null
    }
  })
}

function dealOf(draw: Draw, { partners }: ProgrammeSize, index: number): Row {
  const isDirect = draw.chance(0.3)
  const status = draw.of(dealStates)
  const created = draw.below(historyDays - 200)
  const on = (share: number, days: number): CivilDate | null =>
    draw.chance(share) ? addDays(firstDay, created + draw.below(days)) : null
  const amount = draw.chance(0.98) ? Math.round(500 + (80_000 * draw.skewed(1_000)) / 1_000) : null
  return {
    id: `d${index}`,
    partnerId: isDirect ? null : `p${draw.skewed(partners)}`,
    account: `Customer ${draw.below(40_000)}`,
    stage: status === 'open' ? draw.of(stages) : null,
    status,
    amount,
    grossMargin: amount === null || draw.chance(0.2) ? null : Math.round(amount * 0.3),
    createdOn: addDays(firstDay, created),
    qualifiedOn: on(0.8, 30),
    registeredOn: isDirect ? null : on(0.6, 40),
    closedOn: status === 'open' ? null : on(0.99, 199),
    attribution: isDirect ? 'direct' : draw.chance(0.9) ? draw.of(attributed) : null,
    segment: draw.of(regions)
  }
}

const investmentOf = (draw: Draw, { partners }: ProgrammeSize, index: number): Row => ({
  id: `i${index}`,
  partnerId: draw.chance(0.9) ? `p${draw.skewed(partners)}` : null,
  category: draw.of(investmentCategories),
  amount: draw.chance(0.97) ? 100 + draw.below(20_000) : null,
  date: draw.day(),
  state: draw.of(investmentStates)
})

const activityOf = (draw: Draw, { partners }: ProgrammeSize, index: number): Row => ({
  id: `a${index}`,
  partnerId: draw.chance(0.99) ? `p${draw.skewed(partners)}` : null,
  kind: draw.of(activityKinds),
  date: draw.chance(0.99) ? draw.day() : null
})

const range = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at))

/** A programme of this size, the same for the same seed. */
export function programmeRows(size: ProgrammeSize, seed = 10): ProgrammeRows {
  const draw = new Draw(seed)
  return {
    partners: partnersOf(draw, size.partners),
    deal: range(size.deals, (index) => dealOf(draw, size, index)),
    investment: range(size.investments, (index) => investmentOf(draw, size, index)),
    activity: range(size.activities, (index) => activityOf(draw, size, index))
  }
}

/** Rows as an import stores them. */
function blocksOf(kind: FactKind, rows: readonly Row[]): FactBlock[] {
  const fields = Object.keys(rows[0] ?? {}).filter((field) => field !== 'id')
  return range(Math.ceil(rows.length / factBlockRows), (sequence) => {
    const part = rows.slice(sequence * factBlockRows, (sequence + 1) * factBlockRows)
    return {
      id: `run:${kind}:bench-0:${sequence}`,
      runId: 'run',
      kind,
      sequence,
      fileId: 'bench',
      sheet: kind,
      count: part.length,
      ids: part.map(({ id }) => id),
      sheetRows: part.map((_, at) => sequence * factBlockRows + at + 2),
      columns: Object.fromEntries(fields.map((field) => [field, part.map((row) => row[field] ?? null)]))
    }
  })
}

/** What the analysis worker holds of such a programme. */
export function factSources(rows: ProgrammeRows): FactSources {
  return {
    engagement: { reportingCurrency: 'EUR', exchangeRates: [] },
    partners: rows.partners,
    runs: [{ id: 'run', at: '2026-07-01T00:00:00Z', by: 'Bench', state: 'applied', sheets: [] }],
    blocks: (['deal', 'investment', 'activity'] as const).flatMap((kind) => blocksOf(kind, rows[kind])),
    overlays: []
  }
}
