import { withOwnKeys, withPartKeys } from './part-figures'

/**
 * A text as documents are built with, and the same in another language. `[a]` stands for anything, `[list]` for a list
 * in words, `[ours]` for one whose names in quotation marks are ours and not the client's, a name that begins with n
 * (`[n]`, `[na]`) for a number or a bound figure only, one with s for a source that stays as it is, and one that begins
 * with u for a name that stands in small letters in English and is written large in the other language.
 */
export type Phrase = readonly [source: string, target: string]

type Find = (text: string) => string | null

export interface PhraseBook {
  /** The text in the other language, or null where the book does not have it. */
  readonly find: Find
}

/** What a list is put into another language with. */
export interface ListBook {
  /** A text the book has as it stands. */
  readonly exact: Find
  /** One item: such a text, or one with gaps; never two of them joined. */
  readonly item: Find
}

interface Pattern {
  readonly match: RegExp
  readonly target: string
  /** Hardly a word of its own ("[a] and [b]"): it fits any sentence, so it joins only what is known. */
  readonly isJoint: boolean
}

/** What a gap may hold: nothing that runs over the end of a sentence. */
const withinSentence = '(?:(?!\\.[”“]?\\*{0,2} [A-Z\\d{*“]).)+?'
/** A figure, a number with what belongs to it, or the mark of an unknown one. */
const oneNumber =
  '(?:\\{[^{}]+\\}|[−+±]?[€$£]?\\d[\\d.,]*[km]?(?:\\s?(?:%-Pkt\\.|%|Tsd\\.|Mio\\.|Mrd\\.))?(?:\\s?[€$£])?(?:\\s(?:days?|Tage?|pts))?|—)'
/** What stands in quotation marks, which may hold a quotation of its own: two things quoted one after the other are two. */
const quoted = '(?:[^“”]|“[^“”]*”)+?'

const gap = /\[([a-z]+)\]/g

function patternOf([source, target]: Phrase): Pattern {
  const escaped = source.replace(/[.*+?^${}()|\\]/g, '\\$&')
  const open = escaped
    .replace(/“\[([a-z]+)\]”/g, (_, name: string) => `“(?<${name}>${quoted})”`)
    .replace(gap, (_, name: string) => `(?<${name}>${name.startsWith('n') ? oneNumber : withinSentence})`)
  const isJoint = !/\p{L}{3}/u.test(source.replace(gap, '').replace(/\band\b/g, ''))
  return { match: new RegExp(`^${open}$`, 's'), target, isJoint }
}

/** Sentences of a text; a text of one sentence is itself. */
const sentences = (text: string): string[] => text.split(/(?<=[.!?][”“]?\*{0,2}) (?=[A-Z\d{*▲●◆○“])/)

/**
 * A dictionary of whole texts. What stands in a gap is looked up too and stays as it is where it is not found: a
 * partner's name, a figure. A text that is not found as a whole is looked up sentence by sentence; one sentence that
 * is missing leaves the whole text as it was, so that no text is half translated.
 */
export function phraseBook(
  phrases: readonly Phrase[],
  list: (words: string, book: ListBook, areOurs?: boolean) => string
): PhraseBook {
  const own = phrases.map(([source, target]): Phrase => [withOwnKeys(source), withOwnKeys(target)])
  const exact = new Map(own.filter(([source]) => !/\[[a-z]+\]/.test(source)))
  const open = own.filter(([source]) => /\[[a-z]+\]/.test(source)).map(patternOf)
  const single = open.filter(({ isJoint }) => !isJoint)
  const patterns = [...single, ...open.filter(({ isJoint }) => isJoint)]
  const among = (text: string, patterns: readonly Pattern[]): string | null => {
    const known = exact.get(text)
    if (known !== undefined) return known
    for (const { match, target, isJoint } of patterns) {
      const found = match.exec(text)?.groups
      if (!found || (isJoint && !Object.entries(found).every(canBeJoined))) continue
      return target.replace(gap, (_, name: string) => filled(name, found[name] ?? ''))
    }
    return null
  }
  const whole: Find = (text) => among(text, patterns)
  const ofOne = patterns.filter(({ match, isJoint }) => !isJoint || match.source.split('(?<').length === 2)
  const items: ListBook = { exact: (text) => exact.get(text) ?? null, item: (text) => among(text, ofOne) }
  const filled = (name: string, value: string): string => {
    if (name === 'list') return list(value, items)
    if (name === 'ours') return list(value, items, true)
    if (/^[ns]/.test(name)) return value
    const known = whole(value)
    if (known !== null || !name.startsWith('u')) return known ?? value
    return value.charAt(0).toUpperCase() + value.slice(1)
  }
  const canBeJoined = ([name, value]: [string, string]): boolean =>
    /^[ns]/.test(name) || whole(value) !== null
  /** A title with a full stop is a sentence too. */
  const sentence = (text: string): string | null => {
    const known = whole(text)
    if (known !== null || !text.endsWith('.')) return known
    const title = whole(text.slice(0, -1))
    return title === null ? null : `${title}.`
  }
  const inSentences = (text: string): string | null => {
    const known = whole(text)
    if (known !== null) return known
    const parts = sentences(text)
    if (parts.length < 2) return null
    const done = parts.map(sentence)
    return done.every((part) => part !== null) ? done.join(' ') : null
  }
  // Tables repeat their words row by row.
  const seen = new Map<string, string | null>()
  const find: Find = (text) => {
    const known = seen.get(text)
    if (known !== undefined) return known
    const found = inSentences(withOwnKeys(text))
    const done = found === null ? null : withPartKeys(found, text)
    seen.set(text, done)
    return done
  }
  return { find }
}
