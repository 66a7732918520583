import { strToU8, zipSync } from 'fflate'
import { dealHeaders, dealRows, type DealCell } from './deal-rows'

const spreadsheetMl = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageRelations = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const columnNames = dealHeaders.map((_, index) => String.fromCharCode('A'.charCodeAt(0) + index))

const smallParts: Record<string, string> = {
  '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>`,
  '_rels/.rels': `<Relationships ${packageRelations}><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook ${spreadsheetMl} xmlns:r="${relations}"><sheets><sheet name="Deals" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships ${packageRelations}><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  'xl/styles.xml': `<styleSheet ${spreadsheetMl}><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`
}

/** An .xlsx as Excel writes it: shared strings, styled dates, addresses on every cell. */
export function dealWorkbook(rowCount: number, seed: number): Uint8Array {
  const texts = new Map<string, number>()
  const shared = (text: string): number => {
    const known = texts.get(text)
    if (known !== undefined) return known
    texts.set(text, texts.size)
    return texts.size - 1
  }
  const cell = (value: DealCell, address: string): string => {
    if (value === null) return ''
    if (typeof value === 'string') return `<c r="${address}" t="s"><v>${shared(value)}</v></c>`
    if (typeof value === 'number') return `<c r="${address}"><v>${value}</v></c>`
    if (typeof value === 'boolean') return `<c r="${address}" t="b"><v>${value ? 1 : 0}</v></c>`
    return `<c r="${address}" s="1"><v>${value.serial}</v></c>`
  }
  const row = (cells: DealCell[], number: number): string =>
    `<row r="${number}">${cells.map((value, index) => cell(value, `${columnNames[index] ?? ''}${number}`)).join('')}</row>`
  const rows = [row(dealHeaders, 1)]
  for (const cells of dealRows(rowCount, seed)) rows.push(row(cells, rows.length + 1))
  const strings = [...texts.keys()].map((text) => `<si><t>${escaped(text)}</t></si>`).join('')
  const parts = {
    ...smallParts,
    'xl/worksheets/sheet1.xml': `<worksheet ${spreadsheetMl}><sheetData>${rows.join('')}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `<sst ${spreadsheetMl} uniqueCount="${texts.size}">${strings}</sst>`
  }
  const bytes = Object.entries(parts).map(([name, text]) => [name, strToU8(declaration + text)] as const)
  return zipSync(Object.fromEntries(bytes), { level: 6 })
}
