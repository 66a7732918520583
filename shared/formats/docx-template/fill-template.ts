import { chartTable } from '@shared/domain/deliverables/charts/chart-table'
import { plainText, readFigureText } from '@shared/domain/deliverables/figure-text'
import type { FillData } from '@shared/domain/deliverables/template/fill-data'
import { itemText, partBlocks, valueText } from '@shared/domain/deliverables/template/fill-data'
import { placeholderPattern, readPlaceholder } from '@shared/domain/deliverables/template/placeholders'
import { fileProperties } from '@shared/domain/deliverables/file-properties'
import type { ReportBlock } from '@shared/domain/deliverables/report'
import { fillChart } from './chart-data'
import { isChart, meetPlaceholders, placeOf } from './find-placeholders'
import { graft } from './graft'
import type { OpenPart, OpenTemplate } from './open-template'
import { fillParagraph, isParagraph, paragraphText } from './placeholder-text'
import { replacePicture, type FormPicture } from './replace-picture'
import { settleFields } from './settle-fields'
import { settleIds } from './settle-ids'
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

type ChartBlock = Extract<ReportBlock, { kind: 'chart' }>

/** What filling needs of the writer of documents. */
export interface FillTools {
  /** Blocks as a Word file of their own, in the form's styles. */
  readonly writeBlocks: (blocks: readonly ReportBlock[]) => Promise<Uint8Array>
  /** The picture of a chart. */
  readonly chart: (block: ChartBlock) => FormPicture
  readonly logo: FormPicture | null
}

/** A placeholder that is still there when all is filled: the file is not delivered. */
export class LeftoverError extends Error {}

/** The list an element's placeholders ask for; the first wins, others are filled with nothing of it. */
function listOf(texts: readonly string[]): string | null {
  for (const text of texts) {
    for (const match of text.matchAll(placeholderPattern)) {
      const asked = readPlaceholder(match[1] ?? '')
      if (asked?.kind === 'item') return asked.list
    }
  }
  return null
}

class Filling {
  readonly ours = new WeakSet<XmlNode>()
  private parts = 0

  constructor(
    private readonly template: OpenTemplate,
    private readonly data: FillData,
    private readonly tools: FillTools
  ) {}

  private textFor =
    (item: FillData['lists'][string][number] | null, list: string | null) => (text: string) => {
      const asked = readPlaceholder(text)
      if (asked?.kind === 'value') return valueText(this.data, asked.key, asked.format)
      if (asked?.kind !== 'item' || item === null || asked.list !== list) return null
      return itemText(item, asked, this.data.report.locale)
    }

  private paragraphsIn = (node: XmlNode): XmlNode[] => [node, ...descendantsOf(node)].filter(isParagraph)

  /** Fills what stands once. */
  private fillOnce(node: XmlNode, item: FillData['lists'][string][number] | null, list: string | null): void {
    for (const paragraph of this.paragraphsIn(node))
      fillParagraph(paragraph, this.textFor(item, list), this.ours)
  }

  /** One copy of a row or paragraph for each item. */
  private repeated(node: XmlNode, list: string): XmlNode[] {
    return (this.data.lists[list] ?? []).map((item, index) => {
      const copy = copyOf(node)
      if (index > 0) dropBookmarks(copy)
      this.fillOnce(copy, item, list)
      return copy
    })
  }

  private isRepeated(node: XmlNode): string | null {
    if (isParagraph(node)) return listOf([paragraphText(node)])
    if (node.name !== 'w:tr') return null
    // A row that holds a table with such a row is not the one that is meant.
    const inner = [...descendantsOf(node)].filter(({ name }) => name === 'w:tr')
    if (inner.some((row) => this.isRepeated(row) !== null)) return null
    return listOf(this.paragraphsIn(node).map((paragraph) => paragraphText(paragraph)))
  }

  /** Repeats rows and paragraphs, and puts parts of the document in, below an element. */
  async fillBelow(node: XmlNode, isBody: boolean): Promise<void> {
    const children: (XmlNode | string)[] = []
    for (const child of node.children) {
      if (typeof child === 'string') {
        children.push(child)
        continue
      }
      const list = this.isRepeated(child)
      const part = isBody && child.name === 'w:p' ? this.partIn(child) : null
      if (list !== null) children.push(...this.repeated(child, list))
      else if (part) children.push(...(await this.inserted(part)))
      else {
        await this.fillBelow(child, isBody && child.name !== 'w:txbxContent')
        children.push(child)
      }
    }
    node.children = children
    keepValid(node)
  }

  private partIn(paragraph: XmlNode): readonly ReportBlock[] | null {
    const text = paragraphText(paragraph).trim()
    const inside = /^\{\{([^{}]+)\}\}$/.exec(text)?.[1]
    const asked = inside === undefined ? null : readPlaceholder(inside)
    return asked?.kind === 'part' ? partBlocks(this.data.report, asked) : null
  }

  private async inserted(blocks: readonly ReportBlock[]): Promise<XmlNode[]> {
    this.parts += 1
    const nodes = graft(this.template, await this.tools.writeBlocks(blocks), `Part${this.parts}`)
    for (const node of nodes) for (const each of [node, ...descendantsOf(node)]) this.ours.add(each)
    return nodes
  }

