import { activityKinds, type ActivityKind } from '../../entities/facts'
import { codeColumn, dayColumn } from './columns'
import type { FoldedRows } from './fold-rows'
import type { PartnerLinks } from './partner-rows'

/** What happened with partners, column by column. */
export interface ActivityColumns extends PartnerLinks {
  readonly count: number
  readonly ids: readonly string[]
  /** 1-based code in `activityKinds`, 0 unknown. */
  readonly kind: Uint8Array
  readonly date: Int32Array
}

export const activityCode = (kind: ActivityKind): number => activityKinds.indexOf(kind) + 1

/** Reads the activities' fields into columns. */
export function activityColumns(rows: FoldedRows, links: PartnerLinks): ActivityColumns {
  return {
    ...links,
    count: rows.ids.length,
    ids: rows.ids,
    kind: codeColumn(rows, 'kind', activityKinds),
    date: dayColumn(rows, 'date')
  }
}
