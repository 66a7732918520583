import { cleanText } from '../../spreadsheet/clean-text'

const inText: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' }
const inAttribute: Readonly<Record<string, string>> = {
  ...inText,
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;'
}

const escaped = (text: string): string =>
  /[&<>\r]/.test(text) ? text.replace(/[&<>\r]/g, (sign) => inText[sign] ?? sign) : text

const escapedAttribute = (text: string): string =>
  /[&<>"\r\n\t]/.test(text) ? text.replace(/[&<>"\r\n\t]/g, (sign) => inAttribute[sign] ?? sign) : text

/** Attributes by name; null and undefined ones are left out. */
export type Attributes = Readonly<Record<string, string | null | undefined>>

/** One element with its children, already written; in the order given, since the schemas are strict about order. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  let start = `<${name}`
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined) start += ` ${key}="${escapedAttribute(cleanText(value))}"`
  }
  const inside = children.join('')
  return inside === '' ? `${start}/>\n` : `${start}>\n${inside}</${name}>\n`
}

/** An element that holds only text; nothing when there is none. */
export const textElement = (name: string, text: string | null): string =>
  text === null || text === '' ? '' : `<${name}>${escaped(cleanText(text))}</${name}>\n`

/** A list element; nothing when the list is empty, since the schemas forbid empty ones. */
export const listElement = (name: string, items: readonly string[]): string =>
  items.length === 0 ? '' : element(name, {}, ...items)

/** The first line: UTF-8 without a byte order mark. */
export const xmlDeclaration = '<?xml version="1.0" encoding="utf-8"?>\n'
