import ExcelJS from 'exceljs'
import { chartColours as colour } from '@shared/domain/deliverables/chart-spec'
import type { Instrument } from '@shared/domain/entities/instrument'
import {
  formDefinition,
  boxId,
  personFields,
  type FormSlot
} from '@shared/domain/voice/instrument/form-layout'
import { waveTitle } from '@shared/domain/voice/instrument/asked-questions'
import { settlePackage } from '../office/settle-package'
import { columnLetters } from '../xlsx/cell-address'
import { cellText } from '../xlsx/cell-text'
import { argb, font } from '../xlsx/fonts'
import { plainMends } from '../xlsx/mend-package'
import { onePageWide } from '../xlsx/paper'
import { linesOf } from '../xlsx/row-heights'
import { excelBrandMends } from '../office/brand-mends'
import { logoMends, placeLogo, type LogoPlace } from '../xlsx/sheet-logo'
import { definitionChunk, formSheetName, formWordsIn, printedIn, type FormWords } from './form-words'
import type { FormLook } from './write-form-docx'

/** Hidden row of ids, title, what to do, question, option or scale; answers from row 6 on. */
const rows = { id: 1, title: 2, note: 3, question: 4, detail: 5, firstAnswer: 6 } as const
const answerRows = 200
const tick = 'x'
/** Of a column that is one of several under a question. */
const optionWidth = 18
/** Room for a logo beside the title, in points. */
const titleHeight = 36

interface FormColumn {
  readonly id: string
  readonly slot: FormSlot
  readonly question: string
  readonly detail: string
  readonly validation: ExcelJS.DataValidation | null
  readonly width: number
}

const fill = (rgb: string): ExcelJS.FillPattern => ({ type: 'pattern', pattern: 'solid', fgColor: argb(rgb) })
const hair = { style: 'hair', color: argb('A9B3C1') } as const
const wrapped: Partial<ExcelJS.Alignment> = { vertical: 'top', wrapText: true }

/**
 * The instrument as a workbook: a row per respondent, a column per question, a column per option where several may be
 * ticked; closed answers are checked as they are typed. Ids stand in a hidden row, the definition on a hidden sheet.
 */
export async function writeFormXlsx(
  instrument: Instrument,
  date: string,
  { language, brand, printed = instrument }: FormLook
): Promise<Uint8Array> {
  const words = formWordsIn(language)
  const definition = formDefinition(instrument)
  const { slots } = formDefinition(printed)
  const target = new ExcelJS.Workbook()
  const at = new Date(`${date}T00:00:00Z`)
  const title = waveTitle(printed)
  Object.assign(target, { title, creator: 'Tandem', lastModifiedBy: 'Tandem' })
  Object.assign(target, { created: at, modified: at })
  const sheet = target.addWorksheet(words.sheet.name, {
    views: [
      {
        state: 'frozen',
        xSplit: 1,
        ySplit: rows.detail,
        topLeftCell: `B${rows.firstAnswer}`,
        showGridLines: false
      }
    ],
    pageSetup: onePageWide()
  })
  const lists = target.addWorksheet('_lists', { state: 'veryHidden' })
  const columns = slots.flatMap((slot, index) =>
    columnsOf(slot, { words, slots, lists: { sheet: lists, column: index + 1 } })
  )
  fillTop(sheet, printed, { title, words })
  placeLogo(target, sheet, brand, logoPlace(columns, title))
  columns.forEach((column, index) => fillColumn(sheet, column, index + 1))
  mergeQuestions(sheet, columns)
  const hidden = target.addWorksheet(formSheetName, { state: 'veryHidden' })
  const text = JSON.stringify({ ...definition, slots: withPrinted(definition.slots, slots, words) })
  for (let start = 0, row = 1; start < text.length; start += definitionChunk, row++)
    hidden.getCell(row, 1).value = text.slice(start, start + definitionChunk)
  if (lists.rowCount === 0) target.removeWorksheet(lists.id)
  const written = await target.xlsx.writeBuffer({ zip: { compression: 'STORE' } })
  return settlePackage(new Uint8Array(written), date, [
    ...plainMends,
    ...excelBrandMends(brand, []),
    ...logoMends(brand)
  ])
}

/** What is chosen comes back as it was read: the form says what each option is printed as. */
const withPrinted = (slots: readonly FormSlot[], shown: readonly FormSlot[], words: FormWords): FormSlot[] =>
  slots.map((slot, index) => {
    const other = shown[index]
    if (slot.kind !== 'choice' || other?.kind !== 'choice') return slot
    const printed = printedIn(words, other, shown)
    return printed.every((text, at) => text === slot.options[at]) ? slot : { ...slot, printed }
  })

/** Where the options of a choice stand, for its list. */
interface ListPlace {
  readonly sheet: ExcelJS.Worksheet
  readonly column: number
}

/** What a column asks for; what every form asks is in its language, the rest is the consultant's. */
function labelOf(slot: FormSlot, { person, otherField }: FormWords): string {
  const own = personFields.find(({ id }) => id === slot.id)
  if (own) return person[own.id]
  return slot.id.endsWith('.other') ? otherField : slot.label
}

interface Around {
  readonly words: FormWords
  readonly slots: readonly FormSlot[]
  readonly lists: ListPlace
}

