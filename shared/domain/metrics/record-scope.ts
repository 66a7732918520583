import type { RecordSet } from '../evidence/figure'
import type { MetricContext } from './context'
import type { DealColumns } from './facts/deal-columns'
import type { PartnerLinks } from './facts/partner-rows'

/** Calls `visit` with the position of every record, or of every record of one partner. */
export function eachRow(
  table: PartnerLinks & { readonly count: number },
  partnerIndex: number | null,
  visit: (position: number) => void
): void {
  if (partnerIndex === null) {
    for (let position = 0; position < table.count; position++) visit(position)
  } else {
    for (const position of table.byPartner.of(partnerIndex)) visit(position)
  }
}

/** The deals at the given positions as a set of records. */
export const dealSet = (deals: DealColumns, positions: readonly number[]): RecordSet => ({
  kind: 'deal',
  ids: positions.map((position) => deals.ids[position] ?? '')
})

/** Partners at the given positions as a set of records. */
export const partnerSet = (context: MetricContext, positions: readonly number[]): RecordSet => ({
  kind: 'partner',
  ids: positions.map((position) => context.facts.partners[position]?.id ?? '')
})
