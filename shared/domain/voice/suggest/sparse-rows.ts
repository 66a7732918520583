/** Many short lists of (column, value), packed: row r holds places starts[r] to starts[r + 1]. */
export interface SparseRows {
  readonly count: number
  readonly columnCount: number
  readonly starts: Int32Array
  readonly columns: Int32Array
  readonly values: Float32Array
}

/** The same values by column: for each column the rows that have it. */
export function transposed(rows: SparseRows): SparseRows {
  const { count, columnCount, columns, values } = rows
  const starts = new Int32Array(columnCount + 1)
  for (const column of columns) starts[column + 1] = at(starts, column + 1) + 1
  for (let column = 0; column < columnCount; column += 1) {
    starts[column + 1] = at(starts, column + 1) + at(starts, column)
  }
  const next = starts.slice(0, columnCount)
  const turned = { columns: new Int32Array(columns.length), values: new Float32Array(values.length) }
  for (let row = 0; row < count; row += 1) {
    for (let place = at(rows.starts, row); place < at(rows.starts, row + 1); place += 1) {
      const column = at(columns, place)
      const target = at(next, column)
      turned.columns[target] = row
      turned.values[target] = at(values, place)
      next[column] = target + 1
    }
  }
  return { count: columnCount, columnCount: count, starts, ...turned }
}

/** The rows of one list and, after them, those of another with the same columns. */
export function joinedRows(first: SparseRows, second: SparseRows): SparseRows {
  const starts = new Int32Array(first.count + second.count + 1)
  starts.set(first.starts)
  second.starts.forEach((start, row) => {
    starts[first.count + row] = first.columns.length + start
  })
  const columns = new Int32Array(first.columns.length + second.columns.length)
  columns.set(first.columns)
  columns.set(second.columns, first.columns.length)
  const values = new Float32Array(columns.length)
  values.set(first.values)
  values.set(second.values, first.columns.length)
  const { columnCount } = first
  return { count: first.count + second.count, columnCount, starts, columns, values }
}

/** A number of a packed list that is known to be there. */
export const at = (list: Int32Array | Float32Array | Float64Array, place: number): number =>
  list[place] as number
