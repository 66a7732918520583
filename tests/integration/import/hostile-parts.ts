import { damaged, here, latin1, sheet1, sound, utf16, type HostileCase } from './hostile-case'
import { packageOf, soundParts, withCell } from './hostile-packages'

export const hostileParts: HostileCase[] = [
  { name: 'a sheet that is not there', bytes: () => packageOf({ [sheet1]: null }), refused: damaged },
  {
    name: 'no list of relations',
    bytes: () => packageOf({ 'xl/_rels/workbook.xml.rels': null }),
    cells: sound
  },
  {
    name: 'a workbook without sheets',
    bytes: () =>
      packageOf({ 'xl/workbook.xml': soundParts['xl/workbook.xml']!.replace(/<sheet .*?\/>/, '') }),
    refused: damaged
  },
  {
    name: 'a sheet that is the workbook itself',
    bytes: () =>
      packageOf({
        'xl/_rels/workbook.xml.rels': soundParts['xl/_rels/workbook.xml.rels']!.replace(
          'worksheets/sheet1.xml',
          'workbook.xml'
        )
      }),
    refused: damaged
  },
  { name: 'no content types', bytes: () => packageOf({ '[Content_Types].xml': null }), cells: sound },
  {
    name: 'wrong content types',
    bytes: () =>
      packageOf({
        '[Content_Types].xml': soundParts['[Content_Types].xml']!.replaceAll('worksheet+xml', 'chart+xml')
      }),
    cells: sound
  },
  {
    name: 'a sheet cut short',
    bytes: () => packageOf({ [sheet1]: soundParts[sheet1]!.slice(0, -60) }),
    refused: damaged
  },
  { name: 'a sheet of nothing', bytes: () => packageOf({ [sheet1]: '' }), refused: damaged },
  {
    name: 'a sheet of other bytes',
    bytes: () => packageOf({ [sheet1]: new Uint8Array(5000).fill(0xff) }),
    refused: damaged
  },
  {
    name: 'a sheet in UTF-16',
    bytes: () => packageOf({ [sheet1]: utf16(soundParts[sheet1]!.replace('UTF-8', 'UTF-16')) }),
    cells: sound
  },
  {
    name: 'strings in Latin-1 that say so',
    bytes: () =>
      packageOf({
        'xl/sharedStrings.xml': latin1(
          `<?xml version="1.0" encoding="ISO-8859-1"?>${soundParts['xl/sharedStrings.xml']!.replace('Acme', 'Müller')}`
        )
      }),
    cells: { A1: 'text:Partner', A2: 'text:Müller' }
  },
  {
    name: 'strings in Latin-1 that do not say so',
    bytes: () =>
      packageOf({
        'xl/sharedStrings.xml': latin1(soundParts['xl/sharedStrings.xml']!.replace('Acme', 'Müller'))
      }),
    refused: damaged
  },
  {
    name: 'an encoding nobody knows',
    bytes: () => packageOf({ [sheet1]: soundParts[sheet1]!.replace('UTF-8', 'KLINGON-1') }),
    refused: damaged
  },
  {
    name: 'half characters and controls',
    bytes: () => withCell('<c r="B1" t="inlineStr"><is><t>a&#xD800;b&#1;c_x0007_d&#128512;</t></is></c>'),
    cells: { ...here, B1: 'text:abcd😀' }
  },
  {
    name: 'words that name an object’s own properties',
    bytes: () =>
      packageOf({
        'xl/workbook.xml': soundParts['xl/workbook.xml']!.replace('name="Deals"', 'name="__proto__"'),
        'xl/sharedStrings.xml': soundParts['xl/sharedStrings.xml']!.replace('Partner', '__proto__').replace(
          'Amount',
          'constructor'
        )
      }),
    cells: { A1: 'text:__proto__', B1: 'text:constructor', B2: 'number:12.5' }
  },
  {
    name: 'a sheet called __proto__ for the general reader',
    bytes: () =>
      packageOf({
        'xl/workbook.xml': `<!-- not plain -->${soundParts['xl/workbook.xml']!.replace('name="Deals"', 'name="__proto__"')}`
      }),
    cells: sound
  }
]
