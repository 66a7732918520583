import type { Partner } from '../entities/partner'
import type { ChangeDraft } from '../history/change-set'
import { change, draft } from '../history/draft'
import type { DateOrder } from '../importing/read-date'
import { PartnerDirectory } from '../importing/matching/partner-directory'
import { foldAccents } from '../importing/words'
import { editPartner, type EditStamp, type PartnerValues } from './edit-partner'
import { isListField, listFields, type ListField } from './list-fields'
import { partnerFieldWords } from './partner-words'
import { readValue, type NoValue } from './read-value'

/** Where a block of cells is put: the partners from the row under the cursor down, the columns from there to the right. */
export interface PasteTarget {
  readonly partners: readonly Partner[]
  readonly columnIds: readonly string[]
}

export type PasteRefusalReason =
  | NoValue
  /** The column is computed from the client's data. */
  | 'computed'
  /** A name is the partner's identity here; it is changed on its page. */
  | 'name'
  | 'below-the-list'
  | 'right-of-the-list'
  | 'unknown-heading'
  | 'unknown-partner'
  | 'several-partners'

/** One value that will be written. */
export interface PasteChange {
  readonly partner: Partner
  readonly field: ListField
  readonly values: PartnerValues
}

/** One cell that will not be written. Row and column count from 1 in the pasted block. */
export interface PasteRefusal {
  readonly row: number
  readonly column: number
  readonly text: string
  readonly partner: string | null
  readonly heading: string | null
  readonly reason: PasteRefusalReason
}

export interface PastePlan {
  /** place: cell by cell from the cursor on; names: the block has headings, and its rows find their partner by name. */
  readonly way: 'place' | 'names'
  readonly changes: readonly PasteChange[]
  readonly refusals: readonly PasteRefusal[]
  /** Cells that say what stands there already. */
  readonly sameCount: number
}

export interface PasteOptions {
  readonly order: DateOrder
  /** Empty cells take the value away; otherwise they leave it as it is. */
  readonly emptyClears: boolean
}

/** A block of cells as Excel puts it on the clipboard: tabs and lines; a cell with either in it stands in quotes. */
export function readBlock(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  const cell = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/y
  while (cell.lastIndex <= text.length) {
    const at = cell.lastIndex
    const found = cell.exec(text)
    // A lone quote at the beginning of a cell is text like any other.
    const [value, end, next] = found
      ? [found[1]?.replaceAll('""', '"') ?? found[2] ?? '', found[3] ?? '', cell.lastIndex]
      : plainCell(text, at)
    row.push(value.trim())
    cell.lastIndex = next
    if (end === '\t') continue
    rows.push(row)
    row = []
    if (end === '') break
  }
  while (rows.length > 0 && rows.at(-1)?.every((value) => value === '')) rows.pop()
  return rows
}

function plainCell(text: string, at: number): [string, string, number] {
  const plain = /([^\t\r\n]*)(\t|\r\n|\n|\r|$)/y
  plain.lastIndex = at
  const found = plain.exec(text)
  return [found?.[1] ?? '', found?.[2] ?? '', plain.lastIndex]
}

const plainWords = (text: string): string => foldAccents(text).toLowerCase().trim()

const nameHeadings = new Set(['partner', 'name', 'partner name', 'company', 'company name'])

const fieldOfHeading = (heading: string): ListField | null => {
  const wanted = plainWords(heading)
  return listFields.find((field) => plainWords(partnerFieldWords[field]) === wanted) ?? null
}

/** The column of names, when the first line is one of headings: a name and at least one field of the list. */
function nameColumn(block: readonly (readonly string[])[]): number | null {
  const head = block[0] ?? []
  const at = head.findIndex((heading) => nameHeadings.has(plainWords(heading)))
  return at >= 0 && block.length > 1 && head.some((heading) => fieldOfHeading(heading) !== null) ? at : null
}

