import type { SheetTable } from '@shared/domain/deliverables/workbook'
import { tableRange } from './sheet-part'
import { cellText, escapeXml, namespaces, xmlPart } from './xml-text'

/** Column names as Excel repeats them: line ends are written as an escape. */
const columnName = (title: string): string => escapeXml(cellText(title).replaceAll('\n', '_x000a_'))

/** The definition of an Excel table, with filter buttons and banded rows. */
export function tablePart(table: SheetTable, id: number): string {
  const range = tableRange(table)
  const columns = table.columns
    .map((column, index) => `<tableColumn id="${index + 1}" name="${columnName(column.title)}"/>`)
    .join('')
  return xmlPart(
    `<table xmlns="${namespaces.main}" id="${id}" name="${table.name}" displayName="${table.name}" ref="${range}" totalsRowShown="0">` +
      `<autoFilter ref="${range}"/><tableColumns count="${table.columns.length}">${columns}</tableColumns>` +
      '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>'
  )
}
