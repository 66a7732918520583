import type { LeftOutRow } from '../entities/import-run'
import type { FieldChange } from './field-change'

export const changeKinds = ['added', 'changed', 'unchanged', 'missing', 'left-out'] as const
/** What an import does with a record: `missing` ones are in the engagement and no longer in the client's file. */
export type ChangeKind = (typeof changeKinds)[number]

/** One line of the preview. */
export interface PreviewRow {
  /** 1-based row of the sheet; null for a record the file no longer has. */
  readonly row: number | null
  readonly label: string
  readonly kind: ChangeKind
  readonly fields: readonly FieldChange[]
  /** Why a row is left out. */
  readonly reason: string | null
  readonly recordId: string | null
  /** The file that brought a missing record. */
  readonly from: string | null
}

/** All lines of a sheet's preview, each made when it is looked at: a plan of 100,000 rows holds no list of them. */
export interface PreviewSource {
  readonly length: number
  kindAt(index: number): ChangeKind
  /** Whether a hand edit stays although the file says otherwise. */
  hasHandEdit(index: number): boolean
  at(index: number): PreviewRow
}

/** A source whose lines are there already. */
export const listedSource = (rows: readonly PreviewRow[]): PreviewSource => ({
  length: rows.length,
  kindAt: (index) => rows[index]?.kind ?? 'unchanged',
  hasHandEdit: (index) => rows[index]?.fields.some((one) => one.isKeptByHand === true) ?? false,
  at: (index) => {
    const row = rows[index]
    if (!row) throw new Error('there is no such line in the preview')
    return row
  }
})

/** Sources one after the other. */
export function joinedSources(sources: readonly PreviewSource[]): PreviewSource {
  const find = <T>(index: number, of: (source: PreviewSource, place: number) => T): T => {
    let place = index
    for (const source of sources) {
      if (place < source.length) return of(source, place)
      place -= source.length
    }
    throw new Error('there is no such line in the preview')
  }
  return {
    length: sources.reduce((sum, source) => sum + source.length, 0),
    kindAt: (index) => find(index, (source, place) => source.kindAt(place)),
    hasHandEdit: (index) => find(index, (source, place) => source.hasHandEdit(place)),
    at: (index) => find(index, (source, place) => source.at(place))
  }
}

/** Rows that are no records, with the reason and what they begin with. */
export const leftOutSource = (
  leftOut: readonly LeftOutRow[],
  labelOf: (row: number) => string
): PreviewSource => ({
  length: leftOut.length,
  kindAt: () => 'left-out',
  hasHandEdit: () => false,
  at: (index) => {
    const one = leftOut[index]
    if (!one) throw new Error('there is no such line in the preview')
    const { row, reason } = one
    return { row, label: labelOf(row), kind: 'left-out', fields: [], reason, recordId: null, from: null }
  }
})
