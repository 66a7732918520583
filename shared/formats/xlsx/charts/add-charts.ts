import { strFromU8, strToU8 } from 'fflate'
import type { SheetChart, Workbook, WorkbookSheet } from '@shared/domain/deliverables/workbook'
import { brandedDrawing } from '../../office/brand-mends'
import type { WholePart } from '../../office/zip-parts'
import { cellText } from '../cell-text'
import { xmlText } from '../row-xml'
import { chartXml, type ChartContext } from './chart-xml'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006/relationships'
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const drawingRelation = 'rIdCharts'

type Parts = Map<string, string>

const relation = (id: string, type: 'chart' | 'drawing', target: string): string =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`

const relations = (content: string): string =>
  `${declaration}<Relationships xmlns="${packages}">${content}</Relationships>`

/** A corner of a chart: its cell, counted from 0. */
const corner = (name: 'from' | 'to', row: number, column: number): string =>
  `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`

function anchor({ place, title, alt }: SheetChart, number: number): string {
  const { row, column, rows, columns } = place
  return [
    `<xdr:twoCellAnchor editAs="oneCell">${corner('from', row - 1, column - 1)}${corner('to', row - 1 + rows, column - 1 + columns)}`,
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${number + 1}" name="${xmlText(cellText(title))}" descr="${xmlText(cellText(alt))}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`,
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">',
    `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId${number}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  ].join('')
}

const drawingXml = (charts: readonly SheetChart[]): string =>
  `${declaration}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${office}">${charts.map((chart, index) => anchor(chart, index + 1)).join('')}</xdr:wsDr>`

/** The order of a sheet's parts puts a drawing after the printed page and before the tables. */
function withDrawing(sheet: string): string {
  const drawing = `<drawing r:id="${drawingRelation}"/>`
  const before = /<(?:legacyDrawing|tableParts|extLst)\b/.exec(sheet)?.index ?? sheet.indexOf('</worksheet>')
  return `${sheet.slice(0, before)}${drawing}${sheet.slice(before)}`
}

function addDrawing(parts: Parts, sheet: WorkbookSheet, numbers: { sheet: number; chart: number }): string[] {
  const charts = sheet.charts ?? []
  const path = `xl/worksheets/sheet${numbers.sheet}.xml`
  const rels = `xl/worksheets/_rels/sheet${numbers.sheet}.xml.rels`
  const drawing = `drawings/drawing${numbers.sheet}.xml`
  const own = relation(drawingRelation, 'drawing', `../${drawing}`)
  parts.set(path, withDrawing(parts.get(path) ?? ''))
  const known = parts.get(rels)
  // exceljs may write an empty list as one tag.
  parts.set(
    rels,
    known?.includes('</Relationships>')
      ? known.replace('</Relationships>', () => `${own}</Relationships>`)
      : relations(own)
  )
  parts.set(`xl/${drawing}`, drawingXml(charts))
  const leads = charts.map((_, index) =>
    relation(`rId${index + 1}`, 'chart', `../charts/chart${numbers.chart + index}.xml`)
  )
  parts.set(`xl/drawings/_rels/drawing${numbers.sheet}.xml.rels`, relations(leads.join('')))
  return [
    `<Override PartName="/xl/${drawing}" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/>`
  ]
}

/** The parts of a workbook with the charts of its sheets, which exceljs cannot write. */
export function withCharts(
  parts: readonly WholePart[],
  workbook: Workbook,
  formatOf: ChartContext['formatOf']
): readonly WholePart[] {
  if (workbook.sheets.every(({ charts = [] }) => charts.length === 0)) return parts
  const types = '[Content_Types].xml'
  const touched = (name: string): boolean =>
    name === types || /^xl\/worksheets\/(_rels\/)?sheet\d+\.xml(\.rels)?$/.test(name)
  const texts: Parts = new Map(
    parts.filter(({ name }) => touched(name)).map(({ name, content }) => [name, strFromU8(content)])
  )
  const kinds: string[] = []
  let chart = 1
  workbook.sheets.forEach((sheet, index) => {
    const charts = sheet.charts ?? []
    if (charts.length === 0) return
    kinds.push(...addDrawing(texts, sheet, { sheet: index + 1, chart }))
    for (const each of charts) {
      texts.set(
        `xl/charts/chart${chart}.xml`,
        brandedDrawing(chartXml(each, { workbook, formatOf }), workbook.brand)
      )
      kinds.push(
        `<Override PartName="/xl/charts/chart${chart}.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/>`
      )
      chart += 1
    }
  })
  texts.set(
    types,
    (texts.get(types) ?? '').replace('</Types>', () => `${kinds.join('')}</Types>`)
  )
  return [
    ...parts.filter(({ name }) => !texts.has(name)),
    ...[...texts].map(([name, text]) => ({ name, content: strToU8(text) }))
  ]
}
