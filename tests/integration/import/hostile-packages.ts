import { strToU8, zipSync } from 'fflate'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relationsNamespace = 'http://schemas.openxmlformats.org/package/2006/relationships'
const contentTypes = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

export const sheetXml = (rows: string, before = '', after = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${main}" xmlns:r="${office}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`

/** The parts of a small sound workbook: A1 "Partner", B1 "Amount", A2 "Acme", B2 12.5. */
export const soundParts: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${contentTypes}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${contentTypes}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${contentTypes}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${contentTypes}.sharedStrings+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${relationsNamespace}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Deals" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${relationsNamespace}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  'xl/styles.xml': `<styleSheet xmlns="${main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
  'xl/sharedStrings.xml': `<sst xmlns="${main}"><si><t>Partner</t></si><si><t>Amount</t></si><si><t>Acme</t></si></sst>`,
  'xl/worksheets/sheet1.xml': sheetXml(
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2"><v>12.5</v></c></row>'
  )
}

/** A workbook with some parts replaced or added; null takes a part out. */
export function packageOf(changes: Readonly<Record<string, string | Uint8Array | null>> = {}): Uint8Array {
  const parts: Record<string, Uint8Array> = {}
  for (const [name, content] of Object.entries({ ...soundParts, ...changes })) {
    if (content !== null) parts[name] = typeof content === 'string' ? strToU8(content) : content
  }
  return zipSync(parts, { level: 6 })
}

export const withRows = (rows: string, before = '', after = ''): Uint8Array =>
  packageOf({ 'xl/worksheets/sheet1.xml': sheetXml(rows, before, after) })

/** One row of which only the second cell is hostile: A1 says "here". */
export const withCell = (cell: string): Uint8Array =>
  withRows(`<row r="1"><c r="A1" t="inlineStr"><is><t>here</t></is></c>${cell}</row>`)

/** Where the directory entry of a part starts. */
export function directoryEntry(bytes: Uint8Array, name: string): number {
  const wanted = strToU8(name)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 0; at + 46 < bytes.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue
    if (wanted.every((byte, index) => bytes[at + 46 + index] === byte)) return at
  }
  throw new Error(`no entry ${name}`)
}

/** A copy with some of its bytes written anew. */
export function patched(bytes: Uint8Array, patch: (view: DataView, copy: Uint8Array) => void): Uint8Array {
  const copy = bytes.slice()
  patch(new DataView(copy.buffer), copy)
  return copy
}
