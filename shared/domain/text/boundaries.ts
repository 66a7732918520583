import { indexCodePoints } from './code-points'

/** A stretch of text in code points, end exclusive. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

export type TextUnit = 'character' | 'word' | 'sentence'
export type Direction = 'forward' | 'backward'

const segmenters = new Map<string, Intl.Segmenter>()

function segmenterOf(unit: TextUnit, locale: string): Intl.Segmenter {
  const key = `${unit} ${locale}`
  const known = segmenters.get(key)
  if (known) return known
  const granularity = unit === 'character' ? 'grapheme' : unit
  const made = new Intl.Segmenter(locale, { granularity })
  segmenters.set(key, made)
  return made
}

/** Without the white space around it; null when nothing else is there. */
function trimmed(text: string, start: number): { start: number; end: number } | null {
  const core = text.trim()
  if (core === '') return null
  const lead = text.length - text.trimStart().length
  return { start: start + lead, end: start + lead + core.length }
}

/**
 * The words, sentences or visible characters of a text, in reading order. Words leave punctuation and spaces out;
 * sentences leave the space after them out, so that a selection never ends in a blank.
 */
export function textUnits(text: string, unit: TextUnit, locale = 'en'): Stretch[] {
  const index = indexCodePoints(text)
  const units: Stretch[] = []
  for (const piece of segmenterOf(unit, locale).segment(text)) {
    if (unit === 'word' && piece.isWordLike !== true) continue
    const end = piece.index + piece.segment.length
    const place = unit === 'sentence' ? trimmed(piece.segment, piece.index) : { start: piece.index, end }
    if (place) units.push({ start: index.toCodePoint(place.start), end: index.toCodePoint(place.end) })
  }
  return units
}

/**
 * Where the caret lands when it moves by one unit: forward to the next end, backward to the next start, so that
 * growing a selection by words always takes whole words. At the edge of the text it stays.
 */
export function moveCaret(text: string, position: number, unit: TextUnit, direction: Direction): number {
  const units = textUnits(text, unit)
  if (direction === 'forward') {
    const next = units.find((stretch) => stretch.end > position)
    return next?.end ?? indexCodePoints(text).length
  }
  let target = 0
  for (const stretch of units) if (stretch.start < position) target = stretch.start
  return target
}

/** The word or sentence at a position; null between two of them. */
export function unitAt(text: string, position: number, unit: TextUnit): Stretch | null {
  return textUnits(text, unit).find(({ start, end }) => position >= start && position < end) ?? null
}

/** A stretch without the white space at its ends; null when only white space is left. */
export function trimStretch(text: string, stretch: Stretch): Stretch | null {
  const index = indexCodePoints(text)
  const from = index.toUtf16(Math.min(stretch.start, stretch.end))
  const core = trimmed(text.slice(from, index.toUtf16(Math.max(stretch.start, stretch.end))), from)
  return core && { start: index.toCodePoint(core.start), end: index.toCodePoint(core.end) }
}
