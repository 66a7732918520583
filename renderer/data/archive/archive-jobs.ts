import { appError, type AppError } from '@shared/domain/errors'
import { fail, ok, type Result } from '@shared/domain/result'
import {
  sha256,
  type ArchiveIdentity,
  type ArchiveManifest,
  type TableChunk
} from '@shared/formats/engagement-archive/archive-manifest'
import { archiveRecords } from '@shared/formats/engagement-archive/archive-records'
import { readArchive } from '@shared/formats/engagement-archive/read-archive'
import { writeArchive, type Progress } from '@shared/formats/engagement-archive/write-archive'
import { ZipDefect } from '@shared/formats/engagement-archive/zip-reader'
import { currentStores } from '@shared/schema/index'
import type { DatabaseState } from '../database/engagement-database'
import { readError } from '../database/store-failure'
import { openDatabase } from '../engagements/open-database'
import { databaseContent } from './database-content'
import { writeContent, type RestoreNote } from './write-content'

export interface PackJob {
  readonly kind: 'pack'
  readonly databaseName: string
  readonly engagementId: string
}

export interface ProveJob {
  readonly kind: 'prove'
  readonly databaseName: string
  readonly engagementId: string
}

export interface InspectJob {
  readonly kind: 'inspect'
  readonly bytes: Uint8Array
  readonly fileName: string
}

export interface UnpackJob {
  readonly kind: 'unpack'
  readonly bytes: Uint8Array
  readonly fileName: string
  readonly databaseName: string
  readonly note: RestoreNote
}

/** Writes an engagement that lies in no database: a coder's copy. */
export interface WriteJob {
  readonly kind: 'write'
  readonly identity: Omit<ArchiveIdentity, 'counts'>
  readonly tables: readonly TableChunk[]
}

/** Reads records of some tables out of a file, checked and at the current schema; nothing is stored. */
export interface ReadJob {
  readonly kind: 'read'
  readonly bytes: Uint8Array
  readonly fileName: string
  readonly tables: readonly string[]
}

/** One engagement as a file. */
export interface PackedEngagement {
  readonly bytes: Uint8Array
  readonly sha256: string
  readonly manifest: Pick<ArchiveManifest, 'engagementId' | 'sequence' | 'schemaVersion'>
}

export type ArchiveJob = PackJob | ProveJob | InspectJob | UnpackJob | WriteJob | ReadJob

export interface ArchiveJobResults {
  readonly pack: PackedEngagement
  readonly prove: null
  readonly inspect: ArchiveManifest
  readonly unpack: DatabaseState
  readonly write: { readonly bytes: Uint8Array }
  readonly read: readonly TableChunk[]
}

export type ArchiveJobResult<Kind extends ArchiveJob['kind']> = Result<ArchiveJobResults[Kind], AppError>

/**
 * Reads everything of an engagement into a file. Fails with store.damaged when a record cannot be read or is missing:
 * so a backup is also the proof that the store is whole.
 */
export async function packEngagement(job: PackJob, onProgress: Progress): Promise<ArchiveJobResult<'pack'>> {
  const opened = await openDatabase(job.databaseName, job.engagementId)
  if (!opened.ok) return opened
  const { db } = opened.value
  try {
    const { identity, chunks } = await databaseContent(db)
    const bytes = await writeArchive(identity, chunks, onProgress)
    const { engagementId, sequence, schemaVersion } = identity
    const manifest = { engagementId, sequence, schemaVersion }
    return ok({ bytes, sha256: await sha256(bytes), manifest })
  } catch (thrown) {
    const detail = thrown instanceof Error && thrown.message.startsWith('the copy of') ? thrown.message : null
    if (detail === null) return fail(readError(job.engagementId, thrown))
    return fail(appError('store.damaged', { engagementId: job.engagementId, detail }))
  } finally {
    db.close()
  }
}

/** Reads everything of an engagement once: counts do not show a large value whose file is gone. */
export async function proveReadable(job: ProveJob): Promise<ArchiveJobResult<'prove'>> {
  const opened = await openDatabase(job.databaseName, job.engagementId)
  if (!opened.ok) return opened
  const { db } = opened.value
  try {
    const { identity, chunks } = await databaseContent(db)
    const found: Record<string, number> = {}
    for await (const { table, records } of chunks) found[table] = (found[table] ?? 0) + records.length
    const short = Object.keys(identity.counts).find((table) => identity.counts[table] !== (found[table] ?? 0))
    if (short === undefined) return ok(null)
    return fail(appError('store.damaged', { engagementId: job.engagementId, detail: short }))
  } catch (thrown) {
    return fail(readError(job.engagementId, thrown))
  } finally {
    db.close()
  }
}

/** Checks a file from end to end and says what is in it. */
export async function inspectArchive(job: InspectJob): Promise<ArchiveJobResult<'inspect'>> {
  const archive = await readArchive(job.bytes, job.fileName)
  return archive.ok ? ok(archive.value.manifest) : archive
}

/** Checks a file and writes it into a new database beside all others. */
export async function unpackArchive(job: UnpackJob): Promise<ArchiveJobResult<'unpack'>> {
  const archive = await readArchive(job.bytes, job.fileName)
  return archive.ok ? writeContent(archive.value, job.databaseName, job.note) : archive
}

/** Packs records into an engagement file. */
export async function writeRecords(job: WriteJob, onProgress: Progress): Promise<ArchiveJobResult<'write'>> {
  const none = Object.keys(currentStores)
    .filter((table) => table !== 'meta')
    .map((table) => [table, 0] as const)
  const counts: Record<string, number> = Object.fromEntries(none)
  for (const { table, records } of job.tables) counts[table] = (counts[table] ?? 0) + records.length
  const bytes = await writeArchive({ ...job.identity, counts }, piecesOf(job.tables), onProgress)
  return ok({ bytes })
}

async function* piecesOf(tables: readonly TableChunk[]): AsyncGenerator<TableChunk> {
  for (const chunk of tables) if (chunk.records.length > 0) yield await Promise.resolve(chunk)
}

/** Checks a file from end to end and gives the records of the tables asked for. */
export async function readRecords(job: ReadJob): Promise<ArchiveJobResult<'read'>> {
  const archive = await readArchive(job.bytes, job.fileName)
  if (!archive.ok) return archive
  try {
    return ok([...archiveRecords(archive.value)].filter(({ table }) => job.tables.includes(table)))
  } catch (thrown) {
    if (!(thrown instanceof ZipDefect)) throw thrown
    return fail(appError('file.integrity', { file: job.fileName, part: thrown.part }))
  }
}

/** Runs any job. */
export async function runArchiveJob(
  job: ArchiveJob,
  onProgress: Progress
): Promise<ArchiveJobResult<ArchiveJob['kind']>> {
  switch (job.kind) {
    case 'pack':
      return packEngagement(job, onProgress)
    case 'prove':
      return proveReadable(job)
    case 'inspect':
      return inspectArchive(job)
    case 'unpack':
      return unpackArchive(job)
    case 'write':
      return writeRecords(job, onProgress)
    case 'read':
      return readRecords(job)
  }
}
