import { unzipSync } from 'fflate'
import { patchDocument } from 'docx'
import { ChartDataPatch, type ChartDataPatchOptions } from 'docx/charts'
import type { CategoryTable, ChartTable } from '@shared/domain/deliverables/charts/chart-table'
import { shapeFor } from '@shared/domain/deliverables/template/chart-shapes'
import { chartShapes, type ChartShape } from '@shared/domain/entities/word-template'
import { zipParts } from '../office/zip-parts'
import { openTemplate, type OpenPart, type OpenTemplate } from './open-template'
import type { Relationship } from './relationships'
import { writePackage } from './write-package'
import {
  attributeOf,
  copyOf,
  descendantsOf,
  elementsOf,
  escapedText,
  newNode,
  type XmlNode
} from './xml-nodes'

/** The relationship from a drawing to its chart; null: it is a picture. */
function chartLink(part: OpenPart, drawing: XmlNode): Relationship | null {
  const chart = [...descendantsOf(drawing)].find(({ name }) => name === 'c:chart')
  const id = attributeOf(chart, 'r:id')
  return part.relationships.find((each) => each.id === id && each.kind === 'chart') ?? null
}

const name = 'data'

/** A part with all it leads to. */
function withBelow(template: OpenTemplate, part: OpenPart, taken = new Map<string, OpenPart>()) {
  taken.set(part.name, part)
  for (const { target, isExternal } of part.relationships) {
    const below = isExternal ? undefined : template.parts.get(target.slice(1))
    if (below && !taken.has(below.name)) withBelow(template, below, taken)
  }
  return taken
}

/** A document of nothing but one drawing with its chart: all the library is shown of the form. */
function chartAlone(
  template: OpenTemplate,
  part: OpenPart,
  drawing: XmlNode,
  link: Relationship
): Uint8Array {
  const copy = copyOf(drawing)
  for (const node of descendantsOf(copy))
    if (node.name === 'wp:docPr') {
      node.attributes.set('descr', `{{${name}}}`)
      node.attributes.delete('title')
    }
  const root: XmlNode = {
    name: 'w:document',
    attributes: new Map(part.root?.attributes),
    children: [
      newNode('w:body', {}, [
        newNode('w:p', {}, [newNode('w:r', {}, [newNode('w:drawing', {}, [copy])])]),
        newNode('w:sectPr')
      ])
    ]
  }
  const main: OpenPart = { ...template.main, root, relationships: [link] }
  const chart = template.parts.get(link.target.slice(1))
  const parts = chart ? withBelow(template, chart) : new Map<string, OpenPart>()
  return writePackage({ main, parts: new Map([[main.name, main], ...parts]) }, null)
}

/** A table as data of a structure it fits. */
function dataOf(table: ChartTable, shape: ChartShape): ChartDataPatchOptions {
  if (table.kind === 'categories') return { categories: table.categories, series: table.series }
  const points = table.points.map(({ x, y, size }) =>
    shape === 'bubbles' ? { x, y, size: size ?? 0 } : { x, y }
  )
  return { series: [{ name: table.y.title, points }] }
}

/** The chart with other data; null where the library finds that it cannot take them. */
async function patched(alone: Uint8Array, data: ChartDataPatchOptions): Promise<OpenTemplate | null> {
  try {
    const patches = { [name]: new ChartDataPatch({ ...data, description: '' }) }
    const bytes = await patchDocument({ outputType: 'uint8array', data: alone, patches })
    const opened = await openTemplate(bytes, 'chart.docx')
    return opened.ok ? opened.value : null
  } catch {
    return null
  }
}

const samples: Readonly<Record<ChartShape, ChartDataPatchOptions>> = {
  'one-series': { categories: ['a'], series: [{ name: 'b', values: [1] }] },
  'many-series': { categories: ['a'], series: ['b', 'c'].map((each) => ({ name: each, values: [1] })) },
  points: { series: [{ name: 'b', points: [{ x: 1, y: 1 }] }] },
  bubbles: { series: [{ name: 'b', points: [{ x: 1, y: 1, size: 1 }] }] }
}

/** What data a chart of the form can take, found by trying; null: the drawing is no chart. */
export async function shapesOf(
  template: OpenTemplate,
  part: OpenPart,
  drawing: XmlNode
): Promise<readonly ChartShape[] | null> {
  const link = chartLink(part, drawing)
  if (link === null) return null
  const alone = chartAlone(template, part, drawing, link)
  const taken: ChartShape[] = []
  for (const shape of chartShapes) if (await patched(alone, samples[shape])) taken.push(shape)
  return taken
}

/** Our way of writing values, where the form's chart says none of its own. */
function writeValues(chart: XmlNode, { format }: Pick<CategoryTable, 'format'>): void {
  for (const node of descendantsOf(chart)) {
    if (node.name !== 'c:valAx' && node.name !== 'c:numCache') continue
    for (const below of elementsOf(node)) {
      if (below.name === 'c:formatCode' && below.children[0] === 'General')
        below.children = [escapedText(format)]
      if (below.name === 'c:numFmt' && attributeOf(below, 'formatCode') === 'General')
        below.attributes.set('formatCode', escapedText(format))
    }
  }
}

/** A workbook without the time it was written: the same form and data give the same bytes. */
const undated = (workbook: Uint8Array): Uint8Array =>
  zipParts(Object.entries(unzipSync(workbook)).map(([part, content]) => ({ name: part, content })))

/** Puts the parts of the chart that came back in the place of those that were there. */
function takeBack(template: OpenTemplate, before: OpenPart, after: OpenTemplate): boolean {
  const chart = [...after.parts.values()].find(({ kind }) => kind === 'chart')
  if (!chart) return false
  for (const each of before.relationships)
    if (each.kind === 'package') template.parts.delete(each.target.slice(1))
  const count = [...template.parts.keys()].filter((each) => each.startsWith('word/embeddings/filled')).length
  const relationships = chart.relationships.map((each): Relationship => {
    const below = after.parts.get(each.target.slice(1))
    if (each.kind !== 'package' || !below) return each
    const own = `word/embeddings/filled${count + 1}.xlsx`
    template.parts.set(own, { ...below, name: own, bytes: below.bytes && undated(below.bytes) })
    return { ...each, target: `/${own}` }
  })
  template.parts.set(before.name, { ...chart, name: before.name, relationships })
  return true
}

/**
 * Gives a chart of the form our data: its kind, colours and formats stay, series and points follow the data, and its
 * workbook holds them. False where the drawing is no chart or cannot show such data: it is left as it was.
 */
export async function fillChart(
  template: OpenTemplate,
  part: OpenPart,
  { drawing, table }: { readonly drawing: XmlNode; readonly table: ChartTable }
): Promise<boolean> {
  const link = chartLink(part, drawing)
  const before = link && template.parts.get(link.target.slice(1))
  if (!link || !before) return false
  const shape = shapeFor(table, (await shapesOf(template, part, drawing)) ?? [])
  if (shape === null) return false
  const after = await patched(chartAlone(template, part, drawing, link), dataOf(table, shape))
  if (after === null || !takeBack(template, before, after)) return false
  const chart = template.parts.get(before.name)?.root
  if (chart && table.kind === 'categories') writeValues(chart, table)
  return true
}
