import { strFromU8, strToU8 } from 'fflate'
import type { CellStyle, SheetTable, Workbook, WorkbookSheet } from '@shared/domain/deliverables/workbook'
import type { PackagePart } from '../office/zip-parts'
import { cellText } from './cell-text'
import { largeTables, patternCells } from './large-table'
import { rowXml, xmlText } from './row-xml'

/** Called with the number of rows written since the last call; throws to stop. */
type RowProgress = (rows: number) => void

const rowsPerPiece = 500
const stringsPart = 'xl/sharedStrings.xml'

/** exceljs numbers sheets in their order, from 1. */
const sheetPart = (index: number): string => `xl/worksheets/sheet${index + 1}.xml`

/** Every text in the cells of the tables, with its place among them. */
function textsOf(tables: readonly SheetTable[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  for (const { columns } of tables) {
    for (const { values } of columns) {
      for (const value of values) {
        if (typeof value === 'string' && !places.has(value)) places.set(value, places.size)
      }
    }
  }
  return places
}

function stringXml(text: string): string {
  const content = cellText(text)
  const space = /^\s|\s$|\n/.test(content) ? ' xml:space="preserve"' : ''
  return `<si><t${space}>${xmlText(content)}</t></si>`
}

/** The shared strings that exceljs wrote, followed by `texts`. */
function withTexts(xml: string, before: number, texts: ReadonlyMap<string, number>): string {
  const total = before + texts.size
  const added = [...texts.keys()].map(stringXml).join('')
  return xml
    .replace(/ count="\d+" uniqueCount="\d+"/, ` count="${total}" uniqueCount="${total}"`)
    .replace('</sst>', () => `${added}</sst>`)
}

interface Pattern {
  /** Where the pattern rows begin and end in the sheet. */
  readonly from: number
  readonly to: number
  readonly styleIds: ReadonlyMap<CellStyle, string>
}

/** The rows of a sheet that showed exceljs the styles of `table`, and the numbers it gave these styles. */
function patternIn(xml: string, table: SheetTable): Pattern {
  const cells = patternCells(table)
  const from = xml.indexOf(`<row r="${cells[0]?.row}"`)
  const last = xml.indexOf(`<row r="${cells.at(-1)?.row}"`)
  const to = xml.indexOf('</row>', last) + '</row>'.length
  const ids = [...xml.slice(from, to).matchAll(/<c r="[A-Z]+\d+" s="(\d+)"\/>/g)].map((cell) => cell[1] ?? '')
  if (from < 0 || ids.length !== cells.length)
    throw new Error(`${table.name}: the pattern rows are not there`)
  return { from, to, styleIds: new Map(cells.map(({ style }, index) => [style, ids[index] ?? ''])) }
}

/** A sheet in pieces: what exceljs wrote, with the rows of the large tables in the places of their patterns. */
function* sheetPieces(
  xml: string,
  sheet: WorkbookSheet,
  placeOf: (text: string) => number,
  progress: RowProgress
): Generator<Uint8Array> {
  let written = 0
  for (const table of largeTables(sheet)) {
    const { from, to, styleIds } = patternIn(xml, table)
    yield strToU8(xml.slice(written, from))
    written = to
    let piece = ''
    let rows = 0
    for (const row of rowXml(table, { widths: sheet.widths, styleIds, placeOf })) {
      piece += row
      if (++rows % rowsPerPiece !== 0) continue
      yield strToU8(piece)
      piece = ''
      progress(rowsPerPiece)
    }
    yield strToU8(piece)
    progress(rows % rowsPerPiece)
  }
  yield strToU8(xml.slice(written))
}

/**
 * The parts of a workbook that exceljs wrote without the rows of its large tables, with these rows: they are made piece
 * by piece while the package is pressed, so that a long sheet is never in memory as a whole.
 */
export function withLargeTables(
  parts: readonly PackagePart[],
  workbook: Workbook,
  progress: RowProgress
): PackagePart[] {
  const texts = textsOf(workbook.sheets.flatMap(largeTables))
  const textOf = (name: string): string => {
    const part = parts.find((each) => each.name === name)
    if (part === undefined || !(part.content instanceof Uint8Array))
      throw new Error(`${name} is not in the package`)
    return strFromU8(part.content)
  }
  const strings = textOf(stringsPart)
  const before = strings.split('<si>').length - 1
  const placeOf = (text: string): number => before + (texts.get(text) ?? 0)
  const replaced = new Map<string, PackagePart['content']>([
    [stringsPart, strToU8(withTexts(strings, before, texts))]
  ])
  workbook.sheets.forEach((sheet, index) => {
    if (largeTables(sheet).length === 0) return
    replaced.set(sheetPart(index), sheetPieces(textOf(sheetPart(index)), sheet, placeOf, progress))
  })
  return parts.map(({ name, content }) => ({ name, content: replaced.get(name) ?? content }))
}
