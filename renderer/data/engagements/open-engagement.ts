import { appError, type AppError } from '@shared/domain/errors'
import { fail, ok, type Result } from '@shared/domain/result'
import { BackupService } from '../backup/backup-service'
import { bridge } from '../backup/bridge'
import { readExpectations } from '../check/expectations'
import { inspectDatabase } from '../check/inspect-database'
import { catalogue, readCatalogue, type CatalogueEntry } from '../database/catalogue'
import { readError } from '../database/store-failure'
import { OpenEngagementStore } from '../store/open-store'
import { systemPorts, type StorePorts } from '../store/system-ports'
import { migrateEngagement } from './migrate-engagement'
import { openDatabase } from './open-database'

interface OpenEngagement {
  readonly store: OpenEngagementStore
  readonly backups: BackupService | null
}

let current: OpenEngagement | null = null

/** All engagements of this computer, the one opened last first. */
export async function listEngagements(): Promise<readonly CatalogueEntry[]> {
  const entries = [...(await readCatalogue())]
  return entries.sort((left, right) => (left.lastOpenedAt < right.lastOpenedAt ? 1 : -1))
}

/**
 * Opens an engagement in this window and closes the one that was open. It is first compared with what was noted
 * outside the browser profile: an empty or short store fails with store.missing, store.short or store.damaged and is
 * never opened as if it were whole.
 */
export async function openEngagement(
  engagementId: string,
  ports: StorePorts = systemPorts
): Promise<Result<OpenEngagementStore, AppError>> {
  const entry = await catalogueEntry(engagementId)
  const whole = entry.ok ? await compared(entry.value) : entry
  if (!whole.ok) return whole
  const migrated = entry.ok ? await migrateEngagement(entry.value) : entry
  if (!migrated.ok) return migrated
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
  void closeEngagement()
  const main = bridge()
  current = { store, backups: main ? new BackupService(store, main) : null }
  void current.backups?.start()
  return opened
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

/** Lets go of the engagement that is open in this window, if any. Resolves when its last copy is made. */
export async function closeEngagement(): Promise<void> {
  const closing = current
  current = null
  await closing?.backups?.close()
  closing?.store.close()
}

/** The engagement that is open in this window. */
export const openEngagementId = (): string | null => current?.store.engagementId ?? null

/** The copies of the engagement that is open in this window; null without a main process. */
export const currentBackups = (): BackupService | null => current?.backups ?? null

async function compared({ id, databaseName }: CatalogueEntry): Promise<Result<unknown, AppError>> {
  const main = bridge()
  if (!main) return ok(null)
  const expectations = await readExpectations(main, id)
  if (!expectations.ok) return expectations
  return inspectDatabase({ engagementId: id, databaseName }, expectations.value.get(id))
}

/** Keeps the list of engagements saying what the engagement's own record says. */
async function nameInCatalogue(store: OpenEngagementStore): Promise<void> {
  const engagement = store.caches.record('engagement', store.engagementId)
  if (!engagement) return
  const { clientName, title, kind } = engagement
  await catalogue().engagements.update(engagement.id, { clientName, title, kind })
}

async function catalogueEntry(engagementId: string): Promise<Result<CatalogueEntry, AppError>> {
  try {
    const entry = (await readCatalogue()).find(({ id }) => id === engagementId)
    return entry ? ok(entry) : fail(appError('store.missing', { engagementId }))
  } catch (thrown) {
    return fail(readError(engagementId, thrown))
  }
}
