import { damaged, here, large, sheet1, sound, styled, tooLarge, type HostileCase } from './hostile-case'
import { packageOf, sheetXml, soundParts, withCell, withRows } from './hostile-packages'

const small = { inflatedBytes: 4_000_000, suspiciousBytes: 1_000_000 }
export const hostileBombs: HostileCase[] = [
  {
    name: 'a sheet of blanks that inflates a thousandfold',
    bytes: () => packageOf({ [sheet1]: sheetXml(' '.repeat(90_000_000)) }),
    refused: tooLarge
  },
  {
    name: 'shared strings without end',
    bytes: () =>
      packageOf({ 'xl/sharedStrings.xml': `<sst xmlns="x">${'<si><t>a</t></si>'.repeat(500_000)}</sst>` }),
    refused: tooLarge,
    limits: small
  },
  {
    name: 'many parts that are each small enough',
    bytes: () =>
      packageOf(
        Object.fromEntries(
          Array.from({ length: 50 }, (_, at) => [`xl/extra${at}.xml`, large.slice(0, 200_000)])
        )
      ),
    cells: sound,
    limits: small
  },
  {
    name: 'two cells a million rows apart in many columns',
    bytes: () => {
      const cells = (row: number): string =>
        Array.from(
          { length: 26 },
          (_, at) => `<c r="${String.fromCharCode(65 + at)}${row}"><v>1</v></c>`
        ).join('')
      return withRows(`<row r="1">${cells(1)}</row><row r="1048576">${cells(1_048_576)}</row>`)
    },
    refused: tooLarge
  },
  {
    name: 'a long text in thousands of cells',
    bytes: () =>
      packageOf({
        'xl/sharedStrings.xml': soundParts['xl/sharedStrings.xml']!.replace('Partner', large),
        [sheet1]: sheetXml(
          Array.from(
            { length: 300 },
            (_, at) => `<row r="${at + 1}"><c r="A${at + 1}" t="s"><v>0</v></c></row>`
          ).join('')
        )
      }),
    refused: tooLarge
  },
  {
    name: 'elements within elements within elements',
    bytes: () => packageOf({ [sheet1]: sheetXml('<row r="1">' + '<c r="A1">'.repeat(100_000)) }),
    refused: damaged
  },
  {
    name: 'entities that multiply',
    bytes: () =>
      packageOf({
        'xl/sharedStrings.xml': `<!DOCTYPE sst [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>${soundParts['xl/sharedStrings.xml']}`
      }),
    refused: damaged
  },
  {
    name: 'a document type in the sheet',
    bytes: () => packageOf({ [sheet1]: `<!DOCTYPE x SYSTEM "file:///etc/passwd">${soundParts[sheet1]}` }),
    refused: damaged
  },
  {
    name: 'an entity that nobody defined',
    bytes: () => withCell('<c r="B1" t="inlineStr"><is><t>&lol;</t></is></c>'),
    cells: { ...here, B1: 'text:&lol;' }
  },
  {
    name: 'columns up to four billion',
    bytes: () =>
      withRows(styled('<c r="A1"><v>7</v></c>'), '<cols><col min="1" max="4294967295" hidden="1"/></cols>'),
    cells: { A1: 'number:7' }
  },
  {
    name: 'a link over the whole sheet',
    bytes: () =>
      withRows(
        styled('<c r="A1"><v>7</v></c>'),
        '<!-- not plain -->',
        '<hyperlinks><hyperlink ref="A1:XFD1048576" location="x"/></hyperlinks>'
      ),
    cells: { A1: 'number:7' }
  },
  {
    name: 'a merged range beyond any sheet',
    bytes: () =>
      withRows(
        styled('<c r="A1"><v>7</v></c>'),
        '',
        '<mergeCells><mergeCell ref="A1:ZZZZ99999999"/></mergeCells>'
      ),
    cells: { A1: 'number:7' }
  }
]
