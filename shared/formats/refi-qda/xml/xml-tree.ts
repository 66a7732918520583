import { SaxesParser } from 'saxes'
import { fail, ok, type Result } from '@shared/domain/result'

/** An element with its names stripped of prefixes: vendors write several namespaces, or none. */
export interface XmlElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly XmlElement[]
  /** The text directly inside. */
  readonly text: string
}

/** Why a text is not taken for XML. */
export type XmlRefusal =
  /** A document type: it could define entities that grow without end, or reach for files. */
  | 'doctype'
  /** Nested deeper, or holding more elements, than any project does. */
  | 'too-large'
  | 'malformed'

const deepest = 200
const mostElements = 8_000_000

interface Growing {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: Growing[]
  text: string
}

/** Reads XML as a tree. Strict, and without entities other than XML's own five and numbers. */
export function parseXml(text: string): Result<XmlElement, XmlRefusal> {
  const parser = new SaxesParser({ xmlns: false, position: false })
  const open: Growing[] = []
  let root: Growing | null = null
  let count = 0
  let refusal: XmlRefusal | null = null
  const refuse = (reason: XmlRefusal): never => {
    refusal = reason
    throw new Error(reason)
  }
  parser.on('doctype', () => refuse('doctype'))
  parser.on('error', (problem) => {
    throw problem
  })
  parser.on('opentag', ({ name, attributes }) => {
    count += 1
    if (open.length >= deepest || count > mostElements) refuse('too-large')
    const named = Object.entries(attributes).map(([key, value]): [string, string] => [localName(key), value])
    const element: Growing = { name: localName(name), attributes: new Map(named), children: [], text: '' }
    open.at(-1)?.children.push(element)
    root ??= element
    open.push(element)
  })
  const addText = (piece: string): void => {
    const element = open.at(-1)
    if (element) element.text += piece
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('closetag', () => void open.pop())
  try {
    parser.write(text).close()
  } catch {
    return fail(refusal ?? 'malformed')
  }
  return root ? ok(root) : fail('malformed')
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

/** The children with a name, in any letter case. */
export function childrenOf(element: XmlElement | undefined, ...names: readonly string[]): XmlElement[] {
  if (!element) return []
  const wanted = names.map((name) => name.toLowerCase())
  return element.children.filter(({ name }) => wanted.includes(name.toLowerCase()))
}

export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  childrenOf(element, name)[0]

/** The text of a child, or null when it is missing or blank. */
export function textOf(element: XmlElement, name: string): string | null {
  const text = childOf(element, name)?.text ?? ''
  return text.trim() === '' ? null : text
}

/** An attribute, or null when it is missing or blank. */
export function attributeOf(element: XmlElement, name: string): string | null {
  const value = element.attributes.get(name) ?? ''
  return value.trim() === '' ? null : value
}
