import type { OpenTemplate } from './open-template'
import {
  attributeOf,
  descendantsOf,
  elementsOf,
  escapedText,
  newNode,
  ownText,
  prune,
  type XmlNode
} from './xml-nodes'

const instructionOf = (run: XmlNode): string =>
  elementsOf(run)
    .filter(({ name }) => name === 'w:instrText')
    .map(ownText)
    .join('')
    .trim()

/** Writes the number a caption's field will show, so that Word need not ask to update it. */
function numberCaption(run: XmlNode, text: string): void {
  for (const node of elementsOf(run)) if (node.name === 'w:fldChar') node.attributes.delete('w:dirty')
  const between = run.children.findIndex(
    (child) => typeof child !== 'string' && attributeOf(child, 'w:fldCharType') === 'separate'
  )
  const end = run.children.findIndex(
    (child) => typeof child !== 'string' && attributeOf(child, 'w:fldCharType') === 'end'
  )
  if (between !== -1 && end > between)
    run.children.splice(between + 1, end - between - 1, newNode('w:t', {}, [text]))
}

/**
 * Numbers the captions of inserted parts in the order they stand now, and has references say those numbers; a
 * reference to what was not inserted becomes plain text.
 */
export function settleFields({ main }: Pick<OpenTemplate, 'main'>): void {
  if (!main.root) return
  const counts = new Map<string, number>()
  const numbers = new Map<string, string>()
  let bookmark = ''
  for (const node of descendantsOf(main.root)) {
    if (node.name === 'w:bookmarkStart') bookmark = attributeOf(node, 'w:name') ?? ''
    const counted = node.name === 'w:r' ? /^SEQ (Table|Figure)\b/.exec(instructionOf(node))?.[1] : undefined
    if (counted === undefined || !bookmark.startsWith('Part')) continue
    counts.set(counted, (counts.get(counted) ?? 0) + 1)
    numbers.set(bookmark, String(counts.get(counted)))
    numberCaption(node, String(counts.get(counted)))
  }
  const referred = (node: XmlNode): string | undefined =>
    node.name === 'w:fldSimple' ? /^REF (Part\w+)/.exec(attributeOf(node, 'w:instr') ?? '')?.[1] : undefined
  for (const node of descendantsOf(main.root)) {
    const number = numbers.get(referred(node) ?? '')
    if (number === undefined) continue
    for (const text of descendantsOf(node)) if (text.name === 'w:t') text.children = [escapedText(number)]
  }
  prune(main.root, (node) => {
    const target = referred(node)
    return target === undefined || numbers.has(target) ? 'keep' : 'unwrap'
  })
}
