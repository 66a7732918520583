import { RowMarker, type RowMarks } from './row-marks'

/** Rows and cells of OpenDocument and of SpreadsheetML 2003, whatever their prefix. */
const tags = /<(\/?)(?:[\w-]+:)?(table-row|table-cell|row|cell)(?=[\s/>])([^<>]*)>/gi
const repeated = /number-rows-repeated="(\d+)"/

/**
 * Where rows end among the cells of a sheet in XML; null for a text without such rows (a table in HTML, which the
 * reader counts by itself). A repeated row counts as often as it is repeated once something stands below it: files
 * end in a million blank rows.
 */
export function xmlRowMarks(xml: string): RowMarks | null {
  const marker = new RowMarker()
  let [rows, blankRows, times] = [0, 0, 1]
  let [hasContent, found] = [false, false]
  const endRow = (): void => {
    if (!hasContent) blankRows += times
    else {
      rows += blankRows + times
      blankRows = 0
      marker.rows(rows)
    }
    hasContent = false
  }
  for (const [, slash, name = '', attributes = ''] of xml.matchAll(tags)) {
    const isEnd = slash === '/'
    const isEmpty = attributes.endsWith('/')
    if (/cell$/i.test(name)) {
      if (!isEnd) continue
      marker.cell()
      hasContent = true
    } else {
      found = true
      if (!isEnd) times = Number(repeated.exec(attributes)?.[1] ?? 1)
      if (isEnd || isEmpty) endRow()
    }
  }
  return found ? marker.found() : null
}
