/**
 * OpenDocument writes "this cell 5,000 times, this row 1,000,000 times". Adds up what a sheet would unfold to,
 * counting only cells that hold something, and says whether that stays within the limit.
 */
export function hasBoundedRepeats(contentXml: Uint8Array, maxCells: number): boolean {
  const xml = new TextDecoder().decode(contentXml)
  const marks =
    /<table:table-row\b([^>]*)>|<table:(?:covered-)?table-cell\b([^>]*?)(\/?)>|<\/table:table-row>/g
  let total = 0
  let rowRepeat = 1
  for (const match of xml.matchAll(marks)) {
    if (match[1] !== undefined) {
      rowRepeat = repeats(match[1], 'rows')
    } else if (match[2] !== undefined) {
      const isBlank =
        match[3] === '/' && !/office:(value|string-value|date-value|boolean-value)/.test(match[2])
      if (!isBlank) total += rowRepeat * repeats(match[2], 'columns')
      if (total > maxCells) return false
    }
  }
  return true
}

const repeats = (attributes: string, what: 'rows' | 'columns'): number =>
  Number(new RegExp(`number-${what}-repeated="(\\d+)"`).exec(attributes)?.[1] ?? 1)
