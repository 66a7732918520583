import type { NameKind } from '../../entities/name-alias'
import { companyName } from './company-name'
import { nameWords } from './name-words'

/** Short writings of words that stand in many company names; both ways of writing then look the same. */
const shortWords: ReadonlyMap<string, string> = new Map(
  Object.entries({
    assoc: 'associates',
    assocs: 'associates',
    bros: 'brothers',
    consol: 'consolidated',
    engg: 'engineering',
    gebr: 'gebruder',
    grp: 'group',
    hldg: 'holding',
    hldgs: 'holdings',
    inds: 'industries',
    intl: 'international',
    intnl: 'international',
    mfg: 'manufacturing',
    mgmt: 'management',
    mgt: 'management',
    natl: 'national',
    svc: 'service',
    svcs: 'services',
    sys: 'systems',
    techs: 'technologies',
    univ: 'university'
  })
)

const titles = new Set('mr mrs ms miss dr prof herr frau dipl ing mag med jr sr msc bsc mba phd'.split(' '))

/** The text two names of a kind are compared by when looking for likeness: short words written out, titles left out. */
export function likenessKey(kind: NameKind, name: string): string {
  const words =
    kind === 'person' || kind === 'manager'
      ? personWords(name)
      : companyName(name).words.map((word) => shortWords.get(word) ?? word)
  return words.join(' ')
}

/** True when the word is a known short writing of the other. */
export const isShortFor = (short: string, long: string): boolean => shortWords.get(short) === long

/**
 * The text by which two spellings are held to be the same name: for companies the words without legal form, for people
 * the words in any order without titles.
 */
export function nameKey(kind: NameKind, name: string): string {
  return kind === 'person' || kind === 'manager'
    ? personWords(name).join(' ')
    : companyName(name).words.join(' ')
}

/** "Meyer, Dr. Anna" and "Anna Meyer" have the same words: in alphabetical order, without titles. */
function personWords(name: string): readonly string[] {
  const words = nameWords(name)
  const plain = words.filter((word) => !titles.has(word))
  return [...(plain.length > 0 ? plain : words)].sort()
}
