import { roleFacts, templateRoles } from '@shared/domain/deliverables/template/roles'
import type { TemplateInUse } from '@shared/domain/deliverables/template/template-in-use'
import {
  attributeOf,
  childOf,
  copyOf,
  descendantsOf,
  elementsOf,
  newNode,
  parseNodes,
  prune,
  writeNode,
  xmlHead,
  type XmlNode
} from './xml-nodes'

/**
 * Styles without what belongs to other parts of their file: lists they are numbered by, the language they were
 * written in, extensions of later programs.
 */
export function cleanStyles(root: XmlNode): XmlNode {
  const cleaned = copyOf(root)
  prune(cleaned, ({ name }) =>
    name === 'w:numPr' ||
    name === 'w:lang' ||
    name === 'w:rsid' ||
    name === 'w:aliases' ||
    !name.startsWith('w:')
      ? 'drop'
      : 'keep'
  )
  for (const node of [cleaned, ...descendantsOf(cleaned)]) {
    for (const name of [...node.attributes.keys()])
      if (!name.startsWith('w:') && name !== 'xmlns:w') node.attributes.delete(name)
  }
  return cleaned
}

/** The name of a stand-in. Those of headings bear the built-in name: contents are gathered by it. */
const standInName = (ownId: string): string =>
  /^Heading[1-3]$/.test(ownId) ? ownId.replace('Heading', 'heading ') : `Tandem stand-in ${ownId}`

/** Our writer's style ids that a style of the template takes, with the id it has there. */
export function takenIds({ mapping }: TemplateInUse): Map<string, string> {
  const taken = new Map<string, string>()
  for (const role of templateRoles) {
    const { ownId } = roleFacts[role]
    const style = mapping[role]
    if (style) taken.set(ownId, style.id)
  }
  return taken
}

const styleNodes = (root: XmlNode): XmlNode[] => elementsOf(root).filter(({ name }) => name === 'w:style')

const idOf = (style: XmlNode): string => attributeOf(style, 'w:styleId') ?? ''
const nameOf = (style: XmlNode): string => attributeOf(childOf(style, 'w:name'), 'w:val') ?? ''

const references = new Set(['w:basedOn', 'w:next', 'w:link'])

/** Gives styles other ids, wherever the list itself names them. */
function renameIds(root: XmlNode, renamed: ReadonlyMap<string, string>): void {
  for (const style of styleNodes(root)) {
    const id = renamed.get(idOf(style))
    if (id !== undefined) style.attributes.set('w:styleId', id)
    for (const child of elementsOf(style)) {
      const other = references.has(child.name) ? renamed.get(attributeOf(child, 'w:val') ?? '') : undefined
      if (other !== undefined) child.attributes.set('w:val', other)
    }
  }
}

/** A style that is another under our writer's id: it adds nothing. */
const standIn = (ownId: string, id: string, type: string): XmlNode =>
  newNode('w:style', { 'w:type': type, 'w:customStyle': '1', 'w:styleId': ownId }, [
    newNode('w:name', { 'w:val': standInName(ownId) }),
    newNode('w:basedOn', { 'w:val': id })
  ])

const otherId = (id: string): string => `${id}OfTemplate`

/** The styles a document is written with, and what to call them once it is written. */
export interface MergedStyles {
  /** The template's styles, with a stand-in for each that our writer knows under another id. */
  readonly xml: string
  /** Our writer's ids → those of the template. */
  readonly ids: ReadonlyMap<string, string>
  /** The template's own styles by folded name: no other of the name may come beside them. */
  readonly names: ReadonlySet<string>
}

/**
 * Puts a template's styles into the form our writer takes: it knows its own ids only, so each style that takes a role
 * under another id gets a stand-in, which is taken out of the finished file again. Styles of the template that happen
 * to have one of our ids, and take no role, move aside.
 */
