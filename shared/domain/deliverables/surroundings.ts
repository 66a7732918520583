import type { ExportedState } from '../entities/document'
import type { Quote } from '../entities/voice'
import type { DocumentWork, EditedBlock } from './apply-edits'
import { figureKeysOf } from './exported-state'
import { plainText, readFigureText } from './figure-text'
import { formatFigure } from './format-figure'
import { isTextBlock, type Report } from './report'
import type { TemplateGap } from './template/template-gaps'

/** What other documents printed last, by the name of the document. */
export interface OtherExport {
  readonly title: string
  readonly state: Pick<ExportedState, 'figures'>
}

/** What is known around a document when it is looked over. */
export interface Surroundings {
  readonly others?: readonly OtherExport[]
  readonly quotes?: readonly Pick<Quote, 'maskedText' | 'isCleared'>[]
  /** Blocks with a text that is not in the document's language. */
  readonly untranslated?: readonly string[]
  /** What the Word template in use does not give. */
  readonly templateGaps?: readonly TemplateGap[]
}

/** Figures that one exported document prints otherwise than this one: the first of them, and how many there are. */
export interface Disagreement {
  readonly code: 'figures-disagree'
  readonly document: string
  readonly count: number
  readonly label: string
  readonly here: string
  readonly there: string
  readonly blockId: string
}

const identity = (metricId: string, partnerId: string | null): string => `${metricId}|${partnerId ?? ''}`

/** What a document printed for each metric and partner; a metric may stand in it with more than one value. */
function printedBy({ state }: OtherExport): Map<string, string[]> {
  const texts = new Map<string, string[]>()
  for (const { metricId, partnerId, text } of state.figures) {
    const id = identity(metricId, partnerId)
    texts.set(id, [...(texts.get(id) ?? []), text])
  }
  return texts
}

interface PrintedHere {
  readonly label: string
  readonly text: string
  readonly id: string
  readonly blockId: string
}

/** Figures of this document, each where a reader meets it first. Numbers of tables are its own affair. */
function printedHere(report: Report, shown: readonly EditedBlock[]): PrintedHere[] {
  const found = new Map<string, PrintedHere>()
  for (const { block } of shown) {
    for (const key of figureKeysOf(block, report)) {
      const bound = report.figures[key]
      if (!bound || found.has(key) || bound.figure.metricId.startsWith('document.')) continue
      const { metricId, partnerId } = bound.figure
      const text = formatFigure(bound.figure, report.locale)
      found.set(key, { label: bound.label, text, id: identity(metricId, partnerId), blockId: block.id })
    }
  }
  return [...found.values()]
}

/** Exported documents that print the same metric about the same partner otherwise. */
export function disagreements(
  report: Report,
  shown: readonly EditedBlock[],
  others: readonly OtherExport[]
): Disagreement[] {
  if (others.length === 0) return []
  const here = printedHere(report, shown)
  return others.flatMap((other): Disagreement[] => {
    const there = printedBy(other)
    const found = here.filter(({ id, text }) => there.get(id)?.includes(text) === false)
    const [first] = found
    if (!first) return []
    return [
      {
        ...{ code: 'figures-disagree', document: other.title, count: found.length },
        ...{ label: first.label, here: first.text, there: there.get(first.id)?.[0] ?? '' },
        blockId: first.blockId
      }
    ]
  })
}

const squeezed = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Shorter stretches are anybody's words. */
const leastWords = 5

/** Printed blocks that hold the words of a quote nobody cleared, in a quote or inside a text. */
export function unclearedWords(
  report: Report,
  shown: readonly EditedBlock[],
  quotes: readonly Pick<Quote, 'maskedText' | 'isCleared'>[]
): { readonly code: 'quote-uncleared'; readonly blockId: string }[] {
  const kept = quotes
    .filter((quote) => !quote.isCleared)
    .map((quote) => squeezed(quote.maskedText))
    .filter((words) => words.split(' ').length >= leastWords)
  if (kept.length === 0) return []
  return shown.flatMap(({ block }) => {
    const text =
      block.kind === 'quote'
        ? block.text
        : isTextBlock(block)
          ? plainText(readFigureText(block.text, report.figures, report.locale))
          : ''
    const words = squeezed(text)
    return kept.some((quote) => words.includes(quote)) ? [{ code: 'quote-uncleared', blockId: block.id }] : []
  })
}

/** Scripts the page font has letters for; what else is printed, Word takes from another font. */
const foreign =
  /(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}])\p{L}|\p{Emoji_Presentation}/gu

/** Letters of a text that the page font does not have, each once. */
export const lettersWithoutFont = (text: string): string[] => [...new Set(text.match(foreign) ?? [])]

/** Blocks the consultant added and never wrote: they are not exported. */
export const blankParts = (
  shown: readonly EditedBlock[],
  work: DocumentWork
): { readonly code: 'part-blank'; readonly blockId: string }[] => {
  const own = new Set((work.ownBlocks ?? []).map((block) => block.id))
  return shown.flatMap(({ block }) =>
    own.has(block.id) && isTextBlock(block) && block.text.trim() === ''
      ? [{ code: 'part-blank', blockId: block.id }]
      : []
  )
}
