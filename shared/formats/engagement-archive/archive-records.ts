import { blockSchemas, logSchemas, recordSchemas } from '../../schema/index'
import { migrations } from '../../schema/migrations/index'
import { migrateRecord, stepsFrom } from '../../schema/migrations/migrate-record'
import type { Migration, OldRecord } from '../../schema/migrations/migration'
import type { z } from '../../schema/zod'
import type { TableChunk } from './archive-manifest'
import type { VerifiedArchive } from './read-archive'
import { ZipDefect } from './zip-reader'

const shapes: Readonly<Record<string, z.ZodType>> = { ...logSchemas, ...recordSchemas, ...blockSchemas }

/**
 * The records of a verified file, piece by piece, brought to the current schema and checked against it. Throws a
 * ZipDefect naming the piece when a record is not what its table holds: the seal says who wrote a file to the end,
 * not that the writer was us.
 */
export function* archiveRecords(archive: VerifiedArchive): Generator<TableChunk> {
  const steps = stepsFrom(archive.manifest.schemaVersion, migrations)
  const files = new Set<string>()
  for (const entry of archive.manifest.entries) if (entry.table === null) files.add(entry.name)
  for (const { name, table, count } of archive.manifest.entries) {
    if (table === null) continue
    const records = linesOf(archive, name)
      .map((record) => withBytes(archive, record, files, name))
      .map((record) => fitted(table, record, steps, name))
    if (records.length !== count) throw new ZipDefect(name)
    yield { table, records }
  }
}

function linesOf(archive: VerifiedArchive, name: string): OldRecord[] {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(archive.content(name))
  try {
    const lines = text.split('\n')
    return lines.slice(0, -1).map((line) => JSON.parse(line) as OldRecord)
  } catch {
    throw new ZipDefect(name)
  }
}

function withBytes(
  archive: VerifiedArchive,
  record: OldRecord,
  files: ReadonlySet<string>,
  name: string
): OldRecord {
  if (!name.startsWith('tables/sourceFiles/')) return record
  const file = record['bytes']
  if (typeof file !== 'string' || !files.has(file)) throw new ZipDefect(name)
  // A copy of its own: what is stored must not keep the whole file's buffer alive.
  return { ...record, bytes: archive.content(file).slice() }
}

function fitted(table: string, record: OldRecord, steps: readonly Migration[], name: string): OldRecord {
  const shape = shapes[table]
  const current = migrateRecord(table, record, steps)
  if (!shape?.safeParse(current).success) throw new ZipDefect(name)
  if (table === 'historyChanges') checkChanges(current, name)
  return current
}

function checkChanges(part: OldRecord, name: string): void {
  const changes = part['changes'] as readonly { table: string; before: unknown; after: unknown }[]
  for (const { table, before, after } of changes) {
    for (const side of [before, after]) {
      if (side !== null && !shapes[table]?.safeParse(side).success) throw new ZipDefect(name)
    }
  }
}
