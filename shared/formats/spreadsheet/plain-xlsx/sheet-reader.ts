import { appError, type FilePlace } from '@shared/domain/errors'
import { ByteWindow, isName, nameBytes } from './byte-window'
import { tagEnd } from './rich-text'
import { RowScanner, type RowSink } from './row-scanner'
import { OddSpelling, Refused, Unusual } from './unusual'
import { plainRoot } from './xml-tags'

const rowName = nameBytes('row')
const dataName = nameBytes('sheetData')
const scanBytes = 128 * 1024
const longestHeadBytes = 1024 * 1024
const prefixedRows = /<[\w.-]+:sheetData[\s/>]/
const [less, slash] = [60, 47]

/** What a sheet part says around its rows. */
export interface SheetSurroundings {
  readonly before: string
  readonly after: string
  readonly hiddenRows: readonly number[]
}

export interface SheetReading {
  /** Named when the sheet cannot be read. */
  readonly place: FilePlace
  readonly sink: RowSink
  /** Called now and then with the rows read of this sheet. */
  readonly onRows?: (rows: number) => void
  /** Rows after which no more are needed. */
  readonly enoughRows?: number
}

/** Reads a sheet part while it is inflated; never holds more of it than a few rows and what follows them. */
export class SheetReader {
  private readonly window = new ByteWindow()
  private readonly scanner: RowScanner
  private readonly reading: SheetReading
  private fresh = 0
  private before: string | null = null

  constructor(reading: SheetReading) {
    this.reading = reading
    this.scanner = new RowScanner(reading.sink)
  }

  /** Takes the next bytes; false when no more are needed. */
  feed(chunk: Uint8Array): boolean {
    const { window } = this
    window.append(chunk)
    this.fresh += chunk.length
    if (this.fresh < scanBytes) return true
    const last = this.scanner.isEnded ? -1 : window.lastOpening(rowName, this.fresh)
    this.fresh = 0
    if (last > window.from && this.hasHead()) this.scan(last)
    return this.scanner.row + 1 < (this.reading.enoughRows ?? Infinity)
  }

  /** Reads what is left once the part has ended. */
  finish(): SheetSurroundings {
    const { window, scanner } = this
    if (!this.hasHead()) throw this.headless()
    if (!scanner.isEnded) this.scan(window.to)
    if (!scanner.isEnded) throw new Unusual('a sheet without an end')
    const after = decoded(window.bytes.subarray(window.from, window.to))
    if (!/<\/worksheet>\s*$/.test(after) || /<sheetData[\s/>]/.test(after)) throw new OddSpelling('sheet end')
    return { before: this.before ?? '', after, hiddenRows: scanner.hiddenRows }
  }

  /** What is known when reading ended before the part did. */
  soFar(): SheetSurroundings {
    return { before: this.before ?? '', after: '', hiddenRows: this.scanner.hiddenRows }
  }

  /** A sheet in wide characters may well have rows that cannot be seen here. */
  private headless(): Error {
    const { bytes, from, to } = this.window
    const head = bytes.subarray(from, Math.min(to, from + longestHeadBytes))
    if (head.includes(0)) return new Unusual('wide characters')
    if (prefixedRows.test(new TextDecoder('latin1').decode(head))) return new OddSpelling('a prefix')
    return new Refused(appError('file.damaged', { ...this.reading.place, detail: 'a sheet without rows' }))
  }

  private scan(to: number): void {
    const { window, scanner } = this
    window.from = scanner.scan(window.bytes, window.from, to)
    this.reading.onRows?.(scanner.row + 1)
  }

  /** Steps behind `<sheetData>` once it is there. */
  private hasHead(): boolean {
    if (this.before !== null) return true
    const { window, scanner } = this
    const at = openingOf(dataName, window)
    if (at < 0) {
      if (window.to - window.from > longestHeadBytes) throw new OddSpelling('a sheet that does not start')
      return false
    }
    this.before = decoded(window.bytes.subarray(window.from, at))
    plainRoot(this.before, 'worksheet')
    window.from = tagEnd(window.bytes, at + 1)
    scanner.isEnded = window.bytes[window.from - 2] === slash
    return true
  }
}

function openingOf(name: readonly number[], { bytes, from, to }: ByteWindow): number {
  for (let at = bytes.indexOf(less, from); at >= 0 && at < to; at = bytes.indexOf(less, at + 1)) {
    if (isName(bytes, at + 1, name)) return bytes.indexOf(62, at) < to ? at : -1
  }
  return -1
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Unusual('not UTF-8')
  }
}
