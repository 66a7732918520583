import { indexCodePoints } from '@shared/domain/text/code-points'
import type { Selection } from './desk-state'

/** Marks the elements that hold a piece of the answer, with the code point it begins at. */
export const pieceAttribute = 'data-start'

/** What the mouse selected inside the answer, in code points; null when nothing of it. */
export function readSelection(answer: HTMLElement): Selection | null {
  const browser = window.getSelection()
  if (!browser || browser.isCollapsed || !browser.anchorNode || !browser.focusNode) return null
  const anchor = positionOf(answer, browser.anchorNode, browser.anchorOffset)
  const head = positionOf(answer, browser.focusNode, browser.focusOffset)
  return anchor === null || head === null || anchor === head ? null : { anchor, head }
}

function positionOf(answer: HTMLElement, node: Node, offset: number): number | null {
  if (!answer.contains(node)) return null
  if (node.nodeType !== Node.TEXT_NODE) return positionAtChild(node, offset)
  const piece = node.parentElement?.closest(`[${pieceAttribute}]`)
  const start = Number(piece?.getAttribute(pieceAttribute))
  return piece ? start + indexCodePoints(node.textContent ?? '').toCodePoint(offset) : null
}

/** The browser counts children instead of characters when a selection ends between two pieces. */
function positionAtChild(node: Node, offset: number): number | null {
  const child = node.childNodes[offset]
  const before = node.childNodes[offset - 1]
  if (child instanceof Element && child.hasAttribute(pieceAttribute)) {
    return Number(child.getAttribute(pieceAttribute))
  }
  if (before instanceof Element && before.hasAttribute(pieceAttribute)) {
    return Number(before.getAttribute(pieceAttribute)) + indexCodePoints(before.textContent ?? '').length
  }
  return null
}
