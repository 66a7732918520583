/**
 * Positions in a text counted in Unicode code points, as codings store them (an emoji counts once), against the
 * UTF-16 positions JavaScript and the browser's selection use (most emoji count twice).
 */
export interface CodePointIndex {
  /** Length of the text in code points. */
  readonly length: number
  /** Code point position → UTF-16 position; positions outside the text are moved to its edge. */
  toUtf16(codePoint: number): number
  /** UTF-16 position → code point position; a position inside a surrogate pair counts as the pair's start. */
  toCodePoint(utf16: number): number
}

const surrogatePair = /[\uD800-\uDBFF][\uDC00-\uDFFF]/

const clamp = (value: number, high: number): number => Math.max(0, Math.min(high, Math.trunc(value)))

/** Builds the index of one text once, so that many positions can be converted without walking it again. */
export function indexCodePoints(text: string): CodePointIndex {
  if (!surrogatePair.test(text)) {
    const same = (position: number): number => clamp(position, text.length)
    return { length: text.length, toUtf16: same, toCodePoint: same }
  }
  const starts: number[] = []
  const codePointAt: number[] = []
  let utf16 = 0
  for (const character of text) {
    for (let unit = 0; unit < character.length; unit += 1) codePointAt.push(starts.length)
    starts.push(utf16)
    utf16 += character.length
  }
  const length = starts.length
  starts.push(text.length)
  codePointAt.push(length)
  return {
    length,
    toUtf16: (codePoint) => starts[clamp(codePoint, length)] ?? text.length,
    toCodePoint: (position) => codePointAt[clamp(position, text.length)] ?? length
  }
}

/** Length in code points. */
export function codePointLength(text: string): number {
  if (!surrogatePair.test(text)) return text.length
  let length = 0
  for (const _character of text) length += 1
  return length
}

/** The part of a text between two code point positions, end exclusive. */
export function sliceCodePoints(text: string, start: number, end: number): string {
  const index = indexCodePoints(text)
  return text.slice(index.toUtf16(start), index.toUtf16(end))
}
