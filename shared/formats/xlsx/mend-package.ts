import type { Workbook, WorkbookSheet } from '@shared/domain/deliverables/workbook'
import { excelBrandMends } from '../office/brand-mends'
import type { PartMend } from '../office/settle-package'

/** The order the format prescribes for what a font says; exceljs writes colour and family before the size. */
const fontOrder = [
  ...['b', 'i', 'strike', 'condense', 'extend', 'outline', 'shadow', 'u', 'vertAlign', 'sz', 'color', 'name'],
  ...['family', 'charset', 'scheme']
]

const orderFont = (content: string): string =>
  (content.match(/<\w+[^>]*\/>/g) ?? [])
    .map((child) => ({ child, place: fontOrder.indexOf(/^<(\w+)/.exec(child)?.[1] ?? '') }))
    .sort((a, b) => a.place - b.place)
    .map(({ child }) => child)
    .join('')

/** Column widths are counted in digits of the first font, which exceljs fixes at 11 points: our text has 10. */
const fonts: PartMend = {
  isOf: (name) => name === 'xl/styles.xml',
  mend: (xml) =>
    xml
      .replace(/<font>(.*?)<\/font>/gs, (_, content: string) => `<font>${orderFont(content)}</font>`)
      .replace('<sz val="11"/>', '<sz val="10"/>')
}

/** exceljs says "Microsoft Excel" made the file. */
const program: PartMend = {
  isOf: (name) => name === 'docProps/app.xml',
  mend: (xml) => xml.replace(/<Application>.*?<\/Application>/, '<Application>Tandem</Application>')
}

/** exceljs relates every link as one out of the file, also those to another sheet, which need no relation. */
const linkRelations: PartMend = {
  isOf: (name) => name.startsWith('xl/worksheets/_rels/'),
  mend: (xml) => xml.replace(/<Relationship [^>]*TargetMode="External"[^>]*\/>/g, '')
}

const hasLinks = (sheet: WorkbookSheet): boolean => sheet.cells.some((cell) => cell.linkTo !== undefined)
const hasBars = (sheet: WorkbookSheet): boolean =>
  sheet.tables.some((table) => table.columns.some((column) => column.hasBars === true))

const partsOf = ({ sheets }: Workbook, isMeant: (sheet: WorkbookSheet) => boolean): string[] =>
  sheets.flatMap((sheet, index) => (isMeant(sheet) ? [`xl/worksheets/sheet${index + 1}.xml`] : []))

/**
 * Links without a relation, and data bars without the empty name of an extension that is not there. Only sheets that
 * have one of them are opened: a sheet of deals is large. exceljs numbers sheets in their order, from 1.
 */
function linksAndBars(workbook: Workbook): PartMend {
  const names = partsOf(workbook, (sheet) => hasLinks(sheet) || hasBars(sheet))
  return {
    isOf: (name) => names.includes(name),
    mend: (xml) =>
      xml
        .replace(/(<hyperlink [^>]*?) r:id="[^"]*"/g, '$1')
        .replace(/<extLst><ext [^>]*><x14:id\/><\/ext><\/extLst>/g, '')
  }
}

/** What exceljs gets wrong in any workbook. */
export const plainMends: readonly PartMend[] = [fonts, program, linkRelations]

/** What has to be put right in a package that exceljs wrote for `workbook`. */
export const packageMends = (workbook: Workbook): readonly PartMend[] => [
  ...plainMends,
  linksAndBars(workbook),
  ...excelBrandMends(workbook.brand, partsOf(workbook, hasBars))
]
