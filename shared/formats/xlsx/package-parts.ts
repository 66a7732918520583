import type { FrontMatter } from '@shared/domain/deliverables/report'
import type { Workbook } from '@shared/domain/deliverables/workbook'
import { sheetReference } from './cell-address'
import { escapeXml, namespaces, xmlPart } from './xml-text'

const office = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const relation = namespaces.relationships

const relationship = (id: number, type: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="${type}" Target="${target}"/>`

const relationships = (list: readonly string[]): string =>
  xmlPart(`<Relationships xmlns="${namespaces.packageRelationships}">${list.join('')}</Relationships>`)

/** Which part is of which kind. */
export function contentTypes(sheets: number, tables: number): string {
  const override = (name: string, type: string): string =>
    `<Override PartName="${name}" ContentType="${type}"/>`
  const numbered = (count: number, name: (n: number) => string, type: string): string =>
    Array.from({ length: count }, (_, index) => override(name(index + 1), type)).join('')
  return xmlPart(
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      override('/xl/workbook.xml', `${office}.sheet.main+xml`) +
      numbered(sheets, (n) => `/xl/worksheets/sheet${n}.xml`, `${office}.worksheet+xml`) +
      numbered(tables, (n) => `/xl/tables/table${n}.xml`, `${office}.table+xml`) +
      override('/xl/styles.xml', `${office}.styles+xml`) +
      override('/xl/sharedStrings.xml', `${office}.sharedStrings+xml`) +
      override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml') +
      override('/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml') +
      '</Types>'
  )
}

export const packageRelationships = (): string =>
  relationships([
    relationship(1, `${relation}/officeDocument`, 'xl/workbook.xml'),
    relationship(
      2,
      'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
      'docProps/core.xml'
    ),
    relationship(3, `${relation}/extended-properties`, 'docProps/app.xml')
  ])

/** Sheets first, so that sheet n is rIdn. */
export const workbookRelationships = (sheets: number): string =>
  relationships([
    ...Array.from({ length: sheets }, (_, index) =>
      relationship(index + 1, `${relation}/worksheet`, `worksheets/sheet${index + 1}.xml`)
    ),
    relationship(sheets + 1, `${relation}/styles`, 'styles.xml'),
    relationship(sheets + 2, `${relation}/sharedStrings`, 'sharedStrings.xml')
  ])

/** The tables of one sheet, by their numbers in the workbook. */
export const sheetRelationships = (tableNumbers: readonly number[]): string =>
  relationships(
    tableNumbers.map((number, index) =>
      relationship(index + 1, `${relation}/table`, `../tables/table${number}.xml`)
    )
  )

/** Sheets, printed titles, and the order to calculate everything when opened. */
export function workbookPart({ sheets }: Workbook): string {
  const list = sheets
    .map(
      (sheet, index) =>
        `<sheet name="${escapeXml(sheet.name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`
    )
    .join('')
  const titles = sheets
    .flatMap((sheet, index) =>
      sheet.repeatedRows === null
        ? []
        : [
            `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${escapeXml(sheetReference(sheet.name))}!$${sheet.repeatedRows.from}:$${sheet.repeatedRows.to}</definedName>`
          ]
    )
    .join('')
  return xmlPart(
    `<workbook xmlns="${namespaces.main}" xmlns:r="${relation}"><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="14000"/></bookViews>` +
      `<sheets>${list}</sheets>${titles === '' ? '' : `<definedNames>${titles}</definedNames>`}<calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>`
  )
}

/** Title, author and dates; the dates are those of the data. */
export function coreProperties(front: FrontMatter): string {
  const date = `<dcterms:created xsi:type="dcterms:W3CDTF">${front.date}T00:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${front.date}T00:00:00Z</dcterms:modified>`
  const author = escapeXml(front.author)
  return xmlPart(
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
      `<dc:title>${escapeXml(`${front.title}: ${front.subtitle}`)}</dc:title><dc:subject>${escapeXml(front.engagementTitle)}</dc:subject>` +
      `<dc:creator>${author}</dc:creator><dc:description>${escapeXml(front.sampleNotice ?? '')}</dc:description><cp:lastModifiedBy>${author}</cp:lastModifiedBy>${date}</cp:coreProperties>`
  )
}

export const appProperties = (): string =>
  xmlPart(
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Tandem</Application></Properties>'
  )
