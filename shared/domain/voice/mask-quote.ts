import type { Partner } from '../entities/partner'
import type { RespondentKey } from '../entities/voice'
import { companyForms, emailAddress, personForms } from '../text/name-forms'

/** Names that may not be printed, longest first, with the tag that stands for them. */
export interface MaskingNames {
  readonly entries: readonly MaskEntry[]
}

interface MaskEntry {
  readonly pattern: RegExp
  readonly tag: string
}

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
  const companies = new Set([
    ...partners.flatMap(({ name, aliases }) => [name, ...aliases].flatMap(companyForms)),
    ...respondents.flatMap(({ organisation }) => companyForms(organisation))
  ])
  const people = new Set([
    ...partners.flatMap(({ contacts }) => contacts.flatMap(({ name }) => personForms(name))),
    ...respondents.flatMap(({ name }) => personForms(name))
  ])
  const tagged = [
    ...[...companies].map((name) => ({ name, tag: '[partner]' })),
    ...[...people].filter((name) => !companies.has(name)).map((name) => ({ name, tag: '[name]' }))
  ]
  tagged.sort((a, b) => b.name.length - a.name.length || (a.name < b.name ? -1 : 1))
  return { entries: tagged.map(({ name, tag }) => ({ pattern: wholeWords(name), tag })) }
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
  const withoutContact = text.replace(emailAddress, '[email]').replace(phone, '[phone]')
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
  const rules = [{ pattern: emailAddress, tag: '[email]' }, { pattern: phone, tag: '[phone]' }, ...entries]
  for (const { pattern, tag } of rules) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length]
      if (found.every((other) => end <= other.start || start >= other.end)) found.push({ start, end, tag })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}
