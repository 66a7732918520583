import type { PartnerLayout, ViewColumn, ViewSort } from '@shared/domain/entities/partner-view'
import type { ColumnState } from '@renderer/ui/data-grid'
import { metricColumns } from './metric-columns'
import { profileColumns } from './profile-columns'

/** Columns a layout speaks of: the name stands first always, the ticks are no column. */
const isLaidOut = (id: string): boolean => known.has(id)

const known = new Set<string>([
  'name',
  ...profileColumns.map(({ field }) => field),
  ...metricColumns.map(({ metricId }) => metricId)
])

const growing: ReadonlySet<string> = new Set(
  profileColumns.filter(({ grows }) => grows).map(({ field }) => field)
)
const widths = new Map<string, number>([
  ['name', 176],
  ...profileColumns.map(({ field, width }) => [field, width] as const),
  ...metricColumns.map(({ metricId, width }) => [metricId, width] as const)
])

/** The part of a layout the grid holds, from its own account of its columns. */
export function layoutOfColumns(state: readonly ColumnState[]): Pick<PartnerLayout, 'columns' | 'sort'> {
  const columns = state
    .filter(({ colId }) => isLaidOut(colId))
    .map(({ colId, width, flex, hide }): ViewColumn => ({
      id: colId,
      width: flex ? null : Math.round(width ?? widths.get(colId) ?? 0),
      isHidden: hide === true
    }))
  const sorted = state
    .filter(({ colId, sort }) => isLaidOut(colId) && sort)
    .sort((a, b) => (a.sortIndex ?? 0) - (b.sortIndex ?? 0))
  const sort = sorted.map(({ colId, sort: direction }): ViewSort => ({
    columnId: colId,
    direction: direction === 'asc' ? 'asc' : 'desc'
  }))
  return { columns, sort }
}

/** A layout as the grid takes it. Columns it does not know (a later version's) are passed over, new ones stay hidden. */
export function columnsOfLayout({ columns, sort }: PartnerLayout): ColumnState[] {
  const listed = columns.filter(({ id }) => isLaidOut(id))
  const ids = new Set(listed.map(({ id }) => id))
  const rest = [...known]
    .filter((id) => !ids.has(id))
    .map((id) => ({ id, width: null, isHidden: id !== 'name' }))
  return [...listed, ...rest].map(({ id, width, isHidden }) => {
    const at = sort.findIndex(({ columnId }) => columnId === id)
    const flows = width === null && growing.has(id)
    return {
      colId: id,
      hide: isHidden,
      ...(flows ? { flex: 1 } : { flex: null, width: width ?? widths.get(id) ?? null }),
      sort: at < 0 ? null : (sort[at]?.direction ?? null),
      sortIndex: at < 0 ? null : at
    }
  })
}
