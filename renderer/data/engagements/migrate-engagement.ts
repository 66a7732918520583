import type { AppError } from '@shared/domain/errors'
import { fail, ok, type Result } from '@shared/domain/result'
import { currentSchemaVersion } from '@shared/schema/index'
import { runInWorker } from '../archive/run-in-worker'
import { backupError, bridge } from '../backup/bridge'
import { uploadSnapshot } from '../backup/upload-snapshot'
import type { CatalogueEntry } from '../database/catalogue'
import { databaseOnDisk } from '../database/database-names'
import { EngagementDatabase } from '../database/engagement-database'
import { readError } from '../database/store-failure'
import { openDatabase } from './open-database'

/**
 * Brings an engagement's database to the current schema, in one transaction. A copy of the old state is put outside
 * the browser profile first; where none can be made, the database stays as it is. Errors: backup.failed, store.damaged.
 */
export async function migrateEngagement({
  id,
  databaseName
}: CatalogueEntry): Promise<Result<null, AppError>> {
  const onDisk = await databaseOnDisk(databaseName)
  if (!onDisk || onDisk.schemaVersion >= currentSchemaVersion) return ok(null)
  const copied = await copiedBefore(id, databaseName)
  if (!copied.ok) return copied
  const db = new EngagementDatabase(databaseName, id)
  try {
    await db.open()
    return ok(null)
  } catch (thrown) {
    return fail(readError(id, thrown))
  } finally {
    db.close()
  }
}

/** Makes the copy unless the newest one holds every commit already. Without a main process there is nowhere to. */
async function copiedBefore(engagementId: string, databaseName: string): Promise<Result<null, AppError>> {
  const main = bridge()
  if (!main) return ok(null)
  const opened = await openDatabase(databaseName, engagementId)
  if (!opened.ok) return opened
  opened.value.db.close()
  const listed = await main.snapshot.list({ engagementId })
  if (!listed.ok) return fail(backupError(engagementId, listed.error))
  const newest = listed.value.snapshots.find((copy) => copy.sizeMatches)
  if (newest && newest.sequence >= opened.value.state.sequence) return ok(null)
  const packed = await runInWorker({ kind: 'pack', engagementId, databaseName })
  if (!packed.ok) return packed
  const uploaded = await uploadSnapshot(main, packed.value)
  return uploaded.ok ? ok(null) : uploaded
}
