import type { LibraryEntry } from './library-entry'
import { activationEntries } from './library/activation'
import { designEntries } from './library/design'
import { fixEntries } from './library/fix'
import { managementEntries } from './library/management'
import { recruitmentEntries } from './library/recruitment'

/** Every recommendation the workbench knows, in the order of the phases. */
export const recommendationLibrary: readonly LibraryEntry[] = [
  ...fixEntries,
  ...designEntries,
  ...recruitmentEntries,
  ...activationEntries,
  ...managementEntries
]

const byId = new Map(recommendationLibrary.map((entry) => [entry.id, entry]))

export const findLibraryEntry = (id: string): LibraryEntry | null => byId.get(id) ?? null
