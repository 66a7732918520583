import { activityKinds, type ActivityKind } from '../../entities/facts'
import { codeColumn, dayColumn, dayIn, editedColumn } from './columns'
import type { EditedTable } from './deal-columns'
import { codesOf } from './id-index'
import type { FoldedRows } from './fold-rows'
import type { PartnerLinks } from './partner-rows'
import { newTrail, trailAfter, type RowTrail } from './row-trail'

/** What happened with partners, column by column. */
export interface ActivityColumns extends PartnerLinks {
  readonly trail: RowTrail
  readonly count: number
  readonly ids: readonly string[]
  /** 1-based code in `activityKinds`, 0 unknown. */
  readonly kind: Uint8Array
  readonly date: Int32Array
}

export const activityCode = (kind: ActivityKind): number => activityKinds.indexOf(kind) + 1

const kindIn = codesOf(activityKinds)

/** The same activities after a hand edit. */
export function editedActivities(before: ActivityColumns, { edit, links }: EditedTable): ActivityColumns {
  return {
    ...links,
    trail: trailAfter(before.trail, edit.positions),
    count: before.count,
    ids: before.ids,
    kind: editedColumn(before.kind, edit, 'kind', kindIn),
    date: editedColumn(before.date, edit, 'date', dayIn)
  }
}

/** Reads the activities' fields into columns. */
export function activityColumns(rows: FoldedRows, links: PartnerLinks): ActivityColumns {
  return {
    ...links,
    trail: newTrail(),
    count: rows.ids.length,
    ids: rows.ids,
    kind: codeColumn(rows, 'kind', activityKinds),
    date: dayColumn(rows, 'date')
  }
}
