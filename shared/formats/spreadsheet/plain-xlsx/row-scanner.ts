import { cellKind, type CellKind } from '@shared/domain/importing/cells'
import { daysOfSerial } from '../date-format'
import { isName, nameBytes } from './byte-window'
import type { CellColumns } from './cell-columns'
import { anyNumber, formulaText, isoDays } from './cell-values'
import { nextTag, readRuns, tagEnd } from './rich-text'
import type { SheetFormats } from './sheet-formats'
import { noMore, TagCursor } from './tag-cursor'
import type { TextPool } from './text-pool'
import { OddSpelling, Unusual } from './unusual'

const rowName = nameBytes('row')
const dataName = nameBytes('sheetData')
const inlineName = nameBytes('is')
const valueName = nameBytes('v')
const formulaName = nameBytes('f')
const hiddenName = nameBytes('hidden')
const typeNames = { writtenText: nameBytes('str'), inline: nameBytes('inlineStr') }
const [quote, minus, point, slash, zero, nine, less, equals, greater] = [34, 45, 46, 47, 48, 57, 60, 61, 62]
const [letterA, letterZ, letterB, letterC, letterD, letterE] = [65, 90, 98, 99, 100, 101]
const [letterF, letterI, letterN, letterR, letterS, letterT, letterV] = [102, 105, 110, 114, 115, 116, 118]
/** Cell types of more than one letter. */
const [writtenText, inlineText] = [1, 2]
const columnCount = 16_384
const rowCount = 1_048_576
/** A decimal of so few digits is exact as digits ÷ power of ten. */
const exactDigits = 15
const powers = Float64Array.from({ length: exactDigits + 1 }, (_, power) => 10 ** power)

export interface RowSink {
  readonly columns: CellColumns
  readonly formats: SheetFormats
  readonly texts: TextPool
  readonly is1904: boolean
}

/** Reads rows of plain sheet XML byte by byte. Whatever it does not know by name it leaves to the general reader. */
export class RowScanner extends TagCursor {
  /** The row the scanner stands in, 0-based. */
  row = -1
  readonly hiddenRows: number[] = []
  /** True once `</sheetData>` was met. */
  isEnded = false
  private readonly sink: RowSink
  private column = -1
  private style = -1
  private type = letterN
  private isInRow = false

  constructor(sink: RowSink) {
    super()
    this.sink = sink
  }

  /** Reads the whole elements from `from` to `to` and answers where it stopped. */
  scan(bytes: Uint8Array, from: number, to: number): number {
    this.bytes = bytes
    this.at = from
    while (this.at < to && !this.isEnded) {
      const at = nextTag(bytes, this.at) + 1
      // The `<` behind the last byte.
      if (at > to) return to
      const letter = bytes[at]
      if (letter === letterC && this.isInRow) this.cell(at + 1)
      else if (letter === letterR && !this.isInRow && isName(bytes, at, rowName)) this.openRow(at + 3)
      else if (letter === slash) this.close(at + 1)
      else throw new OddSpelling('unknown among the rows')
    }
    if (this.at > to) throw new Unusual('row without an end')
    return this.at
  }

  private close(at: number): void {
    if (this.isInRow && isName(this.bytes, at, rowName)) this.isInRow = false
    else if (!this.isInRow && isName(this.bytes, at, dataName)) this.isEnded = true
    else throw new OddSpelling('unexpected end tag')
    this.at = tagEnd(this.bytes, at)
  }

  private openRow(at: number): void {
    this.at = at
    let row = this.row + 1
    let isHidden = false
    for (let name = this.attribute(); name !== noMore; name = this.attribute()) {
      if (name === letterR) row = this.digits() - 1
      else if (this.isHiddenAttribute()) isHidden = this.isTrue()
      this.skipValue()
    }
    if (row <= this.row || row >= rowCount) throw new Unusual('rows out of order')
    this.row = row
    this.column = -1
    this.isInRow = !this.isEmpty
    if (isHidden) this.hiddenRows.push(row)
  }

