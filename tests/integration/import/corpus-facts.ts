import {
  cellKind,
  kindAt,
  numberAt,
  rawTextAt,
  wallClockText,
  type SheetCells,
  type Workbook
} from '@shared/domain/importing/cells'
import { cellAddress, parseCellAddress } from '@shared/domain/importing/cell-address'
import { findLayout } from '@shared/domain/importing/find-layout'
import { realFile } from './real-data'

const unescape = (text: string): string => text.replaceAll('\\n', '\n').replaceAll('\\r', '\r')

/** A cell in the corpus' own words: `n:1.5`, `s:text`, `d:2025-03-14T00:00:00`, `z` … */
function cellInWords(sheet: SheetCells, row: number, column: number): string {
  switch (kindAt(sheet, row, column)) {
    case cellKind.text:
      return `s:${rawTextAt(sheet, row, column)}`
    case cellKind.number:
      return `n:${numberAt(sheet, row, column)}`
    case cellKind.boolean:
      return `b:${numberAt(sheet, row, column) === 1}`
    case cellKind.date: {
      const text = wallClockText(numberAt(sheet, row, column))
      return `d:${text.includes('T') ? text : `${text}T00:00:00`}`
    }
    case cellKind.error:
      return `e:${rawTextAt(sheet, row, column)}`
    default:
      return 'z'
  }
}

function sheetOf(workbook: Workbook, name: string): SheetCells {
  const sheet = name.startsWith('@')
    ? workbook.sheets[Number(name.slice(1))]
    : workbook.sheets.find((one) => one.name === name)
  if (!sheet) throw new Error(`no sheet ${name}`)
  return sheet
}

function sameCell(found: string, expected: string): boolean {
  if (expected.startsWith('dur:')) return Math.abs(Number(found.slice(2)) - Number(expected.slice(4))) < 1e-6
  return found === unescape(expected)
}

function* allTexts(sheet: SheetCells): Generator<string> {
  for (let column = 0; column < sheet.columns.length; column++) {
    const cells = sheet.columns[column]
    for (let at = 0; cells && at < cells.kinds.length; at++) yield rawTextAt(sheet, cells.start + at, column)
  }
}

/**
 * Checks one fact of the manifest. Returns what is wrong, null when it holds, undefined when it is about the run
 * (`bounded`, `error`) rather than the cells.
 */
