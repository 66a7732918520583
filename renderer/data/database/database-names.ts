import Dexie from 'dexie'

const prefix = 'tandem-engagement-'

/** Name of a new database; a restore gets a name of its own beside the one it replaces. */
export const databaseNameFor = (engagementId: string, generation: string): string =>
  `${prefix}${engagementId}--${generation}`

/** A database of the browser profile, with its schema version, read without opening it. */
export interface DatabaseOnDisk {
  readonly name: string
  readonly schemaVersion: number
}

// Dexie stores its version numbers times ten.
const dexieFactor = 10

/** All engagement databases that exist. Looking at the list opens, creates and upgrades nothing. */
export async function databasesOnDisk(): Promise<readonly DatabaseOnDisk[]> {
  const found = await Dexie.dependencies.indexedDB.databases()
  return found.flatMap(({ name, version }) =>
    name?.startsWith(prefix) ? [{ name, schemaVersion: Math.ceil((version ?? 0) / dexieFactor) }] : []
  )
}

/** One database of the profile, or null when there is none of that name. */
export async function databaseOnDisk(name: string): Promise<DatabaseOnDisk | null> {
  return (await databasesOnDisk()).find((database) => database.name === name) ?? null
}