  private isHiddenAttribute(): boolean {
    const end = this.nameAt + hiddenName.length
    return (
      this.bytes[end] === equals &&
      hiddenName.every((byte, index) => this.bytes[this.nameAt + index] === byte)
    )
  }

  private isTrue(): boolean {
    const { bytes, at } = this
    return (bytes[at] === zero + 1 && bytes[at + 1] === quote) || bytes[at] === letterT
  }

  private cell(at: number): void {
    if ((this.bytes[at] as number) > 32 && this.bytes[at] !== greater && this.bytes[at] !== slash) {
      throw new OddSpelling('unknown in a row')
    }
    this.at = at
    this.style = -1
    this.type = letterN
    const previous = this.column++
    for (let name = this.attribute(); name !== noMore; name = this.attribute()) {
      if (name === letterR) this.column = this.address()
      else if (name === letterS) this.style = this.digits()
      else if (name === letterT) this.type = this.cellType()
      this.skipValue()
    }
    if (this.column <= previous || this.column >= columnCount) throw new Unusual('cells out of order')
    if (!this.isEmpty) this.content()
  }

  private address(): number {
    const { bytes } = this
    let column = 0
    let letter = bytes[this.at] as number
    while (letter >= letterA && letter <= letterZ) {
      column = column * 26 + letter - letterA + 1
      letter = bytes[++this.at] as number
    }
    if (this.digits() !== this.row + 1) throw new Unusual('a cell of another row')
    return column - 1
  }

  private cellType(): number {
    const { bytes, at } = this
    const letter = bytes[at] as number
    if (bytes[at + 1] === quote) return letter
    if (startsWith(bytes, at, typeNames.writtenText)) return writtenText
    if (startsWith(bytes, at, typeNames.inline)) return inlineText
    throw new Unusual('cell type')
  }

  private content(): void {
    const { bytes } = this
    let formulaAt = 0
    let hasValue = false
    for (;;) {
      const at = nextTag(bytes, this.at) + 1
      const letter = bytes[at]
      if (letter === letterV && isName(bytes, at, valueName)) hasValue = this.value(at)
      else if (letter === letterF && isName(bytes, at, formulaName)) formulaAt = this.skipFormula(at)
      else if (letter === slash && bytes[at + 1] === letterC && bytes[at + 2] === greater) {
        this.at = at + 3
        break
      } else if (letter === letterI && this.type === inlineText && isName(bytes, at, inlineName)) {
        this.inline(at)
        hasValue = true
      } else throw new OddSpelling('unknown in a cell')
    }
    if (formulaAt > 0 && !hasValue) this.uncomputed(formulaAt)
  }

  /** Reads `<v>`; false when it holds nothing. */
  private value(at: number): boolean {
    const { bytes } = this
    const start = tagEnd(bytes, at)
    this.at = start
    if (bytes[start - 2] === slash) return this.type === writtenText
    const isFilled = bytes[start] !== less
    if (isFilled) this.filledValue(start)
    if (bytes[this.at] !== less) throw new OddSpelling('value')
    const end = this.at
    if (bytes[end + 1] !== slash || bytes[end + 2] !== letterV || bytes[end + 3] !== greater) {
      throw new OddSpelling('value with markup')
    }
    this.at = end + 4
    // A formula may well result in a text of no characters.
    return isFilled || this.type === writtenText
  }

  private filledValue(start: number): void {
    switch (this.type) {
      case letterS:
        return this.put(cellKind.text, this.digits())
      case letterN:
        return this.number(start)
      case writtenText:
        return this.text(cellKind.text, start)
      case letterB:
        return this.boolean(start)
      case letterE:
        return this.text(cellKind.error, start)
      case letterD:
        this.put(cellKind.date, isoDays(this.bytes, start))
        this.stateFormat()
        return this.toEnd(start)
      default:
        throw new Unusual('cell type')
    }
  }

