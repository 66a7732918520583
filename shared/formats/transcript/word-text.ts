import type { Paragraph } from '@shared/domain/importing/forms/speaker-turns'
import type { XmlElement } from '../refi-qda/xml/xml-tree'
import { attributeOf, childOf } from '../refi-qda/xml/xml-tree'

/** Deleted text and what stands beside the page is not said. */
const silent = new Set([
  'del',
  'moveFrom',
  'instrText',
  'delText',
  'pict',
  'drawing',
  'AlternateContent',
  'rPr',
  'pPr'
])

/** The text inside an element as a reader sees it: tabs as blanks, breaks as line breaks. */
export function wordText(element: XmlElement): string {
  if (silent.has(element.name)) return ''
  switch (element.name) {
    case 't':
      return element.text
    case 'tab':
      return '\t'
    case 'br':
    case 'cr':
      return '\n'
    case 'noBreakHyphen':
      return '-'
  }
  const parts = element.children.map(wordText)
  const areParagraphs = element.children.filter(({ name }) => name === 'p').length > 1
  return parts.join(areParagraphs ? '\n' : '')
}

/** The paragraphs of a Word document in reading order, table cells included; blank ones are left out. */
export function wordParagraphs(body: XmlElement, headings: ReadonlySet<string>): Paragraph[] {
  const found: Paragraph[] = []
  const walk = (element: XmlElement): void => {
    if (silent.has(element.name)) return
    if (element.name !== 'p') {
      element.children.forEach(walk)
      return
    }
    const text = wordText(element)
      .replace(/[^\S\n]+/g, ' ')
      .trim()
    const properties = childOf(element, 'pPr')
    const style = properties && childOf(properties, 'pStyle')
    const level = properties && childOf(properties, 'outlineLvl')
    const isHeading = level !== undefined || headings.has((style && attributeOf(style, 'val')) ?? '')
    for (const line of isHeading ? [text.replace(/\n/g, ' ')] : text.split(/\n+/))
      if (line.trim() !== '') found.push({ text: line.trim(), isHeading })
  }
  walk(body)
  return found
}

/** Ids of the styles that are headings, by their name in any language or their level in the outline. */
export function headingStyles(styles: XmlElement | null): ReadonlySet<string> {
  const ids = ['Heading1', 'Heading2', 'Heading3', 'Heading4']
  for (const style of styles?.children ?? []) {
    if (style.name !== 'style') continue
    const name = childOf(style, 'name')
    const properties = childOf(style, 'pPr')
    const isOutlined = properties !== undefined && childOf(properties, 'outlineLvl') !== undefined
    const isNamed = /^(heading|überschrift|titre|encabezado|kop) ?[1-6]$/i.test(
      (name && attributeOf(name, 'val')) ?? ''
    )
    const id = attributeOf(style, 'styleId')
    if (id !== null && (isNamed || isOutlined)) ids.push(id)
  }
  return new Set(ids)
}
