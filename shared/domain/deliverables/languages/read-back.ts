import type { TargetLanguage } from './target-language'
import { targetLanguages } from './target-languages'

/** How a sheet that came back is read: its titles and the words of its lists, in English. */
export interface SpokenSheet {
  /** The title as our tables have it; a title of somebody else's stays. */
  readonly titleOf: (title: string) => string
  /** A value of the column with an English title. */
  readonly valueOf: (title: string, text: string) => string
}

/** A sheet whose titles and values are what they say: in English, or the client's own. */
export const asWritten: SpokenSheet = { titleOf: (title) => title, valueOf: (_, text) => text }

const turned = (table: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(table).map(([source, word]) => [word, source]))

function spoken({ workbooks }: TargetLanguage): SpokenSheet {
  const titles = turned(workbooks.columns)
  const lists = new Map(
    Object.entries(workbooks.values).map(([title, list]) => [
      title,
      new Map([...turned(list)].map(([word, source]) => [word.toLowerCase(), source]))
    ])
  )
  return {
    titleOf: (title) => titles.get(title) ?? title,
    valueOf: (title, text) => lists.get(title)?.get(text.toLowerCase()) ?? text
  }
}

/** The reading of a sheet by its head: the language that knows most of the titles, English before all others. */
export function readingOf(titles: readonly string[]): SpokenSheet {
  let best = { reading: asWritten, known: 0 }
  for (const language of Object.values(targetLanguages)) {
    const sources = new Set(Object.keys(language.workbooks.columns))
    const words = new Set(Object.values(language.workbooks.columns))
    const known = titles.filter((title) => words.has(title)).length
    const inEnglish = titles.filter((title) => sources.has(title)).length
    if (known > inEnglish && known > best.known) best = { reading: spoken(language), known }
  }
  return best.reading
}
