import type { ColDef } from '@renderer/ui/data-grid'
import type { Format } from '@renderer/ui/format'
import { movementWords } from '@shared/domain/portfolio/movement'
import type { PortfolioRow } from '@shared/domain/portfolio/portfolio-rows'
import { segmentWords } from '@shared/domain/portfolio/segment-proposal'
import styles from './segments.module.css'

/** "Invest", or "Invest?" while only proposed. */
export function segmentText({ segment, isSettled }: PortfolioRow): string {
  if (segment === null) return 'Open'
  return isSettled ? segmentWords[segment].name : `${segmentWords[segment].name} (proposed)`
}

/** Why a partner is where it is: the consultant's words, else the data's. */
export function becauseText({ record, isSettled, proposal }: PortfolioRow): string {
  if (!isSettled || record === null) return proposal.because
  if (record.reason !== '') return record.reason
  return record.segment === proposal.segment ? proposal.because : 'Settled by hand; no reason written down'
}

/** Words that take two lines where one is too short. */
const inWords: ColDef<PortfolioRow> = { wrapText: true, cellClass: styles.words ?? '' }

/** What decides about a partner's segment. */
export function segmentColumns(format: Format): ColDef<PortfolioRow>[] {
  return [
    {
      colId: 'core',
      headerName: 'Core',
      width: 56,
      pinned: 'left',
      valueGetter: ({ data }) => (data?.isCore ? 'Core' : '')
    },
    {
      ...inWords,
      colId: 'name',
      headerName: 'Partner',
      flex: 2,
      minWidth: 124,
      valueGetter: ({ data }) => data?.partner.name ?? ''
    },
    {
      ...inWords,
      colId: 'segment',
      headerName: 'Segment',
      flex: 1,
      minWidth: 112,
      maxWidth: 168,
      valueGetter: ({ data }) => (data ? segmentText(data) : '')
    },
    {
      ...inWords,
      colId: 'because',
      headerName: 'Why',
      flex: 3,
      minWidth: 160,
      valueGetter: ({ data }) => (data ? becauseText(data) : ''),
      tooltipValueGetter: ({ data }) => (data ? becauseText(data) : '')
    },
    {
      ...inWords,
      colId: 'movement',
      headerName: 'Movement',
      flex: 1,
      minWidth: 124,
      maxWidth: 184,
      valueGetter: ({ data }) => {
        const movement = data?.movement.movement
        return movement ? movementWords[movement] : 'Cannot tell'
      },
      tooltipValueGetter: ({ data }) => data?.movement.because
    },
    {
      colId: 'revenue',
      headerName: 'Revenue',
      type: 'numericColumn',
      width: 84,
      valueGetter: ({ data }) => data?.revenue ?? null,
      valueFormatter: ({ value }) => format.shortMoney(value as number | null)
    }
  ]
}
