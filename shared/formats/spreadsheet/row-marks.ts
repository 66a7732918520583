/** After how many cells of a file each further thousand rows is through; see {@link countedReading}. */
export type RowMarks = readonly number[]

export const rowsPerMark = 1000

/** Notes cells and rows in the order the general reader will meet them. */
export class RowMarker {
  private readonly marks: number[] = []
  private cells = 0

  cell(count = 1): void {
    this.cells += count
  }

  /** Over all sheets, so many rows have come to their end. */
  rows(total: number): void {
    while ((this.marks.length + 1) * rowsPerMark <= total) this.marks.push(this.cells)
  }

  found(): RowMarks {
    return this.marks
  }
}
