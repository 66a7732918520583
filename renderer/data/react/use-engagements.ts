import { useLiveQuery } from 'dexie-react-hooks'
import type { CatalogueEntry } from '../database/catalogue'
import { listEngagements } from '../engagements/open-engagement'

/** The engagements of this computer, the one opened last first, kept current; undefined while they are read. */
export function useEngagements(): readonly CatalogueEntry[] | undefined {
  return useLiveQuery(listEngagements)
}
