import { foldAccents } from '../words'

/** Legal forms that East Asian names carry without a blank. */
const joinedForms = /股份有限公司|有限责任公司|有限公司|株式会社|有限会社|合同会社|주식회사|유한회사/g
const signs: Readonly<Record<string, string>> = { ª: 'a', º: 'o' }

/**
 * The words of a name as compared: lower case, no accents, "&" as "and", no punctuation, initials written together
 * ("S. p. A." → "spa").
 */
export function nameWords(name: string): readonly string[] {
  return joinInitials(plainWords(name) ?? foldedWords(name))
}

function foldedWords(name: string): string[] {
  const apart = name
    .replace(/[ªº™®©]/g, (sign) => signs[sign] ?? '')
    .normalize('NFKC')
    .replace(joinedForms, (form) => ` ${form} `)
  return foldAccents(apart)
    .replace(/&|\+/g, ' and ')
    .replace(/['’‘`´]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

const apostrophe = 39
const graveAccent = 96
const ampersand = 38
const plus = 43
const blank = 32

/** The same for names without accents, several times faster: most names are. Null: the name has other letters. */
function plainWords(name: string): string[] | null {
  const lower = name.toLowerCase()
  const words: string[] = []
  /** What stands before an apostrophe in the word under way. */
  let held = ''
  let start = 0
  for (let at = 0; at <= name.length; at++) {
    const code = at < name.length ? name.charCodeAt(at) : blank
    if (code > 127) return null
    if (isPlainLetter(code)) continue
    held += lower.slice(start, at)
    start = at + 1
    if (code === apostrophe || code === graveAccent) continue
    if (held !== '') words.push(held)
    held = ''
    if (code === ampersand || code === plus) words.push('and')
  }
  return words
}

const isPlainLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)

const isLetter = /\p{L}/u

function joinInitials(words: readonly string[]): string[] {
  const joined: string[] = []
  let run = ''
  for (const word of words) {
    if (word.length === 1 && isLetter.test(word)) {
      run += word
      continue
    }
    if (run !== '') joined.push(run)
    run = ''
    joined.push(word)
  }
  if (run !== '') joined.push(run)
  return joined
}
