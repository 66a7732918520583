import type {
  FoundPlaceholder,
  PlaceholderHolder,
  PlaceholderPlace
} from '@shared/domain/entities/word-template'
import { placeholderPattern } from '@shared/domain/deliverables/template/placeholders'
import type { OpenPart, OpenTemplate } from './open-template'
import { isParagraph, paragraphText } from './placeholder-text'
import { attributeOf, elementsOf, type XmlNode } from './xml-nodes'

const places: Readonly<Record<string, PlaceholderPlace>> = {
  officeDocument: 'body',
  header: 'header',
  footer: 'footer',
  footnotes: 'footnote',
  endnotes: 'footnote',
  chart: 'body',
  chartUserShapes: 'body'
}

/** Where in a file a part's text stands; null: it has none that is read. */
export const placeOf = ({ kind }: OpenPart): PlaceholderPlace | null => places[kind] ?? null

/** A chart, or what was drawn on one: its own title and words stand in paragraphs of drawings, its data do not. */
export const isChart = ({ kind }: OpenPart): boolean => kind === 'chart' || kind === 'chartUserShapes'

const holders: Readonly<Record<string, PlaceholderHolder>> = {
  'w:tbl': 'table',
  'w:txbxContent': 'text-box',
  'w:sdtContent': 'control'
}

/** A text that may hold placeholders: a paragraph, or what is said of a picture. */
interface Words {
  readonly text: string
  readonly holder: PlaceholderHolder
  /** The picture or chart it is said of. */
  readonly drawing?: XmlNode
}

function* wordsIn(
  node: XmlNode,
  holder: PlaceholderHolder,
  ours: WeakSet<XmlNode> | undefined
): Generator<Words> {
  for (const child of elementsOf(node)) {
    // The older form of a drawing says the same as the newer beside it.
    if (child.name === 'mc:Fallback') continue
    if (child.name === 'wp:docPr' && !ours?.has(child)) {
      for (const name of ['descr', 'title'])
        yield { text: attributeOf(child, name) ?? '', holder: 'alt-text', drawing: node }
    }
    if (isParagraph(child)) yield { text: paragraphText(child, ours), holder }
    if (!ours?.has(child)) yield* wordsIn(child, holders[child.name] ?? holder, ours)
  }
}

/** All texts of a template, in the order of its parts. */
export function* wordsOf(
  { parts }: Pick<OpenTemplate, 'parts'>,
  ours?: WeakSet<XmlNode>
): Generator<Words & { readonly place: PlaceholderPlace; readonly part: OpenPart }> {
  for (const part of parts.values()) {
    const place = placeOf(part)
    if (place === null || !part.root) continue
    const holder = isChart(part) ? 'text-box' : 'text'
    for (const words of wordsIn(part.root, holder, ours)) yield { ...words, place, part }
  }
}

/** More than anybody wants to fill by name; a file with more was made to be slow. */
const mostPlaceholders = 2000

/** A placeholder with where in the file it was met. */
export interface MetPlaceholder {
  readonly found: FoundPlaceholder
  readonly part: OpenPart
  readonly drawing: XmlNode | null
}

/** Every placeholder of a template: in text, tables, text boxes, charts, controls, notes, headers, footers, alternative texts. */
export function meetPlaceholders(
  template: Pick<OpenTemplate, 'parts'>,
  ours?: WeakSet<XmlNode>
): MetPlaceholder[] {
  const met: MetPlaceholder[] = []
  for (const { text, holder, place, part, drawing = null } of wordsOf(template, ours)) {
    for (const match of text.matchAll(placeholderPattern)) {
      const isAlone = text.trim() === match[0]
      met.push({ found: { text: (match[1] ?? '').trim(), place, holder, isAlone }, part, drawing })
      if (met.length >= mostPlaceholders) return met
    }
  }
  return met
}
