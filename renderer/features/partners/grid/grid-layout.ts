import type { PartnerLayout, ViewColumn, ViewSort } from '@shared/domain/entities/partner-view'
import type { ColumnState } from '@renderer/ui/data-grid'
import { metricColumns } from './metric-columns'
import { nameWidth } from './name-width'
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
  ...profileColumns.map(({ field, width }) => [field, width] as const),
  ...metricColumns.map(({ metricId, width }) => [metricId, width] as const)
])

/** Width of a column nobody has set, in a window so wide (pixels). */
const usualWidth = (id: string, windowWidth: number): number | null =>
  id === 'name' ? nameWidth(windowWidth) : (widths.get(id) ?? null)

/** What is remembered of a width: nothing where it follows the window. */
function widthOf({ colId, width, flex }: ColumnState, windowWidth: number): number | null {
  if (flex || (colId === 'name' && width === nameWidth(windowWidth))) return null
  return Math.round(width ?? usualWidth(colId, windowWidth) ?? 0)
}

/** The part of a layout the grid holds, from its own account of its columns in a window so wide (pixels). */
export function layoutOfColumns(
  state: readonly ColumnState[],
  windowWidth: number
): Pick<PartnerLayout, 'columns' | 'sort'> {
  const columns = state
    .filter(({ colId }) => isLaidOut(colId))
    .map((column): ViewColumn => ({
      id: column.colId,
      width: widthOf(column, windowWidth),
      isHidden: column.hide === true
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

/** A layout as the grid takes it in a window so wide (pixels). Columns it does not know (a later version's) are passed over, new ones stay hidden. */
export function columnsOfLayout({ columns, sort }: PartnerLayout, windowWidth: number): ColumnState[] {
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
      ...(flows ? { flex: 1 } : { flex: null, width: width ?? usualWidth(id, windowWidth) }),
      sort: at < 0 ? null : (sort[at]?.direction ?? null),
      sortIndex: at < 0 ? null : at
    }
  })
}