function columnsOf(slot: FormSlot, { words, slots, lists }: Around): FormColumn[] {
  const { sheet } = words
  const plain = { id: slot.id, slot, question: labelOf(slot, words), detail: '', width: 24 }
  switch (slot.kind) {
    case 'text': {
      const isShort = personFields.some(({ id }) => id === slot.id)
      return [{ ...plain, validation: null, width: isShort ? 22 : 46 }]
    }
    case 'point': {
      const { low, high, lowLabel, highLabel, under, isRated } = slot
      const ends = [lowLabel && `${low} = ${lowLabel}`, highLabel && `${high} = ${highLabel}`]
      const scale = [`${low}–${high}`, ...ends.filter(Boolean)].join('; ')
      const question = under === '' ? slot.label : under
      const width = under === '' ? plain.width : optionWidth
      const ranked = sheet.rank(slot.label, low, high)
      const shown = under === '' ? scale : isRated === true ? `${slot.label} (${scale})` : ranked
      return [{ ...plain, question, detail: shown, validation: wholeNumber(slot, words), width }]
    }
    case 'choice': {
      const options = printedIn(words, slot, slots)
      if (!slot.isSeveral) {
        const validation = listOf(options, words, lists)
        return [{ ...plain, detail: sheet.chooseOne, validation, width: 26 }]
      }
      return options.map((option, index) => ({
        ...plain,
        id: boxId(slot.id, index),
        detail: option,
        validation: ticked(words),
        width: optionWidth
      }))
    }
  }
}

const refusal = ({ sheet }: FormWords) =>
  ({ showErrorMessage: true, errorStyle: 'stop', errorTitle: sheet.refused }) as const

const ticked = (words: FormWords): ExcelJS.DataValidation => ({
  type: 'list',
  allowBlank: true,
  formulae: [`"${tick}"`],
  ...refusal(words),
  error: words.sheet.ticked(tick)
})

const wholeNumber = (
  { low, high }: FormSlot & { kind: 'point' },
  words: FormWords
): ExcelJS.DataValidation => ({
  type: 'whole',
  operator: 'between',
  allowBlank: true,
  formulae: [low, high],
  ...refusal(words),
  error: words.sheet.whole(low, high)
})

/** Options may hold commas, and lists in a formula are short: they stand on a hidden sheet. */
function listOf(
  options: readonly string[],
  words: FormWords,
  { sheet, column }: ListPlace
): ExcelJS.DataValidation {
  options.forEach((option, index) => (sheet.getCell(index + 1, column).value = cellText(option)))
  const letters = columnLetters(column)
  return {
    type: 'list',
    allowBlank: true,
    formulae: [`'_lists'!$${letters}$1:$${letters}$${options.length}`],
    ...refusal(words),
    error: words.sheet.fromList
  }
}

/** A logo stands at the left of the first column that the title leaves free. */
function logoPlace(columns: readonly FormColumn[], title: string): LogoPlace {
  // A letter of the title is about one and a half of the characters widths are counted in.
  const taken = title.length * 1.5 + 4
  let [column, width] = [0, 0]
  for (; column < columns.length && width < taken; column++) width += columns[column]?.width ?? 0
  return { column, row: rows.title - 1, height: titleHeight }
}

interface Top {
  readonly title: string
  readonly words: FormWords
}

function fillTop(sheet: ExcelJS.Worksheet, { introduction }: Instrument, { title, words }: Top): void {
  sheet.getRow(rows.id).hidden = true
  sheet.getCell(rows.title, 1).value = cellText(title)
  sheet.getCell(rows.title, 1).style = {
    font: font(16, colour.vendor, { bold: true }),
    alignment: { vertical: 'middle' }
  }
  sheet.getCell(rows.note, 1).value = cellText(
    `${introduction.replace(/\s+/g, ' ').trim()} ${words.sheet.note(tick)}`.trim()
  )
  sheet.getCell(rows.note, 1).style = { font: font(10, colour.muted) }
  sheet.getRow(rows.title).height = titleHeight
}

function fillColumn(sheet: ExcelJS.Worksheet, column: FormColumn, at: number): void {
  sheet.getColumn(at).width = column.width
  sheet.getCell(rows.id, at).value = column.id
  const head = sheet.getCell(rows.question, at)
  head.value = cellText(column.question)
  head.style = {
    font: font(10, colour.paper, { bold: true }),
    fill: fill(colour.vendor),
    alignment: { ...wrapped, vertical: 'middle' }
  }
  const detail = sheet.getCell(rows.detail, at)
  detail.value = column.detail === '' ? null : cellText(column.detail)
  detail.style = {
    font: font(10, colour.ink),
    fill: fill('EEF1F5'),
    alignment: wrapped,
    border: { bottom: hair }
  }
  for (let row = rows.firstAnswer; row < rows.firstAnswer + answerRows; row++) {
    const cell = sheet.getCell(row, at)
    cell.style = { font: font(10, colour.ink), alignment: wrapped, border: { bottom: hair, right: hair } }
    if (column.validation) cell.dataValidation = column.validation
  }
}

/** Points a wrapped heading needs: bold words fill a line less well than they are counted, hence one more. */
const headingHeight = (text: string, width: number): number => (linesOf(text, width) + 1) * 13.5

/** One question over the columns of its options; both rows as high as their longest words need. */
function mergeQuestions(sheet: ExcelJS.Worksheet, columns: readonly FormColumn[]): void {
  let height = 48
  for (let first = 0; first < columns.length;) {
    let last = first
    while (
      columns[last + 1] &&
      columns[last + 1]?.question === columns[first]?.question &&
      columns[first]?.detail !== ''
    )
      last++
    const width = columns.slice(first, last + 1).reduce((sum, column) => sum + column.width, 0)
    height = Math.max(height, headingHeight(columns[first]?.question ?? '', width))
    if (last > first) sheet.mergeCells(rows.question, first + 1, rows.question, last + 1)
    first = last + 1
  }
  sheet.getRow(rows.question).height = height
  sheet.getRow(rows.detail).height = Math.max(
    48,
    ...columns.map(({ detail, width }) => headingHeight(detail, width))
  )
}
