import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { CellStyle, CellValue, Workbook } from '@shared/domain/deliverables/workbook'
import { mostRowsKept } from '@shared/formats/xlsx/large-table'
import { writeXlsx } from '@shared/formats/xlsx/write-xlsx'

// A table too long for exceljs has its rows written by ourselves: a row must be the same either way.

const texts = [
  'Łódź & Söhne',
  '=1+1',
  '<a> \'b\' "c"',
  ' spaced ',
  'two\nlines',
  '_x0041_',
  '',
  'x\ufffe\u0001\ud800y'
]
const pick = <T>(list: readonly T[], index: number): T => list[index % list.length]!
const valuesOf = <T>(rows: number, value: (index: number) => T): T[] =>
  Array.from({ length: rows }, (_, i) => value(i))

const numbers = [0, -1.5, 1e21, 0.1 + 0.2, 12_345.67]
const formulas: CellValue[] = [
  { formula: 'IF(A6="a & b",1,2)', result: 2 },
  { formula: 'A6&"<"', result: 'text & <' },
  { formula: 'A6', result: '' }
]

function workbookOf(rows: number): Workbook {
  return {
    kind: 'partner-scorecard',
    currency: 'EUR',
    front: {
      ...{ title: 'Long', subtitle: 'All', clientName: 'Client', engagementTitle: 'Programme' },
      ...{
        asOf: '2026-09-30',
        date: '2026-10-01',
        version: '1',
        author: 'A. Author',
        confidentiality: 'None'
      },
      sampleNotice: null
    },
    sheets: [
      {
        name: 'Short',
        ...{ widths: [20], tables: [], highlights: [], repeatedRows: null, orientation: 'portrait' },
        cells: [{ row: 1, column: 1, value: 'Łódź & Söhne', style: 'title' }],
        frozen: { rows: 0, columns: 0 }
      },
      {
        name: 'Long',
        widths: [20, 14, 14, 14, 8],
        cells: [{ row: 1, column: 1, value: 'Back', style: 'link', linkTo: 'Short' }],
        tables: [
          {
            name: 'tblLong',
            headerRow: 5,
            columns: [
              { title: 'Name', style: 'text', values: valuesOf(rows, (i) => pick(texts, i)) },
              {
                title: 'Amount',
                style: 'money',
                hasBars: true,
                values: valuesOf(rows, (i) => pick(numbers, i))
              },
              {
                title: 'Day',
                style: 'date',
                values: valuesOf(rows, (i) => (i % 3 === 0 ? null : { date: '2026-02-28' }))
              },
              {
                title: 'Figure',
                style: 'integer',
                styles: valuesOf(rows, (i) =>
                  pick<CellStyle>(['share', 'money', 'index', 'integer', 'strongShare'], i)
                ),
                values: valuesOf(rows, (i) => pick(formulas, i))
              },
              { title: 'Note', style: 'wrap', values: valuesOf(rows, (i) => 'long text '.repeat(i % 7)) }
            ]
          }
        ],
        frozen: { rows: 5, columns: 1 },
        orientation: 'landscape',
        repeatedRows: { from: 5, to: 5 },
        highlights: [{ cells: 'A6:A9', text: '=1+1' }]
      }
    ]
  }
}

const write = (rows: number): Promise<Uint8Array> => writeXlsx(workbookOf(rows), () => {})
const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]))

const looksOf = (parts: Record<string, string>): string[] =>
  /<cellXfs.*<\/cellXfs>/s.exec(parts['xl/styles.xml'] ?? '')?.[0].match(/<xf .*?(?:\/>|<\/xf>)/gs) ?? []

/** The rows of the long sheet, each shared string and style told in full instead of by its place. */
function rowsOf(parts: Record<string, string>): string[] {
  const strings = (parts['xl/sharedStrings.xml'] ?? '').match(/<si>.*?<\/si>/gs) ?? []
  const looks = looksOf(parts)
  const rows = (parts['xl/worksheets/sheet2.xml'] ?? '').match(/<row .*?<\/row>/gs) ?? []
  return rows.map((row) =>
    row
      .replace(/ s="(\d+)"/g, (_, place: string) => looks[Number(place)] ?? 'no style')
      .replace(/t="s"><v>(\d+)<\/v>/g, (_, place: string) => strings[Number(place)] ?? 'no text')
  )
}

const longBytes = await write(mostRowsKept + 1)
const long = partsOf(longBytes)
const short = partsOf(await write(mostRowsKept))

describe('a table too long for exceljs', () => {
  it('has the rows that exceljs writes', () => {
    const [kept, streamed] = [rowsOf(short), rowsOf(long)]
    expect(streamed).toHaveLength(kept.length + 1)
    const different = kept.filter((row, index) => row !== streamed[index])
    expect(different.slice(0, 3)).toEqual([])
  })

  it('has everything around its rows as exceljs writes it, with one row more', () => {
    const around = (parts: Record<string, string>): string =>
      (parts['xl/worksheets/sheet2.xml'] ?? '').replace(/<sheetData>.*<\/sheetData>/s, '')
    const moreRows = (xml: string): string =>
      xml.replaceAll(String(mostRowsKept + 5), String(mostRowsKept + 6))
    expect(around(long)).toBe(moreRows(around(short)))
    expect(long['xl/tables/table1.xml']).toBe(moreRows(short['xl/tables/table1.xml'] ?? ''))
    expect(looksOf(long).sort()).toEqual(looksOf(short).sort())
    for (const part of ['xl/workbook.xml', '[Content_Types].xml']) expect(long[part]).toBe(short[part])
  })

  it('counts the shared strings that are there', () => {
    const strings = long['xl/sharedStrings.xml'] ?? ''
    expect(strings).toContain(`uniqueCount="${strings.split('<si>').length - 1}"`)
  })

  it('gives the same bytes again', async () => {
    expect(Buffer.compare(await write(mostRowsKept + 1), longBytes)).toBe(0)
  })

  it('says how far it is, never going back, and stops when told', async () => {
    const shares: number[] = []
    await writeXlsx(workbookOf(mostRowsKept + 1), (share) => shares.push(share))
    expect(shares.length).toBeGreaterThan(8)
    expect(shares).toEqual([...shares].sort((a, b) => a - b))
    expect(Math.max(...shares)).toBeLessThanOrEqual(1)
    const stop = writeXlsx(workbookOf(mostRowsKept + 1), (share) => {
      if (share > 0.5) throw new Error('stopped')
    })
    await expect(stop).rejects.toThrow('stopped')
  })
})
