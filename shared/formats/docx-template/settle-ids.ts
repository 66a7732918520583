import type { OpenTemplate } from './open-template'
import { descendantsOf, type XmlNode } from './xml-nodes'

/** Numbers drawings and bookmarks anew: repeated rows and inserted parts brought some twice. */
export function settleIds({ parts }: Pick<OpenTemplate, 'parts'>): void {
  let drawings = 0
  let bookmarks = 0
  for (const { root } of parts.values()) {
    if (!root) continue
    const open = new Map<string, string[]>()
    const start = (node: XmlNode): void => {
      const was = node.attributes.get('w:id') ?? ''
      open.set(was, [...(open.get(was) ?? []), String(bookmarks)])
      node.attributes.set('w:id', String(bookmarks))
      bookmarks += 1
    }
    for (const node of descendantsOf(root)) {
      if (node.name === 'wp:docPr') node.attributes.set('id', String((drawings += 1)))
      if (node.name === 'w:bookmarkStart') start(node)
      if (node.name === 'w:bookmarkEnd') {
        const id = open.get(node.attributes.get('w:id') ?? '')?.pop()
        if (id !== undefined) node.attributes.set('w:id', id)
      }
    }
  }
}
