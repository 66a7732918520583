import { appError, type AppError } from '@shared/domain/errors'
import { fail, ok, type Result } from '@shared/domain/result'
import { archiveRecords } from '@shared/formats/engagement-archive/archive-records'
import type { VerifiedArchive } from '@shared/formats/engagement-archive/read-archive'
import { ZipDefect } from '@shared/formats/engagement-archive/zip-reader'
import { currentSchemaVersion } from '@shared/schema/index'
import type { HistoryEntry } from '@shared/domain/history/history-entry'
import { EngagementDatabase, type DatabaseState } from '../database/engagement-database'
import { writeError } from '../database/store-failure'

/** What a restore writes into the history, and the number it continues from. */
export interface RestoreNote {
  readonly entryId: string
  readonly at: string
  /** Later than anything known of this engagement, so that older copies can never pass for newer ones. */
  readonly sequence: number
}

/**
 * Writes a verified file into a database of a new name. Nothing that exists is touched; the state record comes last,
 * so that a database without it is known to be unfinished. On failure the new database is removed again.
 */
export async function writeContent(
  archive: VerifiedArchive,
  databaseName: string,
  note: RestoreNote
): Promise<Result<DatabaseState, AppError>> {
  const { engagementId } = archive.manifest
  const db = new EngagementDatabase(databaseName, engagementId)
  try {
    const counts = await writeTables(db, archive)
    const state = await writeState(db, archive, counts, note)
    db.close()
    return ok(state)
  } catch (thrown) {
    await db.delete()
    if (!(thrown instanceof ZipDefect)) return fail(writeError(engagementId, thrown))
    return fail(appError('file.integrity', { file: archive.fileName, part: thrown.part }))
  }
}

async function writeTables(
  db: EngagementDatabase,
  archive: VerifiedArchive
): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { table, records } of archiveRecords(archive)) {
    if (table === 'meta') throw new ZipDefect(table)
    await db.table(table).bulkAdd(records)
    counts[table] = (counts[table] ?? 0) + records.length
  }
  const engagements = await db.records('engagement').toArray()
  const isItself = engagements.length === 1 && engagements[0]?.id === archive.manifest.engagementId
  const newest = await db.history.orderBy('sequence').last()
  if (!isItself || (newest?.sequence ?? 0) > archive.manifest.sequence) throw new ZipDefect('engagement')
  return counts
}

async function writeState(
  db: EngagementDatabase,
  archive: VerifiedArchive,
  counts: Record<string, number>,
  note: RestoreNote
): Promise<DatabaseState> {
  const { engagementId, createdAt, sequence } = archive.manifest
  const all = { ...archive.manifest.counts, ...counts, history: (counts['history'] ?? 0) + 1 }
  const state: DatabaseState = {
    id: 'state',
    engagementId,
    schemaVersion: currentSchemaVersion,
    sequence: Math.max(note.sequence, sequence + 1),
    counts: all,
    createdAt
  }
  const coder = (await db.records('engagement').get(engagementId))?.coder ?? ''
  await db.transaction('rw', db.meta, db.history, async () => {
    await db.history.add(restoredEntry(note, state.sequence, { sequence, coder }))
    await db.meta.add(state)
  })
  return state
}

function restoredEntry(
  note: RestoreNote,
  sequence: number,
  from: { readonly sequence: number; readonly coder: string }
): HistoryEntry {
  return {
    id: note.entryId,
    sequence,
    at: note.at,
    by: from.coder,
    label: { code: 'engagement.restored', params: { sequence: from.sequence } },
    blocks: [],
    reverts: null,
    changeCount: 0,
    tables: []
  }
}
