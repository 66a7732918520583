import type { RecordChange } from '@shared/domain/history/change-set'

interface Identified {
  readonly id: string
}

const byId = (left: Identified, right: Identified): number =>
  left.id < right.id ? -1 : Number(left.id > right.id)

/** Above this many changes it is cheaper to sort once than to insert one by one. */
const fewChanges = 64

/** Where the id is, or where it would have to go, in records ordered by id as the database orders them. */
export function positionOf(records: readonly Identified[], id: string): number {
  let low = 0
  let high = records.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((records[middle] as Identified).id < id) low = middle + 1
    else high = middle
  }
  return low
}

/** A new ordered list with the changes applied; records that did not change stay the same objects. */
export function applyChanges(
  records: readonly Identified[],
  changes: readonly RecordChange[]
): readonly Identified[] {
  if (changes.length > fewChanges) return applyMany(records, changes)
  const next = [...records]
  for (const { id, after } of changes) {
    const position = positionOf(next, id)
    const isThere = next[position]?.id === id
    if (after === null) next.splice(position, isThere ? 1 : 0)
    else next.splice(position, isThere ? 1 : 0, after)
  }
  return next
}

function applyMany(records: readonly Identified[], changes: readonly RecordChange[]): readonly Identified[] {
  const byKey = new Map(records.map((record) => [record.id, record]))
  for (const { id, after } of changes) {
    if (after === null) byKey.delete(id)
    else byKey.set(id, after)
  }
  return [...byKey.values()].sort(byId)
}
