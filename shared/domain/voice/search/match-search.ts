import type { SearchNode, SoughtWord } from './search-query'

/** A stretch of a folded text, in UTF-16 units, end exclusive. */
export interface FoundPlace {
  readonly start: number
  readonly end: number
}

/** More places in one answer tell nobody anything. */
const mostPlaces = 200

const letterOrDigit = /[\p{L}\p{N}]/u

/** Whether a letter or digit stands at a place of a folded text (a surrogate pair counts as one sign). */
function isWordAt(text: string, place: number): boolean {
  const unit = text.charCodeAt(place)
  if (Number.isNaN(unit)) return false
  if (unit < 128) return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57)
  const isTail = unit >= 0xdc00 && unit <= 0xdfff
  return letterOrDigit.test(String.fromCodePoint(text.codePointAt(isTail ? place - 1 : place) ?? 0))
}

/** Where a word that begins at a place ends; -1 when it is not the one looked for. */
function endOfWord(text: string, place: number, { text: word, isBeginning }: SoughtWord): number {
  if (!text.startsWith(word, place) || (place > 0 && isWordAt(text, place - 1))) return -1
  let end = place + word.length
  if (!isWordAt(text, end)) return end
  if (!isBeginning) return -1
  while (isWordAt(text, end)) end += 1
  return end
}

/** The next word's place: blanks and signs between two words are passed over. */
function nextWord(text: string, place: number): number {
  let at = place
  while (at < text.length && !isWordAt(text, at)) at += 1
  return at
}

function phrasePlaces(text: string, words: readonly SoughtWord[]): FoundPlace[] {
  const [first, ...rest] = words
  const places: FoundPlace[] = []
  if (!first) return places
  for (let start = text.indexOf(first.text); start >= 0; start = text.indexOf(first.text, start + 1)) {
    let end = endOfWord(text, start, first)
    for (const word of rest) if (end >= 0) end = endOfWord(text, nextWord(text, end), word)
    if (end < 0) continue
    places.push({ start, end })
    if (places.length >= mostPlaces) break
  }
  return places
}

/** How many words stand between two places; those that touch or overlap have none. */
function wordsBetween(text: string, from: number, to: number): number {
  let count = 0
  for (let at = nextWord(text, from); at < to; at = nextWord(text, at)) {
    count += 1
    while (at < to && isWordAt(text, at)) at += 1
  }
  return count
}

function nearPlaces(
  text: string,
  left: readonly FoundPlace[],
  right: readonly FoundPlace[],
  within: number
): FoundPlace[] {
  const pairs: FoundPlace[] = []
  for (const one of left) {
    for (const other of right) {
      const [before, after] = one.start <= other.start ? [one, other] : [other, one]
      if (before === after || (before.start === after.start && before.end === after.end)) continue
      if (wordsBetween(text, before.end, after.start) > within) continue
      pairs.push({ start: before.start, end: Math.max(before.end, after.end) })
      if (pairs.length >= mostPlaces) return pairs
    }
  }
  return pairs
}

/** Where a folded text holds what is looked for; null when it does not. */
export function matchSearch(text: string, node: SearchNode): readonly FoundPlace[] | null {
  switch (node.kind) {
    case 'phrase':
      return orNull(phrasePlaces(text, node.words))
    case 'any':
      return orNull(node.parts.flatMap((part) => matchSearch(text, part) ?? []))
    case 'all': {
      const all: FoundPlace[] = []
      for (const part of node.parts) {
        const places = matchSearch(text, part)
        if (places === null) return null
        all.push(...places)
      }
      return all
    }
    case 'near': {
      const left = matchSearch(text, node.left)
      const right = left && matchSearch(text, node.right)
      return left && right && orNull(nearPlaces(text, left, right, node.within))
    }
    case 'without':
      return matchSearch(text, node.part) === null ? [] : null
  }
}

const orNull = (places: readonly FoundPlace[]): readonly FoundPlace[] | null =>
  places.length > 0 ? places : null

/** The places of a pattern in a folded text; null when there are none. A match of nothing is no match. */
export function matchPattern(text: string, pattern: RegExp): readonly FoundPlace[] | null {
  const places: FoundPlace[] = []
  for (const found of text.matchAll(pattern)) {
    if (found[0] !== '') places.push({ start: found.index, end: found.index + found[0].length })
    if (places.length >= mostPlaces) break
  }
  return orNull(places)
}
