import type { DocumentLanguage } from '../../entities/document'
import {
  isDate,
  isFormula,
  type CellRange,
  type CellValue,
  type SheetChart,
  type SheetTable,
  type TableColumn,
  type Workbook,
  type WorkbookSheet
} from '../workbook'
import type { PhraseBook } from './phrase-book'
import type { TargetLanguage } from './target-language'
import { targetLanguages } from './target-languages'
import { frontIn } from './translate-report'

const own = (table: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined

/** A word of any list, as formulas compare with it; "" where no list has it. */
function wordInLists({ values }: TargetLanguage['workbooks'], word: string): string | null {
  for (const list of Object.values(values)) {
    const found = own(list, word)
    if (found !== undefined) return found
  }
  return null
}

/** The last line of a list that was cut, among names of the client's. */
const restLine = /^and [\d.,]+ more, not listed$/

/** Puts the parts of a workbook into a language. */
class Speaker {
  private readonly book: PhraseBook

  constructor(
    private readonly language: TargetLanguage,
    workbook: Workbook
  ) {
    this.book = language.bookOf(workbook.kind)
  }

  readonly sheet = (name: string): string => own(this.language.workbooks.sheets, name) ?? name
  readonly title = (title: string): string => own(this.language.workbooks.columns, title) ?? title
  readonly range = (range: CellRange): CellRange => ({ ...range, sheet: this.sheet(range.sheet) })

  /** A fixed text; where the book has it in parts only ("Prospects: 8; No partner: 3") each part is looked up. */
  readonly text = (text: string): string => {
    const whole = this.book.find(text)
    if (whole !== null) return this.finished(whole)
    const parts = text.split('; ').map(this.part)
    return parts.every((part) => part !== null) ? this.finished(parts.join('; ')) : text
  }

  /** A part of a text, alone or with its number. */
  private readonly part = (part: string): string | null => {
    const whole = this.book.find(part)
    if (whole !== null) return whole
    const [, words = '', number = ''] = /^(.*)(: [\d.,]+)$/.exec(part) ?? []
    const found = words === '' ? null : this.book.find(words)
    return found === null ? null : `${found}${number}`
  }

  private finished(text: string): string {
    return this.language.numbers(this.language.dates(text))
  }

  /** Table and sheet names, and the words a formula compares with. */
  private formula(formula: string): string {
    const { workbooks } = this.language
    return formula
      .replace(/"([^"]*)"/g, (whole, word: string) => {
        const found = wordInLists(workbooks, word)
        return found === null ? whole : `"${found}"`
      })
      .replace(
        /\b(tbl\w+)\[([^\]]+)\]/g,
        (_, table: string, title: string) => `${table}[${this.title(title)}]`
      )
      .replace(/\b([A-Z][a-z]+)!/g, (_, name: string) => `${this.sheet(name)}!`)
  }

  /** A cell outside a table: every word in it is ours, except names, which no book has. */
  readonly cell = (value: CellValue): CellValue => {
    if (typeof value === 'string') {
      return own(this.language.workbooks.sheets, value) ?? this.text(value)
    }
    return this.live(value)
  }

  private live(value: CellValue): CellValue {
    if (value === null || typeof value !== 'object' || isDate(value) || !isFormula(value)) return value
    const { result } = value
    return {
      formula: this.formula(value.formula),
      result: typeof result === 'string' ? (wordInLists(this.language.workbooks, result) ?? result) : result
    }
  }

  /** A column of a table: words of a list, fixed texts, or the client's own, which stay. */
  readonly column = (column: TableColumn): TableColumn => {
    const { values, names, texts } = this.language.workbooks
    const lists = { ...values, ...names }
    const list = Object.hasOwn(lists, column.title) ? lists[column.title] : undefined
    const spoken = (value: CellValue, row: number): CellValue => {
      if (typeof value !== 'string') return this.live(value)
      if (column.isOwn?.[row] === true) return value
      const word = list && own(list, value)
      if (restLine.test(value)) return this.text(value)
      return word ?? (texts.has(column.title) ? this.text(value) : value)
    }
    return { ...column, title: this.title(column.title), values: column.values.map(spoken) }
  }
}

const tableIn = (table: SheetTable, speaker: Speaker): SheetTable => ({
  ...table,
  columns: table.columns.map(speaker.column)
})

const chartIn = (chart: SheetChart, { text, range }: Speaker): SheetChart => ({
  ...chart,
  title: text(chart.title),
  alt: text(chart.alt),
  categories: range(chart.categories),
  series: chart.series.map((each) => ({ ...each, name: range(each.name), values: range(each.values) }))
})

/** Characters a column needs beside its longest word: room for the filter's arrow and the cell's margins. */
const beside = 2
const widest = 20

/** Widths with room for what grew: words of a list, which must stand whole, and the longest word of a head. */
function widthsFor(
  { widths, tables }: Pick<WorkbookSheet, 'widths' | 'tables'>,
  built: WorkbookSheet
): number[] {
  return widths.map((width, index) => {
    const needs = tables.flatMap((table, number) => {
      const column = table.columns[index]
      const before = built.tables[number]?.columns[index]
      if (!column || !before || column.isHidden === true) return []
      const grown = column.values.filter((value, row) => value !== before.values[row])
      const words = column.style === 'text' ? grown.filter((value) => typeof value === 'string') : []
      const heads = column.title === before.title ? [] : column.title.split(/[\s-]/)
      return [...words, ...heads].map((text) => text.length + beside)
    })
    return Math.max(width, ...needs.filter((need) => need <= widest))
  })
}

function sheetIn(sheet: WorkbookSheet, speaker: Speaker, words: TargetLanguage['workbooks']): WorkbookSheet {
  const spoken = (word: string): string => wordInLists(words, word) ?? word
  const tables = sheet.tables.map((table) => tableIn(table, speaker))
  return {
    ...sheet,
    name: speaker.sheet(sheet.name),
    widths: widthsFor({ widths: sheet.widths, tables }, sheet),
    cells: sheet.cells.map((cell) => ({
      ...cell,
      value: speaker.cell(cell.value),
      ...(cell.linkTo === undefined ? {} : { linkTo: speaker.sheet(cell.linkTo) })
    })),
    tables,
    highlights: sheet.highlights.map((each) => ({ ...each, text: spoken(each.text) })),
    ...(sheet.charts ? { charts: sheet.charts.map((chart) => chartIn(chart, speaker)) } : {}),
    ...(sheet.allowed
      ? {
          allowed: sheet.allowed.map(({ range, allowed }) => ({
            range: speaker.range(range),
            allowed: allowed.kind === 'list' ? { ...allowed, values: allowed.values.map(spoken) } : allowed
          }))
        }
      : {})
  }
}

/**
 * The workbook with its fixed words in a language: sheets, heads, notes, lists and the formulas that name them. Names of
 * ranges and tables stay, and so does what the client wrote.
 */
export function translateWorkbook(workbook: Workbook, language: DocumentLanguage): Workbook {
  if (language === 'en') return workbook
  const target = targetLanguages[language]
  const speaker = new Speaker(target, workbook)
  return {
    ...workbook,
    language: target.tag,
    front: frontIn(workbook.front, speaker.text),
    sheets: workbook.sheets.map((sheet) => sheetIn(sheet, speaker, target.workbooks)),
    ...(workbook.names
      ? { names: workbook.names.map((each) => ({ ...each, range: speaker.range(each.range) })) }
      : {})
  }
}
