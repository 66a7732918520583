import type { ChangeDraft, ChangeLabel, RecordChange } from './change-set'
import type { EntityOf, RecordTable } from './tables'

/** A change of one record; pass null for "not there before" or "gone after". */
export function change<T extends RecordTable>(
  table: T,
  before: EntityOf<T> | null,
  after: EntityOf<T> | null
): RecordChange {
  const id = (after ?? before)?.id
  if (id === undefined) throw new Error('a change needs a record before or after')
  return { table, id, before, after } as unknown as RecordChange
}

/** A change set of one step, e.g. `draft('partner.edited', {name}, [change('partners', before, after)])`. */
export function draft(
  code: string,
  params: ChangeLabel['params'],
  changes: readonly RecordChange[]
): ChangeDraft {
  return { label: { code, params }, changes }
}
