import type { NameKind } from '../../entities/name-alias'
import { companyName, type CompanyName } from './company-name'
import { editDistance } from './edit-distance'
import { isShortFor, nameKey } from './likeness-key'
import { nameWords } from './name-words'

/** What two names have in common, for a person who decides about them. */
export type LikenessReason =
  /** Only capitals, accents, punctuation or the order of words differ. */
  | { readonly code: 'same-words' }
  /** Same words; the legal form is missing on one side or another one. */
  | { readonly code: 'legal-form'; readonly mine: string; readonly theirs: string }
  | { readonly code: 'word-order' }
  /** One is the initials of the other. */
  | { readonly code: 'initials' }
  | { readonly code: 'abbreviation'; readonly short: string; readonly long: string }
  /** One name has further words. */
  | { readonly code: 'extra-words'; readonly words: string }
  /** A word is written with a letter or two more, fewer or other. */
  | { readonly code: 'typo'; readonly mine: string; readonly theirs: string }
  /** They share these words; the rest differs. */
  | { readonly code: 'shared-words'; readonly words: string }
  | { readonly code: 'letters' }

/** The most telling thing two names have in common. `mine` stands in the file, `theirs` is known. */
export function compareNames(kind: NameKind, mine: string, theirs: string): LikenessReason {
  if (kind === 'person' || kind === 'manager') {
    return nameKey(kind, mine) === nameKey(kind, theirs)
      ? { code: 'same-words' }
      : compareWords(nameWords(mine), nameWords(theirs))
  }
  const [left, right] = [companyName(mine), companyName(theirs)]
  return left.words.join(' ') === right.words.join(' ')
    ? sameWords(left, right)
    : compareWords(left.words, right.words)
}

/** True when nothing speaks against two names with the same words: no legal form, or the same one. */
export function formsAgree(left: CompanyName, right: CompanyName): boolean {
  return (
    left.forms.length === 0 ||
    right.forms.length === 0 ||
    left.forms.some((form) => right.forms.includes(form))
  )
}

function sameWords(left: CompanyName, right: CompanyName): LikenessReason {
  const [mine, theirs] = [left.forms.join(' '), right.forms.join(' ')]
  return mine === theirs ? { code: 'same-words' } : { code: 'legal-form', mine, theirs }
}

function compareWords(mine: readonly string[], theirs: readonly string[]): LikenessReason {
  const onlyMine = mine.filter((word) => !theirs.includes(word))
  const onlyTheirs = theirs.filter((word) => !mine.includes(word))
  const shared = mine.filter((word) => theirs.includes(word))
  if (onlyMine.length === 0 && onlyTheirs.length === 0) return { code: 'word-order' }
  if (areInitials(mine, theirs) || areInitials(theirs, mine)) return { code: 'initials' }
  if (onlyMine.length === 0 || onlyTheirs.length === 0) {
    return { code: 'extra-words', words: [...onlyMine, ...onlyTheirs].join(' ') }
  }
  return (
    runTogether(mine, theirs) ??
    mistyped(onlyMine, onlyTheirs) ??
    abbreviated(onlyMine, onlyTheirs) ??
    (shared.length > 0 ? { code: 'shared-words', words: shared.join(' ') } : { code: 'letters' })
  )
}

const areInitials = (short: readonly string[], long: readonly string[]): boolean =>
  short.length === 1 && long.length > 1 && short[0] === initialsOf(long)

/** "international business machines" → "ibm"; small words do not count. */
export const initialsOf = (words: readonly string[]): string =>
  words
    .filter((word) => !smallWords.has(word))
    .map((word) => word[0] ?? '')
    .join('')

const smallWords = new Set('and und et of the de la der die das fur for y e i en van von'.split(' '))

function abbreviated(mine: readonly string[], theirs: readonly string[]): LikenessReason | null {
  for (const left of mine) {
    for (const right of theirs) {
      const [short, long] = left.length < right.length ? [left, right] : [right, left]
      if (isShortFor(short, long) || (short.length >= 2 && long.startsWith(short)) || isInitial(short, long))
        return { code: 'abbreviation', short, long }
    }
  }
  return null
}

const isInitial = (short: string, long: string): boolean => short.length === 1 && long.startsWith(short)

/** Shorter words are too easily one letter apart. */
const shortestTypo = 3

function mistyped(mine: readonly string[], theirs: readonly string[]): LikenessReason | null {
  for (const left of mine) {
    for (const right of theirs) {
      if (Math.min(left.length, right.length) < shortestTypo) continue
      const allowed = Math.max(left.length, right.length) > 5 ? 2 : 1
      if (editDistance(left, right, allowed) <= allowed) return { code: 'typo', mine: left, theirs: right }
    }
  }
  return null
}

/** "data works" and "dataworks": a typo of the blank. */
function runTogether(mine: readonly string[], theirs: readonly string[]): LikenessReason | null {
  return mine.join('') === theirs.join('')
    ? { code: 'typo', mine: mine.join(' '), theirs: theirs.join(' ') }
    : null
}
