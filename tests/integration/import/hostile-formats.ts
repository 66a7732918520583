import { utils, write, type BookType } from '@e965/xlsx'
import { strToU8, zipSync } from 'fflate'
import { damaged, here, large, tooLarge, type HostileCase } from './hostile-case'
import { directoryEntry, patched } from './hostile-packages'

const book = (type: BookType): Uint8Array => {
  const workbook = utils.book_new()
  const rows = Array.from({ length: 400 }, (_, at) => [`Partner ${at}`, at * 1.5])
  utils.book_append_sheet(workbook, utils.aoa_to_sheet([['Partner', 'Amount'], ...rows]), 'Deals')
  return new Uint8Array(write(workbook, { type: 'array', bookType: type }) as ArrayBuffer)
}
const ods = (content: string, manifest = ''): Uint8Array =>
  zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
    'content.xml': strToU8(
      `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="S">${content}</table:table></office:spreadsheet></office:body></office:document-content>`
    ),
    'styles.xml': strToU8('<office:document-styles/>'),
    'META-INF/manifest.xml': strToU8(`<manifest:manifest>${manifest}</manifest:manifest>`)
  })
const odsCell =
  '<table:table-cell office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell>'
const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

export const hostileFormats: HostileCase[] = [
  {
    name: 'an .xls whose tables of sectors are garbage',
    bytes: () => patched(book('biff8'), (_, copy) => copy.fill(0xfe, 76, 512)),
    refused: damaged
  },
  { name: 'an .xls cut in half', bytes: () => book('biff8').slice(0, 8000), refused: damaged },
  {
    name: 'an .xls of nothing but its head',
    bytes: () => new Uint8Array([...ole, ...new Uint8Array(2000)]),
    refused: ['file.damaged', 'file.encrypted']
  },
  {
    name: 'a locked .xlsx',
    bytes: () =>
      new Uint8Array([
        ...ole,
        ...new Uint8Array(1000),
        ...[...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0])
      ]),
    refused: ['file.encrypted']
  },
  {
    name: 'a locked .ods',
    bytes: () => ods('', '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>'),
    refused: ['file.encrypted']
  },
  {
    name: 'an .ods row repeated a million times',
    bytes: () =>
      ods(`<table:table-row table:number-rows-repeated="1048576">${odsCell.repeat(20)}</table:table-row>`),
    refused: tooLarge
  },
  {
    name: 'an .ods of blanks repeated without end',
    bytes: () =>
      ods(
        `<table:table-row><table:table-cell table:number-columns-repeated="16384"/></table:table-row><table:table-row table:number-rows-repeated="1048575"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`
      )
  },
  { name: 'an .xlsb with a broken sheet', bytes: () => brokenXlsb(), refused: damaged },
  {
    name: 'a table cell over a billion columns',
    bytes: () => strToU8('<table><tr><td colspan="1000000000">a</td><td>b</td></tr></table>'),
    refused: damaged
  },
  {
    name: 'a page with a script',
    bytes: () => strToU8('<html><script>throw 1</script><table><tr><td>here</td></tr></table></html>'),
    cells: here
  },
  {
    name: 'an XML table whose row is out of this world',
    bytes: () =>
      strToU8(
        '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="S"><Table><Row ss:Index="4000000000"><Cell><Data ss:Type="Number">1</Data></Cell></Row></Table></Worksheet></Workbook>'
      ),
    refused: damaged
  },
  { name: 'a text of one endless line', bytes: () => strToU8(large.repeat(8)) },
  {
    name: 'a hundred thousand columns',
    bytes: () => strToU8(`${'a,'.repeat(100_000)}\nb`),
    cells: { A1: 'text:a', A2: 'text:b' }
  },
  {
    name: 'more delimiters than cells are allowed',
    bytes: () => strToU8(','.repeat(9_000_000)),
    refused: tooLarge
  },
  { name: 'nothing but quotes', bytes: () => strToU8('"'.repeat(4_000_001)) },
  { name: 'an opening quote in every line', bytes: () => strToU8('"a,b\n'.repeat(200_000)) },
  {
    name: 'text in UTF-7',
    bytes: () => strToU8('here,+ADw-script+AD4-\n'),
    cells: { ...here, B1: 'text:+ADw-script+AD4-' }
  },
  { name: 'zeros among text', bytes: () => strToU8('here,a\0b\n'), cells: { ...here, B1: 'text:ab' } },
  {
    name: 'headers that name an object’s own properties',
    bytes: () => strToU8('__proto__,constructor\n1,2\n'),
    cells: { A1: 'text:__proto__', B2: 'text:2' }
  },
  {
    name: 'a program',
    bytes: () =>
      new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xff, 0xff, 0, 0, ...new Uint8Array(300)]),
    refused: ['file.unsupported']
  }
]

function brokenXlsb(): Uint8Array {
  const sound = book('xlsb')
  return patched(sound, (view, copy) => {
    const entry = directoryEntry(sound, 'xl/worksheets/sheet1.bin')
    const start = view.getUint32(entry + 42, true) + 30 + 'xl/worksheets/sheet1.bin'.length
    copy.fill(0xff, start + 200, start + 400)
  })
}
