import type ExcelJS from 'exceljs'
import { chartColours as colour } from '@shared/domain/deliverables/chart-spec'
import { currencySign } from '@shared/domain/deliverables/format-figure'
import type { CellStyle } from '@shared/domain/deliverables/workbook'
import { argb, font } from './fonts'

type Look = Partial<ExcelJS.Style>

const plain = font(10, colour.ink)
const muted = font(10, colour.muted)
const strong = font(11, colour.vendor, { bold: true })
const onDark = font(10, colour.paper, { bold: true })
const dark: ExcelJS.FillPattern = { type: 'pattern', pattern: 'solid', fgColor: argb(colour.vendor) }

const top: Partial<ExcelJS.Alignment> = { vertical: 'top' }
// One step of indent keeps text clear of a right-aligned number beside it.
const left: Partial<ExcelJS.Alignment> = { vertical: 'top', horizontal: 'left', indent: 1 }
const wrapped: Partial<ExcelJS.Alignment> = { ...left, wrapText: true }
const head: Partial<ExcelJS.Alignment> = { ...wrapped, vertical: 'middle' }
const headNumber: Partial<ExcelJS.Alignment> = { vertical: 'middle', horizontal: 'right', wrapText: true }

/** What a workbook's numbers are written by. */
export interface Notation {
  readonly currency: string
  /** BCP 47; absent: English. */
  readonly language?: string
}

function moneyFormat({ currency, language = 'en' }: Notation): string {
  const sign = currencySign(currency).replaceAll('"', '')
  if (language.startsWith('de')) return `#,##0\\ "${sign.trim()}";-#,##0\\ "${sign.trim()}"`
  return `"${sign}"#,##0;-"${sign}"#,##0`
}

/** Days as a language writes them; the letters stand for year, month and day in every program. */
const dayFormat = ({ language = 'en' }: Notation): string =>
  language.startsWith('de') ? 'dd\\.mm\\.yyyy' : 'yyyy\\-mm\\-dd'

/** How a chart writes the numbers of cells of a style; two decimals where the style says nothing. */
export const numberFormat = (notation: Notation, style: CellStyle): string =>
  cellStyles(notation)[style].numFmt ?? '0.00'

/**
 * Every cell style of a workbook. One object per style, shared by all its cells: exceljs
 * then works out each style once, not once per cell.
 */
export function cellStyles(notation: Notation): Readonly<Record<CellStyle, Look>> {
  const share = notation.language?.startsWith('de') === true ? '0.0\\ %' : '0.0%'
  const formats = { integer: '#,##0', money: moneyFormat(notation), share, index: '0.00' }
  return {
    text: { font: plain, alignment: left },
    wrap: { font: plain, alignment: wrapped },
    integer: { font: plain, numFmt: formats.integer, alignment: top },
    money: { font: plain, numFmt: formats.money, alignment: top },
    share: { font: plain, numFmt: formats.share, alignment: top },
    index: { font: plain, numFmt: formats.index, alignment: top },
    date: { font: plain, numFmt: dayFormat(notation), alignment: left },
    title: { font: font(18, colour.vendor, { bold: true }) },
    subtitle: { font: muted },
    notice: { font: font(10, 'A33E0E', { bold: true }) },
    section: { font: font(12, colour.partner, { bold: true }) },
    head: { font: onDark, fill: dark, alignment: head },
    headNumber: { font: onDark, fill: dark, alignment: headNumber },
    label: { font: plain, alignment: wrapped },
    note: { font: muted, alignment: wrapped },
    link: { font: font(10, colour.partner, { underline: true }) },
    strongInteger: { font: strong, numFmt: formats.integer, alignment: top },
    strongMoney: { font: strong, numFmt: formats.money, alignment: top },
    strongShare: { font: strong, numFmt: formats.share, alignment: top },
    strongIndex: { font: strong, numFmt: formats.index, alignment: top }
  }
}

/** What a highlighted cell looks like. No number format: conditional formats with one have damaged files. */
export const highlightStyle: Look = {
  font: { bold: true, color: argb('A33E0E') },
  fill: { type: 'pattern', pattern: 'solid', bgColor: argb('FCEDE5') }
}

/** The colour of the bars behind numbers. */
export const barColour = argb('9CCFCB')
