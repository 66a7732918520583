import { xmlText } from '../workbook-names'
import { OddSpelling, Unusual } from './unusual'

export const mainNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

export interface XmlTag {
  readonly name: string
  readonly attributes: string
  readonly isClosing: boolean
  readonly isEmpty: boolean
  /** What stands between this tag and the next, as written. */
  readonly text: string
}

const tag = /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>([^<]*)/y
/** A byte order mark (also when read byte by byte) and the XML declaration. */
const declaration = /^(?:\ufeff|\xef\xbb\xbf)?(?:<\?xml\s[^>]*\?>)?\s*/

/** The tags of a small part, one after the other. Comments, CDATA and anything else unusual are not understood. */
export function* xmlTags(xml: string): Generator<XmlTag> {
  const head = declaration.exec(xml)?.[0] ?? ''
  requireUtf8(head)
  tag.lastIndex = head.length
  let at = head.length
  while (at < xml.length) {
    tag.lastIndex = at
    const match = tag.exec(xml)
    if (!match) throw new OddSpelling('markup that is not plain')
    at = tag.lastIndex
    yield {
      name: match[2] ?? '',
      attributes: match[3] ?? '',
      isClosing: match[1] === '/',
      isEmpty: match[4] === '/',
      text: match[5] ?? ''
    }
  }
}

/** An attribute's value, resolved; undefined when it is not stated. */
export function attribute(attributes: string, name: string): string | undefined {
  const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes)
  const raw = match?.[1] ?? match?.[2]
  return raw === undefined ? undefined : xmlText(raw)
}

/** Whether an attribute is stated as true. */
export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true'

/** The length and attributes of a part's head up to and with its root tag, when it is the plain spreadsheet root. */
export function plainRoot(start: string, name: string): { length: number; attributes: string } {
  const head = declaration.exec(start)?.[0] ?? ''
  requireUtf8(head)
  const root = new RegExp(`^\\s*<${name}(\\s[^<>]*)>`).exec(start.slice(head.length))
  const attributes = root?.[1] ?? ''
  if (!root || attribute(attributes, 'xmlns') !== mainNamespace) throw new OddSpelling(`root of ${name}`)
  return { length: head.length + root[0].length, attributes }
}

function requireUtf8(head: string): void {
  const encoding = attribute(head.replace('?>', ' '), 'encoding')
  if (encoding !== undefined && encoding.toLowerCase() !== 'utf-8') throw new Unusual(`encoding ${encoding}`)
}
