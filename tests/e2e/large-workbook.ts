import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const rowsPerPiece = 20_000

const relations = (type: string, target: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}/${type}" Target="${target}"/></Relationships>`

const parts: readonly (readonly [string, string])[] = [
  [
    '[Content_Types].xml',
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${spreadsheet}.worksheet+xml"/></Types>`
  ],
  ['_rels/.rels', relations('officeDocument', 'xl/workbook.xml')],
  [
    'xl/workbook.xml',
    `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Deals" sheetId="1" r:id="r1"/></sheets></workbook>`
  ],
  ['xl/_rels/workbook.xml.rels', relations('worksheet', 'worksheets/sheet1.xml')]
]

const text = (words: string): string => `<c t="inlineStr"><is><t>${words}</t></is></c>`

function row(index: number): string {
  const account = text(`Account ${(index * 7919) % 250_007}`)
  const fixed = text('Kestrel Cloud GmbH') + account + text('Proposal')
  return `<row>${fixed}<c><v>${index}</v></c><c><v>${index % 97}.5</v></c><c><v>${45_000 + (index % 900)}</v></c></row>`
}

/** An .xlsx with so many deals, made piece by piece: large enough that reading it takes far longer than its first rows. */
export function largeWorkbook(rows: number): Uint8Array {
  const pieces: Uint8Array[] = []
  const zip = new Zip((error, piece) => {
    if (error) throw error
    pieces.push(piece)
  })
  for (const [name, xml] of parts) {
    const part = new ZipPassThrough(name)
    zip.add(part)
    part.push(strToU8(xml), true)
  }
  const sheet = new ZipDeflate('xl/worksheets/sheet1.xml', { level: 1 })
  zip.add(sheet)
  const head = ['Partner', 'Account', 'Stage', 'Amount', 'Margin', 'Created'].map(text).join('')
  sheet.push(strToU8(`<worksheet xmlns="${main}"><sheetData><row>${head}</row>`))
  for (let from = 1; from <= rows; from += rowsPerPiece) {
    const count = Math.min(rowsPerPiece, rows - from + 1)
    sheet.push(strToU8(Array.from({ length: count }, (_, index) => row(from + index)).join('')))
  }
  sheet.push(strToU8('</sheetData></worksheet>'), true)
  zip.end()
  return Buffer.concat(pieces)
}
