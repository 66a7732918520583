/**
 * Rows of a delimited text, read without the app's own reader: the chain compares that reader's results with
 * something else than itself. Quotes double inside quotes; lines end with LF or CRLF.
 */
export function csvRows(text: string, delimiter: ',' | ';'): string[][] {
  const rows: string[][] = [['']]
  let isQuoted = false
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? ''
    const row = rows.at(-1) ?? []
    if (isQuoted && sign === '"' && text[at + 1] === '"') at += 1
    else if (sign === '"') {
      isQuoted = !isQuoted
      continue
    }
    if (!isQuoted && sign === delimiter) row.push('')
    else if (!isQuoted && sign === '\n') rows.push([''])
    else if (isQuoted || sign !== '\r') row[row.length - 1] += sign
  }
  return rows.filter((row) => row.length > 1 || row[0] !== '')
}

/** The same as records by header. */
export function csvRecords(text: string, delimiter: ',' | ';'): Record<string, string>[] {
  const [header = [], ...rows] = csvRows(text.replace(/^\uFEFF/, ''), delimiter)
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])))
}
