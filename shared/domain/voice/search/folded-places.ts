import type { Stretch } from '../../text/boundaries'
import { foldText } from '../../text/fold'

/** A text folded for searching, with the way back to where each folded letter stood. */
export interface FoldedPlaces {
  readonly folded: string
  /** Where a stretch of `folded` stands in the text, both in UTF-16 units; half of a letter is all of it. */
  readonly toText: (stretch: Stretch) => Stretch
}

const asIs = (stretch: Stretch): Stretch => stretch

/**
 * A text letter by letter as search compares it. Folding may lengthen ("ß" to "ss") or shorten (accents dropped), so
 * that matches need the way back to be shown and coded where they stand.
 */
export function foldWithPlaces(text: string): FoldedPlaces {
  const whole = foldLetters(text)
  if (whole.length === text.length && isPlain(text)) return { folded: whole, toText: asIs }
  let folded = ''
  const places: number[] = []
  let from = 0
  for (const letter of text) {
    const part = foldLetters(letter)
    for (let unit = 0; unit < part.length; unit += 1) places.push(from)
    folded += part
    from += letter.length
  }
  // An accent written as a sign of its own belongs to the letter before it.
  places.push(text.length)
  const placeAt = (at: number): number => places[Math.max(0, Math.min(at, places.length - 1))] ?? text.length
  const endOf = (at: number): number => {
    let end = at
    while (end < places.length - 1 && placeAt(end) === placeAt(end - 1)) end += 1
    return placeAt(end)
  }
  return { folded, toText: ({ start, end }) => ({ start: placeAt(start), end: endOf(end) }) }
}

/** Greek writes the last sigma of a word in another way; to whoever searches it is the same letter. */
export const foldLetters = (text: string): string => foldText(text).replace(/ς/g, 'σ')

function isPlain(text: string): boolean {
  for (let place = 0; place < text.length; place += 1) if (text.charCodeAt(place) > 127) return false
  return true
}
