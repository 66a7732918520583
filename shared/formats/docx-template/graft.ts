import { unzipSync, strFromU8 } from 'fflate'
import type { OpenPart, OpenTemplate } from './open-template'
import { keptKinds, pictureTypes } from './part-kinds'
import { readRelationships, relationshipsPart, targetPart, type Relationship } from './relationships'
import {
  attributeOf,
  childOf,
  copyOf,
  descendantsOf,
  elementsOf,
  parseNodes,
  type XmlNode
} from './xml-nodes'

type Files = Readonly<Record<string, Uint8Array>>

const xmlOf = (files: Files, name: string): XmlNode | null => {
  const bytes = files[name]
  const parsed = bytes ? parseNodes(strFromU8(bytes)) : null
  return parsed?.ok ? parsed.value : null
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The template's part of a kind, made where it has none. */
function partFor(template: OpenTemplate, kind: 'numbering' | 'styles', root: () => XmlNode): OpenPart {
  const known = [...template.parts.values()].find((part) => part.kind === kind)
  if (known?.root) return known
  const name = `word/${kind}Tandem.xml`
  const part: OpenPart = {
    name,
    kind,
    type: keptKinds[kind] ?? '',
    root: root(),
    bytes: null,
    relationships: []
  }
  template.parts.set(name, part)
  template.main.relationships.push({
    ...{ id: `rIdTandem-${kind}`, kind, type: `${office}/${kind}` },
    ...{ target: `/${name}`, isExternal: false }
  })
  return part
}

const numbersOf = (root: XmlNode, name: string, id: string): number[] =>
  elementsOf(root).flatMap((node) => (node.name === name ? [Number(attributeOf(node, id) ?? 0)] : []))

/** Lists of the written part behind those of the template; answers how far their numbers moved. */
function graftLists(template: OpenTemplate, lists: XmlNode): number {
  const empty = (): XmlNode => ({ ...copyOf(lists), children: [] })
  const { root } = partFor(template, 'numbering', empty)
  if (!root) return 0
  const offset =
    1 +
    Math.max(
      0,
      ...numbersOf(root, 'w:num', 'w:numId'),
      ...numbersOf(root, 'w:abstractNum', 'w:abstractNumId')
    )
  const moved = elementsOf(lists)
    .filter(({ name }) => name === 'w:abstractNum' || name === 'w:num')
    .map((node) => {
      const copy = copyOf(node)
      for (const each of [copy, ...descendantsOf(copy)]) {
        for (const name of ['w:numId', 'w:abstractNumId']) {
          const value = each.attributes.get(name)
          if (value !== undefined) each.attributes.set(name, String(Number(value) + offset))
        }
        if (each.name === 'w:abstractNumId')
          each.attributes.set('w:val', String(Number(attributeOf(each, 'w:val')) + offset))
        for (const name of [...each.attributes.keys()])
          if (!name.startsWith('w:')) each.attributes.delete(name)
      }
      return copy
    })
  // Definitions come before what uses them, or Word offers a repair.
  const first = root.children.findIndex((child) => typeof child !== 'string' && child.name === 'w:num')
  const at = first === -1 ? root.children.length : first
  root.children.splice(at, 0, ...moved.filter(({ name }) => name === 'w:abstractNum'))
  const cleanup = root.children.findIndex(
    (child) => typeof child !== 'string' && child.name === 'w:numIdMacAtCleanup'
  )
  root.children.splice(
    cleanup === -1 ? root.children.length : cleanup,
    0,
    ...moved.filter(({ name }) => name === 'w:num')
  )
  return offset
}

const idOf = (style: XmlNode): string => attributeOf(style, 'w:styleId') ?? ''

/** Styles the written part uses and the template has not. */
function graftStyles(template: OpenTemplate, styles: XmlNode, used: ReadonlySet<string>): void {
  const { root } = partFor(template, 'styles', () => ({ ...copyOf(styles), children: [] }))
  if (!root) return
  const present = new Set(elementsOf(root).map(idOf))
  const written = new Map(elementsOf(styles).map((style) => [idOf(style), style]))
  const wanted = [...used]
  for (const id of wanted) {
    const style = written.get(id)
    if (!style || present.has(id)) continue
    present.add(id)
    root.children.push(copyOf(style))
    for (const name of ['w:basedOn', 'w:next', 'w:link']) {
      const other = attributeOf(childOf(style, name), 'w:val')
      if (other !== null) wanted.push(other)
    }
  }
}

/** Pictures and links of the written part under ids of their own. */
function graftLinks(template: OpenTemplate, files: Files, prefix: string): Map<string, string> {
  const ids = new Map<string, string>()
  const rels = files[relationshipsPart('word/document.xml')]
  for (const relationship of readRelationships(rels ? strFromU8(rels) : undefined)) {
    const id = `rId${prefix}${ids.size + 1}`
    const copy: Relationship = { ...relationship, id }
    if (relationship.isExternal) {
      template.main.relationships.push(copy)
      ids.set(relationship.id, id)
      continue
    }
    const from = targetPart('word/document.xml', relationship.target)
    const bytes = from === null ? undefined : files[from]
    const ending = from?.slice(from.lastIndexOf('.') + 1).toLowerCase() ?? ''
    if (relationship.kind !== 'image' || !bytes || pictureTypes[ending] === undefined) continue
    const name = `word/media/${prefix.toLowerCase()}${ids.size + 1}.${ending}`
    template.parts.set(name, { name, kind: 'image', type: '', root: null, bytes, relationships: [] })
    template.main.relationships.push({ ...copy, target: `/${name}` })
    ids.set(relationship.id, id)
  }
  return ids
}

const references = new Set(['r:id', 'r:embed'])

interface Moves {
  readonly links: ReadonlyMap<string, string>
  readonly lists: number
  readonly prefix: string
}

/** Gives everything in an inserted block its name in the template. */
function rename(node: XmlNode, { links, lists, prefix }: Moves): void {
  for (const name of references) {
    const id = node.attributes.get(name)
    if (id !== undefined) node.attributes.set(name, links.get(id) ?? id)
  }
  if (node.name === 'w:numId')
    node.attributes.set('w:val', String(Number(attributeOf(node, 'w:val')) + lists))
  if (node.name === 'w:bookmarkStart')
    node.attributes.set('w:name', `${prefix}_${attributeOf(node, 'w:name') ?? ''}`)
  if (node.name === 'w:hyperlink' && node.attributes.has('w:anchor'))
    node.attributes.set('w:anchor', `${prefix}_${attributeOf(node, 'w:anchor') ?? ''}`)
  if (node.name === 'w:fldSimple' || node.name === 'w:instrText') {
    const renamed = (text: string): string => text.replace(/((?:PAGE)?REF )(\w+)/g, `$1${prefix}_$2`)
    const instruction = node.attributes.get('w:instr')
    if (instruction !== undefined) node.attributes.set('w:instr', renamed(instruction))
    node.children = node.children.map((child) => (typeof child === 'string' ? renamed(child) : child))
  }
}

/**
 * Takes the blocks of a written document over into a template: its paragraphs and tables, with the pictures, links,
 * lists and styles they use. `prefix` is in all names that must not meet others.
 */
export function graft(template: OpenTemplate, written: Uint8Array, prefix: string): XmlNode[] {
  const files = unzipSync(written)
  const document = xmlOf(files, 'word/document.xml')
  const body = childOf(document ?? undefined, 'w:body')
  if (!document || !body || !template.main.root) throw new Error('a written part cannot be read')
  for (const [name, value] of document.attributes)
    if (name.startsWith('xmlns:') && !template.main.root.attributes.has(name))
      template.main.root.attributes.set(name, value)
  const blocks = elementsOf(body).filter(({ name }) => name === 'w:p' || name === 'w:tbl')
  const lists = xmlOf(files, 'word/numbering.xml')
  const isListed = blocks.some((block) => [...descendantsOf(block)].some(({ name }) => name === 'w:numId'))
  const moves: Moves = {
    prefix,
    links: graftLinks(template, files, prefix),
    lists: lists && isListed ? graftLists(template, lists) : 0
  }
  const used = new Set<string>()
  for (const block of blocks) {
    for (const node of [block, ...descendantsOf(block)]) {
      rename(node, moves)
      if (/^w:(?:p|r|tbl)Style$/.test(node.name)) used.add(attributeOf(node, 'w:val') ?? '')
    }
  }
  const styles = xmlOf(files, 'word/styles.xml')
  if (styles) graftStyles(template, styles, used)
  return blocks
}
