import type { FactOverlay, FactValue } from '../entities/fact-block'
import { sameValue } from '../history/same-value'
import type { ExistingFacts } from './existing-facts'
import { sheetRowOf, type FactPlace, type FactTable } from './fact-table'
import type { FieldChange } from './field-change'
import { changeKinds, type PreviewSource } from './plan-preview'
import { questionOfField } from './survey-questions'

/** The kinds of the rows of a sheet as one byte each: places in the list of all kinds. */
export const kindCode = {
  added: changeKinds.indexOf('added'),
  changed: changeKinds.indexOf('changed'),
  unchanged: changeKinds.indexOf('unchanged')
} as const

/** Stands for "the record itself" where a hand edit took it away. */
export const wholeRecord = 'record'

/** A sheet's records against those that earlier files brought, field by field, made when asked for. */
export class FactComparison {
  private readonly table: FactTable
  private readonly existing: ExistingFacts
  private readonly place: FactPlace
  private readonly columns: readonly (readonly [field: string, values: readonly FactValue[]])[]

  constructor(table: FactTable, existing: ExistingFacts, place: FactPlace) {
    this.table = table
    this.existing = existing
    this.place = place
    this.columns = Object.entries(table.columns)
  }

  /** Whether the file says anything else about a known record than earlier files did. */
  isChanged(index: number): boolean {
    const id = this.idOf(index)
    return this.columns.some(
      ([field, values]) =>
        !sameValue(this.existing.valueOf(id, field), values[index] ?? null) &&
        this.place.isOverruled?.(id, field) !== true
    )
  }

  /** Fields somebody set by hand although the file says otherwise: the hand edit stays. */
  keptFields(index: number): FieldChange[] {
    const edit = this.existing.editOf(this.idOf(index))
    if (edit === null) return []
    if (edit.isDeleted) return [{ field: wholeRecord, before: false, after: true, isKeptByHand: true }]
    return this.columns.flatMap(([field, values]) => {
      const kept = editedValue(edit, field)
      const offered = values[index] ?? null
      return kept === undefined || offered === null || sameValue(kept, offered)
        ? []
        : [{ field, before: kept, after: offered, isKeptByHand: true as const }]
    })
  }

  preview(kinds: Uint8Array): PreviewSource {
    const hasEdits = Uint8Array.from(kinds, (_, index) => Number(this.keptFields(index).length > 0))
    const kindAt = (index: number) => changeKinds[kinds[index] ?? kindCode.unchanged] ?? 'unchanged'
    return {
      length: kinds.length,
      kindAt,
      hasHandEdit: (index) => hasEdits[index] === 1,
      at: (index) => ({
        row: sheetRowOf(this.table, index),
        label: this.place.label(index),
        kind: kindAt(index),
        fields: this.fieldsOf(index, kinds[index] === kindCode.added),
        reason: null,
        recordId: this.idOf(index),
        from: null
      })
    }
  }

  private fieldsOf(index: number, isNew: boolean): FieldChange[] {
    const kept = this.keptFields(index)
    const isKept = (field: string): boolean => kept.some((one) => one.field === field)
    const id = this.idOf(index)
    const changed = this.columns.flatMap(([field, values]) => {
      const after = values[index] ?? null
      const before = isNew ? null : this.existing.valueOf(id, field)
      return sameValue(before, after) || isKept(field) ? [] : [{ field, before, after }]
    })
    return [...changed, ...kept]
  }

  private idOf(index: number): string {
    return this.table.ids[index] ?? ''
  }
}

/** What a hand edit says about a field; undefined: nothing. Answers lie one level deeper. */
function editedValue({ fields }: FactOverlay, field: string): FactValue | undefined {
  const own = fields[field]
  if (own !== undefined) return own as FactValue
  const question = questionOfField(field)
  const answers = fields['answers']
  if (question === null || typeof answers !== 'object' || answers === null || Array.isArray(answers))
    return undefined
  return (answers as Readonly<Record<string, FactValue>>)[question]
}
