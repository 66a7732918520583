import { placeholderPattern } from '@shared/domain/deliverables/template/placeholders'
import { copyOf, elementsOf, escapedText, newNode, ownText, type XmlNode } from './xml-nodes'

/** A piece of text of a paragraph, the run it stands in, and what that stands in. */
interface Piece {
  readonly node: XmlNode
  readonly parent: XmlNode
  readonly around: XmlNode
}

/** A paragraph of a document, or of the text in a chart. */
export const isParagraph = ({ name }: XmlNode): boolean => name === 'w:p' || name === 'a:p'

/** Elements with paragraphs of their own: their text is not this paragraph's. */
const boundaries = new Set(['w:txbxContent', 'w:tbl', 'mc:Fallback'])

function piecesOf(node: XmlNode, around = node, pieces: Piece[] = []): Piece[] {
  for (const child of elementsOf(node)) {
    if (boundaries.has(child.name)) continue
    if (child.name === 'w:t' || child.name === 'a:t') pieces.push({ node: child, parent: node, around })
    else piecesOf(child, node, pieces)
  }
  return pieces
}

/** The text of a paragraph, put together from its runs. What filling put in (`ours`) counts as blank. */
export const paragraphText = (paragraph: XmlNode, ours?: WeakSet<XmlNode>): string =>
  piecesOf(paragraph)
    .map(({ node }) => (ours?.has(node) ? ' ' : ownText(node)))
    .join('')

function setText(node: XmlNode, text: string): void {
  node.children = text === '' ? [] : [escapedText(text)]
  if (node.name === 'w:t') node.attributes.set('xml:space', 'preserve')
}

/** Text with its line ends as line breaks of Word. */
function textNodes(text: string, ours: WeakSet<XmlNode>): XmlNode[] {
  return text.split('\n').flatMap((line, index) => {
    const node = newNode('w:t', { 'xml:space': 'preserve' }, line === '' ? [] : [escapedText(line)])
    ours.add(node)
    return index === 0 ? [node] : [newNode('w:br'), node]
  })
}

interface Filled {
  readonly before: string
  readonly filling: string
  readonly after: string
}

/** A run of a chart's text holds one piece only: what follows the first gets runs of its own, that look the same. */
function spliceRuns({ node, parent, around }: Piece, filled: Filled, ours: WeakSet<XmlNode>): void {
  const runOf = (text: string): XmlNode => {
    const piece = newNode('a:t', {}, text === '' ? [] : [escapedText(text)])
    const look = elementsOf(parent).filter(({ name }) => name === 'a:rPr')
    return newNode('a:r', {}, [...look.map(copyOf), piece])
  }
  setText(node, filled.before)
  const own = runOf(filled.filling.replaceAll('\n', ' '))
  for (const each of elementsOf(own)) ours.add(each)
  const behind = around.children.indexOf(parent) + 1
  around.children.splice(behind, 0, own, ...(filled.after === '' ? [] : [runOf(filled.after)]))
}

/** Puts what fills a placeholder between what stands before and behind it. */
function splice(piece: Piece, filled: Filled, ours: WeakSet<XmlNode>): void {
  const { node, parent } = piece
  const { before, filling, after } = filled
  if (node.name === 'a:t') return spliceRuns(piece, filled, ours)
  const at = parent.children.indexOf(node)
  const rest = newNode('w:t')
  setText(node, before)
  setText(rest, after)
  const start = before === '' ? at : at + 1
  parent.children.splice(start, at + 1 - start, ...textNodes(filling, ours), ...(after === '' ? [] : [rest]))
}

/**
 * Replaces placeholders in a paragraph, however its runs cut them; the first run's look stays. `textFor` answers what
 * stands for one, or null to leave it. What is put in is marked in `ours`: it is never read for placeholders again.
 */
export function fillParagraph(
  paragraph: XmlNode,
  textFor: (placeholder: string) => string | null,
  ours: WeakSet<XmlNode>
): void {
  const pieces = piecesOf(paragraph)
  const texts = pieces.map(({ node }) => (ours.has(node) ? ' '.repeat(ownText(node).length) : ownText(node)))
  const starts = texts.map((_, index) => texts.slice(0, index).join('').length)
  const matches = [...texts.join('').matchAll(placeholderPattern)].reverse()
  for (const match of matches) {
    const filling = textFor(match[1] ?? '')
    if (filling === null) continue
    const [from, to] = [match.index, match.index + match[0].length]
    const first = starts.findLastIndex((start) => start <= from)
    const last = starts.findLastIndex((start) => start < to)
    const piece = pieces[first]
    if (!piece) continue
    const before = ownText(piece.node).slice(0, from - (starts[first] ?? 0))
    const end = pieces[last]
    const after = end ? ownText(end.node).slice(to - (starts[last] ?? 0)) : ''
    for (const between of pieces.slice(first + 1, last)) setText(between.node, '')
    if (end && last !== first) setText(end.node, after)
    splice(piece, { before, filling, after: last === first ? after : '' }, ours)
  }
}
