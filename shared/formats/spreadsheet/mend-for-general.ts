const lastColumn = 16_384
const sheetPart = /^(xl\/)?(worksheets\/)?[^/]+\.xml$/i
const columnTag = /<(?:\w+:)?col\s[^<>]*\bmax="(\d{5,})"/g
const linkTag = /<(?:\w+:)?hyperlink\s[^<>]*\bref="[A-Z]+\d+(:[A-Z]+\d+)"/g
/** A formula whose cell states the type of its result but no result. */
const emptyResult =
  /<(?:\w+:)?c\s[^<>]*?(\st="(?:str|b|e)")[^<>]*>\s*<(?:\w+:)?f(?:\s[^<>]*)?>[^<]*<\/(?:\w+:)?f>\s*<\/(?:\w+:)?c>/g
const longReference = /&#(?:x0*([0-9a-f]{5,6})|0*(\d{5,7}));/gi

/**
 * Rewrites what the general reader would take for something else before it sees a part: a link over
 * A1:XFD1048576 (it would unfold it into every cell), columns beyond the last one, a formula without a result
 * (it would read "" or FALSE), and characters written as numbers above FFFF (it would take another character).
 */
export function mendForGeneral(name: string, part: Uint8Array): Uint8Array {
  if (!sheetPart.test(name)) return part
  // Latin-1 keeps one character per byte, whatever the encoding: the tags looked for are plain ASCII.
  const xml = new TextDecoder('latin1').decode(part)
  const edits = [
    ...editsOf(xml, columnTag, (max) => (Number(max) > lastColumn ? String(lastColumn) : null)),
    ...editsOf(xml, linkTag, () => ''),
    ...editsOf(xml, emptyResult, () => ''),
    ...longCharacters(xml)
  ]
  return edits.length === 0 ? part : edited(part, edits)
}

interface Edit {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** Edits of the first group of every match; null leaves it as it is. */
function editsOf(xml: string, pattern: RegExp, change: (group: string) => string | null): Edit[] {
  const edits: Edit[] = []
  for (const match of xml.matchAll(pattern)) {
    const group = match[1] ?? ''
    const text = change(group)
    const from = match.index + match[0].lastIndexOf(group)
    if (text !== null) edits.push({ from, to: from + group.length, text })
  }
  return edits
}

function longCharacters(xml: string): Edit[] {
  const edits: Edit[] = []
  for (const match of xml.matchAll(longReference)) {
    const code = match[1] === undefined ? Number(match[2]) : parseInt(match[1], 16)
    const isLong = code > 0xffff && code <= 0x10ffff
    if (isLong) {
      edits.push({ from: match.index, to: match.index + match[0].length, text: String.fromCodePoint(code) })
    }
  }
  return edits
}

function edited(part: Uint8Array, edits: readonly Edit[]): Uint8Array {
  const encoder = new TextEncoder()
  const pieces: Uint8Array[] = []
  let at = 0
  for (const { from, to, text } of [...edits].sort((one, other) => one.from - other.from)) {
    if (from < at) continue
    pieces.push(part.subarray(at, from), encoder.encode(text))
    at = to
  }
  pieces.push(part.subarray(at))
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let length = 0
  for (const piece of pieces) {
    whole.set(piece, length)
    length += piece.length
  }
  return whole
}
