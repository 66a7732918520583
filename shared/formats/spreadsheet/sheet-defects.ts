const isSheet = /<(?:\w+:)?worksheet[\s>]/
const isClosed = /<\/(?:\w+:)?worksheet>\s*$/
/** A column of four letters, a row of eight digits, row 0, a negative row. */
const impossiblePlace =
  /<(?:\w+:)?(?:c|row)\s(?:[^<>]*\s)?r=["'](?:[A-Z]{4,}|[A-Z]*\d{8,}|[A-Z]*0+["']|[A-Z]*-)/
const unknownType = /<(?:\w+:)?c\s(?:[^<>]*\s)?t=["'](?!(?:n|s|str|inlineStr|b|d|e)["'])/
const cellWithinCell = /<(?:\w+:)?c(?:\s[^<>]*)?(?<!\/)>\s*<(?:\w+:)?c[\s>]/

/**
 * What is wrong with a sheet part that the general reader would pass over in silence, leaving cells out; null when
 * nothing is, or when the part is no sheet.
 */
export function sheetDefect(part: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(part.subarray(0, 4096))
  if (!isSheet.test(start)) return null
  const xml = new TextDecoder('latin1').decode(part)
  if (!isClosed.test(xml.slice(-200))) return 'a sheet cut short'
  if (impossiblePlace.test(xml)) return 'a cell outside of any sheet'
  if (unknownType.test(xml)) return 'a cell of no known type'
  return cellWithinCell.test(xml) ? 'a cell within a cell' : null
}
