import type { PartnerFigures } from '@renderer/data'
import type { Partner } from '@shared/domain/entities/partner'
import type { FigureSummary } from '@shared/domain/evidence/figure-summary'

/** One line of the partners grid. Figures come a moment after the profile: undefined while they are computed. */
export interface PartnerRow {
  readonly partner: Partner
  readonly figures: Readonly<Record<string, FigureSummary>> | undefined
}

/** Partners that stand for themselves, with their figures. Merged duplicates live on in their survivor. */
export function partnerRows(partners: readonly Partner[], figures: PartnerFigures | undefined): PartnerRow[] {
  return partners
    .filter((partner) => partner.mergedIntoId === null)
    .map((partner) => ({ partner, figures: figures?.get(partner.id) }))
}
