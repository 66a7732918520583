import { cleanText } from '@shared/domain/deliverables/clean-text'
import { fail, ok, type Result } from '@shared/domain/result'

/** An element as it stands in the file: names with their prefixes, attributes and texts still escaped. */
export interface XmlNode {
  name: string
  /** In the order of the file; values as they are written. */
  attributes: Map<string, string>
  /** Elements, and between them text as it is written. */
  children: (XmlNode | string)[]
}

export type XmlRefusal = 'doctype' | 'too-large' | 'malformed'

/** Deeper than any document Word writes: a tree is walked by functions that call themselves. */
const deepest = 250
const mostElements = 1_500_000

const tag =
  /<(?:!--[\s\S]*?-->|\?[\s\S]*?\?>|!\[CDATA\[([\s\S]*?)\]\]>|(\/?)([^\s<>/="'!?]+)((?:\s+[^\s<>/="']+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>)/y
const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
const badReference = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9a-fA-F]{1,6});)/

function attributesOf(text: string): Map<string, string> | null {
  const attributes = new Map<string, string>()
  for (const [, name = '', double, single] of text.matchAll(attribute)) {
    if (attributes.has(name)) return null
    attributes.set(name, double ?? (single ?? '').replace(/"/g, '&quot;'))
  }
  return attributes
}

interface Reading {
  readonly open: XmlNode[]
  root: XmlNode | null
  count: number
}

function takeTag(match: RegExpExecArray, reading: Reading): XmlRefusal | null {
  const [, data, slash, name, attributes = '', isEmpty] = match
  const parent = reading.open.at(-1)
  if (data !== undefined) {
    parent?.children.push(escapedText(data))
    return null
  }
  if (name === undefined) return null
  if (slash === '/') return reading.open.pop()?.name === name ? null : 'malformed'
  const read = attributesOf(attributes)
  if (read === null || badReference.test(attributes)) return 'malformed'
  const node: XmlNode = { name, attributes: read, children: [] }
  reading.count += 1
  if (reading.count > mostElements) return 'too-large'
  if (parent) parent.children.push(node)
  else if (reading.root) return 'malformed'
  else reading.root = node
  if (isEmpty === '/') return null
  reading.open.push(node)
  return reading.open.length > deepest ? 'too-large' : null
}

/**
 * Reads XML so that it can be changed in places and written as it was. A document type is refused: it could define
 * entities that grow without end. Comments and processing instructions are dropped: they show nowhere and may tell
 * who made the file.
 */
export function parseNodes(xml: string): Result<XmlNode, XmlRefusal> {
  const reading: Reading = { open: [], root: null, count: 0 }
  let at = xml.charCodeAt(0) === 0xfeff ? 1 : 0
  while (at < xml.length) {
    const next = xml.indexOf('<', at)
    const text = xml.slice(at, next === -1 ? xml.length : next)
    if (text !== '') {
      if (badReference.test(text)) return fail('malformed')
      const parent = reading.open.at(-1)
      if (parent) parent.children.push(text)
      else if (text.trim() !== '') return fail('malformed')
    }
    if (next === -1) break
    if (xml.startsWith('<!DOCTYPE', next)) return fail('doctype')
    tag.lastIndex = next
    const match = tag.exec(xml)
    if (!match) return fail('malformed')
    const refusal = takeTag(match, reading)
    if (refusal) return fail(refusal)
    at = next + match[0].length
  }
  return reading.root && reading.open.length === 0 ? ok(reading.root) : fail('malformed')
}

/** The element as XML. */
export function writeNode({ name, attributes, children }: XmlNode): string {
  let start = `<${name}`
  for (const [key, value] of attributes) start += ` ${key}="${value}"`
  if (children.length === 0) return `${start}/>`
  return `${start}>${children.map((child) => (typeof child === 'string' ? child : writeNode(child))).join('')}</${name}>`
}

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as it may stand in an element or attribute: markup in it stays text, and what XML forbids is gone. */
export const escapedText = (text: string): string =>
  cleanText(text).replace(/[&<>"]/g, (sign) => signs[sign] ?? sign)

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** What escaped text says. */
export const unescaped = (text: string): string =>
  text.replace(
    /&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return named[name] ?? whole
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16)
      return code <= 0x10ffff ? String.fromCodePoint(code) : ''
    }
  )

export const isElement = (child: XmlNode | string): child is XmlNode => typeof child !== 'string'

export const elementsOf = (node: XmlNode): XmlNode[] => node.children.filter(isElement)

export const childOf = (node: XmlNode | undefined, name: string): XmlNode | undefined =>
  node?.children.find((child): child is XmlNode => isElement(child) && child.name === name)

/** The value of an attribute, unescaped. */
export function attributeOf(node: XmlNode | undefined, name: string): string | null {
  const value = node?.attributes.get(name)
  return value === undefined ? null : unescaped(value)
}

/** The text an element holds itself, without that of the elements in it. */
export const ownText = (node: XmlNode): string =>
  unescaped(node.children.filter((child): child is string => !isElement(child)).join(''))

/** All elements below, parents before their children. */
export function* descendantsOf(node: XmlNode): Generator<XmlNode> {
  for (const child of node.children) {
    if (!isElement(child)) continue
    yield child
    yield* descendantsOf(child)
  }
}

/** An element to be put in. */
export const newNode = (
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: (XmlNode | string)[] = []
): XmlNode => ({
  name,
  attributes: new Map(Object.entries(attributes).map(([key, value]) => [key, escapedText(value)])),
  children
})

/** A copy that can be changed without changing this one. */
export const copyOf = ({ name, attributes, children }: XmlNode): XmlNode => ({
  name,
  attributes: new Map(attributes),
  children: children.map((child) => (isElement(child) ? copyOf(child) : child))
})

/** What becomes of an element: kept, left out, or its children in its place. */
export type Fate = 'keep' | 'drop' | 'unwrap'

/** Walks a tree and takes out what is not wanted. */
export function prune(node: XmlNode, fateOf: (child: XmlNode) => Fate): void {
  node.children = node.children.flatMap((child) => {
    if (!isElement(child)) return [child]
    const fate = fateOf(child)
    if (fate === 'drop') return []
    prune(child, fateOf)
    return fate === 'keep' ? [child] : child.children
  })
}