/** Whether the rows of a block find their partners by name; otherwise it needs a cell to begin at. */
export const isNamed = (block: readonly (readonly string[])[]): boolean => nameColumn(block) !== null

type Place =
  | { readonly partner: Partner; readonly field: ListField }
  | {
      readonly reason: PasteRefusalReason
      readonly partner: string | null
      readonly heading: string | null
    }

type FindPlace = (row: number, column: number) => Place | null

function byPlace({ partners, columnIds }: PasteTarget): FindPlace {
  return (row, column) => {
    const partner = partners[row]
    const id = columnIds[column]
    const refused = (reason: PasteRefusalReason): Place => ({
      reason,
      partner: partner?.name ?? null,
      heading: id ?? null
    })
    if (!partner) return refused('below-the-list')
    if (id === undefined) return refused('right-of-the-list')
    if (isListField(id)) return { partner, field: id }
    return refused(id === 'name' ? 'name' : 'computed')
  }
}

function byName(
  block: readonly (readonly string[])[],
  names: number,
  directory: PartnerDirectory
): FindPlace {
  const head = block[0] ?? []
  const fields = head.map(fieldOfHeading)
  return (row, column) => {
    if (row === 0 || column === names) return null
    const name = block[row]?.[names] ?? ''
    const heading = head[column] ?? null
    const ids = name === '' ? [] : directory.idsOfName(name)
    const partner = ids.length === 1 ? directory.get(ids[0] ?? '') : null
    const field = fields[column]
    const refused = (reason: PasteRefusalReason): Place => ({ reason, partner: name, heading })
    if (!partner) return refused(ids.length > 1 ? 'several-partners' : 'unknown-partner')
    return field ? { partner, field } : refused('unknown-heading')
  }
}

/**
 * What a pasted block would change, and which of its cells cannot be taken and why; nothing is written yet. A block with
 * a line of headings ("Partner", "Tier") finds its partners by name, in any order; any other goes where the cursor is.
 */
export function planPaste(
  block: readonly (readonly string[])[],
  target: PasteTarget,
  all: readonly Partner[],
  options: PasteOptions
): PastePlan {
  const names = nameColumn(block)
  const standing = all.filter(({ mergedIntoId }) => mergedIntoId === null)
  const find = names === null ? byPlace(target) : byName(block, names, new PartnerDirectory(standing))
  const changes = new Map<string, PasteChange>()
  const refusals: PasteRefusal[] = []
  let sameCount = 0
  const take = (text: string, row: number, column: number): void => {
    if (text === '' && !options.emptyClears) return
    const place = find(row, column)
    if (place === null) return
    const refuse = (reason: PasteRefusalReason, partner: string | null, heading: string | null): void =>
      void refusals.push({ row: row + 1, column: column + 1, text, partner, heading, reason })
    if ('reason' in place) return refuse(place.reason, place.partner, place.heading)
    const { partner, field } = place
    const read = readValue(field, text, options.order)
    if ('refused' in read) return refuse(read.refused, partner.name, partnerFieldWords[field])
    if (read.values[field] === partner[field]) sameCount += 1
    else changes.set(`${partner.id} ${field}`, { partner, field, values: read.values })
  }
  block.forEach((cells, row) => cells.forEach((text, column) => take(text, row, column)))
  return { way: names === null ? 'place' : 'names', changes: [...changes.values()], refusals, sameCount }
}

/** Writes what a paste changes, as one step; null when nothing would change. */
export function pasteDraft(changes: readonly PasteChange[], stamp: EditStamp): ChangeDraft | null {
  const byPartner = new Map<Partner, PartnerValues>()
  for (const { partner, values } of changes) byPartner.set(partner, { ...byPartner.get(partner), ...values })
  const edits = [...byPartner].flatMap(([partner, values]) => {
    const after = editPartner(partner, values, stamp)
    return after === partner ? [] : [change('partners', partner, after)]
  })
  if (edits.length === 0) return null
  return draft('partners.pasted', { values: changes.length, count: edits.length }, edits)
}
