import type { FactBlock, FieldCells } from '../../entities/fact-block'
import { cellAddress } from '../cell-address'
import type { CellOrigin, CellOrigins } from './cell-origin'

interface ReadTable {
  /** 0-based row of the table per record. */
  readonly rows: readonly number[]
  readonly origins: CellOrigins
  readonly columnOf: Readonly<Record<string, number>>
}

/**
 * The cells of each field where row number and mapped column do not already say them: values that steps moved,
 * changed or fetched from another sheet. Nothing for a sheet taken as it stands.
 */
export function fieldCells(
  table: ReadTable,
  records: readonly number[],
  fields: readonly string[]
): Pick<FactBlock, 'cells'> {
  if (table.origins.isOwn) return {}
  const cells: Record<string, FieldCells> = {}
  for (const field of fields) {
    const column = table.columnOf[field]
    if (column === undefined) continue
    const origins = records.map((index) => {
      const row = table.rows[index] ?? 0
      return { row, origin: table.origins.cellOf(row, column) }
    })
    const isPlain = origins.every(
      ({ row, origin }) =>
        origin === null ||
        (origin.column === column &&
          origin.row === table.origins.rowOf(row) &&
          !origin.joined &&
          !origin.words)
    )
    if (!isPlain) cells[field] = cellsOfField(origins.map(({ origin }) => origin))
  }
  return Object.keys(cells).length === 0 ? {} : { cells }
}

function cellsOfField(origins: readonly (CellOrigin | null)[]): FieldCells {
  const joined = origins.find((origin) => origin?.joined)?.joined
  return {
    addresses: origins.map((origin) => (origin ? cellAddress(origin.row, origin.column) : '')),
    ...(origins.some((origin) => origin?.words)
      ? { words: origins.map((origin) => origin?.words ?? '') }
      : {}),
    ...(joined ? { joined } : {})
  }
}
