import { useMemo } from 'react'
import { useRecords } from '@renderer/data'
import type { CellClassParams, ColDef } from '@renderer/ui/data-grid'
import type { CountedKind } from '@shared/domain/evidence/figure'

/** Record id → the fields somebody set by hand. */
export type HandEdits = ReadonlyMap<string, ReadonlySet<string>>

/** What was set by hand on records of one kind. */
export function useHandEdits(kind: CountedKind): HandEdits {
  const overlays = useRecords('overlays')
  return useMemo(
    () =>
      new Map(
        (overlays ?? [])
          .filter((overlay) => overlay.kind === kind)
          .map(({ recordId, fields }) => [recordId, new Set(Object.keys(fields))])
      ),
    [overlays, kind]
  )
}

/** The columns with a dot in every cell set by hand; the dot itself is drawn in the style sheet. */
export function markHandEdits<Row extends { readonly id: string }>(
  columns: readonly ColDef<Row>[],
  edits: HandEdits
): ColDef<Row>[] {
  return columns.map((column) => ({
    ...column,
    cellClassRules: {
      'by-hand': ({ data }: CellClassParams<Row>) =>
        data !== undefined && edits.get(data.id)?.has(column.colId ?? '') === true
    }
  }))
}
