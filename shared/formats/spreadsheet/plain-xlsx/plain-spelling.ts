import { mainNamespace } from './xml-tags'
import { Unusual } from './unusual'

const [bang, quote, question, apostrophe, slash, colon, less, greater] = [
  33, 34, 63, 39, 47, 58, 60, 62
] as const
const longestTag = 1024 * 1024
const latin = new TextDecoder('latin1')

/** Namespaces of the strict edition, and what the usual one calls them. */
const strictMain = 'http://purl.oclc.org/ooxml/spreadsheetml/main'
const relationNamespaces = [
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships'
]

/**
 * Rewrites the XML of a part, while it is inflated, as nearly all programs write it, without changing what it says:
 * the prefix of the root's namespace is dropped, relations are called `r:`, the strict edition's namespace is the
 * usual one, values stand in double quotes, comments and processing instructions are left out.
 */
export class PlainSpelling {
  private rest = new Uint8Array(0)
  private target = new Uint8Array(0)
  private length = 0
  /** The root's prefix with its colon; null before the root. */
  private prefix: readonly number[] | null = null
  private relationPrefix = 'r'
  private isFirst = true

  /** The next bytes, respelled as far as their tags are whole. */
  feed(chunk: Uint8Array): Uint8Array {
    const bytes = joined(this.rest, chunk)
    this.target = new Uint8Array(bytes.length * 2 + 4096)
    this.length = 0
    let at = 0
    while (at < bytes.length) {
      const open = bytes.indexOf(less, at)
      this.copy(bytes, at, open < 0 ? bytes.length : open)
      if (open < 0) {
        at = bytes.length
        break
      }
      at = open
      const end = this.tag(bytes, open)
      if (end < 0) break
      at = end
    }
    if (bytes.length - at > longestTag) throw new Unusual('an endless tag')
    this.rest = bytes.slice(at)
    return this.target.subarray(0, this.length)
  }

  /** What was held back; there must be nothing but an unfinished tag. */
  finish(): Uint8Array {
    return this.rest
  }

  /** Respells the tag that opens at a place and answers the place behind it; −1 when it is not whole yet. */
  private tag(bytes: Uint8Array, open: number): number {
    const next = bytes[open + 1]
    if (next === undefined) return -1
    if (next === bang) return behindComment(bytes, open)
    const end = tagEnd(bytes, open)
    if (end < 0) return -1
    const isDeclaration = next === question
    if (!isDeclaration && this.prefix === null) this.root(latin.decode(bytes.subarray(open, end)))
    else if (isDeclaration) {
      if (this.isFirst) this.copy(bytes, open, end)
    } else if (isOdd(bytes, open, end)) this.write(this.respelled(latin.decode(bytes.subarray(open, end))))
    else this.plain(bytes, open, end)
    this.isFirst = false
    return end
  }

  /** A tag in which nothing but the prefix of its name may be odd: by far the most. */
  private plain(bytes: Uint8Array, open: number, end: number): void {
    const prefix = this.prefix ?? []
    const name = bytes[open + 1] === slash ? open + 2 : open + 1
    this.copy(bytes, open, name)
    const hasPrefix = prefix.every((byte, index) => bytes[name + index] === byte)
    this.copy(bytes, hasPrefix ? name + prefix.length : name, end)
  }

  private root(tag: string): void {
    const prefix = /^<([\w.-]+):/.exec(tag)?.[1]
    this.prefix = prefix === undefined ? [] : [...`${prefix}:`].map((letter) => letter.charCodeAt(0))
    const attributes = tag.replace(/^<[^\s/>]+/, '')
    if (prefix !== undefined && /\sxmlns\s*=/.test(attributes))
      throw new Unusual('two namespaces in the root')
    const own = prefix === undefined ? tag : renamed(tag, `xmlns:${prefix}`, 'xmlns')
    this.relationPrefix = relationPrefixOf(attributes) ?? 'r'
    this.write(this.respelled(own).replaceAll(`"${strictMain}"`, `"${mainNamespace}"`))
  }