export function mergeStyles(template: TemplateInUse, ownIds: ReadonlySet<string>): MergedStyles {
  const parsed = parseNodes(template.stylesXml)
  if (!parsed.ok) throw new Error(`the kept styles cannot be read: ${parsed.error}`)
  const root = parsed.value
  const normal = styleNodes(root).find(
    (style) => attributeOf(style, 'w:default') === '1' && attributeOf(style, 'w:type') === 'paragraph'
  )
  const taken = takenIds(template)
  if (normal) taken.set('Normal', idOf(normal))
  const present = new Set(styleNodes(root).map(idOf))
  const inTheWay = [...ownIds, ...taken.keys()].filter((id) => present.has(id) && taken.get(id) !== id)
  const aside = new Map(inTheWay.map((id) => [id, otherId(id)]))
  renameIds(root, aside)
  const ids = new Map([...taken].map(([own, id]) => [own, aside.get(id) ?? id]))
  const types = new Map(
    styleNodes(root).map((style) => [idOf(style), attributeOf(style, 'w:type') ?? 'paragraph'])
  )
  for (const [own, id] of ids) {
    if (own !== id) root.children.push(standIn(own, id, types.get(id) ?? 'paragraph'))
  }
  const names = new Set(styleNodes(root).map((style) => nameOf(style).toLowerCase()))
  outlineHeadings(root, ids)
  return { xml: writeNode(root), ids, names }
}

/** A style that takes a heading's role stands in the outline, so that the contents of Word find it. */
function outlineHeadings(root: XmlNode, ids: ReadonlyMap<string, string>): void {
  for (const level of [1, 2, 3]) {
    const style = styleNodes(root).find((each) => idOf(each) === ids.get(`Heading${level}`))
    if (!style || childOf(childOf(style, 'w:pPr'), 'w:outlineLvl')) continue
    const outline = newNode('w:outlineLvl', { 'w:val': String(level - 1) })
    const properties = childOf(style, 'w:pPr')
    if (properties) properties.children.push(outline)
    else {
      const run = style.children.findIndex(
        (child) => typeof child !== 'string' && /^w:(?:rPr|tblPr|trPr|tcPr|tblStylePr)$/.test(child.name)
      )
      style.children.splice(run === -1 ? style.children.length : run, 0, newNode('w:pPr', {}, [outline]))
    }
  }
}

/** Takes the stand-ins out of a finished list of styles, and what the library adds beside a style of the same name. */
export function settleStyles(xml: string, { ids, names }: MergedStyles, language: string): string {
  const parsed = parseNodes(xml)
  if (!parsed.ok) throw new Error(`the written styles cannot be read: ${parsed.error}`)
  const root = parsed.value
  const standIns = new Map([...ids].filter(([own, id]) => own !== id))
  renameReferences(root, standIns)
  const seen = new Set<string>()
  // The template's own styles stand behind those the library brings, and win.
  root.children = [...root.children]
    .reverse()
    .filter((child) => {
      if (typeof child === 'string' || child.name !== 'w:style') return true
      if (standIns.has(idOf(child))) return false
      const name = nameOf(child).toLowerCase()
      const isDouble = names.has(name) && seen.has(name)
      seen.add(name)
      return !isDouble
    })
    .reverse()
  dropDeadReferences(root)
  setLanguage(root, language)
  return xmlHead + writeNode(root)
}

function renameReferences(root: XmlNode, standIns: ReadonlyMap<string, string>): void {
  for (const style of styleNodes(root)) {
    if (standIns.has(idOf(style))) continue
    for (const child of elementsOf(style)) {
      const id = references.has(child.name) ? standIns.get(attributeOf(child, 'w:val') ?? '') : undefined
      if (id !== undefined) child.attributes.set('w:val', id)
    }
  }
}

/** A style may be based on one that went because another bears its name. */
function dropDeadReferences(root: XmlNode): void {
  const present = new Set(styleNodes(root).map(idOf))
  for (const style of styleNodes(root)) {
    style.children = style.children.filter(
      (child) =>
        typeof child === 'string' ||
        !references.has(child.name) ||
        present.has(attributeOf(child, 'w:val') ?? '')
    )
  }
}

/** The document's language, where the template's stood: spelling is checked by it. */
function setLanguage(root: XmlNode, language: string): void {
  const run = [...descendantsOf(root)].find(({ name }) => name === 'w:rPrDefault')
  const properties = childOf(run, 'w:rPr')
  if (!properties) return
  properties.children = properties.children.filter(
    (child) => typeof child === 'string' || child.name !== 'w:lang'
  )
  properties.children.push(newNode('w:lang', { 'w:val': language }))
}

/** Names styles in a part as the template does. */
export function namesOfTemplate(xml: string, { ids }: MergedStyles): string {
  return xml.replace(
    /(<w:(?:pStyle|rStyle|tblStyle) w:val=")([^"]*)(?=")/g,
    (_, start: string, id: string) => {
      return `${start}${ids.get(id) ?? id}`
    }
  )
}