  /** Pictures and charts whose alternative text asks for another or for data, and words in alternative texts. */
  async fillPictures(part: OpenPart): Promise<void> {
    if (!part.root) return
    for (const drawing of [...descendantsOf(part.root)].filter(
      ({ name }) => name === 'wp:inline' || name === 'wp:anchor'
    )) {
      const said = elementsOf(drawing).find(({ name }) => name === 'wp:docPr')
      if (!said || this.ours.has(said)) continue
      const asked = this.askedOf(said)
      if (asked === null) this.fillSaid(said)
      else {
        if (asked === 'logo' || !(await this.givesData(part, drawing, asked))) {
          const picture = asked === 'logo' ? this.tools.logo : this.tools.chart(asked)
          if (picture) replacePicture(this.template, part, drawing, picture)
        }
        this.ours.add(said)
      }
    }
  }

  /** A chart of the form keeps its own look and takes our data, where it can. */
  private async givesData(part: OpenPart, drawing: XmlNode, block: ChartBlock): Promise<boolean> {
    const isFilled = await fillChart(this.template, part, { drawing, table: chartTable(block.spec) })
    if (isFilled) {
      const said = elementsOf(drawing).find(({ name }) => name === 'wp:docPr')
      const { figures, locale } = this.data.report
      said?.attributes.set('descr', escapedText(plainText(readFigureText(block.alt, figures, locale))))
      said?.attributes.delete('title')
    }
    return isFilled
  }

  /** What an alternative text asks for: the logo, or a chart of the document. */
  private askedOf(said: XmlNode): 'logo' | ChartBlock | null {
    for (const name of ['descr', 'title']) {
      const inside = /^\s*\{\{([^{}]+)\}\}\s*$/.exec(attributeOf(said, name) ?? '')?.[1]
      const asked = inside === undefined ? null : readPlaceholder(inside)
      if (asked?.kind !== 'part') continue
      if (asked.part === 'logo' && this.tools.logo) return 'logo'
      const [block] = partBlocks(this.data.report, asked) ?? []
      if (block?.kind === 'chart') return block
    }
    return null
  }

  private fillSaid(said: XmlNode): void {
    for (const name of ['descr', 'title']) {
      const text = attributeOf(said, name)
      if (text === null || !text.includes('{{')) continue
      let isWhole = true
      const filled = text.replace(placeholderPattern, (whole, inside: string) => {
        const words = this.textFor(null, null)(inside)
        isWhole &&= words !== null
        return words ?? whole
      })
      said.attributes.set(name, escapedText(filled))
      if (isWhole) this.ours.add(said)
    }
  }

  /** Words that stand once, in whatever is left. */
  fillWords(part: OpenPart): void {
    if (part.root) this.fillOnce(part.root, null, null)
  }
}

function dropBookmarks(node: XmlNode): void {
  node.children = node.children.filter(
    (child) => typeof child === 'string' || !/^w:bookmark(?:Start|End)$/.test(child.name)
  )
  elementsOf(node).forEach(dropBookmarks)
}

/** A cell ends with a paragraph, a table has a row: Word refuses a file where they do not. */
function keepValid(node: XmlNode): void {
  const needsParagraph = ['w:tc', 'w:txbxContent', 'w:hdr', 'w:ftr', 'w:footnote', 'w:endnote'].includes(
    node.name
  )
  if (needsParagraph && elementsOf(node).at(-1)?.name !== 'w:p') node.children.push(newNode('w:p'))
  node.children = node.children.filter(
    (child) =>
      typeof child === 'string' ||
      child.name !== 'w:tbl' ||
      elementsOf(child).some(({ name }) => name === 'w:tr' || name === 'w:sdt')
  )
}

/**
 * Fills a form. Rows and paragraphs with fields of a list are repeated, parts of the document come in the form's own
 * styles, pictures whose alternative text asks for a logo or chart are replaced, everything else is words. Throws
 * `LeftoverError` when a placeholder is left: such a file must not leave.
 */
export async function fillTemplate(
  template: OpenTemplate,
  data: FillData,
  tools: FillTools
): Promise<Uint8Array> {
  const filling = new Filling(template, data, tools)
  for (const part of [...template.parts.values()]) {
    if (placeOf(part) === null || isChart(part) || !part.root) continue
    await filling.fillBelow(part.root, part === template.main)
    await filling.fillPictures(part)
    filling.fillWords(part)
  }
  // Only now: a chart that took our data is another part than the one the form came with.
  for (const part of [...template.parts.values()].filter(isChart)) {
    if (part.root) await filling.fillBelow(part.root, false)
    filling.fillWords(part)
  }
  const left = meetPlaceholders(template, filling.ours)[0]?.found
  if (left) throw new LeftoverError(`{{${left.text}}} in the ${left.place}`)
  settleFields(template)
  settleIds(template)
  const { front } = data.report
  return writePackage(template, { properties: fileProperties(front), date: front.date })
}
