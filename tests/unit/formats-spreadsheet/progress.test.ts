import { utils, write, type BookType } from '@e965/xlsx'
import { describe, expect, it } from 'vitest'
import { biffRowMarks } from '@shared/formats/spreadsheet/biff-row-marks'
import { readWorkbook } from '@shared/formats/spreadsheet/read-workbook'
import { xmlRowMarks } from '@shared/formats/spreadsheet/xml-row-marks'

const [rowCount, columnCount] = [1300, 2]

function fileOf(bookType: BookType): Uint8Array {
  const rows = Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: columnCount }, (_, column) => (column === 0 ? `Row ${row}` : row * column))
  )
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'Deals')
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'Older deals')
  const written = write(book, { type: 'array', bookType }) as ArrayBuffer | string
  return typeof written === 'string' ? new TextEncoder().encode(written) : new Uint8Array(written)
}

/** The same table twice over, so that rows are counted over all sheets. */
async function progressOf(bytes: Uint8Array): Promise<number[]> {
  const rows: number[] = []
  const read = await readWorkbook(bytes, { fileName: 'deals', onRows: (count) => rows.push(count) })
  expect(read.ok && read.value.sheets.map((sheet) => sheet.rowCount)).toEqual([rowCount, rowCount])
  return rows
}

describe('the progress of a read', () => {
  it.each(['biff8', 'biff5', 'ods', 'fods', 'xlml'] as const)(
    'counts rows over all sheets while %s is parsed, never more than were read',
    async (format) => {
      const rows = await progressOf(fileOf(format))
      // When the cells are taken over, the rows of whole sheets are told once more.
      expect(rows.slice(-2)).toEqual([rowCount, 2 * rowCount])
      expect(rows.slice(0, -2)).toEqual([1000, 2000])
    }
  )

  it('counts rows while a workbook of rows in binary is parsed', async () => {
    const book = utils.book_new()
    utils.book_append_sheet(
      book,
      utils.aoa_to_sheet(Array.from({ length: 1001 }, (_, row) => [row])),
      'Deals'
    )
    const rows: number[] = []
    const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsb' }) as ArrayBuffer)
    await readWorkbook(bytes, { fileName: 'deals.xlsb', onRows: (count) => rows.push(count) })
    expect(rows).toEqual([1000, 1001])
  })

  it('counts the rows of a web page saved as a workbook', async () => {
    const line = '<tr><td>Kestrel Cloud GmbH</td><td>12</td></tr>'
    const page = `<html><body><table>${line.repeat(1001)}</table></body></html>`
    const rows: number[] = []
    await readWorkbook(new TextEncoder().encode(page), {
      fileName: 'export.xls',
      onRows: (count) => rows.push(count)
    })
    expect(rows[0]).toBe(1000)
  })
})

describe('rows among the cells of a file', () => {
  const cell = '<table:table-cell><text:p>x</text:p></table:table-cell>'

  it('end where the reader will be after as many cells', () => {
    const row = `<table:table-row>${cell}${cell}<table:covered-table-cell/></table:table-row>`
    expect(xmlRowMarks(row.repeat(2500))).toEqual([2000, 4000])
  })

  it('count blank rows only once something stands below them', () => {
    const blank = '<table:table-row table:number-rows-repeated="1500"><table:table-cell/></table:table-row>'
    const filled = `<table:table-row>${cell}</table:table-row>`
    expect(xmlRowMarks(filled + blank)).toEqual([])
    expect(xmlRowMarks(filled + blank + filled)).toEqual([2])
  })

  it('are not looked for where the reader counts rows itself', () => {
    expect(xmlRowMarks('<table><tr><td>1</td></tr></table>')).toBeNull()
  })

  it('are none in what only looks like a binary workbook', () => {
    const bytes = new Uint8Array(4096).fill(7)
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
    expect(biffRowMarks(bytes)).toBeNull()
  })
})
