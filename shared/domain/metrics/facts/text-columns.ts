import type { FactKind } from '../../entities/facts'
import { oncePer } from '../once'
import { readInto, type FoldedRows } from './fold-rows'
import { IdIndex } from './id-index'

/** Words of a field, by position; null where the client's file says nothing. */
export type TextColumn = readonly (string | null)[]

/** Lists of a field (the deals a fund was for), by position; empty where there are none. */
export type ListColumn = readonly (readonly string[])[]

const nothing: readonly string[] = []

const textColumn = (rows: FoldedRows, field: string): TextColumn =>
  readInto(new Array<string | null>(rows.ids.length).fill(null), rows, field, (value) =>
    typeof value === 'string' && value.trim() !== '' ? value : null
  )

/** A column of words as numbers of a list. */
export interface CodedColumn {
  /** Place in `words` by position; −1 where the client's file says nothing. */
  readonly codes: Int32Array
  readonly words: readonly string[]
}

function codedColumn(rows: FoldedRows, field: string): CodedColumn {
  const index = new IdIndex(rows.ids.length >> 1)
  const codes = readInto(new Int32Array(rows.ids.length).fill(-1), rows, field, (value) =>
    typeof value === 'string' && value.trim() !== '' ? index.add(value) : -1
  )
  return { codes, words: index.ids }
}

const listColumn = (rows: FoldedRows, field: string): ListColumn =>
  readInto(new Array<readonly string[]>(rows.ids.length).fill(nothing), rows, field, (value) =>
    Array.isArray(value) ? value : nothing
  )

/** Reads columns of words when a figure asks for them; most figures need none. */
export interface TextColumns {
  readonly text: (kind: FactKind, field: string) => TextColumn
  /** The same as numbers of the different words, where they are compared and not shown. */
  readonly coded: (kind: FactKind, field: string) => CodedColumn
  readonly list: (kind: FactKind, field: string) => ListColumn
}

/** Columns of words over folded rows, each read once. */
export function textColumns(rows: (kind: FactKind) => FoldedRows): TextColumns {
  const texts = oncePer((kind: FactKind) => oncePer((field: string) => textColumn(rows(kind), field)))
  const coded = oncePer((kind: FactKind) => oncePer((field: string) => codedColumn(rows(kind), field)))
  const lists = oncePer((kind: FactKind) => oncePer((field: string) => listColumn(rows(kind), field)))
  return {
    text: (kind, field) => texts(kind)(field),
    coded: (kind, field) => coded(kind)(field),
    list: (kind, field) => lists(kind)(field)
  }
}
