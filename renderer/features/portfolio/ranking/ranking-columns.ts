import type { ColDef } from '@renderer/ui/data-grid'
import type { Format } from '@renderer/ui/format'
import { movementWords } from '@shared/domain/portfolio/movement'
import { partnerTypeWords } from '@shared/domain/partners/partner-words'
import { partnerNameWidth } from '../parts/partner-name-width'
import type { RankedRow } from './ranked-rows'

/** "▲ 3", "▼ 12", "·": places against equal weights. */
export const movedText = (moved: number | null, format: Format): string => {
  if (moved === null) return ''
  return moved === 0 ? '·' : `${moved > 0 ? '▲' : '▼'} ${format.count(Math.abs(moved))}`
}

/** "72", or "72 (48–81)" where something is unknown. */
export function scoreText({ score, low, high }: RankedRow, format: Format): string {
  const whole = format.count(score)
  if (score === null || low === null || high === null || high - low < 0.5) return whole
  return `${whole} (${format.count(low)}–${format.count(high)})`
}

const number = (column: ColDef<RankedRow>): ColDef<RankedRow> => ({ type: 'numericColumn', ...column })

/** What each partner is ranked by; "—" where nothing is known. */
export const rankingColumns = (format: Format, months: string): ColDef<RankedRow>[] => [
  ...placeColumns(format),
  ...measureColumns(format, months)
]

/** Who it is and where it stands. */
function placeColumns(format: Format): ColDef<RankedRow>[] {
  return [
    number({
      colId: 'rank',
      headerName: 'Rank',
      width: 58,
      pinned: 'left',
      valueGetter: ({ data }) => data?.rank ?? null,
      valueFormatter: ({ value }) => format.count(value as number | null)
    }),
    number({
      colId: 'moved',
      headerName: 'Moved',
      headerTooltip: 'Places won or lost against equal weights',
      width: 66,
      valueGetter: ({ data }) => data?.moved ?? null,
      valueFormatter: ({ value }) => movedText(value as number | null, format)
    }),
    {
      colId: 'name',
      headerName: 'Partner',
      flex: 2,
      minWidth: partnerNameWidth,
      valueGetter: ({ data }) => data?.row.partner.name ?? '',
      tooltipValueGetter: ({ data }) => data?.row.partner.name
    },
    number({
      colId: 'score',
      headerName: 'Score',
      headerTooltip: 'Audit score, 0 to 100; a range where something is not known',
      width: 92,
      valueGetter: ({ data }) => data?.score ?? null,
      valueFormatter: ({ data }) => (data ? scoreText(data, format) : '')
    })
  ]
}

/** What the place comes from, and what it does not say. */
function measureColumns(format: Format, months: string): ColDef<RankedRow>[] {
  return [
    number({
      colId: 'revenue',
      headerName: 'Revenue',
      headerTooltip: `Won deals that name the partner, ${months}`,
      width: 84,
      valueGetter: ({ data }) => data?.row.revenue ?? null,
      valueFormatter: ({ value }) => format.shortMoney(value as number | null)
    }),
    number({
      colId: 'overlap',
      headerName: 'ICP',
      headerTooltip: 'Overlap with the ideal customer profile, 0 to 100',
      width: 54,
      valueGetter: ({ data }) => data?.row.overlap ?? null,
      valueFormatter: ({ value }) => format.count(value as number | null)
    }),
    number({
      colId: 'activity',
      headerName: 'Events',
      headerTooltip: 'Qualifying events in the active window',
      width: 66,
      valueGetter: ({ data }) => data?.row.activity ?? null,
      valueFormatter: ({ value }) => format.count(value as number | null)
    }),
    number({
      colId: 'potential',
      headerName: 'Potential',
      width: 84,
      valueGetter: ({ data }) => data?.row.potential?.total ?? null,
      valueFormatter: ({ data, value }) => {
        const scored = data?.row.potential?.scored ?? 0
        return value === null && scored > 0 ? `${scored} of 5` : format.decimal(value as number | null)
      }
    }),
    ...wordColumns
  ]
}

const wordColumns: ColDef<RankedRow>[] = [
  {
    colId: 'movement',
    headerName: 'Movement',
    flex: 2,
    minWidth: 160,
    maxWidth: 220,
    valueGetter: ({ data }) => {
      const movement = data?.row.movement.movement
      return movement ? movementWords[movement] : 'Cannot tell'
    },
    tooltipValueGetter: ({ data }) => data?.row.movement.because
  },
  {
    colId: 'type',
    headerName: 'Type',
    flex: 1,
    minWidth: 110,
    maxWidth: 160,
    valueGetter: ({ data }) => (data?.row.partner.type ? partnerTypeWords[data.row.partner.type] : '—')
  },
  { colId: 'tier', headerName: 'Tier', width: 90, valueGetter: ({ data }) => data?.row.partner.tier ?? '—' }
]
