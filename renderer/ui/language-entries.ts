import type { DocumentLanguage } from '@shared/domain/entities/document'
import type { MenuEntry } from './menu'

const names: readonly (readonly [DocumentLanguage, string])[] = [
  ['en', 'In English'],
  ['de', 'Auf Deutsch']
]

/** The end of a menu that sends something out: in which language it goes. */
export const languageEntries = (
  language: DocumentLanguage,
  choose: (language: DocumentLanguage) => void
): MenuEntry[] =>
  names.map(([id, label], index) => ({
    id: `language-${id}`,
    label,
    isChosen: id === language,
    startsGroup: index === 0,
    onSelect: () => choose(id)
  }))
