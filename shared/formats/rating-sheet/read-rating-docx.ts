import { isRatingTitle, ratingSheetName } from '@shared/domain/exchange/rating-titles'
import type { SheetCells } from '@shared/domain/importing/cells'
import { SheetBuilder } from '@shared/domain/importing/sheet-builder'
import type { XmlElement } from '../refi-qda/xml/xml-tree'
import { wordText } from '../transcript/word-text'

const tablesIn = (element: XmlElement): XmlElement[] =>
  element.name === 'tbl' ? [element] : element.children.flatMap(tablesIn)

const rowsOf = (table: XmlElement): string[][] =>
  table.children
    .filter(({ name }) => name === 'tr')
    .map((row) => row.children.filter(({ name }) => name === 'tc').map((cell) => wordText(cell).trim()))

const isRatingTable = (rows: readonly (readonly string[])[]): boolean => {
  const head = rows[0] ?? []
  return isRatingTitle(head[0] ?? '', 'reference') && head.some((text) => isRatingTitle(text, 'delivered'))
}

/** The tables of a rating sheet in Word as one sheet of cells; null when the document is none of ours. */
export function ratingCells(document: XmlElement): SheetCells | null {
  const tables = tablesIn(document).map(rowsOf).filter(isRatingTable)
  if (tables.length === 0) return null
  const sheet = new SheetBuilder()
  const [head = []] = tables[0] ?? []
  const rows = [head, ...tables.flatMap(([, ...body]) => body)]
  rows.forEach((cells, row) => cells.forEach((text, column) => sheet.text(row, column, text)))
  return sheet.build({ name: ratingSheetName.en, index: 0 })
}