  private number(start: number): void {
    const { bytes } = this
    let at = bytes[start] === minus ? start + 1 : start
    const first = at
    let digits = 0
    let pointAt = 0
    let byte = bytes[at] as number
    for (;;) {
      if (byte >= zero && byte <= nine) digits = digits * 10 + byte - zero
      else if (byte === point && pointAt === 0) pointAt = at
      else break
      byte = bytes[++at] as number
    }
    const count = at - first - (pointAt > 0 ? 1 : 0)
    if (byte !== less || count === 0 || count > exactDigits) return this.anyNumber(start)
    const size = pointAt > 0 ? digits / (powers[at - pointAt - 1] as number) : digits
    this.at = at
    this.putNumber(first === start ? size : -size)
  }

  private anyNumber(start: number): void {
    const found = anyNumber(this.bytes, start)
    if (!found) return this.text(cellKind.text, start)
    this.toEnd(start)
    this.putNumber(found.value)
    if (found.raw !== null) this.sink.columns.raw(this.row, this.column, found.raw)
  }

  private putNumber(value: number): void {
    const { formats, is1904 } = this.sink
    const days = this.style >= 0 && formats.isDate(this.style) ? daysOfSerial(value, is1904) : null
    if (days === null) this.put(cellKind.number, value)
    else this.put(cellKind.date, days)
    this.stateFormat()
  }

  private stateFormat(): void {
    if (this.style < 0) return
    const index = this.sink.formats.indexOf(this.style)
    if (index > 0) this.sink.columns.format(this.row, this.column, index)
  }

  private boolean(start: number): void {
    this.toEnd(start)
    const letter = this.bytes[start]
    if (this.at !== start + 1 || (letter !== zero && letter !== zero + 1)) throw new Unusual('boolean')
    this.put(cellKind.boolean, letter - zero)
  }

  private text(kind: CellKind, start: number): void {
    const { texts } = this.sink
    this.toEnd(start)
    texts.append(this.bytes, start, this.at)
    this.put(kind, -1 - texts.end())
  }

  private inline(at: number): void {
    const { bytes } = this
    const { texts } = this.sink
    const start = tagEnd(bytes, at)
    this.at = bytes[start - 2] === slash ? start : readRuns(bytes, start, texts, inlineName)
    this.put(cellKind.text, -1 - texts.end())
  }

  /** Steps behind a formula and answers where its text starts. */
  private skipFormula(at: number): number {
    const { bytes } = this
    const start = tagEnd(bytes, at)
    this.at = start
    if (bytes[start - 2] === slash) return start
    this.toEnd(start)
    const end = this.at
    if (bytes[end + 1] !== slash || bytes[end + 2] !== letterF || bytes[end + 3] !== greater) {
      throw new OddSpelling('formula with markup')
    }
    this.at = end + 4
    return start
  }

  /** A formula without a result. What it says may stand in another cell: then the general reader has to tell. */
  private uncomputed(at: number): void {
    const { texts } = this.sink
    if (this.bytes[at] === less || this.bytes[at - 2] === slash || isToldElsewhere(this.bytes, at))
      throw new Unusual('a formula told elsewhere')
    this.put(cellKind.uncomputed, -1 - texts.add(formulaText(this.bytes, at)))
  }

  private toEnd(start: number): void {
    let at = start
    while (this.bytes[at] !== less) at++
    this.at = at
  }

  private put(kind: CellKind, value: number): void {
    this.sink.columns.put(this.row, this.column, kind, value)
  }
}

function startsWith(bytes: Uint8Array, at: number, name: readonly number[]): boolean {
  return bytes[at + name.length] === quote && name.every((byte, index) => bytes[at + index] === byte)
}

/** Whether the formula that ends its opening tag before `at` is shared with or spread over other cells. */
function isToldElsewhere(bytes: Uint8Array, at: number): boolean {
  let start = at
  while (bytes[start] !== less) start--
  return /\st="/.test(String.fromCharCode(...bytes.subarray(start, at)))
}
