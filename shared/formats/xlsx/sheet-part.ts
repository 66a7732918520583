import type { FrontMatter } from '@shared/domain/deliverables/report'
import type { SheetTable, WorkbookSheet } from '@shared/domain/deliverables/workbook'
import { cellAddress, columnLetters, sheetReference } from './cell-address'
import { escapeXml, namespaces, xmlPart } from './xml-text'

/** Cells a table covers, e.g. "A4:F61". */
export function tableRange(table: SheetTable): string {
  const last = table.headerRow + (table.columns[0]?.values.length ?? 0)
  return `${cellAddress(table.headerRow, 1)}:${cellAddress(last, table.columns.length)}`
}

function views(sheet: WorkbookSheet, isFirst: boolean): string {
  const { rows, columns } = sheet.frozen
  const selected = isFirst ? ' tabSelected="1"' : ''
  if (rows === 0 && columns === 0) {
    return `<sheetViews><sheetView showGridLines="0"${selected} workbookViewId="0"/></sheetViews>`
  }
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight'
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`
  const corner = cellAddress(rows + 1, columns + 1)
  return `<sheetViews><sheetView showGridLines="0"${selected} workbookViewId="0"><pane${split} topLeftCell="${corner}" activePane="${pane}" state="frozen"/><selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/></sheetView></sheetViews>`
}

const columnWidths = (widths: readonly number[]): string =>
  widths.length === 0
    ? ''
    : `<cols>${widths.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>`

function conditionalFormats(sheet: WorkbookSheet): string {
  let priority = 0
  const bars = sheet.tables.flatMap((table) =>
    table.columns.flatMap((column, index) => {
      if (!column.hasBars) return []
      const letters = columnLetters(index + 1)
      const range = `${letters}${table.headerRow + 1}:${letters}${table.headerRow + column.values.length}`
      return [
        `<conditionalFormatting sqref="${range}"><cfRule type="dataBar" priority="${++priority}"><dataBar><cfvo type="num" val="0"/><cfvo type="max"/><color rgb="FF9CCFCB"/></dataBar></cfRule></conditionalFormatting>`
      ]
    })
  )
  const highlights = sheet.highlights.map(
    ({ cells, text }) =>
      `<conditionalFormatting sqref="${cells}"><cfRule type="cellIs" dxfId="0" priority="${++priority}" operator="equal"><formula>"${escapeXml(text)}"</formula></cfRule></conditionalFormatting>`
  )
  return [...bars, ...highlights].join('')
}

function links(sheet: WorkbookSheet): string {
  const list = sheet.cells.flatMap((cell) =>
    cell.linkTo === undefined
      ? []
      : [
          `<hyperlink ref="${cellAddress(cell.row, cell.column)}" location="${escapeXml(`${sheetReference(cell.linkTo)}!A1`)}"/>`
        ]
  )
  return list.length === 0 ? '' : `<hyperlinks>${list.join('')}</hyperlinks>`
}

/** Header and footer texts: "&" begins a code there and is doubled. */
const printed = (text: string): string => escapeXml(text.replaceAll('&', '&&'))

function printSetup(sheet: WorkbookSheet, front: FrontMatter): string {
  const notice = front.sampleNotice === null ? '' : `&amp;C${printed(front.sampleNotice)}`
  const header = `&amp;L${printed(`${front.title}: ${sheet.name}`)}${notice}&amp;R${printed(front.clientName)}`
  const footer = `&amp;L${printed(front.confidentiality)}&amp;RPage &amp;P of &amp;N`
  return (
    '<pageMargins left="0.5" right="0.5" top="0.7" bottom="0.7" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="9" orientation="${sheet.orientation}" fitToHeight="0"/>` +
    `<headerFooter><oddHeader>${header}</oddHeader><oddFooter>${footer}</oddFooter></headerFooter>`
  )
}

export interface SheetPartOptions {
  readonly front: FrontMatter
  readonly isFirst: boolean
  readonly rows: string
}

/** A worksheet part. Its tables are related as rId1, rId2 … in order. */
export function sheetPart(sheet: WorkbookSheet, { front, isFirst, rows }: SheetPartOptions): string {
  const tables = sheet.tables.map((_, index) => `<tablePart r:id="rId${index + 1}"/>`).join('')
  return xmlPart(
    `<worksheet xmlns="${namespaces.main}" xmlns:r="${namespaces.relationships}">` +
      '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
      views(sheet, isFirst) +
      '<sheetFormatPr defaultRowHeight="15"/>' +
      columnWidths(sheet.widths) +
      `<sheetData>${rows}</sheetData>` +
      conditionalFormats(sheet) +
      links(sheet) +
      printSetup(sheet, front) +
      (tables === '' ? '' : `<tableParts count="${sheet.tables.length}">${tables}</tableParts>`) +
      '</worksheet>'
  )
}
