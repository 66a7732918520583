import { isMissing } from '../missing-tokens'
import { readBoolean } from '../read-boolean'
import { foldAccents } from '../words'
import { clientRef, isEmptyAt, make, noCell, textOf, withoutColumns, type CellTable } from './cell-table'
import type { MergeColumns } from './operation'
import { withColumn } from './row-operations'

/** Puts several columns together: texts side by side, or the names of the options that are ticked. */
export function mergeColumns(table: CellTable, step: MergeColumns): CellTable {
  const columns = step.columns.flatMap((at, index) => {
    const column = table.columns[at]
    return column
      ? [{ column, option: step.options?.[index] ?? null, isKept: step.kept?.includes(at) ?? false }]
      : []
  })
  const first = columns[0]
  if (!first) return table
  const refs = new Float64Array(table.rowCount).fill(noCell)
  for (let row = 0; row < table.rowCount; row++) {
    const parts = columns.flatMap(({ column, option, isKept }) => {
      if (isEmptyAt(table, column, row)) return []
      const text = textOf(table, column, row)
      const tick = option === null ? text : ticked(text, option)
      const part = tick !== null && isKept ? option : tick
      const own = clientRef(table, column.refs[row] ?? noCell)
      return part === null ? [] : [{ part, from: column.source === first.column.source ? own : noCell }]
    })
    const from = parts[0]?.from
    if (from === undefined) continue
    const text = parts.map(({ part }) => part).join(step.separator)
    const words = parts.length > 1 ? `put together from ${parts.length} cells` : null
    refs[row] = make(table, { text, from, words })
  }
  const rest = withoutColumns(table, new Set(step.columns.filter((at) => step.kept?.includes(at) !== true)))
  const options = step.options ? { options: step.options } : {}
  return withColumn(rest, { header: step.into, source: first.column.source, refs, ...options })
}

/** The option when a cell is a tick ("x", "1", "yes" or the option itself); other words are kept beside it. */
export function ticked(text: string, option: string): string | null {
  if (isMissing(text) || /^(not selected|unchecked)$/i.test(text)) return null
  const said = readBoolean(text)
  if (said !== null) return said ? option : null
  const plain = oneLine(text)
  if (plain === oneLine(option) || /^(selected|checked|ticked)$/.test(plain)) return option
  return text
}

const oneLine = (text: string): string => foldAccents(text).replace(/\s+/g, ' ').trim()
