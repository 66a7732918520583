import type { ImportTarget } from '../entities/import-run'
import { fieldWords } from './field-words'
import { headerWords } from './words'

export interface HeaderMatch {
  readonly field: string
  /** 0–1: 1 when the header is exactly a word known for the field. */
  readonly score: number
  readonly word: string
}

const indexes = new Map<ImportTarget, Map<string, { field: string; rank: number }[]>>()

/** The fields a header may mean, best first. Of a header in two rows ("Programme – Tier") the lower part counts most. */
export function matchHeader(target: ImportTarget, header: string): HeaderMatch[] {
  const lower = header.split(' – ').at(-1) ?? header
  if (lower === header) return matchWords(target, header)
  const matches = matchWords(target, lower).map((match) => ({ ...match, score: match.score * 0.98 }))
  const fields = new Set(matches.map((match) => match.field))
  return [...matches, ...matchWords(target, header).filter((match) => !fields.has(match.field))]
}

function matchWords(target: ImportTarget, header: string): HeaderMatch[] {
  const words = headerWords(withoutUnits(header))
  if (words === '') return []
  const exact = wordIndex(target).get(words) ?? []
  const matches = exact.map(({ field, rank }) => ({
    field,
    score: 1 - Math.min(0.12, rank * 0.004),
    word: words
  }))
  const found = new Set(matches.map((match) => match.field))
  for (const [word, entries] of wordIndex(target)) {
    const score = partScore(words, word)
    if (score === 0) continue
    for (const { field } of entries) {
      const known = matches.find((match) => match.field === field)
      if (!known) matches.push({ field, score, word })
      else if (!found.has(field) && score > known.score)
        matches.splice(matches.indexOf(known), 1, { field, score, word })
    }
  }
  return matches.sort((a, b) => b.score - a.score)
}

function wordIndex(target: ImportTarget): Map<string, { field: string; rank: number }[]> {
  let index = indexes.get(target)
  if (index) return index
  index = new Map()
  for (const [field, words] of Object.entries(fieldWords[target])) {
    words.forEach((word, rank) => {
      const entries = index?.get(word) ?? []
      if (!entries.some((entry) => entry.field === field)) entries.push({ field, rank: Math.min(rank, 30) })
      index?.set(word, entries)
    })
  }
  indexes.set(target, index)
  return index
}

/** A known phrase inside a longer header, or the reverse; longer shared phrases count more. */
function partScore(words: string, known: string): number {
  if (known.length < 3 || words === known) return 0
  if (` ${words} `.includes(` ${known} `)) {
    const share = known.split(' ').length / words.split(' ').length
    const atEnd = words.endsWith(known) ? 0.1 : 0
    return words.split(' ').length > 6 ? 0 : 0.4 + share * 0.4 + atEnd
  }
  return 0
}

/** "Amt (k EUR)", "Revenue\n(USD)", "Amount in €" → the header without its unit. */
const withoutUnits = (header: string): string =>
  header
    .replace(/[([][^)\]]*[)\]]/g, (unit) => (unit.includes('%') ? ' %' : ' '))
    .replace(/\s+in\s+(k|m|mio|tsd|thousand|million)?\s*([A-Z]{3}|[€$£])\s*$/i, '')

/** The factor a header states: "(k EUR)", "in thousands", "T€", "Mio." → 1,000 or 1,000,000; else 1. */
export function unitFactor(header: string): number {
  const unit = header.replace(/\s+/g, ' ')
  if (
    /(\(|\[|\bin |\s|^)(k|tsd|thousands?|t)\.?\s?([A-Z]{3}|[€$£])?\s*[)\]]?$/i.test(unit) &&
    /\((k|t|tsd)|[(\s](k|t)\s?([A-Z]{3}|[€$£])|thousand|tsd|'?000s?\b/i.test(unit)
  )
    return 1000
  if (/\b(mio|millions?|mln|mn)\b|\(m\s?([A-Z]{3}|[€$£])\)|\bm[€$£]|\((m)\)/i.test(unit)) return 1_000_000
  return /\bk[€$£]|[€$£]k\b|\b(k|t)[€$£]|\bkeur\b|\bteur\b|\bkusd\b|\(k\)|\b000s?\b/i.test(unit) ? 1000 : 1
}
