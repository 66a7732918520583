import type { BoundFigures } from './bound-figure'
import { figureFormats, formatFigure, type FigureFormat } from './format-figure'

/** A stretch of a text block as it is printed. */
export type TextSegment =
  | { readonly kind: 'text'; readonly text: string; readonly isBold: boolean }
  | {
      readonly kind: 'figure'
      readonly key: string
      readonly format: FigureFormat
      /** What is printed. */
      readonly text: string
      /** What the figure says now; differs from `text` when it moved since the consultant's edit. */
      readonly current: string
      readonly isBold: boolean
    }

/** A figure that changed since the text around it was edited. */
export interface MovedFigure {
  readonly key: string
  readonly was: string
  readonly now: string
}

const piece = /\\([\\{}*])|\{([a-z0-9][\w.:-]*)(?:\|([a-z]*))?(?:\|([^{}|]*))?\}|\*\*/g

const formatOf = (text: string | undefined): FigureFormat =>
  figureFormats.find((format) => format === text) ?? 'auto'

/** Makes text from the client's data safe to stand inside a text block: braces and asterisks mean themselves. */
export const literal = (text: string): string => text.replace(/[\\{}*]/g, '\\$&')

interface Reading {
  readonly figures: BoundFigures
  readonly locale: string
}

/** Reads one token; null when the document has no figure of that key (the token then stays visible). */
function figureSegment(match: RegExpExecArray, reading: Reading, isBold: boolean): TextSegment | null {
  const key = match[2] ?? ''
  const bound = reading.figures[key]
  if (!bound) return null
  const format = formatOf(match[3])
  const current = formatFigure(bound.figure, reading.locale, format)
  return { kind: 'figure', key, format, text: match[4] ?? current, current, isBold }
}

function append(segments: TextSegment[], text: string, isBold: boolean): void {
  const last = segments.at(-1)
  if (text === '') return
  if (last?.kind === 'text' && last.isBold === isBold) {
    segments[segments.length - 1] = { kind: 'text', text: last.text + text, isBold }
  } else segments.push({ kind: 'text', text, isBold })
}

/**
 * Splits a text block into printed stretches. Tokens: `{key}`, `{key|format}`, and in the consultant's own text
 * `{key|format|what it said when written}`. `**…**` is bold. `\{` means a brace.
 */
export function readFigureText(source: string, figures: BoundFigures, locale: string): TextSegment[] {
  const segments: TextSegment[] = []
  let isBold = false
  let from = 0
  for (const match of source.matchAll(piece)) {
    append(segments, source.slice(from, match.index), isBold)
    from = match.index + match[0].length
    if (match[0] === '**') isBold = !isBold
    else if (match[1] !== undefined) append(segments, match[1], isBold)
    else {
      const figure = figureSegment(match, { figures, locale }, isBold)
      if (figure) segments.push(figure)
      else append(segments, match[0], isBold)
    }
  }
  append(segments, source.slice(from), isBold)
  return segments
}

/** The block as plain printed text. */
export const plainText = (segments: readonly TextSegment[]): string =>
  segments.map((segment) => segment.text).join('')

/** Figures of a block that say something else now than when the consultant wrote the text. */
export function movedFigures(segments: readonly TextSegment[]): MovedFigure[] {
  return segments.flatMap((segment) =>
    segment.kind === 'figure' && segment.text !== segment.current
      ? [{ key: segment.key, was: segment.text, now: segment.current }]
      : []
  )
}

function bold(segment: TextSegment, inner: string): string {
  return segment.isBold ? `**${inner}**` : inner
}

/** Writes segments back as block text. Each figure keeps what it said, so that a later move can be shown. */
export function writeFigureText(segments: readonly TextSegment[]): string {
  return segments
    .map((segment) =>
      bold(
        segment,
        segment.kind === 'text'
          ? literal(segment.text)
          : `{${segment.key}|${segment.format}|${segment.text.replace(/[{}|]/g, '')}}`
      )
    )
    .join('')
    .replaceAll('****', '')
}

/** The same text with every figure brought up to date. */
export const updateFigures = (segments: readonly TextSegment[]): TextSegment[] =>
  segments.map((segment) => (segment.kind === 'figure' ? { ...segment, text: segment.current } : segment))
