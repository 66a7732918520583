/** Which records hand edits have touched since a table was folded, edit after edit. */
export interface RowTrail {
  readonly before: RowTrail | null
  /** Positions the last edit touched. */
  readonly rows: readonly number[]
}

/** The trail of a table nobody has edited yet. */
export const newTrail = (): RowTrail => ({ before: null, rows: [] })

/** The trail after one more edit. */
export const trailAfter = (before: RowTrail, rows: readonly number[]): RowTrail => ({ before, rows })

/** Positions touched since `seen`; null when the table was folded anew in between: then every record may differ. */
export function touchedSince(now: RowTrail, seen: RowTrail): readonly number[] | null {
  const touched: number[] = []
  for (let at: RowTrail | null = now; at !== null; at = at.before) {
    if (at === seen) return touched
    for (const row of at.rows) touched.push(row)
  }
  return null
}