  private respelled(tag: string): string {
    const prefix = String.fromCharCode(...(this.prefix ?? []))
    const quoted = tag.replace(
      /=\s*(?:"([^"]*)"|'([^']*)')/g,
      (_, plain: string | undefined, other: string | undefined) =>
        `="${(plain ?? other ?? '').replaceAll('"', '&quot;').replaceAll('>', '&gt;')}"`
    )
    const named =
      prefix === ''
        ? quoted
        : quoted
            .replace(/^<(\/?)/, '<$1\0')
            .replace(`\0${prefix}`, '')
            .replace('\0', '')
    const relation = relationPrefixOf(named) ?? this.relationPrefix
    return relation === 'r' ? named : renamed(named, `${relation}:id`, 'r:id')
  }

  private write(text: string): void {
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0))
    this.copy(bytes, 0, bytes.length)
  }

  private copy(from: Uint8Array, start: number, end: number): void {
    const needed = this.length + end - start
    if (needed > this.target.length) {
      const larger = new Uint8Array(needed * 2)
      larger.set(this.target.subarray(0, this.length))
      this.target = larger
    }
    this.target.set(from.subarray(start, end), this.length)
    this.length = needed
  }
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second
  const whole = new Uint8Array(first.length + second.length)
  whole.set(first)
  whole.set(second, first.length)
  return whole
}

/** The name a tag's own declaration gives to the namespace of relations. */
function relationPrefixOf(tag: string): string | null {
  for (const [, name, , uri] of tag.matchAll(/\sxmlns:([\w.-]+)\s*=\s*(["'])([^"']*)\2/g)) {
    if (name === 'r' && !relationNamespaces.includes(uri ?? '')) throw new Unusual('r: is something else')
    if (name !== undefined && relationNamespaces.includes(uri ?? '')) return name
  }
  return null
}

const renamed = (tag: string, from: string, to: string): string =>
  tag.replace(new RegExp(`(\\s)${from.replaceAll('.', '\\.')}(?=\\s*=)`), `$1${to}`)

/** The place behind a comment; anything else that begins so is not understood. −1: not whole yet. */
function behindComment(bytes: Uint8Array, open: number): number {
  const start = latin.decode(bytes.subarray(open, open + 4))
  if (!'<!--'.startsWith(start)) throw new Unusual('markup that is not plain')
  if (start.length < 4) return -1
  for (let at = bytes.indexOf(greater, open + 6); at >= 0; at = bytes.indexOf(greater, at + 1)) {
    if (bytes[at - 1] === 45 && bytes[at - 2] === 45) return at + 1
  }
  return -1
}

/** The place behind the `>` that ends a tag, not one in a value; −1: not whole yet. */
function tagEnd(bytes: Uint8Array, open: number): number {
  let inside = 0
  for (let at = open + 1; at < bytes.length; at++) {
    const byte = bytes[at]
    if (inside !== 0) {
      if (byte === inside) inside = 0
    } else if (byte === greater) return at + 1
    else if (byte === quote || byte === apostrophe) inside = byte
    else if (byte === less) throw new Unusual('unfinished tag')
  }
  return -1
}

/** Whether a tag has single quotes, a `>` in a value, blanks around `=`, or attributes with a prefix. */
function isOdd(bytes: Uint8Array, open: number, end: number): boolean {
  let isInside = false
  let isInName = true
  for (let at = open + 1; at < end - 1; at++) {
    const byte = bytes[at] as number
    if (byte === quote) isInside = !isInside
    else if (isInside) {
      if (byte === greater) return true
    } else if (byte <= 32) isInName = false
    else if (byte === apostrophe || (byte === colon && !isInName)) return true
    else if (byte === 61 && (bytes[at - 1] as number) <= 32) return true
    else if (byte === 61 && bytes[at + 1] !== quote) return true
  }
  return false
}
