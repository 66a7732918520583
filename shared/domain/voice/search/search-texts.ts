import type { TextSpan } from '../../entities/voice'
import { fail, ok, type Result } from '../../result'
import { indexCodePoints } from '../../text/code-points'
import { foldLetters, foldWithPlaces } from './folded-places'
import { matchPattern, matchSearch, type FoundPlace } from './match-search'
import { parseSearch, type SearchRefusal } from './search-query'

/** What is looked for: words as {@link parseSearch} reads them, or a pattern (regular expression). */
export interface SearchRequest {
  readonly kind: 'words' | 'pattern'
  readonly typed: string
}

/** A text that was found, by its place among the texts searched. */
export interface TextHit {
  readonly row: number
  /** Found stretches in code points of the text as written, in order, not overlapping. */
  readonly spans: readonly TextSpan[]
}

/** Looks at a folded text; null when it is not found. */
export type Matcher = (folded: string) => readonly FoundPlace[] | null

/**
 * A regular expression as typed, with accents dropped as in the texts; capitals never matter. A broken one is
 * refused with what is wrong about it.
 */
export function compilePattern(typed: string): Result<RegExp, SearchRefusal> {
  if (typed.trim() === '') return fail({ code: 'nothing-to-find' })
  const plain = typed.normalize('NFD').replace(/\p{M}+/gu, '')
  let detail = ''
  // The strict way knows \p{L}; the lenient one forgives escapes such as \- that other programs write.
  for (const flags of ['giu', 'gi']) {
    try {
      return ok(new RegExp(plain, flags))
    } catch (error) {
      detail = error instanceof Error ? (error.message.split(': ').at(-1) ?? '') : ''
    }
  }
  return fail({ code: 'pattern-invalid', detail })
}

/** What finds an answer, or why nothing can be looked for. */
export function matcherOf({ kind, typed }: SearchRequest): Result<Matcher, SearchRefusal> {
  if (kind === 'pattern') {
    const pattern = compilePattern(typed)
    return pattern.ok ? ok((folded) => matchPattern(folded, pattern.value)) : pattern
  }
  const node = parseSearch(typed)
  return node.ok ? ok((folded) => matchSearch(folded, node.value)) : node
}

/** Texts kept ready to be searched again and again. */
export class SearchTexts {
  readonly #texts: readonly string[]
  readonly #folded: readonly string[]

  constructor(texts: readonly string[]) {
    this.#texts = texts
    this.#folded = texts.map(foldLetters)
  }

  /** Every text that fits, in order, with the stretches that do. */
  find(request: SearchRequest): Result<readonly TextHit[], SearchRefusal> {
    const matcher = matcherOf(request)
    if (!matcher.ok) return matcher
    const hits: TextHit[] = []
    this.#folded.forEach((folded, row) => {
      if (matcher.value(folded) !== null) hits.push({ row, spans: this.#spans(row, matcher.value) })
    })
    return ok(hits)
  }

  #spans(row: number, matcher: Matcher): TextSpan[] {
    const text = this.#texts[row] ?? ''
    const { folded, toText } = foldWithPlaces(text)
    const index = indexCodePoints(text)
    const spans = (matcher(folded) ?? []).map((place) => {
      const { start, end } = toText(place)
      return { start: index.toCodePoint(start), end: index.toCodePoint(end) }
    })
    return joinSpans(spans)
  }
}

/** Stretches in order of place, those that overlap made one. */
export function joinSpans(spans: readonly TextSpan[]): TextSpan[] {
  const ordered = [...spans].sort((a, b) => a.start - b.start || a.end - b.end)
  const joined: TextSpan[] = []
  for (const span of ordered) {
    const last = joined.at(-1)
    if (last && span.start < last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else joined.push(span)
  }
  return joined
}
