import { appError, type AppError } from '@shared/domain/errors'
import { fail, ok, type Result } from '@shared/domain/result'
import { currentSchemaVersion } from '@shared/schema/index'
import { migrations } from '@shared/schema/migrations/index'
import { databaseOnDisk } from '../database/database-names'
import { EngagementDatabase, type DatabaseState } from '../database/engagement-database'
import { readError } from '../database/store-failure'

export interface OpenedDatabase {
  readonly db: EngagementDatabase
  readonly state: DatabaseState
}

/**
 * Opens an existing database and nothing else: one that is absent is never created, one of an older schema stays as
 * it is (see `migrateEngagement`), one of a newer schema is left untouched, one without its state record is damaged.
 */
export async function openDatabase(
  databaseName: string,
  engagementId: string
): Promise<Result<OpenedDatabase, AppError>> {
  const onDisk = await databaseOnDisk(databaseName)
  if (!onDisk) return fail(appError('store.missing', { engagementId }))
  if (onDisk.schemaVersion > currentSchemaVersion) return fail(newer(engagementId, onDisk.schemaVersion))
  const known = migrations.filter((step) => step.to <= onDisk.schemaVersion)
  const db = new EngagementDatabase(databaseName, engagementId, known)
  try {
    await db.open()
    const state = await db.meta.get('state')
    if (state !== undefined && state.schemaVersion > currentSchemaVersion) {
      db.close()
      return fail(newer(engagementId, state.schemaVersion))
    }
    if (state?.engagementId === engagementId) return ok({ db, state })
    db.close()
    return fail(appError('store.damaged', { engagementId, detail: 'state' }))
  } catch (thrown) {
    db.close()
    return fail(readError(engagementId, thrown))
  }
}

const newer = (engagementId: string, found: number): AppError =>
  appError('store.newer-schema', { engagementId, found, supported: currentSchemaVersion })
