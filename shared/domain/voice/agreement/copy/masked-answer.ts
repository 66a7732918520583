import type { MaskedAnswer } from '../../../entities/coding-round'
import type { TextSpan } from '../../../entities/voice'
import { codePointLength, indexCodePoints } from '../../../text/code-points'
import { maskMatches, type MaskingNames } from '../../mask-quote'

export type Masks = MaskedAnswer['masks']

/** An answer as a second coder gets it, and where names were: enough to lead marked words back, not to guess names. */
export function maskForCopy(
  text: string,
  names: MaskingNames
): { readonly text: string; readonly masks: Masks } {
  const letters = indexCodePoints(text)
  let masked = ''
  let from = 0
  const masks: { start: number; end: number; length: number }[] = []
  for (const { start, end, tag } of maskMatches(text, names)) {
    masked += text.slice(from, start) + tag
    masks.push({
      start: letters.toCodePoint(start),
      end: letters.toCodePoint(end),
      length: codePointLength(tag)
    })
    from = end
  }
  return { text: masked + text.slice(from), masks }
}

/** A stretch of the masked words as a stretch of the answer; one that ends inside a mask takes the whole name. */
export function unmaskSpan({ start, end }: TextSpan, masks: Masks): TextSpan {
  return { start: placeIn(start, masks, 'start'), end: placeIn(end, masks, 'end') }
}

function placeIn(position: number, masks: Masks, edge: 'start' | 'end'): number {
  let shift = 0
  for (const mask of masks) {
    const at = mask.start + shift
    if (position <= at) break
    if (position < at + mask.length) return mask[edge]
    shift += mask.length - (mask.end - mask.start)
  }
  return position - shift
}

/** A stretch of the answer as a stretch of the masked words. */
export function maskSpan({ start, end }: TextSpan, masks: Masks): TextSpan {
  return { start: placeOf(start, masks, 'start'), end: placeOf(end, masks, 'end') }
}

function placeOf(position: number, masks: Masks, edge: 'start' | 'end'): number {
  let shift = 0
  for (const mask of masks) {
    if (position <= mask.start) break
    const at = mask.start + shift
    if (position < mask.end) return edge === 'start' ? at : at + mask.length
    shift += mask.length - (mask.end - mask.start)
  }
  return position + shift
}

/** Whether an answer still reads as it did when it was masked: everything between the names is the same. */
export function isSameAnswer(text: string, masked: string, masks: Masks): boolean {
  const [plain, tagged] = [[...text], [...masked]]
  let [at, shift] = [0, 0]
  for (const { start, end, length } of masks) {
    if (!sameStretch(plain, tagged, { from: at, to: start, shift })) return false
    shift += length - (end - start)
    at = end
  }
  return (
    plain.length + shift === tagged.length &&
    sameStretch(plain, tagged, { from: at, to: plain.length, shift })
  )
}

function sameStretch(
  plain: readonly string[],
  tagged: readonly string[],
  { from, to, shift }: { readonly from: number; readonly to: number; readonly shift: number }
): boolean {
  for (let place = from; place < to; place += 1) if (plain[place] !== tagged[place + shift]) return false
  return true
}
