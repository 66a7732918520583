import type { BoundFigures } from './bound-figure'
import { figureFormats, formatFigure, type FigureFormat } from './format-figure'
import { safeLink } from './safe-link'

/** How a stretch of text looks. */
export interface TextStyle {
  readonly isBold: boolean
  readonly isItalic?: true
  /** Where it leads: http, https or mailto. */
  readonly link?: string
}

/** A stretch of a text block as it is printed. */
export type TextSegment = TextStyle &
  (
    | { readonly kind: 'text'; readonly text: string }
    | {
        readonly kind: 'figure'
        readonly key: string
        readonly format: FigureFormat
        /** What is printed. */
        readonly text: string
        /** What the figure says now; differs from `text` when it moved since the consultant's edit. */
        readonly current: string
      }
  )

/** A line of a text block; lines of a list carry its mark. */
export interface TextLine {
  readonly mark: 'bullet' | 'number' | null
  readonly segments: readonly TextSegment[]
}

/** A figure that changed since the text around it was edited. */
export interface MovedFigure {
  readonly key: string
  readonly was: string
  readonly now: string
}

const piece = /\\([\\{}*])|\{([a-z0-9][\w.:-]*)(?:\|([a-z]*))?(?:\|([^{}|]*))?\}|\*\*|\*|\{@([^{}]*)\}/g

const formatOf = (text: string | undefined): FigureFormat =>
  figureFormats.find((format) => format === text) ?? 'auto'

/** Makes text from the client's data safe to stand inside a text block: braces and asterisks mean themselves. */
export const literal = (text: string): string => text.replace(/[\\{}*]/g, '\\$&')

interface Reading {
  readonly figures: BoundFigures
  readonly locale: string
}

/** Reads one token; null when the document has no figure of that key (the token then stays visible). */
function figureSegment(match: RegExpExecArray, reading: Reading, style: TextStyle): TextSegment | null {
  const key = match[2] ?? ''
  const bound = reading.figures[key]
  if (!bound) return null
  const format = formatOf(match[3])
  const current = formatFigure(bound.figure, reading.locale, format)
  return { ...style, kind: 'figure', key, format, text: match[4] ?? current, current }
}

const sameStyle = (a: TextStyle, b: TextStyle): boolean =>
  a.isBold === b.isBold && a.isItalic === b.isItalic && a.link === b.link

const styleOf = ({ isBold, isItalic, link }: TextStyle): TextStyle => ({
  isBold,
  ...(isItalic ? { isItalic } : {}),
  ...(link === undefined ? {} : { link })
})

function append(segments: TextSegment[], text: string, style: TextStyle): void {
  const last = segments.at(-1)
  if (text === '') return
  if (last?.kind === 'text' && sameStyle(last, style)) {
    segments[segments.length - 1] = { ...last, text: last.text + text }
  } else segments.push({ ...styleOf(style), kind: 'text', text })
}

/** The style after a mark: `**` turns bold, `*` italic, `{@address}` begins a link and `{@}` ends it. */
function turned(style: TextStyle, match: RegExpExecArray): TextStyle {
  const { isBold, isItalic, link } = style
  if (match[0] === '**') return { ...style, isBold: !isBold }
  if (match[0] === '*')
    return styleOf({ isBold, ...(isItalic ? {} : { isItalic: true }), ...(link ? { link } : {}) })
  const target = safeLink(match[5] ?? '')
  return styleOf({ isBold, ...(isItalic ? { isItalic } : {}), ...(target === null ? {} : { link: target }) })
}

/** Reads a line that begins in a style; answers with the style it ends in. */
function readLine(source: string, reading: Reading, from: TextStyle): [TextSegment[], TextStyle] {
  const segments: TextSegment[] = []
  let style = from
  let at = 0
  for (const match of source.matchAll(piece)) {
    append(segments, source.slice(at, match.index), style)
    at = match.index + match[0].length
    if (match[1] !== undefined) append(segments, match[1], style)
    else if (match[2] === undefined) style = turned(style, match)
    else {
      const figure = figureSegment(match, reading, style)
      if (figure) segments.push(figure)
      else append(segments, match[0], style)
    }
  }
  append(segments, source.slice(at), style)
  return [segments, style]
}

