import { figureFormats, type FigureFormat } from '@shared/domain/deliverables/format-figure'
import type { TextSegment } from '@shared/domain/deliverables/figure-text'

/** Puts a text block into an editable element: figures become islands that cannot be typed into. */
export function fillEditor(root: HTMLElement, segments: readonly TextSegment[], figureClass: string): void {
  root.replaceChildren(
    ...segments.map((segment) => {
      const node =
        segment.kind === 'text' ? document.createTextNode(segment.text) : island(segment, figureClass)
      if (!segment.isBold) return node
      const bold = document.createElement('b')
      bold.append(node)
      return bold
    })
  )
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

const formatOf = (text: string | undefined): FigureFormat =>
  figureFormats.find((format) => format === text) ?? 'auto'

function readNode(node: Node, isBold: boolean, into: TextSegment[]): void {
  if (node.nodeType === Node.TEXT_NODE) {
    const text = (node.textContent ?? '').replace(/\u00a0/g, ' ')
    if (text !== '') into.push({ kind: 'text', text, isBold })
    return
  }
  if (!(node instanceof HTMLElement)) return
  const key = node.dataset.figure
  if (key !== undefined) {
    const text = node.textContent ?? ''
    const current = node.dataset.current ?? text
    into.push({ kind: 'figure', key, format: formatOf(node.dataset.format), text, current, isBold })
    return
  }
  if (node.tagName === 'BR') into.push({ kind: 'text', text: '\n', isBold })
  const startsLine = node.tagName === 'DIV' && into.length > 0
  if (startsLine) into.push({ kind: 'text', text: '\n', isBold })
  const inside = isBold || node.tagName === 'B' || node.tagName === 'STRONG'
  node.childNodes.forEach((child) => readNode(child, inside, into))
}

/** Reads what the consultant wrote back into segments; figures keep their keys. */
export function readEditor(root: HTMLElement): TextSegment[] {
  const segments: TextSegment[] = []
  root.childNodes.forEach((child) => readNode(child, false, segments))
  return segments
}
