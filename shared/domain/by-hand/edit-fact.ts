import type { FactOverlay, FactValue } from '../entities/fact-block'
import type { ChangeDraft } from '../history/change-set'
import { change, draft } from '../history/draft'
import { sameValue } from '../history/same-value'
import type { EditStamp } from '../partners/edit-partner'

/** One imported record as it counts, as the client's files have it, and the edit that lies between. */
export interface EditedFact<T> {
  readonly now: T
  readonly imported: T
  /** Null: nobody has changed it by hand. */
  readonly overlay: FactOverlay | null
}

/** What may be set on the records of one kind, and how the history speaks of it. */
export interface HandForm<T, F extends keyof T & string = keyof T & string> {
  readonly kind: 'deal' | 'investment' | 'activity'
  /** In the order it is asked. */
  readonly fields: readonly F[]
  readonly titles: Readonly<Record<F, string>>
  /** Code of the change in the history. */
  readonly code: string
  /** What people call the record. */
  readonly nameOf: (record: T) => string
}

/** The fields of a form that somebody set by hand. */
export const fieldsByHand = <F extends string>(
  fields: readonly F[],
  overlay: FactOverlay | null
): readonly F[] => (overlay === null ? [] : fields.filter((field) => Object.hasOwn(overlay.fields, field)))

/** Fields of one record with the values they are to have. */
type Values<T> = Partial<T>

/** A field set to what the file says is the file's again. */
function fieldsAfter<T, F extends keyof T & string>(
  { now, imported, overlay }: EditedFact<T>,
  fields: readonly F[],
  values: Values<T>
): Record<string, FactValue> {
  const after = { ...(overlay?.fields as Readonly<Record<string, FactValue>> | undefined) }
  for (const field of fields) {
    if (!(field in values) || sameValue(now[field], values[field])) continue
    if (sameValue(imported[field], values[field])) delete after[field]
    else after[field] = values[field] as FactValue
  }
  return after
}

/**
 * Lays values over one imported record. The client's row stays as it was, a newer file does not undo the edit, and an
 * edit of nothing is gone. Null when nothing would change. The reason is optional.
 */
export function editFactDraft<T extends { readonly id: string }, F extends keyof T & string>(
  form: HandForm<T, F>,
  fact: EditedFact<T>,
  { values, reason }: { readonly values: Values<T>; readonly reason: string },
  stamp: EditStamp
): ChangeDraft | null {
  const { now, overlay } = fact
  const said = reason.trim()
  const changed = form.fields.filter((field) => field in values && !sameValue(now[field], values[field]))
  if (changed.length === 0 && said === (overlay?.reason ?? '')) return null
  const fields = fieldsAfter(fact, form.fields, values)
  const isEmpty = Object.keys(fields).length === 0 && overlay?.isDeleted !== true
  if (isEmpty && overlay === null) return null
  const after: FactOverlay = {
    id: `${form.kind}:${now.id}`,
    kind: form.kind,
    recordId: now.id,
    fields,
    isDeleted: overlay?.isDeleted ?? false,
    ...(said === '' ? {} : { reason: said }),
    ...stamp
  }
  const words = changed.map((field) => form.titles[field].toLowerCase()).join(', ')
  return draft(form.code, { name: form.nameOf(now), field: words, reason: said }, [
    change('overlays', overlay, isEmpty ? null : after)
  ])
}
