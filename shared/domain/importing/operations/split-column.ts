import { foldAccents } from '../words'
import { make, noCell, textOf, withRows, type CellTable, type TableColumn } from './cell-table'
import type { SplitColumn, SplitWay } from './operation'
import { withColumn } from './row-operations'

/** Parts a column into several, or into a row per part. The column itself stays as the client wrote it. */
export function splitColumn(table: CellTable, step: SplitColumn): CellTable {
  const column = table.columns[step.column]
  if (!column || step.into.length === 0) return table
  return step.into.length === 1 ? intoRows(table, column, step) : intoColumns(table, column, step)
}

function intoColumns(table: CellTable, column: TableColumn, { way, into }: SplitColumn): CellTable {
  const known = new Map<number, readonly number[]>()
  const refsOf = (row: number): readonly number[] => {
    const from = column.refs[row] ?? noCell
    if (from === noCell) return []
    let refs = known.get(from)
    if (!refs) {
      refs = partsOf(textOf(table, column, row), way, into.length).map((text) =>
        text === '' ? noCell : make(table, { text, from, words: null })
      )
      known.set(from, refs)
    }
    return refs
  }
  const rows = Array.from({ length: table.rowCount }, (_, row) => refsOf(row))
  return withColumn(
    table,
    ...into.map((header, index): TableColumn => ({
      header,
      source: column.source,
      refs: Float64Array.from(rows, (refs) => refs[index] ?? noCell)
    }))
  )
}

function intoRows(table: CellTable, column: TableColumn, { way, into }: SplitColumn): CellTable {
  const rows: number[] = []
  const parts: number[] = []
  for (let row = 0; row < table.rowCount; row++) {
    const from = column.refs[row] ?? noCell
    const texts = from === noCell ? [''] : partsOf(textOf(table, column, row), way, Infinity)
    for (const text of texts.length === 0 ? [''] : texts) {
      rows.push(row)
      parts.push(text === '' ? noCell : make(table, { text, from, words: null }))
    }
  }
  const long = withRows(table, rows)
  return withColumn(long, { header: into[0] ?? '', source: column.source, refs: Float64Array.from(parts) })
}

/** The parts of a text; what goes beyond `most` stays with the last part. */
function partsOf(text: string, way: SplitWay, most: number): string[] {
  if (way.by === 'words') return wordAndRest(text, way.words)
  const parts = text.split(way.separator).map((part) => part.trim())
  if (parts.length > most) {
    const head = parts.slice(0, most - 1)
    return [...head, parts.slice(most - 1).join(way.separator)]
  }
  return Number.isFinite(most) ? parts : parts.filter((part) => part !== '')
}

/** "Gold Reseller" → "Gold", "Reseller"; a text without one of the words goes to the second column as it is. */
function wordAndRest(text: string, words: readonly string[]): string[] {
  const pieces = text.split(/([\s/,;|–-]+)/)
  const wanted = new Set(words.map(foldAccents))
  const at = pieces.findIndex((piece) => wanted.has(foldAccents(piece)))
  if (at < 0) return ['', text]
  const rest = [...pieces.slice(0, at), ...pieces.slice(at + 1)].join('')
  return [pieces[at] ?? '', rest.replace(/^[\s/,;|–-]+|[\s/,;|–-]+$/g, '').replace(/\s{2,}/g, ' ')]
}
