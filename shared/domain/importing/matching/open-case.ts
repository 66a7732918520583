import type { FactValue } from '../../entities/fact-block'
import { cellAddress } from '../cell-address'
import { companyName } from './company-name'
import type { Work } from '../work'

/** A name or key of the files that no partner bears, under way. */
export interface OpenCase {
  readonly id: string
  readonly name: string | null
  readonly key: string | null
  rows: number
  readonly sheets: Set<string>
  /** A roster's rows are partners; everybody else's only speak of one. */
  isInRoster: boolean
  /** First place it stands. */
  readonly work: Work
  readonly index: number
}

/** Case by case what stands under one name: spellings that differ in the legal form are cases of their own. */
export function caseId(name: string | null, key: string | null): string {
  if (name === null) return `key:${key}`
  const { words, forms } = companyName(name)
  return `name:${words.join(' ')}${forms.length > 0 ? `|${forms.join(' ')}` : ''}`
}

/** What else the first row says, to recognise the name by. */
export interface CaseContext {
  readonly place: string | null
  readonly account: string | null
  /** "Deals!B4". */
  readonly cell: string | null
}

export function contextOf({ work, index, isInRoster }: OpenCase): CaseContext {
  const { columns, columnOf, origins, rows } = work.extracted
  const text = (field: string): string | null => asText(columns[field]?.[index])
  const place = [text('city'), text('country')].filter((part) => part !== null).join(', ')
  const column = columnOf[isInRoster ? 'name' : 'partnerName'] ?? columnOf['partnerKey']
  const row = rows[index]
  const cell = column === undefined || row === undefined ? null : origins.cellOf(row, column)
  return {
    place: place === '' ? null : place,
    account: text('account'),
    cell: cell ? `${work.sheet.name}!${cellAddress(cell.row, cell.column)}` : null
  }
}

export const asText = (value: FactValue | undefined): string | null =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : null
