import { fail, ok, type Result } from '../../result'
import { foldLetters } from './folded-places'

/** One word that is looked for: as it is, or as the beginning of longer ones ("pay*"). */
export interface SoughtWord {
  readonly text: string
  readonly isBeginning: boolean
}

/** What an answer must hold to be found. */
export type SearchNode =
  /** Words that follow each other; one word alone is a phrase of one. */
  | { readonly kind: 'phrase'; readonly words: readonly SoughtWord[] }
  | { readonly kind: 'all'; readonly parts: readonly SearchNode[] }
  | { readonly kind: 'any'; readonly parts: readonly SearchNode[] }
  /** Both, with at most so many words between them, in either order. */
  | { readonly kind: 'near'; readonly left: SearchNode; readonly right: SearchNode; readonly within: number }
  | { readonly kind: 'without'; readonly part: SearchNode }

/** Why a search cannot be made. */
export type SearchRefusal =
  | { readonly code: 'nothing-to-find' }
  /** "pa*" and shorter would find nearly everything. */
  | { readonly code: 'beginning-too-short'; readonly word: string }
  | { readonly code: 'only-exclusions' }
  | { readonly code: 'near-needs-words' }
  | { readonly code: 'too-many-parts'; readonly most: number }
  | { readonly code: 'pattern-invalid'; readonly detail: string }
  /** Stopped: on these answers it would have taken longer than anybody waits. */
  | { readonly code: 'pattern-too-slow'; readonly seconds: number }

/** How many words may stand between two that are near each other when no number is written. */
export const usualNearness = 5
const mostNearness = 50
const shortestBeginning = 2
const mostParts = 60

type Token =
  | { readonly kind: 'words'; readonly words: readonly SoughtWord[] }
  | { readonly kind: 'near'; readonly within: number }
  | { readonly kind: 'or' | 'not' | 'open' | 'close' }

