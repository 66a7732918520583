import type { ImportTarget } from '../entities/import-run'
import { fieldWords, isPartnerNouns } from './field-words'
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
  if (target !== 'partner' && isPartnerNouns(words))
    return [{ field: 'partnerName', score: 0.97, word: words }]
  const matches = exact.map(({ field, rank }) => ({
    field,
    score: 1 - Math.min(0.12, rank * 0.004),
    word: words
  }))
  const exactFields = new Set(matches.map((match) => match.field))
  for (const { phrase, score } of phrasesIn(words)) {
    for (const { field } of wordIndex(target).get(phrase) ?? []) {
      const known = matches.find((match) => match.field === field)
      if (!known) matches.push({ field, score, word: phrase })
      else if (!exactFields.has(field) && score > known.score) {
        matches.splice(matches.indexOf(known), 1, { field, score, word: phrase })
      }
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

const longestHeader = 6

/** The shorter phrases inside a header; longer ones count more, and those that end it ("Sales Manager" → "manager"). */
function phrasesIn(words: string): { phrase: string; score: number }[] {
  const parts = words.split(' ')
  if (parts.length > longestHeader) return []
  const phrases: { phrase: string; score: number }[] = []
  for (let start = 0; start < parts.length; start++) {
    for (let end = start + 1; end <= parts.length; end++) {
      const phrase = parts.slice(start, end).join(' ')
      if (phrase.length < 3 || end - start === parts.length) continue
      phrases.push({
        phrase,
        score: 0.4 + ((end - start) / parts.length) * 0.4 + (end === parts.length ? 0.1 : 0)
      })
    }
  }
  return phrases
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
