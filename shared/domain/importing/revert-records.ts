import type { RecordChange } from '../history/change-set'
import { sameValue } from '../history/same-value'
import type { RecordTable } from '../history/tables'

/** A record that could not go back as a whole, and why. */
export interface KeptRecord {
  readonly table: RecordTable
  readonly id: string
  /** edited: somebody changed it since; used: other work names it. */
  readonly because: 'edited' | 'used'
  /** Fields that stay as they were changed since; empty when the whole record stays. */
  readonly fields: readonly string[]
}

type AnyRecord = Readonly<Record<string, unknown>> & { readonly id: string }

/** What is there now, and whether other work names a record so that it cannot go. */
export interface CurrentRecords {
  readonly now: (table: RecordTable, id: string) => AnyRecord | null
  readonly isUsed: (table: RecordTable, id: string) => boolean
}

/**
 * Takes changes of records from where they led (`after`) back to where they came from (`before`), also when other
 * work came in between: fields that still read as the changes left them go back, later edits stay and are named.
 */
export function revertRecords(
  changes: readonly RecordChange[],
  current: CurrentRecords
): { readonly changes: RecordChange[]; readonly kept: KeptRecord[] } {
  const reverted: RecordChange[] = []
  const kept: KeptRecord[] = []
  for (const one of [...changes].reverse()) {
    const { table, id } = one
    const now = current.now(table, id)
    const before = one.before as AnyRecord | null
    const after = one.after as AnyRecord | null
    const to = target({ before, after, now, isUsed: () => current.isUsed(table, id) })
    if (to.kept) kept.push({ table, id, ...to.kept })
    if (to.record !== now) reverted.push({ table, id, before: now, after: to.record } as RecordChange)
  }
  return { changes: reverted, kept }
}

interface Transition {
  readonly before: AnyRecord | null
  readonly after: AnyRecord | null
  readonly now: AnyRecord | null
  readonly isUsed: () => boolean
}

interface Target {
  readonly record: AnyRecord | null
  readonly kept: Omit<KeptRecord, 'table' | 'id'> | null
}

function target({ before, after, now, isUsed }: Transition): Target {
  if (after === null) {
    if (now === null) return { record: before, kept: null }
    return sameValue(now, before) ? { record: now, kept: null } : stays(now, 'edited')
  }
  if (now === null) return { record: null, kept: null }
  if (before !== null) return mergedBack(before, after, now)
  if (!sameValue(now, after)) return stays(now, 'edited')
  return isUsed() ? stays(now, 'used') : { record: null, kept: null }
}

const stays = (record: AnyRecord, because: KeptRecord['because']): Target => ({
  record,
  kept: { because, fields: [] }
})

/** Fields that still read as the change left them go back, each with its own note of where it came from. */
function mergedBack(before: AnyRecord, after: AnyRecord, now: AnyRecord): Target {
  if (sameValue(now, after)) return { record: before, kept: null }
  const record: Record<string, unknown> & { id: string } = { ...now }
  const fields: string[] = []
  for (const field of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (field === 'provenance' || sameValue(before[field], after[field])) continue
    if (!sameValue(now[field], after[field])) fields.push(field)
    else if (before[field] === undefined) delete record[field]
    else record[field] = before[field]
  }
  if (isNested(before['provenance']) && isNested(after['provenance']) && isNested(now['provenance'])) {
    record['provenance'] = provenanceBack(
      { before: before['provenance'], after: after['provenance'] },
      now['provenance']
    )
  }
  const isSame = sameValue(record, now)
  return { record: isSame ? now : record, kept: fields.length > 0 ? { because: 'edited', fields } : null }
}

type Nested = Readonly<Record<string, unknown>>

const isNested = (value: unknown): value is Nested => typeof value === 'object' && value !== null

function provenanceBack({ before, after }: { before: Nested; after: Nested }, now: Nested): Nested {
  const provenance: Record<string, unknown> = { ...now }
  for (const field of Object.keys(after)) {
    if (sameValue(before[field], after[field]) || !sameValue(now[field], after[field])) continue
    if (before[field] === undefined) delete provenance[field]
    else provenance[field] = before[field]
  }
  return provenance
}
