import type { FactOverlay, FactValue } from '../../entities/fact-block'
import type { FactKind } from '../../entities/facts'
import type { FoldedRows } from './fold-rows'

/** What hand edits changed in the records of one kind. */
export interface EditedRows {
  readonly rows: FoldedRows
  readonly positions: readonly number[]
  readonly fields: ReadonlySet<string>
}

type Change = readonly [before: FactOverlay | undefined, after: FactOverlay | undefined]

function changes(before: readonly FactOverlay[], after: readonly FactOverlay[]): Change[] {
  const old = new Map(before.map((overlay) => [overlay.id, overlay]))
  const found: Change[] = []
  for (const overlay of after) {
    const known = old.get(overlay.id)
    old.delete(overlay.id)
    if (known !== overlay) found.push([known, overlay])
  }
  return [...found, ...Array.from(old.values(), (gone): Change => [gone, undefined])]
}

const isImported = (rows: FoldedRows, position: number): boolean =>
  rows.placements.some(({ positions }) => positions.includes(position))

/** Where the edited record stands; null when the edit makes or takes away a record, so that others move. */
function placeOf(rows: FoldedRows, [before, after]: Change): number | null {
  if (before?.isDeleted === true || after?.isDeleted === true) return null
  const position = rows.indexOf.get((after ?? before)?.recordId ?? '')
  if (position === undefined) return null
  // Without its edit a record written by hand is gone.
  return after === undefined && !isImported(rows, position) ? null : position
}

/**
 * What changed from one set of hand edits to another, kind by kind, over the same imports. Null when a record came or
 * went: then the rows have to be laid over each other anew.
 */
export function editedRows(
  rowsOf: (kind: FactKind) => FoldedRows,
  before: readonly FactOverlay[],
  after: readonly FactOverlay[]
): ReadonlyMap<FactKind, EditedRows> | null {
  const byKind = new Map<
    FactKind,
    { edits: Map<number, FactOverlay>; positions: number[]; fields: Set<string> }
  >()
  for (const change of changes(before, after)) {
    const [old, edit] = change
    const kind = (edit ?? old)?.kind
    if (kind === undefined) continue
    const position = placeOf(rowsOf(kind), change)
    if (position === null) return null
    const edited = byKind.get(kind) ?? {
      edits: new Map(rowsOf(kind).edits),
      positions: [],
      fields: new Set<string>()
    }
    byKind.set(kind, edited)
    if (edit) edited.edits.set(position, edit)
    else edited.edits.delete(position)
    edited.positions.push(position)
    for (const field of Object.keys({ ...old?.fields, ...edit?.fields })) edited.fields.add(field)
  }
  return new Map(
    Array.from(byKind, ([kind, { edits, positions, fields }]) => [
      kind,
      { rows: { ...rowsOf(kind), edits }, positions, fields }
    ])
  )
}

/** The value of a field as the last file and the hand edit leave it; null where nothing says it. */
export function valueAt(rows: FoldedRows, field: string, position: number): FactValue {
  const edit = rows.edits.get(position)?.fields[field]
  if (edit !== undefined) return edit as FactValue
  for (let at = rows.placements.length - 1; at >= 0; at--) {
    const { block, positions } = rows.placements[at] ?? { block: null, positions: null }
    const column = block?.columns[field]
    const row = column === undefined ? -1 : (positions?.lastIndexOf(position) ?? -1)
    if (column !== undefined && row >= 0) return column[row] ?? null
  }
  return null
}