const marks = { '{•}': 'bullet', '{#}': 'number' } as const

/**
 * Reads a text block line by line. A line that begins with `{•}` belongs to a bulleted list, with `{#}` to a numbered
 * one; a client's text cannot hold either, because its braces are escaped.
 */
export function readTextLines(source: string, figures: BoundFigures, locale: string): TextLine[] {
  let style: TextStyle = { isBold: false }
  return source.split('\n').map((line) => {
    const token = (['{•}', '{#}'] as const).find((each) => line.startsWith(each))
    const [segments, end] = readLine(token ? line.slice(token.length) : line, { figures, locale }, style)
    style = end
    return { mark: token ? marks[token] : null, segments }
  })
}

/** What stands before the lines of a list where they are printed as plain text: "• ", "1. ", "2. ". */
export function lineMarks(lines: readonly TextLine[]): string[] {
  let count = 0
  return lines.map(({ mark }) => {
    count = mark === 'number' ? count + 1 : 0
    return mark === 'bullet' ? '• ' : mark === 'number' ? `${count}. ` : ''
  })
}

/**
 * Splits a text block into printed stretches. Tokens: `{key}`, `{key|format}`, and in the consultant's own text
 * `{key|format|what it said when written}`. `**…**` is bold, `*…*` italic, `{@https://…}…{@}` a link. `\{` means a
 * brace.
 */
export function readFigureText(source: string, figures: BoundFigures, locale: string): TextSegment[] {
  const segments: TextSegment[] = []
  const lines = readTextLines(source, figures, locale)
  const before = lineMarks(lines)
  lines.forEach((line, index) => {
    const style = segments.at(-1) ?? { isBold: false }
    append(segments, `${index > 0 ? '\n' : ''}${before[index] ?? ''}`, styleOf(style))
    for (const segment of line.segments) {
      if (segment.kind === 'text') append(segments, segment.text, segment)
      else segments.push(segment)
    }
  })
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

/** The marks that lead from one style to the next. */
function turns(from: TextStyle, to: TextStyle): string {
  const link = from.link !== to.link
  return [
    link && from.link !== undefined ? '{@}' : '',
    from.isBold === to.isBold ? '' : '**',
    from.isItalic === to.isItalic ? '' : '*',
    link && to.link !== undefined ? `{@${to.link}}` : ''
  ].join('')
}

/** Writes segments back as block text. Each figure keeps what it said, so that a later move can be shown. */
export function writeFigureText(segments: readonly TextSegment[]): string {
  const plain: TextStyle = { isBold: false }
  const written = segments
    .filter((segment) => segment.text !== '')
    .map((segment, index, all) => {
      const words =
        segment.kind === 'text'
          ? literal(segment.text)
          : `{${segment.key}|${segment.format}|${segment.text.replace(/[{}|]/g, '')}}`
      return turns(all[index - 1] ?? plain, segment) + words
    })
  return written.join('') + turns(segments.filter((segment) => segment.text !== '').at(-1) ?? plain, plain)
}

const lineTokens = { bullet: '{•}', number: '{#}' } as const

/** Writes lines back as block text. */
export const writeTextLines = (lines: readonly TextLine[]): string =>
  lines
    .map(({ mark, segments }) => (mark === null ? '' : lineTokens[mark]) + writeFigureText(segments))
    .join('\n')

/** The same text with every figure brought up to date. */
export const updateFigures = (segments: readonly TextSegment[]): TextSegment[] =>
  segments.map((segment) => (segment.kind === 'figure' ? { ...segment, text: segment.current } : segment))
