import { figureFormats, type FigureFormat } from '@shared/domain/deliverables/format-figure'
import type { TextLine, TextSegment, TextStyle } from '@shared/domain/deliverables/figure-text'
import { safeLink } from '@shared/domain/deliverables/safe-link'

function wrapped(node: Node, tag: 'b' | 'i' | 'a'): HTMLElement {
  const element = document.createElement(tag)
  element.append(node)
  return element
}

function segmentNode(segment: TextSegment, figureClass: string): Node {
  let node: Node =
    segment.kind === 'text' ? document.createTextNode(segment.text) : island(segment, figureClass)
  if (segment.isItalic) node = wrapped(node, 'i')
  if (segment.isBold) node = wrapped(node, 'b')
  if (segment.link !== undefined) {
    const link = wrapped(node, 'a')
    link.setAttribute('href', segment.link)
    node = link
  }
  return node
}

function island(segment: Extract<TextSegment, { kind: 'figure' }>, figureClass: string): HTMLElement {
  const span = document.createElement('span')
  span.contentEditable = 'false'
  span.className = figureClass
  span.dataset.figure = segment.key
  span.dataset.format = segment.format
  span.dataset.current = segment.current
  span.textContent = segment.text
  return span
}

const listTags = { bullet: 'ul', number: 'ol' } as const

/** Puts a text block into an editable element: figures become islands that cannot be typed into. */
export function fillEditor(root: HTMLElement, lines: readonly TextLine[], figureClass: string): void {
  root.replaceChildren()
  let list: HTMLElement | null = null
  for (const { mark, segments } of lines) {
    const nodes = segments.map((segment) => segmentNode(segment, figureClass))
    if (mark === null) {
      list = null
      if (lines.length === 1) root.append(...nodes)
      else {
        const line = document.createElement('div')
        line.append(...(nodes.length === 0 ? [document.createElement('br')] : nodes))
        root.append(line)
      }
      continue
    }
    if (list?.tagName !== listTags[mark].toUpperCase()) {
      list = document.createElement(listTags[mark])
      root.append(list)
    }
    const item = document.createElement('li')
    item.append(...nodes)
    list.append(item)
  }
}

const formatOf = (text: string | undefined): FigureFormat =>
  figureFormats.find((format) => format === text) ?? 'auto'

interface OpenLine {
  mark: TextLine['mark']
  readonly segments: TextSegment[]
}

/** Collects lines; a block element ends the line before it and its own. */
class LineReader {
  readonly lines: OpenLine[] = []
  private current: OpenLine | null = null

  line(mark: TextLine['mark'] = null): OpenLine {
    if (this.current === null) {
      this.current = { mark, segments: [] }
      this.lines.push(this.current)
    }
    return this.current
  }

  end(): void {
    this.current = null
  }
}

const isIn = (element: HTMLElement, ...tags: string[]): boolean => tags.includes(element.tagName)

function styleIn(element: HTMLElement, style: TextStyle): TextStyle {
  if (isIn(element, 'B', 'STRONG')) return { ...style, isBold: true }
  if (isIn(element, 'I', 'EM')) return { ...style, isItalic: true }
  const link = isIn(element, 'A') ? safeLink(element.getAttribute('href') ?? '') : null
  return link === null ? style : { ...style, link }
}

function readText(text: string, style: TextStyle, into: LineReader, mark: TextLine['mark']): void {
  text
    .replace(/\u00a0/g, ' ')
    .split('\n')
    .forEach((part, index) => {
      if (index > 0) into.end()
      const line = into.line(mark)
      if (part !== '') line.segments.push({ ...style, kind: 'text', text: part })
    })
}

function readChildren(node: Node, style: TextStyle, into: LineReader, mark: TextLine['mark']): void {
  node.childNodes.forEach((child) => readNode(child, style, into, mark))
}

function readNode(node: Node, style: TextStyle, into: LineReader, mark: TextLine['mark']): void {
  if (node.nodeType === Node.TEXT_NODE) {
    if (node.textContent) readText(node.textContent, style, into, mark)
    return
  }
  if (!(node instanceof HTMLElement)) return
  const key = node.dataset.figure
  if (key !== undefined) {
    const text = node.textContent ?? ''
    const current = node.dataset.current ?? text
    const format = formatOf(node.dataset.format)
    into.line(mark).segments.push({ ...style, kind: 'figure', key, format, text, current })
  } else if (isIn(node, 'BR')) {
    into.line(mark)
    into.end()
  } else if (isIn(node, 'DIV', 'P', 'LI', 'UL', 'OL')) {
    into.end()
    const list = node.parentElement?.tagName === 'OL' ? 'number' : 'bullet'
    if (isIn(node, 'LI')) into.line(list)
    readChildren(node, style, into, isIn(node, 'LI') ? list : mark)
    into.end()
  } else readChildren(node, styleIn(node, style), into, mark)
}

/** Reads what the consultant wrote back into lines; figures keep their keys, other markup is dropped. */
export function readEditor(root: HTMLElement): TextLine[] {
  const reader = new LineReader()
  readChildren(root, { isBold: false }, reader, null)
  return reader.lines
}