export function checkFact(workbook: Workbook, fact: string): string | null | undefined {
  const cell = /^(.+?)!([A-Z]+\d+)=(.*)$/s.exec(fact)
  if (cell && !/^(contains|notcontains|colval|hidden|merges)/.test(fact)) {
    const sheet = sheetOf(workbook, cell[1]!)
    const at = parseCellAddress(cell[2]!)!
    const found = cellInWords(sheet, at.row, at.column)
    return sameCell(found, cell[3]!) ? null : `${cell[2]} is ${JSON.stringify(found)}`
  }
  const split = fact.search(/[:=~]/)
  const kind = fact.slice(0, split)
  const rest = fact.slice(split + 1)
  const named = /^(.+?)=(.*)$/s.exec(rest)
  switch (kind) {
    case 'sheets': {
      const names = workbook.sheets.map((sheet) => sheet.name)
      const wanted = rest.split('|')
      const holds = fact.startsWith('sheets=')
        ? names.join('|') === rest
        : wanted.every((name) => names.includes(name))
      return holds ? null : names.join('|')
    }
    case 'hidden':
      return sheetOf(workbook, named![1]!).visibility === (named![2] === '1' ? 'hidden' : 'veryHidden')
        ? null
        : 'visible'
    case 'merges': {
      const merges = sheetOf(workbook, named![1]!).merges.map(
        (range) => `${cellAddress(range.top, range.left)}:${cellAddress(range.bottom, range.right)}`
      )
      return merges.sort().join('|') === named![2]!.split('|').sort().join('|') ? null : merges.join('|')
    }
    case 'usedrows':
    case 'nrows': {
      const rows = sheetOf(workbook, named![1]!).rowCount
      return rows === Number(named![2]) ? null : String(rows)
    }
    case 'nrowsmin': {
      const rows = sheetOf(workbook, named![1]!).rowCount
      return rows >= Number(named![2]) ? null : String(rows)
    }
    case 'delim': {
      const delimiter = workbook.notes.find((note) => note.code === 'delimiter')?.value
      return delimiter === rest ? null : String(delimiter)
    }
    case 'containsany':
      return [...allTexts(sheetOf(workbook, named![1]!))].some((text) => text.includes(unescape(named![2]!)))
        ? null
        : 'absent'
    case 'header': {
      const header = findLayout(sheetOf(workbook, named![1]!)).header
      return header?.last === Number(named![2]) - 1 ? null : `row ${header ? header.last + 1 : 'none'}`
    }
    case 'colval':
      return checkColumnValue(workbook, rest, (found, wanted) => found === wanted)
    case 'json':
      return checkTable(workbook, rest.replace(/^.*\//, ''))
    case 'contains':
    case 'notcontains': {
      if (rest.startsWith('colval:'))
        return checkColumnValue(workbook, rest.slice(7), (found, wanted) => found.includes(wanted))
      const one = /^(.+?)!([A-Z]+\d+)=(.*)$/s.exec(rest)
      if (!one) return undefined
      const at = parseCellAddress(one[2]!)!
      const text = rawTextAt(sheetOf(workbook, one[1]!), at.row, at.column)
      const wanted = unescape(one[3]!).replace(/^"|"$/g, '')
      return text.includes(wanted) === (kind === 'contains') ? null : JSON.stringify(text)
    }
    case 'col': {
      const parts = /^(.+?):([A-Z]+)=(\w)(?::from(\d+))?$/.exec(rest)!
      const sheet = sheetOf(workbook, parts[1]!)
      const { column } = parseCellAddress(`${parts[2]}1`)!
      for (let row = Number(parts[4] ?? 2) - 1; row < sheet.rowCount; row++) {
        const found = cellInWords(sheet, row, column)
        if (found !== 'z' && found[0] !== parts[3]) return `${cellAddress(row, column)} is ${found}`
      }
      return null
    }
    case 'pairs':
      return checkPairs(workbook, rest)
    case 'opens':
      return workbook.sheets.some((sheet) => sheet.rowCount > 0) ? null : 'empty'
    default:
      return undefined
  }
}

/** `@0:HEADER:k=s:value`: the k-th row under that header. */
function checkColumnValue(
  workbook: Workbook,
  rest: string,
  holds: (found: string, wanted: string) => boolean
): string | null {
  const [, name, header, place, wanted] = /^(.+?):(.+?):(\d+)=(?:s:)?(.*)$/s.exec(rest)!
  const sheet = sheetOf(workbook, name!)
  const { headers, firstDataRow } = findLayout(sheet)
  const found = rawTextAt(sheet, firstDataRow + Number(place) - 1, headers.indexOf(header!))
  return holds(found, wanted!) ? null : JSON.stringify(found)
}

/** The whole table as objects by header. */
function checkTable(workbook: Workbook, file: string): string | null {
  const expected = JSON.parse(new TextDecoder().decode(realFile(`spreadsheets/expected/${file}`))) as Record<
    string,
    string
  >[]
  const sheet = workbook.sheets[0]!
  const { headers, firstDataRow, columns } = findLayout(sheet)
  const found = Array.from({ length: sheet.rowCount - firstDataRow }, (_, row) =>
    Object.fromEntries(
      columns.map((column) => [headers[column]!, rawTextAt(sheet, firstDataRow + row, column)])
    )
  )
  return JSON.stringify(found) === JSON.stringify(expected) ? null : JSON.stringify(found)
}

function checkPairs(workbook: Workbook, rest: string): string | null {
  const parts = /^(.+?):(.+?)=(.+)$/.exec(rest)!
  const sheet = sheetOf(workbook, parts[1]!)
  const columnOf = (header: string): number =>
    sheet.columns.findIndex((_, column) => rawTextAt(sheet, 0, column) === header)
  const [date, text] = [columnOf(parts[2]!), columnOf(parts[3]!)]
  for (let row = 1; row < sheet.rowCount; row++) {
    const found = wallClockText(numberAt(sheet, row, date)).replace('T', ' ')
    if (!rawTextAt(sheet, row, text).startsWith(found))
      return `${row}: ${found} / ${rawTextAt(sheet, row, text)}`
  }
  return null
}
