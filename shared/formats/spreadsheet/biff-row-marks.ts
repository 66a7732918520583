import { CFB } from '@e965/xlsx'
import { RowMarker, type RowMarks } from './row-marks'

/** The container of binary workbooks; the package leaves it untyped. */
interface Containers {
  read(bytes: Uint8Array, options: { type: 'array' }): object
  find(container: object, path: string): { readonly content: ArrayLike<number> } | null
}
const containers = CFB as Containers

const begins = new Set([0x0009, 0x0209, 0x0409, 0x0809])
const end = 0x000a
/** Records that are one cell, each beginning with its row. */
const cells = new Set([0x0203, 0x027e, 0x00fd, 0x0204, 0x00d6, 0x0205])
const formulas = new Set([0x0006, 0x0206, 0x0406])
/** Several numbers beside each other: row, first column, six bytes each, last column. */
const numbers = 0x00bd
/** The text a formula gave, in a record of its own behind it. */
const formulaTexts = new Set([0x0007, 0x0207])

/** Where rows end among the cells of a binary workbook (.xls); null where its records cannot be found. */
export function biffRowMarks(bytes: Uint8Array): RowMarks | null {
  try {
    const container = containers.read(bytes, { type: 'array' })
    const stream = containers.find(container, '/Workbook') ?? containers.find(container, '/Book')
    return stream ? marksOf(Uint8Array.from(stream.content)) : null
  } catch {
    // Nothing but the progress depends on it; the reader says itself what is wrong with the file.
    return null
  }
}

function marksOf(stream: Uint8Array): RowMarks {
  const marker = new RowMarker()
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength)
  let [depth, above, last] = [0, 0, -1]
  for (let at = 0; at + 4 <= stream.length;) {
    const type = view.getUint16(at, true)
    const length = view.getUint16(at + 2, true)
    const body = at + 4
    at = body + length
    if (begins.has(type)) depth++
    else if (type === end) {
      if (--depth === 0) {
        above += last + 1
        last = -1
        marker.rows(above)
      }
    }
    const count = depth === 1 && at <= stream.length ? cellsIn(view, { type, body, length }) : 0
    if (count === 0) continue
    const row = formulaTexts.has(type) ? last : view.getUint16(body, true)
    if (row > last) marker.rows(above + row)
    last = Math.max(last, row)
    marker.cell(count)
  }
  return marker.found()
}

/** How many cells the reader takes from a record. */
function cellsIn(view: DataView, record: { type: number; body: number; length: number }): number {
  const { type, body, length } = record
  if (formulaTexts.has(type)) return 1
  if (length < 6) return 0
  if (cells.has(type)) return 1
  if (type === numbers) return Math.floor((length - 6) / 6)
  // A formula whose result is a text has it in the next record.
  return formulas.has(type) && !(length >= 14 && isText(view, body + 6)) ? 1 : 0
}

const isText = (view: DataView, result: number): boolean =>
  view.getUint8(result) === 0 && view.getUint16(result + 6, true) === 0xffff
