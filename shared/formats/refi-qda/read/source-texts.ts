import { cleanText } from '../../spreadsheet/clean-text'
import { inflateParts } from '../../spreadsheet/package-parts'
import type { ReportBuilder } from '../import-report'
import { decodeXml } from '../xml/decode-xml'
import { attributeOf, childrenOf, parseXml, type XmlElement } from '../xml/xml-tree'
import { baseName, projectLimits } from './open-project'

/** Forbidden characters make way for blanks, so that the positions behind them stay where they are. */
const readable = (text: string): string =>
  cleanText(text) === text ? text : [...text].map((sign) => (cleanText(sign) === sign ? sign : ' ')).join('')

/** Where the raw text of a source comes from. */
export class SourceTexts {
  readonly #files: ReadonlyMap<string, Uint8Array>
  readonly #report: ReportBuilder

  constructor(files: ReadonlyMap<string, Uint8Array>, report: ReportBuilder) {
    this.#files = files
    this.#report = report
  }

  /**
   * The text of a source: its own content, its text file, or, where that is missing or empty, the words of its Word
   * file. Null when there is none: then its codings have nothing to stand on.
   */
  async textOf(source: XmlElement): Promise<string | null> {
    const [content] = childrenOf(source, 'PlainTextContent')
    if (content && content.text !== '') return readable(content.text)
    const plain = this.#fileOf(attributeOf(source, 'plainTextPath'))
    if (plain && plain.length > 3) return this.#decoded(plain)
    const rich = this.#fileOf(attributeOf(source, 'richTextPath'))
    const words = rich && (await textOfWordFile(rich))
    if (words) {
      this.#report.adjust('text-from-word', attributeOf(source, 'name'))
      return readable(words)
    }
    // An empty or blank answer is a text; a missing file is not.
    const text = plain && this.#decoded(plain)
    return text !== null && text.trim() !== '' ? text : null
  }

  #decoded(bytes: Uint8Array): string {
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) this.#report.adjust('byte-order-mark')
    return readable(decodeXml(bytes))
  }

  #fileOf(path: string | null): Uint8Array | null {
    if (path === null) return null
    if (/^(relative|absolute|https?|file):/i.test(path)) {
      this.#report.discard('external-files', path)
      return null
    }
    const name = baseName(path.replace(/\\/g, '/'))
    return this.#files.get(name) ?? this.#files.get(decoded(name)) ?? null
  }
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name).toLowerCase()
  } catch {
    return name
  }
}

/** The paragraphs of a Word file, a line each; null when it is none. */
async function textOfWordFile(bytes: Uint8Array): Promise<string | null> {
  const parts = await inflateParts(bytes, 'docx', projectLimits, (name) => name === 'word/document.xml')
  const content = parts.ok ? parts.value.parts.get('word/document.xml') : undefined
  const root = content && parseXml(decodeXml(content))
  if (!root?.ok) return null
  const lines: string[] = []
  const words = (element: XmlElement): string => {
    if (element.name === 't') return element.text
    if (element.name === 'tab') return '\t'
    if (element.name === 'br' || element.name === 'cr') return '\n'
    return element.children.map(words).join('')
  }
  const visit = (element: XmlElement): void => {
    if (element.name === 'p') lines.push(words(element))
    else element.children.forEach(visit)
  }
  visit(root.value)
  return lines.join('\n')
}
