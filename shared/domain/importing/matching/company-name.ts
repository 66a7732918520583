import { firstWordsInFront, formsInFront, lastWordsOfForms, legalForms, longestForm } from './legal-forms'
import { nameWords } from './name-words'

/** A company's name taken apart for comparing. */
export interface CompanyName {
  /** The words without the legal form; never empty unless the name has no letter or figure. */
  readonly words: readonly string[]
  /** Legal forms found, as the list names them, e.g. "gmbh and co kg"; empty: none stated. */
  readonly forms: readonly string[]
}

/**
 * Takes a company's name apart: lower case, no accents, "&" as "and", no punctuation, initials written together, the
 * legal form aside. "Müller & Söhne GmbH & Co. KG" → muller and sohne | gmbh and co kg. Only what is certain is removed.
 */
export function companyName(name: string): CompanyName {
  return withoutForms(nameWords(name))
}

/**
 * A company name as one text for comparing. Equal keys: the same words, whatever the legal form and the writing.
 * A name that is nothing but a legal form stays as it is.
 */
export function companyKey(name: string): string {
  return companyName(name).words.join(' ')
}

function withoutForms(words: readonly string[]): CompanyName {
  const forms: string[] = []
  let end = words.length
  for (let length = formBefore(words, 0, end); length > 0; length = formBefore(words, 0, end)) {
    forms.unshift(formOf(words.slice(end - length, end)) ?? '')
    end -= length
  }
  let start = 0
  for (let length = formAfter(words, start, end); length > 0; length = formAfter(words, start, end)) {
    forms.push(formOf(words.slice(start, start + length)) ?? '')
    start += length
  }
  return { words: words.slice(start, end), forms }
}

const formOf = (words: readonly string[]): string | undefined => legalForms.get(words.join(' '))

/** Words of the longest form that ends at `end` and leaves something of the name. */
function formBefore(words: readonly string[], start: number, end: number): number {
  if (!lastWordsOfForms.has(words[end - 1] ?? '')) return 0
  for (let length = Math.min(longestForm, end - start - 1); length > 0; length--) {
    if (formOf(words.slice(end - length, end)) !== undefined) return length
  }
  return 0
}

/** Words of the longest form that begins at `start` and leaves something of the name. */
function formAfter(words: readonly string[], start: number, end: number): number {
  if (!firstWordsInFront.has(words[start] ?? '')) return 0
  for (let length = Math.min(longestForm, end - start - 1); length > 0; length--) {
    if (formsInFront.has(words.slice(start, start + length).join(' '))) return length
  }
  return 0
}
