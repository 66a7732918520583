import Dexie, { type Table } from 'dexie'
import type { EngagementKind } from '@shared/domain/entities/engagement'
import type { MappingTemplate } from '@shared/domain/entities/import-run'

/** A database that a restore replaced. It stays until the consultant confirms, or for 30 days. */
export interface RetiredDatabase {
  readonly databaseName: string
  readonly retiredAt: string
}

/** One line of the list of engagements on this computer. */
export interface CatalogueEntry {
  readonly id: string
  readonly clientName: string
  readonly title: string
  readonly kind: EngagementKind
  readonly databaseName: string
  readonly isSample: boolean
  readonly createdAt: string
  readonly lastOpenedAt: string
  readonly retired: readonly RetiredDatabase[]
}

/** The list of engagements, and how files were mapped in any of them. Nothing else is kept outside the engagements. */
export class CatalogueDatabase extends Dexie {
  declare readonly engagements: Table<CatalogueEntry, string>
  declare readonly layouts: Table<MappingTemplate, string>

  constructor() {
    super('tandem-catalogue', { chromeTransactionDurability: 'strict', cache: 'disabled' })
    this.version(1).stores({ engagements: 'id' })
    this.version(2).stores({ layouts: 'id' })
  }
}

let open: CatalogueDatabase | null = null

/**
 * All lines of the list. Chromium refuses to open a store with a damaged list of files once, sets it aside and offers
 * an empty one the next time: then the engagements are known only from what was noted outside the profile.
 */
export async function readCatalogue(): Promise<readonly CatalogueEntry[]> {
  try {
    return await catalogue().engagements.toArray()
  } catch {
    catalogue().close()
    open = null
    return catalogue().engagements.toArray()
  }
}

/** The catalogue, opened once per window or worker. */
export function catalogue(): CatalogueDatabase {
  open ??= new CatalogueDatabase()
  return open
}
