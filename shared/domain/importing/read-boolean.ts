import { foldAccents, wordList } from './words'

const yes = new Set(wordList('yes|y|true|1|x|ja|j|wahr|oui|o|vrai|waar|si|verdadero|✓|✔|checked|on'))
const no = new Set(wordList('no|n|false|0|nein|falsch|non|faux|nee|onwaar|falso|✗|✘|unchecked|off'))

/** Yes or no in five languages, or null for another word. */
export function readBoolean(text: string): boolean | null {
  const word = foldAccents(text.trim())
  if (yes.has(word)) return true
  return no.has(word) ? false : null
}
