import { OddSpelling, Unusual } from './unusual'

const [quote, slash, zero, nine, less, equals, greater] = [34, 47, 48, 57, 60, 61, 62] as const
const mostDigits = 9

/** What {@link TagCursor.attribute} answers for a name of several letters, and at the end of the tag. */
export const longName = 1
export const noMore = 0

/** Walks through the attributes of a tag in place, without making strings. */
export class TagCursor {
  protected bytes: Uint8Array = new Uint8Array(0)
  /** Where the next byte is read. */
  protected at = 0
  /** Where the name of the attribute under way starts. */
  protected nameAt = 0
  /** Whether the tag ended in `/>`. */
  protected isEmpty = false

  /** Steps to the value of the next attribute: answers its name's only letter, {@link longName} or {@link noMore}. */
  protected attribute(): number {
    const { bytes } = this
    let at = this.at
    let byte = bytes[at] as number
    while (byte <= 32) byte = bytes[++at] as number
    if (byte === greater || byte === slash) return this.endTag(at, byte === slash)
    this.nameAt = at
    while (byte !== equals) {
      if (byte === less || byte === greater || byte === quote) throw new OddSpelling('attribute')
      byte = bytes[++at] as number
    }
    if (bytes[at + 1] !== quote) throw new OddSpelling('attribute without double quotes')
    this.at = at + 2
    return at - this.nameAt === 1 ? (bytes[this.nameAt] as number) : longName
  }

  /** Steps behind the closing quote. */
  protected skipValue(): void {
    const { bytes } = this
    let at = this.at
    let byte = bytes[at]
    while (byte !== quote) {
      if (byte === less) throw new OddSpelling('unfinished attribute')
      byte = bytes[++at]
    }
    this.at = at + 1
  }

  /** Reads digits; −1 when there are none. */
  protected digits(): number {
    const { bytes } = this
    const start = this.at
    let at = start
    let value = 0
    let byte = bytes[at] as number
    while (byte >= zero && byte <= nine) {
      value = value * 10 + byte - zero
      byte = bytes[++at] as number
    }
    if (at - start > mostDigits) throw new Unusual('a number of many digits')
    this.at = at
    return at === start ? -1 : value
  }

  private endTag(at: number, isEmpty: boolean): number {
    if (isEmpty && this.bytes[at + 1] !== greater) throw new Unusual('tag end')
    this.isEmpty = isEmpty
    this.at = at + (isEmpty ? 2 : 1)
    return noMore
  }
}
