import type { PartnerFigures } from '@renderer/data'
import type { Partner } from '@shared/domain/entities/partner'
import type { GroupField } from '@shared/domain/entities/partner-view'
import type { FigureSummary } from '@shared/domain/evidence/figure-summary'

type RowFigures = Readonly<Record<string, FigureSummary>> | undefined

/** One partner of the grid. Figures come a moment after the profile: undefined while they are computed. */
export interface PartnerRow {
  readonly partner: Partner
  readonly figures: RowFigures
  readonly group?: undefined
}

/** Partners with one value of the attribute the list is grouped by. */
export interface ListGroup {
  readonly field: GroupField
  readonly value: string | null
  readonly label: string
  readonly count: number
}

/** The line above the partners of a group, with the sums of their figures. */
export interface GroupRow {
  readonly partner?: undefined
  readonly figures: RowFigures
  readonly group: ListGroup
}

export type ListRow = PartnerRow | GroupRow

/** Partners that stand for themselves, with their figures. Merged duplicates live on in their survivor. */
export function partnerRows(partners: readonly Partner[], figures: PartnerFigures | undefined): PartnerRow[] {
  return partners
    .filter((partner) => partner.mergedIntoId === null)
    .map((partner) => ({ partner, figures: figures?.get(partner.id) }))
}
