import type { TextSpan } from '../entities/voice'
import { indexCodePoints } from '../text/code-points'
import { maskMatches, type MaskingNames } from './mask-quote'

/** A text with names masked, and where stretches of the original lie in it. */
export interface MaskedText {
  readonly text: string
  /** A stretch of the original (code points); one that ends inside a name takes the whole tag. */
  readonly place: (span: TextSpan) => TextSpan
}

/**
 * A text with every name masked, for handing whole answers on. Unlike a masked quote it knows where everything went:
 * the words are masked before positions are counted, so no coding points beside its words and no name survives in one.
 */
export function maskText(text: string, names: MaskingNames): MaskedText {
  const matches = maskMatches(text, names)
  const before = indexCodePoints(text)
  let masked = ''
  let from = 0
  const moves: { readonly start: number; readonly end: number; readonly at: number; readonly tag: string }[] =
    []
  for (const { start, end, tag } of matches) {
    masked += text.slice(from, start)
    moves.push({ start, end, at: masked.length, tag })
    masked += tag
    from = end
  }
  masked += text.slice(from)
  const after = indexCodePoints(masked)
  const moved = (unit: number, isEnd: boolean): number => {
    let shift = 0
    for (const { start, end, at, tag } of moves) {
      if (unit <= start) break
      if (unit < end) return isEnd ? at + tag.length : at
      shift += tag.length - (end - start)
    }
    return unit + shift
  }
  return {
    text: masked,
    place: ({ start, end }) => ({
      start: after.toCodePoint(moved(before.toUtf16(start), false)),
      end: after.toCodePoint(moved(before.toUtf16(end), true))
    })
  }
}
