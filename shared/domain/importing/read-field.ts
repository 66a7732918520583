import type { FactValue } from '../entities/fact-block'
import type { ColumnMapping, ImportTarget } from '../entities/import-run'
import { cellKind, dayOfDateCell, formatAt, kindAt, numberAt, rawTextAt, type SheetCells } from './cells'
import { importField, type ImportField } from './fields'
import { isMissing, isMissingText } from './missing-tokens'
import { readDate } from './read-date'
import { readNumber } from './read-number'
import type { CellProblem, CellProblemCode } from './cell-problem'
import { fromDayNumber } from '../values/civil-date'

export interface FieldColumn {
  readonly field: string
  readonly column: number
  readonly values: FactValue[]
  /** Currency that stood in the cell itself, per row; only for amounts, and only where one does. */
  readonly currencies: (string | null)[] | null
}

interface Reading {
  readonly value: FactValue
  readonly currency?: string | null
  readonly problem?: CellProblemCode
}

/** Reads one column of the given rows as one field. What cannot be read becomes null and a listed problem. */
export function readFieldColumn(
  sheet: SheetCells,
  rows: readonly number[],
  mapping: ColumnMapping & { field: string },
  found: { target: ImportTarget; problems: CellProblem[] }
): FieldColumn {
  const field = importField(found.target, mapping.field)
  const type = field?.type ?? 'text'
  const values: FactValue[] = []
  let currencies: (string | null)[] | null = null
  const known = new Map<string, Reading>()
  const plain = plainReader(sheet, mapping, type)
  rows.forEach((row, index) => {
    const value = plain(row)
    if (value !== undefined) return void values.push(value)
    const reading = readCell(sheet, { row, mapping, type, known })
    values.push(reading.value)
    if (reading.currency) {
      currencies ??= []
      currencies[index] = reading.currency
    }
    if (reading.problem) {
      const text = rawTextAt(sheet, row, mapping.column)
      found.problems.push({ row, column: mapping.column, field: mapping.field, code: reading.problem, text })
    }
  })
  return { field: mapping.field, column: mapping.column, values, currencies }
}

/**
 * Reads the cells that need no thought, which nearly all of a large file are: numbers as numbers, dates as days.
 * Undefined: any other cell.
 */
function plainReader(
  sheet: SheetCells,
  { column, factor }: ColumnMapping,
  type: ImportField['type']
): (row: number) => FactValue | undefined {
  const days = new Map<number, string>()
  const dayOf = (value: number): string => {
    const known = days.get(value) ?? dayOfDateCell(value)
    if (days.size < mostKnown) days.set(value, known)
    return known
  }
  return (row) => {
    const kind = kindAt(sheet, row, column)
    if (kind === cellKind.empty) return null
    if (kind === cellKind.number && (type === 'amount' || type === 'number'))
      return numberAt(sheet, row, column) * (factor ?? 1)
    return kind === cellKind.date && type === 'date' ? dayOf(numberAt(sheet, row, column)) : undefined
  }
}

/** So many different texts or days of a column are kept at hand. */
const mostKnown = 20_000

interface CellRequest {
  readonly row: number
  readonly mapping: ColumnMapping
  readonly type: ImportField['type']
  /** Texts already read in this column. */
  readonly known: Map<string, Reading>
}

function readCell(sheet: SheetCells, request: CellRequest): Reading {
  const { row, mapping, type, known } = request
  const kind = kindAt(sheet, row, mapping.column)
  switch (kind) {
    case cellKind.error:
      return { value: null, problem: 'error-value' }
    case cellKind.uncomputed:
      return { value: null, problem: 'uncomputed' }
    case cellKind.text: {
      const text = rawTextAt(sheet, row, mapping.column)
      let reading = known.get(text)
      if (!reading) {
        reading = readText(text.trim(), mapping, type)
        if (known.size < mostKnown) known.set(text, reading)
      }
      return reading
    }
    default:
      return readTyped(sheet, request)
  }
}

const nothing: Reading = { value: null }

/** Cells that hold a number, a truth value or a date of their own. */
function readTyped(sheet: SheetCells, { row, mapping, type }: CellRequest): Reading {
  const kind = kindAt(sheet, row, mapping.column)
  const value = numberAt(sheet, row, mapping.column)
  switch (type) {
    case 'amount':
    case 'number':
      return { value: null, problem: 'not-a-number' }
    case 'percent':
      return kind === cellKind.number
        ? { value: share(value, formatAt(sheet, row, mapping.column)) }
        : { value: null, problem: 'not-a-number' }
    case 'date':
      return kind === cellKind.number ? dateFromNumber(value) : { value: null, problem: 'not-a-date' }
    default:
      return readText(rawTextAt(sheet, row, mapping.column), mapping, type)
  }
}

/** A plain number in a date column is Excel's count of days (1900 system) that lost its format. */
function dateFromNumber(value: number): Reading {
  const isLikely = value > 20_000 && value < 80_000
  return isLikely
    ? { value: fromDayNumber(Math.floor(value) - 25_569), problem: 'date-from-number' }
    : { value: null, problem: 'not-a-date' }
}

const share = (value: number, format: string): number =>
  format.includes('%') || Math.abs(value) <= 1 ? value : value / 100

function readText(text: string, mapping: ColumnMapping, type: ImportField['type']): Reading {
  switch (type) {
    case 'amount':
    case 'number': {
      if (isMissing(text)) return nothing
      const read = readNumber(text, mapping.decimal ?? '.')
      if (!read) return { value: null, problem: 'not-a-number' }
      return { value: read.value * (mapping.factor ?? 1), currency: read.currency }
    }
    case 'percent': {
      if (isMissing(text)) return nothing
      const read = readNumber(text, mapping.decimal ?? '.')
      if (!read) return { value: null, problem: 'not-a-number' }
      return { value: read.isPercent ? read.value : share(read.value, '') }
    }
    case 'date': {
      if (isMissing(text)) return nothing
      const date = readDate(text, mapping.dateOrder)
      return date === null ? { value: null, problem: 'not-a-date' } : { value: date }
    }
    case 'choice':
      return readChoice(text, mapping)
    case 'list':
      return isMissing(text)
        ? nothing
        : {
            value: text
              .split(/[,;|\n]/)
              .map((part) => part.trim())
              .filter((part) => part !== '')
          }
    case 'key':
    case 'name':
      return isMissing(text) ? nothing : { value: text.replace(/\s+/g, ' ').trim() }
    default:
      return isMissingText(text) ? nothing : { value: text.trim() }
  }
}

/** The client's word through the value map; an empty meaning says "leave it empty", a missing one asks. */
function readChoice(text: string, mapping: ColumnMapping): Reading {
  if (Object.hasOwn(mapping.valueMap, text)) {
    const meaning = mapping.valueMap[text]
    return meaning ? { value: meaning } : nothing
  }
  return isMissing(text) ? nothing : { value: null, problem: 'unknown-word' }
}
