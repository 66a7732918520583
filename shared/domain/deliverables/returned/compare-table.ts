import type { RecordChange } from '../../history/change-set'
import type { SheetCells } from '../../importing/cells'
import type { EditStamp } from '../../partners/edit-partner'
import { cleanLine } from '../clean-text'
import { readTable, type ReadTitles, type TableRow } from './read-table'
import type { ReturnedChange, ReturnedProblem, ReturnedReason, ReturnedWorkbook } from './returned-workbook'

/** What a text means for a field: the values to set, another way to say what stands there, or why it is no value. */
export type FieldReading<Values> =
  { readonly values: Values } | { readonly isSame: true } | { readonly reason: ReturnedReason }

/** A column that can come back changed. */
export interface ReturnedField<Item, Values> {
  readonly title: string
  /** What the workbook shows for it now: a day as 2026-03-31, a number without any format. */
  readonly shown: (item: Item) => string | number | null
  readonly read: (text: string, item: Item) => FieldReading<Values>
}

/** A table that can come back: its records, and what may be changed of them. */
export interface ReturnedTable<Item, Values extends object> {
  readonly sheet: string
  /** Absent: ours, in English. */
  readonly titles?: ReadTitles
  readonly items: readonly Item[]
  readonly idOf: (item: Item) => string
  readonly nameOf: (item: Item) => string
  readonly fields: readonly ReturnedField<Item, Values>[]
  /** What the chosen values change; null: nothing. */
  readonly change: (
    item: Item,
    values: Values,
    stamp: EditStamp
  ) => RecordChange | readonly RecordChange[] | null
}

const asText = (value: string | number | null): string =>
  value === null ? '' : typeof value === 'number' ? String(value) : cleanLine(value)

/** Programs keep some 15 digits of a number when they save: more is no difference. */
function isSame(shown: string | number | null, text: string): boolean {
  if (asText(shown) === text) return true
  if (typeof shown !== 'number' || text === '') return false
  const number = Number(text)
  return Math.abs(shown - number) <= 1e-12 * Math.max(1, Math.abs(shown))
}

interface Found<Item, Values> {
  readonly change: ReturnedChange
  readonly item: Item
  readonly values: Values
}

/** Rows that say something different of a record a row above already spoke of. */
function contradictions(rows: readonly TableRow[], titles: readonly string[]): ReadonlySet<number> {
  const first = new Map<string, string>()
  const found = new Set<number>()
  for (const { row, recordId, textOf } of rows) {
    const said = JSON.stringify(titles.map(textOf))
    const before = first.get(recordId)
    if (before === undefined) first.set(recordId, said)
    else if (before !== said) found.add(row)
  }
  return found
}

/**
 * Compares a sheet that came back with what stands in the engagement now, field by field. Rows find their records by
 * the hidden column; nothing is written before it is chosen. Null: the sheet is not this table.
 */
export function compareTable<Item, Values extends object>(
  sheet: SheetCells,
  table: ReturnedTable<Item, Values>
): ReturnedWorkbook | null {
  const read = readTable(sheet, table.titles)
  if (read === null || !table.fields.every(({ title }) => read.titles.includes(title))) return null
  const byId = new Map(table.items.map((item) => [table.idOf(item), item]))
  const twice = contradictions(
    read.rows,
    table.fields.map(({ title }) => title)
  )
  const found = new Map<string, Found<Item, Values>>()
  const problems: ReturnedProblem[] = []
  let sameCount = 0
  for (const { row, recordId, textOf } of read.rows) {
    const item = byId.get(recordId)
    const place = { sheet: table.sheet, row, record: item === undefined ? recordId : table.nameOf(item) }
    if (item === undefined || twice.has(row)) {
      const reason = item === undefined ? 'no-such-record' : 'twice'
      problems.push({ ...place, field: '', text: '', reason })
      continue
    }
    for (const field of table.fields) {
      const text = cleanLine(textOf(field.title) ?? '')
      const shown = field.shown(item)
      if (isSame(shown, text)) {
        sameCount += 1
        continue
      }
      const reading = field.read(text, item)
      if ('isSame' in reading) {
        sameCount += 1
        continue
      }
      if ('reason' in reading) {
        problems.push({ ...place, field: field.title, text, reason: reading.reason })
        continue
      }
      const key = `${table.sheet}/${recordId}/${field.title}`
      const change = { key, ...place, field: field.title, before: asText(shown), after: text }
      found.set(key, { change, item, values: reading.values })
    }
  }
  return {
    changes: [...found.values()].map(({ change }) => change),
    problems,
    sameCount,
    addedRows: read.addedRows,
    take: (chosen, stamp) => {
      const byItem = new Map<Item, Values>()
      for (const { change, item, values } of found.values()) {
        if (chosen.has(change.key)) byItem.set(item, { ...byItem.get(item), ...values })
      }
      return [...byItem].flatMap(([item, values]) => table.change(item, values, stamp) ?? [])
    }
  }
}
