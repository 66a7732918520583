import { chartColours } from '@shared/domain/deliverables/chart-spec'
import { isDate, isFormula, type CellRange, type SheetChart } from '@shared/domain/deliverables/workbook'
import { cellsIn, type BuiltCell } from '@shared/domain/deliverables/workbook-cells'
import type { Workbook } from '@shared/domain/deliverables/workbook'
import { cellAddress, sheetReference } from '../cell-address'
import { cellText } from '../cell-text'
import { pageFont } from '../fonts'
import { xmlText } from '../row-xml'

const spaces =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'

/** "'Partners'!$B$6:$B$20"; one cell without its end. */
export function rangeReference({ sheet, column, from, to }: CellRange): string {
  const fixed = (row: number): string => cellAddress(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2')
  return `${sheetReference(sheet)}!${from === to ? fixed(from) : `${fixed(from)}:${fixed(to)}`}`
}

const shown = ({ value }: BuiltCell): string | number | null => {
  if (value === null) return null
  if (isFormula(value)) return value.result
  return isDate(value) ? value.date : value
}

/** A range with what its cells hold now, for readers that do not calculate. */
function textRange(range: CellRange, cells: readonly BuiltCell[]): string {
  const points = cells.map(
    (cell, index) => `<c:pt idx="${index}"><c:v>${xmlText(cellText(String(shown(cell) ?? '')))}</c:v></c:pt>`
  )
  return `<c:strRef><c:f>${xmlText(rangeReference(range))}</c:f><c:strCache><c:ptCount val="${cells.length}"/>${points.join('')}</c:strCache></c:strRef>`
}

function numberRange(range: CellRange, cells: readonly BuiltCell[], format: string): string {
  const points = cells.flatMap((cell, index) => {
    const value = shown(cell)
    return typeof value === 'number' ? [`<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`] : []
  })
  return `<c:numRef><c:f>${xmlText(rangeReference(range))}</c:f><c:numCache><c:formatCode>${xmlText(format)}</c:formatCode><c:ptCount val="${cells.length}"/>${points.join('')}</c:numCache></c:numRef>`
}

const fill = (colour: string): string => `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`

const letters = (size: number, colour: string, isBold = false): string =>
  `sz="${size * 100}" b="${isBold ? 1 : 0}">${fill(colour)}<a:latin typeface="${pageFont}"/>`

const textLook = (size: number, colour: string): string =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr ${letters(size, colour)}</a:defRPr></a:pPr><a:endParaRPr lang="en-GB"/></a:p></c:txPr>`

const line = (colour: string): string => `<c:spPr><a:ln w="6350">${fill(colour)}</a:ln></c:spPr>`
const noLine = '<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>'

function titleXml(title: string): string {
  const run = `<a:r><a:rPr lang="en-GB" ${letters(11, chartColours.vendor, true)}</a:rPr><a:t>${xmlText(cellText(title))}</a:t></a:r>`
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p>${run}</a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>`
}

const labels = (format: string): string =>
  `<c:dLbls><c:numFmt formatCode="${xmlText(format)}" sourceLinked="0"/>${noLine}${textLook(8, chartColours.muted)}<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`

/** What a chart needs to know of the workbook it stands in. */
export interface ChartContext {
  readonly workbook: Workbook
  /** How numbers of a cell's style are written. */
  readonly formatOf: (style: BuiltCell['style']) => string
}

function seriesXml(
  chart: SheetChart,
  context: ChartContext
): { readonly xml: string; readonly format: string } {
  const cells = (range: CellRange): readonly BuiltCell[] => cellsIn(context.workbook, range) ?? []
  const categories = textRange(chart.categories, cells(chart.categories))
  const first = chart.series[0] ? cells(chart.series[0].values)[0] : undefined
  const format = context.formatOf(first?.style ?? 'index')
  const each = chart.series.map(({ name, values, colour }, index) =>
    [
      `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${textRange(name, cells(name))}</c:tx>`,
      `<c:spPr>${fill(colour)}</c:spPr><c:invertIfNegative val="0"/>${labels(format)}`,
      `<c:cat>${categories}</c:cat><c:val>${numberRange(values, cells(values), format)}</c:val></c:ser>`
    ].join('')
  )
  return { xml: each.join(''), format }
}

function axes(format: string): string {
  const scale = (orientation: 'maxMin' | 'minMax'): string =>
    `<c:scaling><c:orientation val="${orientation}"/></c:scaling><c:delete val="0"/>`
  const ticks = (labels: 'low' | 'nextTo'): string =>
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${labels}"/>`
  return [
    // The first row on top, the values' axis at the foot.
    `<c:catAx><c:axId val="1"/>${scale('maxMin')}<c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/>${ticks('low')}`,
    `${line(chartColours.line)}${textLook(9, chartColours.ink)}<c:crossAx val="2"/><c:crosses val="autoZero"/>`,
    '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>',
    `<c:valAx><c:axId val="2"/>${scale('minMax')}<c:axPos val="b"/><c:majorGridlines>${line(chartColours.line)}</c:majorGridlines>`,
    `<c:numFmt formatCode="${xmlText(format)}" sourceLinked="0"/>${ticks('nextTo')}${noLine}${textLook(9, chartColours.muted)}`,
    '<c:crossAx val="1"/><c:crosses val="max"/><c:crossBetween val="between"/></c:valAx>'
  ].join('')
}

/** A chart part: bars over cells of the workbook, with the values they have now. */
export function chartXml(chart: SheetChart, context: ChartContext): string {
  const { xml, format } = seriesXml(chart, context)
  const legend =
    chart.series.length > 1
      ? `<c:legend><c:legendPos val="t"/><c:overlay val="0"/>${textLook(9, chartColours.ink)}</c:legend>`
      : ''
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><c:chartSpace ${spaces}><c:roundedCorners val="0"/><c:chart>`,
    titleXml(chart.title),
    '<c:plotArea><c:layout/><c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>',
    `${xml}<c:gapWidth val="60"/><c:axId val="1"/><c:axId val="2"/></c:barChart>${axes(format)}</c:plotArea>`,
    `${legend}<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>`,
    `<c:spPr>${fill(chartColours.paper)}<a:ln w="6350">${fill(chartColours.line)}</a:ln></c:spPr></c:chartSpace>`
  ].join('')
}
