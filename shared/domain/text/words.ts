import { foldText } from './fold'

const wordPattern = /[\p{L}\p{N}]+(?:'\p{L}+)?/gu

/** The words of a text as search and suggestions compare them: folded, without punctuation. */
export function wordsOf(text: string): string[] {
  return foldText(text).match(wordPattern) ?? []
}
