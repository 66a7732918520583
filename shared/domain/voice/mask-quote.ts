import type { Partner } from '../entities/partner'
import type { RespondentKey } from '../entities/voice'

/** Names that may not be printed, longest first, with the tag that stands for them. */
export interface MaskingNames {
  readonly entries: readonly MaskEntry[]
}

interface MaskEntry {
  readonly pattern: RegExp
  readonly tag: string
}

const legalForms =
  /[\s,]+(gmbh(\s*&\s*co\.?\s*kg)?|ag|kg|se|ug|ltd\.?|limited|llc|l\.l\.c\.|inc\.?|corp\.?|corporation|co\.?|company|plc|s\.?a\.?|s\.?a\.?s\.?|sarl|s\.?r\.?l\.?|s\.?p\.?a\.?|b\.?v\.?|n\.?v\.?|oy|ab|as|a\/s|aps|pty\.?(\s*ltd\.?)?|group|holding)$/i
const email = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu
/** A plus or zero, then at least seven digits with the usual separators. */
const phone = /(?<![\p{L}\p{N}])(?:\+|\(?0)\d?(?:[\s()./-]*\d){6,14}(?![\p{L}\p{N}])/gu

/**
 * Gathers every name that could give a respondent away: partner names, aliases and their short forms without the
 * legal form; contact and respondent names, whole and by first and last name; respondents' organisations.
 * Single words are matched with a capital only, so that a contact called "Will" does not blot out every "will".
 */
export function maskingNames(
  partners: readonly Partner[],
  respondents: readonly RespondentKey[]
): MaskingNames {
  const companies = new Set<string>()
  const people = new Set<string>()
  for (const partner of partners) {
    for (const name of [partner.name, ...partner.aliases]) addCompany(companies, name)
    for (const contact of partner.contacts) addPerson(people, contact.name)
  }
  for (const { name, organisation } of respondents) {
    addCompany(companies, organisation)
    addPerson(people, name)
  }
  const tagged = [
    ...[...companies].map((name) => ({ name, tag: '[partner]' })),
    ...[...people].filter((name) => !companies.has(name)).map((name) => ({ name, tag: '[name]' }))
  ]
  tagged.sort((a, b) => b.name.length - a.name.length || (a.name < b.name ? -1 : 1))
  return { entries: tagged.map(({ name, tag }) => ({ pattern: wholeWords(name), tag })) }
}

function addCompany(names: Set<string>, name: string | null): void {
  const full = name?.trim() ?? ''
  if (full.length < 2) return
  names.add(full)
  const short = full.replace(legalForms, '').trim()
  if (short.length >= 3) names.add(short)
}

function addPerson(names: Set<string>, name: string | null): void {
  const full = name?.trim() ?? ''
  if (full.length < 3) return
  names.add(full)
  for (const part of full.split(/[\s,]+/)) if (part.length >= 3 && !part.endsWith('.')) names.add(part)
}

function wholeWords(name: string): RegExp {
  const escaped = name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s+')
  const manyWords = /\s/.test(name)
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, manyWords ? 'giu' : 'gu')
}

/**
 * The words of a quote as they may be printed: partners become "[partner]", people "[name]", addresses "[email]",
 * numbers "[phone]". Nothing else is touched; the answer itself stays as it was, so codings keep their place.
 */
export function maskQuote(text: string, names: MaskingNames): string {
  const withoutContact = text.replace(email, '[email]').replace(phone, '[phone]')
  return names.entries.reduce((masked, { pattern, tag }) => masked.replace(pattern, tag), withoutContact)
}

/** A stretch that may not be read on (UTF-16 units), and the tag that stands for it. */
export interface MaskMatch {
  readonly start: number
  readonly end: number
  readonly tag: string
}

/** Everything {@link maskQuote} would mask, in the order of the text; longer names win over those inside them. */
export function maskMatches(text: string, { entries }: MaskingNames): MaskMatch[] {
  const found: MaskMatch[] = []
  const rules = [{ pattern: email, tag: '[email]' }, { pattern: phone, tag: '[phone]' }, ...entries]
  for (const { pattern, tag } of rules) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length]
      if (found.every((other) => end <= other.start || start >= other.end)) found.push({ start, end, tag })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}
