import { appError, type AppError } from '@shared/domain/errors'
import { fail, ok, type Result } from '@shared/domain/result'
import { catalogue, type CatalogueEntry } from '../database/catalogue'
import { readError } from '../database/store-failure'
import { OpenEngagementStore } from '../store/open-store'
import { systemPorts, type StorePorts } from '../store/system-ports'
import { openDatabase } from './open-database'

let current: OpenEngagementStore | null = null

/** All engagements of this computer, the one opened last first. */
export async function listEngagements(): Promise<readonly CatalogueEntry[]> {
  const entries = await catalogue().engagements.toArray()
  return entries.sort((left, right) => (left.lastOpenedAt < right.lastOpenedAt ? 1 : -1))
}

/**
 * Opens an engagement in this window and closes the one that was open. Fails rather than open less than what was
 * there: store.missing, store.damaged, store.newer-schema.
 */
export async function openEngagement(
  engagementId: string,
  ports: StorePorts = systemPorts
): Promise<Result<OpenEngagementStore, AppError>> {
  const opened = await attachEngagement(engagementId, ports)
  if (!opened.ok) return opened
  const store = opened.value
  await catalogue().engagements.update(engagementId, { lastOpenedAt: ports.clock.now() })
  await store.caches.preload('engagement')
  if (store.caches.record('engagement', engagementId)?.id !== engagementId) {
    store.close()
    return fail(appError('store.damaged', { engagementId, detail: 'engagement' }))
  }
  store.caches.subscribe('engagement', () => void nameInCatalogue(store))
  current?.close()
  current = store
  return opened
}

/** Keeps the list of engagements saying what the engagement's own record says. */
async function nameInCatalogue(store: OpenEngagementStore): Promise<void> {
  const engagement = store.caches.record('engagement', store.engagementId)
  if (!engagement) return
  const { clientName, title, kind } = engagement
  await catalogue().engagements.update(engagement.id, { clientName, title, kind })
}

/** Opens an engagement beside whoever else has it open: for workers, which read it and follow its commits. */
export async function attachEngagement(
  engagementId: string,
  ports: StorePorts = systemPorts
): Promise<Result<OpenEngagementStore, AppError>> {
  const entry = await catalogueEntry(engagementId)
  if (!entry.ok) return entry
  const opened = await openDatabase(entry.value.databaseName, engagementId)
  if (!opened.ok) return opened
  return ok(new OpenEngagementStore(opened.value.db, opened.value.state, ports))
}

/** Lets go of the engagement that is open in this window, if any. */
export function closeEngagement(): void {
  current?.close()
  current = null
}

async function catalogueEntry(engagementId: string): Promise<Result<CatalogueEntry, AppError>> {
  try {
    const entry = await catalogue().engagements.get(engagementId)
    return entry ? ok(entry) : fail(appError('store.missing', { engagementId }))
  } catch (thrown) {
    return fail(readError(engagementId, thrown))
  }
}