const tokenPattern =
  /"([^"]*)"?|\bNEAR(?:\/(\d+))?(?![\p{L}\p{N}])|~(\d*)|(\|)|\bOR\b|(\()|(\))|(?<![\p{L}\p{N}])-(?=["(\p{L}\p{N}])|\bNOT\b|[^\s"|()~]+/gu

/**
 * Reads what the consultant typed: words (all must occur), "phrases", `a | b` or `a OR b` (any of), `a ~5 b` or
 * `a NEAR/5 b` (at most 5 words between), `pay*` (beginnings), `-a` or `NOT a` (without), brackets. Forgiving while
 * one is still typing: a quotation or bracket left open ends at the end.
 */
export function parseSearch(typed: string): Result<SearchNode, SearchRefusal> {
  const tokens = tokensOf(typed)
  const short = tokens
    .flatMap((token) => (token.kind === 'words' ? token.words : []))
    .find(({ text, isBeginning }) => isBeginning && text.length < shortestBeginning)
  if (short) return fail({ code: 'beginning-too-short', word: `${short.text}*` })
  if (tokens.length > mostParts) return fail({ code: 'too-many-parts', most: mostParts })
  const node = new Reader(tokens).either()
  if (node === null) return fail({ code: 'nothing-to-find' })
  return checked(node) ?? ok(node)
}

function checked(node: SearchNode): Result<SearchNode, SearchRefusal> | null {
  if (!findsSomething(node)) return fail({ code: 'only-exclusions' })
  return nearWords(node) ? null : fail({ code: 'near-needs-words' })
}

/** False where a part would be fulfilled by answers that hold nothing of what was typed. */
function findsSomething(node: SearchNode): boolean {
  switch (node.kind) {
    case 'phrase':
      return true
    case 'without':
      return false
    case 'near':
      return findsSomething(node.left) && findsSomething(node.right)
    case 'any':
      return node.parts.every(findsSomething)
    case 'all':
      return node.parts.some(findsSomething)
  }
}

/** Near each other can only be words, phrases, and any of such. */
function nearWords(node: SearchNode): boolean {
  const hasPlace = (part: SearchNode): boolean =>
    part.kind === 'phrase' ||
    (part.kind === 'any' && part.parts.every(hasPlace)) ||
    (part.kind === 'near' && hasPlace(part.left) && hasPlace(part.right))
  switch (node.kind) {
    case 'phrase':
      return true
    case 'near':
      return hasPlace(node.left) && hasPlace(node.right)
    case 'without':
      return nearWords(node.part)
    default:
      return node.parts.every(nearWords)
  }
}

function tokensOf(typed: string): Token[] {
  const tokens: Token[] = []
  for (const found of typed.normalize('NFC').matchAll(tokenPattern)) {
    const [all, quoted, nearWord, nearSign] = found
    if (quoted !== undefined) addWords(tokens, quoted)
    else if (all.startsWith('~') || /^NEAR(\/|$)/.test(all)) {
      const number = Number(nearWord ?? nearSign ?? '')
      tokens.push({ kind: 'near', within: number > 0 ? Math.min(number, mostNearness) : usualNearness })
    } else if (all === '|' || all === 'OR') tokens.push({ kind: 'or' })
    else if (all === '(') tokens.push({ kind: 'open' })
    else if (all === ')') tokens.push({ kind: 'close' })
    else if (all === '-' || all === 'NOT') tokens.push({ kind: 'not' })
    else addWords(tokens, all)
  }
  return tokens
}

const wordPattern = /([\p{L}\p{N}]+(?:'\p{L}+)?)(\*?)/gu

function addWords(tokens: Token[], typed: string): void {
  const words = [...foldLetters(typed).matchAll(wordPattern)].map(([, text = '', star]) => ({
    text,
    isBeginning: star === '*'
  }))
  if (words.length > 0) tokens.push({ kind: 'words', words })
}

const joined = (kind: 'all' | 'any', parts: readonly SearchNode[]): SearchNode | null =>
  parts.length > 1 ? { kind, parts } : (parts[0] ?? null)

/** Reads tokens from left to right: any of, all of, near, single words. */
class Reader {
  readonly #tokens: readonly Token[]
  #place = 0

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
  }

  either(depth = 0): SearchNode | null {
    const parts: SearchNode[] = []
    for (;;) {
      const part = this.#together(depth)
      if (part) parts.push(part)
      const next = this.#next
      if (next?.kind === 'or') this.#place += 1
      // A bracket that closes nothing is passed over.
      else if (next?.kind === 'close' && depth === 0) this.#place += 1
      else return joined('any', parts)
    }
  }

  get #next(): Token | undefined {
    return this.#tokens[this.#place]
  }

  #together(depth: number): SearchNode | null {
    const parts: SearchNode[] = []
    for (;;) {
      const next = this.#next
      if (!next || next.kind === 'or' || next.kind === 'close') return joined('all', parts)
      if (next.kind === 'not') {
        this.#place += 1
        const part = this.#near(depth)
        if (part) parts.push({ kind: 'without', part })
      } else {
        const part = this.#near(depth)
        if (part) parts.push(part)
      }
    }
  }

  #near(depth: number): SearchNode | null {
    let left = this.#single(depth)
    for (;;) {
      const next = this.#next
      if (next?.kind !== 'near') return left
      this.#place += 1
      const right = this.#single(depth)
      if (left && right) left = { kind: 'near', left, right, within: next.within }
      else left ??= right
    }
  }

  #single(depth: number): SearchNode | null {
    const next = this.#next
    if (next?.kind === 'words') {
      this.#place += 1
      return { kind: 'phrase', words: next.words }
    }
    if (next?.kind === 'open') {
      this.#place += 1
      const inside = this.either(depth + 1)
      if (this.#next?.kind === 'close') this.#place += 1
      return inside
    }
    if (next?.kind === 'not') {
      this.#place += 1
      const part = this.#single(depth)
      return part && { kind: 'without', part }
    }
    return null
  }
}
