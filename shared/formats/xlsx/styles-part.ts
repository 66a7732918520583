import { currencySign } from '@shared/domain/deliverables/format-figure'
import type { CellStyle } from '@shared/domain/deliverables/workbook'
import { chartColours as colour } from '@shared/domain/deliverables/chart-spec'
import { escapeXml, namespaces, xmlPart } from './xml-text'

interface Look {
  readonly font: number
  readonly fill?: number
  readonly format?: number
  readonly alignment?: string
}

const fonts = [
  { size: 10, color: colour.ink },
  { size: 18, color: colour.vendor, isBold: true },
  { size: 10, color: colour.muted },
  { size: 10, color: 'A33E0E', isBold: true },
  { size: 12, color: colour.partner, isBold: true },
  { size: 10, color: colour.paper, isBold: true },
  { size: 11, color: colour.vendor, isBold: true },
  { size: 10, color: colour.partner, isUnderlined: true }
]

// One step of indent keeps text clear of a right-aligned number beside it.
const left = 'vertical="top" horizontal="left" indent="1"'
const wrapped = 'vertical="top" horizontal="left" wrapText="1" indent="1"'
const top = 'vertical="top"'

/** Number format ids: 3 and 4 are Excel's own, from 164 on they are ours. */
const formats = { integer: 3, index: 2, money: 164, share: 165, date: 166 }

/** Every cell style, in the order of the file's style table. The first is the default. */
const looks: readonly (readonly [CellStyle, Look])[] = [
  ['text', { font: 0, alignment: left }],
  ['wrap', { font: 0, alignment: wrapped }],
  ['integer', { font: 0, format: formats.integer, alignment: top }],
  ['money', { font: 0, format: formats.money, alignment: top }],
  ['share', { font: 0, format: formats.share, alignment: top }],
  ['index', { font: 0, format: formats.index, alignment: top }],
  ['date', { font: 0, format: formats.date, alignment: left }],
  ['title', { font: 1 }],
  ['subtitle', { font: 2 }],
  ['notice', { font: 3 }],
  ['section', { font: 4 }],
  ['head', { font: 5, fill: 2, alignment: 'vertical="center" horizontal="left" wrapText="1" indent="1"' }],
  ['headNumber', { font: 5, fill: 2, alignment: 'vertical="center" horizontal="right" wrapText="1"' }],
  ['label', { font: 0, alignment: wrapped }],
  ['note', { font: 2, alignment: wrapped }],
  ['link', { font: 7 }],
  ['strongInteger', { font: 6, format: formats.integer, alignment: top }],
  ['strongMoney', { font: 6, format: formats.money, alignment: top }],
  ['strongShare', { font: 6, format: formats.share, alignment: top }],
  ['strongIndex', { font: 6, format: formats.index, alignment: top }]
]

const indexes = new Map(looks.map(([style], index) => [style, index]))

/** Position of a style in the style table. */
export const styleIndex = (style: CellStyle): number => indexes.get(style) ?? 0

function font(each: (typeof fonts)[number]): string {
  const bold = each.isBold ? '<b/>' : ''
  const underline = each.isUnderlined ? '<u/>' : ''
  return `<font>${bold}${underline}<sz val="${each.size}"/><color rgb="FF${each.color}"/><name val="Calibri"/><family val="2"/></font>`
}

function cellFormat([, look]: (typeof looks)[number]): string {
  const format = look.format ?? 0
  const attributes = `numFmtId="${format}" fontId="${look.font}" fillId="${look.fill ?? 0}" borderId="0" xfId="0"`
  const applied = `applyFont="1"${format ? ' applyNumberFormat="1"' : ''}${look.fill ? ' applyFill="1"' : ''}`
  return look.alignment
    ? `<xf ${attributes} ${applied} applyAlignment="1"><alignment ${look.alignment}/></xf>`
    : `<xf ${attributes} ${applied}/>`
}

/** Differential style 0: what a highlight looks like. */
const highlight = `<dxf><font><b/><color rgb="FFA33E0E"/></font><fill><patternFill><bgColor rgb="FFFCEDE5"/></patternFill></fill></dxf>`

/** The style sheet of a workbook whose money is in `currency`. */
export function stylesPart(currency: string): string {
  const sign = `"${currencySign(currency).replaceAll('"', '')}"`
  const money = escapeXml(`${sign}#,##0;-${sign}#,##0`)
  return xmlPart(
    `<styleSheet xmlns="${namespaces.main}">` +
      `<numFmts count="3"><numFmt numFmtId="${formats.money}" formatCode="${money}"/><numFmt numFmtId="${formats.share}" formatCode="0.0%"/><numFmt numFmtId="${formats.date}" formatCode="yyyy\\-mm\\-dd"/></numFmts>` +
      `<fonts count="${fonts.length}">${fonts.map(font).join('')}</fonts>` +
      `<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF${colour.vendor}"/><bgColor indexed="64"/></patternFill></fill></fills>` +
      `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
      `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
      `<cellXfs count="${looks.length}">${looks.map(cellFormat).join('')}</cellXfs>` +
      `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>` +
      `<dxfs count="1">${highlight}</dxfs><tableStyles count="0" defaultTableStyle="TableStyleMedium2"/></styleSheet>`
  )
}
