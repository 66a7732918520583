import { appError, type AppError } from '@shared/domain/errors'
import { fail, ok, type Result } from '@shared/domain/result'
import type { ArchiveManifest } from '@shared/formats/engagement-archive/archive-manifest'
import type { Progress } from '@shared/formats/engagement-archive/write-archive'
import { bridge } from '../backup/bridge'
import { expectedSequence, readExpectations } from '../check/expectations'
import { catalogue } from '../database/catalogue'
import { databaseNameFor } from '../database/database-names'
import { writeError } from '../database/store-failure'
import { entryFor } from '../engagements/create-engagement'
import { openDatabase } from '../engagements/open-database'
import { openEngagement } from '../engagements/open-engagement'
import type { OpenEngagementStore } from '../store/open-store'
import { systemPorts, type StorePorts } from '../store/system-ports'
import { runInWorker } from './run-in-worker'

/** A file whose content shall become the engagement. */
export interface ArchiveSource {
  readonly bytes: Uint8Array
  readonly fileName: string
  readonly manifest: Pick<ArchiveManifest, 'engagementId' | 'sequence'>
}

/**
 * Makes a checked file the engagement: writes it into a new database, then turns the catalogue to it, then opens it.
 * The database that was there before stays untouched until the consultant confirms, or for 30 days.
 */
export async function installArchive(
  { bytes, fileName, manifest }: ArchiveSource,
  onProgress: Progress,
  ports: StorePorts = systemPorts
): Promise<Result<OpenEngagementStore, AppError>> {
  const { engagementId } = manifest
  const newest = await newestKnownSequence(engagementId)
  if (!newest.ok) return newest
  const databaseName = databaseNameFor(engagementId, ports.ids.next())
  const note = {
    entryId: ports.ids.next(),
    at: ports.clock.now(),
    sequence: Math.max(newest.value, manifest.sequence) + 1
  }
  const written = await runInWorker({ kind: 'unpack', bytes, fileName, databaseName, note }, onProgress)
  if (!written.ok) return written
  const turned = await turnCatalogue(engagementId, databaseName, ports)
  if (!turned.ok) return turned
  await noteRestored(engagementId, databaseName)
  return openEngagement(engagementId, ports)
}

/** The highest commit number anything knows for this engagement. */
async function newestKnownSequence(engagementId: string): Promise<Result<number, AppError>> {
  const main = bridge()
  const entry = await catalogue().engagements.get(engagementId)
  const opened = entry ? await openDatabase(entry.databaseName, engagementId) : null
  if (opened?.ok) opened.value.db.close()
  const stored = opened?.ok ? opened.value.state.sequence : 0
  if (!main) return ok(stored)
  const expectations = await readExpectations(main, engagementId)
  if (!expectations.ok) return expectations
  return ok(Math.max(stored, expectedSequence(expectations.value.get(engagementId))))
}

async function turnCatalogue(
  engagementId: string,
  databaseName: string,
  ports: StorePorts
): Promise<Result<null, AppError>> {
  const opened = await openDatabase(databaseName, engagementId)
  if (!opened.ok) return opened
  const { db } = opened.value
  try {
    const engagement = await db.records('engagement').get(engagementId)
    if (!engagement) return fail(appError('store.damaged', { engagementId, detail: 'engagement' }))
    const now = ports.clock.now()
    const { engagements } = catalogue()
    await catalogue().transaction('rw', engagements, async () => {
      const before = await engagements.get(engagementId)
      const entry = entryFor(engagement, databaseName, now)
      const retired = before
        ? [...before.retired, { databaseName: before.databaseName, retiredAt: now }]
        : entry.retired
      await engagements.put({ ...entry, createdAt: before?.createdAt ?? now, retired })
    })
    return ok(null)
  } catch (thrown) {
    return fail(writeError(engagementId, thrown))
  } finally {
    db.close()
  }
}

/** From here on the restored content is what must be found at the next start. */
async function noteRestored(engagementId: string, databaseName: string): Promise<void> {
  const main = bridge()
  const opened = await openDatabase(databaseName, engagementId)
  if (!opened.ok) return
  const { db, state } = opened.value
  const engagement = await db.records('engagement').get(engagementId)
  db.close()
  const { sequence, schemaVersion, counts } = state
  const name = `${engagement?.clientName ?? ''} – ${engagement?.title ?? ''}`.slice(0, 500)
  const note = { engagementId, name, sequence, schemaVersion, counts: { ...counts }, afterRestore: true }
  await main?.manifest.note(note)
}
