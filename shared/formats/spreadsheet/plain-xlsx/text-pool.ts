import { cleanText } from '../clean-text'
import { xmlText } from '../workbook-names'
import { Unusual } from './unusual'

const flushBytes = 65_536
const ampersand = 38
const underscore = 95

/**
 * Turns bytes into strings in bulk: texts are laid one behind the other with a NUL between, decoded together and
 * cut apart, which costs a fraction of decoding one by one.
 */
export class TextPool {
  readonly strings: string[] = []
  private bytes = new Uint8Array(flushBytes * 2)
  private length = 0
  private start = 0
  private waiting = 0
  private hasEscapes = false
  private readonly decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  private readonly encoder = new TextEncoder()

  /** Adds a stretch of XML text to the text under way. */
  append(from: Uint8Array, start: number, end: number): void {
    const needed = this.length + end - start + 1
    if (needed > this.bytes.length) this.grow(needed)
    const { bytes } = this
    let to = this.length
    for (let at = start; at < end; at++) {
      const byte = from[at] as number
      if (byte < 32 || byte === ampersand || byte === underscore || byte === 0xef) this.judge(from, at)
      bytes[to++] = byte
    }
    this.length = to
  }

  /** Ends the text under way and answers its place among the strings. */
  end(): number {
    if (this.hasEscapes) this.resolve()
    this.bytes[this.length++] = 0
    this.start = this.length
    const place = this.strings.length + this.waiting++
    if (this.length >= flushBytes) this.flush()
    return place
  }

  /** Adds a text that needs nothing resolved. */
  add(text: string): number {
    const encoded = this.encoder.encode(text.replaceAll('\0', ''))
    const needed = this.length + encoded.length + 1
    if (needed > this.bytes.length) this.grow(needed)
    this.bytes.set(encoded, this.length)
    this.length += encoded.length
    return this.end()
  }

  /** Makes all texts added so far available as strings. */
  flush(): void {
    if (this.waiting === 0) return
    const decoded = this.decode(0, this.length - 1).split('\0')
    if (decoded.length !== this.waiting) throw new Unusual('characters that are not text')
    for (const text of decoded) this.strings.push(text)
    this.length = 0
    this.start = 0
    this.waiting = 0
  }

  /** Control characters are left to the general reader; escapes and marks are looked at when the text is whole. */
  private judge(from: Uint8Array, at: number): void {
    const byte = from[at] as number
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13) throw new Unusual('control character')
    if (byte === underscore) this.hasEscapes ||= ((from[at + 1] as number) | 32) === 120
    else if (byte === 0xef) this.hasEscapes ||= from[at + 1] === 0xbf
    else if (byte !== 9 && byte !== 10) this.hasEscapes = true
  }

  private resolve(): void {
    const text = plainText(this.decode(this.start, this.length))
    this.length = this.start
    this.hasEscapes = false
    const encoded = this.encoder.encode(text)
    if (this.length + encoded.length + 1 > this.bytes.length) this.grow(this.length + encoded.length + 1)
    this.bytes.set(encoded, this.length)
    this.length += encoded.length
  }

  private decode(from: number, to: number): string {
    try {
      return this.decoder.decode(this.bytes.subarray(from, to))
    } catch {
      throw new Unusual('not UTF-8')
    }
  }

  private grow(needed: number): void {
    const larger = new Uint8Array(Math.max(needed, this.bytes.length * 2))
    larger.set(this.bytes.subarray(0, this.length))
    this.bytes = larger
  }
}

/** What XML text says: entities, Excel's `_x000D_` escapes and line ends resolved, nothing unstorable left. */
export const plainText = (raw: string): string =>
  cleanText(
    xmlText(raw)
      .replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
      .replace(/\r\n/g, '\n')
  )
