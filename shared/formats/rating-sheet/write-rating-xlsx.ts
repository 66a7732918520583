import ExcelJS from 'exceljs'
import { chartColours as colour } from '@shared/domain/deliverables/chart-spec'
import type { Brand } from '@shared/domain/entities/engagement'
import type { RatingSheet, RatingSheetRow } from '@shared/domain/exchange/rating-sheet'
import { notAsked, ratingSheetName, ratingTitlesIn } from '@shared/domain/exchange/rating-titles'
import { excelBrandMends } from '../office/brand-mends'
import { settlePackage } from '../office/settle-package'
import { cellText } from '../xlsx/cell-text'
import { argb, font } from '../xlsx/fonts'
import { plainMends } from '../xlsx/mend-package'
import { onePageWide } from '../xlsx/paper'
import { logoMends, placeLogo } from '../xlsx/sheet-logo'
import { auditLine, ratingWordsIn, type RatingWords } from './rating-words'

function columnsIn({ language }: RatingSheet, { side, meaning }: RatingWords) {
  const titles = ratingTitlesIn(language)
  return [
    { title: titles.reference, width: 11 },
    { title: side, width: 16 },
    { title: titles.name, width: 30 },
    { title: meaning, width: 46 },
    { title: titles.importance, width: 20 },
    { title: titles.delivered, width: 20 },
    { title: titles.comment, width: 40 }
  ]
}

/** Where the logo stands: over the comments, beside the title. */
const logoPlace = { column: 6, row: 0, height: 52 }
const headerRow = 8
/** Up to so many lines are printed on one page and still read well. */
const onOnePage = 24
const importanceColumn = 5
const deliveredColumn = 6

const fill = (rgb: string): ExcelJS.FillPattern => ({ type: 'pattern', pattern: 'solid', fgColor: argb(rgb) })
const hairline = { style: 'hair', color: argb('A9B3C1') } as const
const wrapped: Partial<ExcelJS.Alignment> = { vertical: 'middle', wrapText: true }
const looks = {
  title: { font: font(16, colour.vendor, { bold: true }) },
  text: { font: font(10, colour.ink), alignment: wrapped, border: { bottom: hairline } },
  intro: { font: font(10, colour.ink) },
  muted: { font: font(9, colour.muted), alignment: wrapped, border: { bottom: hairline } },
  head: { font: font(10, colour.paper, { bold: true }), fill: fill(colour.vendor), alignment: wrapped },
  answer: {
    font: font(11, colour.ink, { bold: true }),
    alignment: { vertical: 'middle', horizontal: 'center' },
    fill: fill('FDF4D8'),
    border: { top: hairline, bottom: hairline, left: hairline, right: hairline },
    protection: { locked: false }
  }
} satisfies Record<string, Partial<ExcelJS.Style>>

const onScale = ({ offScale }: RatingWords): ExcelJS.DataValidation => ({
  type: 'whole',
  operator: 'between',
  formulae: [1, 5],
  allowBlank: true,
  showErrorMessage: true,
  ...offScale
})

interface Spoken {
  readonly words: RatingWords
  readonly notAsked: string
}

function fillRow(
  sheet: ExcelJS.Worksheet,
  at: number,
  row: RatingSheetRow,
  { words, notAsked }: Spoken
): void {
  const put = (column: number, text: string, look: Partial<ExcelJS.Style>): void => {
    const cell = sheet.getRow(at).getCell(column)
    cell.value = cellText(text)
    cell.style = look
  }
  put(1, row.reference, looks.muted)
  put(2, words.sides[row.direction], looks.muted)
  put(3, row.name, looks.text)
  put(4, row.meaning, looks.muted)
  if (!row.asksImportance) put(importanceColumn, notAsked, looks.muted)
  for (const column of row.asksImportance ? [importanceColumn, deliveredColumn] : [deliveredColumn]) {
    const cell = sheet.getRow(at).getCell(column)
    cell.style = looks.answer
    cell.dataValidation = onScale(words)
  }
  sheet.getRow(at).getCell(7).style = { ...looks.answer, font: font(10, colour.ink), alignment: wrapped }
  const lines = Math.max(Math.ceil(row.meaning.length / 50), Math.ceil(row.name.length / 28))
  sheet.getRow(at).height = Math.max(22, lines * 13 + 8)
}

/** The rating sheet as an Excel file with cells to fill in. The same sheet always gives the same bytes. */
export async function writeRatingXlsx(content: RatingSheet, brand?: Brand): Promise<Uint8Array> {
  const words = ratingWordsIn(content.language)
  const columns = columnsIn(content, words)
  const name = ratingSheetName[content.language]
  const target = new ExcelJS.Workbook()
  const date = new Date(`${content.date}T00:00:00Z`)
  Object.assign(target, { title: name, creator: 'Tandem', lastModifiedBy: 'Tandem' })
  Object.assign(target, { created: date, modified: date })
  const sheet = target.addWorksheet(name, {
    views: [{ state: 'frozen', xSplit: 0, ySplit: headerRow, showGridLines: false }],
    pageSetup: {
      ...onePageWide({ from: headerRow, to: headerRow }),
      fitToHeight: content.rows.length <= onOnePage ? 1 : 0
    }
  })
  columns.forEach(({ width }, index) => {
    sheet.getColumn(index + 1).width = width
  })
  const put = (row: number, text: string, look: Partial<ExcelJS.Style>): void => {
    const cell = sheet.getRow(row).getCell(1)
    cell.value = cellText(text)
    cell.style = look
  }
  put(1, words.title(content), looks.title)
  sheet.getRow(1).height = 26
  words.introduction(content).forEach((line, index) => put(index + 2, line, looks.intro))
  put(6, auditLine(content), looks.intro)
  placeLogo(target, sheet, brand, logoPlace)
  columns.forEach(({ title }, index) => {
    const cell = sheet.getRow(headerRow).getCell(index + 1)
    cell.value = title
    cell.style = looks.head
  })
  sheet.getRow(headerRow).height = 42
  const spoken = { words, notAsked: notAsked[content.language] }
  content.rows.forEach((row, index) => fillRow(sheet, headerRow + 1 + index, row, spoken))
  const written = await target.xlsx.writeBuffer({ zip: { compression: 'STORE' } })
  return settlePackage(new Uint8Array(written), content.date, [
    ...plainMends,
    ...excelBrandMends(brand, []),
    ...logoMends(brand)
  ])
}
