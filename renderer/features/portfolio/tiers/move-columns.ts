import type { ColDef } from '@renderer/ui/data-grid'
import type { Format } from '@renderer/ui/format'
import type { PortfolioRow } from '@shared/domain/portfolio/portfolio-rows'
import type { TierOutcome } from '@shared/domain/portfolio/tier-simulator'
import { partnerNameWidth } from '../parts/partner-name-width'
import { moveWords, outcomeText } from './tier-words'

export interface MoveRow {
  readonly outcome: TierOutcome
  readonly row: PortfolioRow
}

/** Where each partner comes from and would land. */
export const moveColumns = (format: Format): ColDef<MoveRow>[] => [
  {
    colId: 'name',
    headerName: 'Partner',
    flex: 2,
    minWidth: partnerNameWidth,
    valueGetter: ({ data }) => data?.row.partner.name ?? '',
    tooltipValueGetter: ({ data }) => data?.row.partner.name
  },
  { colId: 'from', headerName: 'Now', width: 90, valueGetter: ({ data }) => data?.outcome.from ?? 'No tier' },
  { colId: 'to', headerName: 'Then', width: 90, valueGetter: ({ data }) => data?.outcome.to ?? 'No tier' },
  {
    colId: 'move',
    headerName: 'Move',
    width: 92,
    valueGetter: ({ data }) => (data ? moveWords[data.outcome.move] : '')
  },
  {
    colId: 'revenue',
    headerName: 'Revenue',
    type: 'numericColumn',
    width: 84,
    valueGetter: ({ data }) => data?.row.revenue ?? null,
    valueFormatter: ({ value }) => format.shortMoney(value as number | null)
  },
  {
    colId: 'border',
    headerName: 'Near a border',
    flex: 3,
    minWidth: 160,
    valueGetter: ({ data }) => (data ? outcomeText(data.outcome, format) : ''),
    tooltipValueGetter: ({ data }) => (data ? outcomeText(data.outcome, format) : '')
  }
]
