import type { Engagement } from '@shared/domain/entities/engagement'
import { blockTables, recordTables, type BlockTable } from '@shared/domain/history/tables'
import type { ArchiveIdentity, TableChunk } from '@shared/formats/engagement-archive/archive-manifest'
import { readState } from '../commit/write-change-set'
import type { EngagementDatabase } from '../database/engagement-database'

const recordsPerChunk = 1000
const blocksPerChunk = 8

export interface DatabaseContent {
  readonly identity: ArchiveIdentity
  readonly chunks: AsyncIterable<TableChunk>
}

/**
 * All of an engagement as it was at one commit. Living records are read in one transaction; blocks, which are never
 * changed once written, are read after it by the ids it saw, so that nobody's commit waits for them.
 */
export async function databaseContent(db: EngagementDatabase): Promise<DatabaseContent> {
  // A database that is copied before its migration lacks the newest tables.
  const present = new Set(db.tables.map(({ name }) => name))
  const small = ['history', 'historyChanges', ...recordTables].filter((table) => present.has(table))
  const read = await db.transaction('r', ['meta', ...small, ...blockTables], async () => {
    const state = await readState(db)
    const tables: TableChunk[] = []
    for (const table of small) tables.push({ table, records: await db.table(table).toArray() })
    const blockIds: [BlockTable, string[]][] = []
    for (const table of blockTables)
      blockIds.push([table, await db.blocks(table).toCollection().primaryKeys()])
    return { state, tables, blockIds }
  })
  const { state, tables, blockIds } = read
  const engagement = tables.find(({ table }) => table === 'engagement')?.records[0] as Engagement | undefined
  const identity: ArchiveIdentity = {
    schemaVersion: state.schemaVersion,
    engagementId: state.engagementId,
    clientName: engagement?.clientName ?? '',
    title: engagement?.title ?? '',
    sequence: state.sequence,
    createdAt: state.createdAt,
    counts: { ...state.counts }
  }
  return { identity, chunks: chunksOf(db, tables, blockIds) }
}

async function* chunksOf(
  db: EngagementDatabase,
  tables: readonly TableChunk[],
  blockIds: readonly [BlockTable, string[]][]
): AsyncGenerator<TableChunk> {
  for (const { table, records } of tables) {
    for (let first = 0; first < records.length; first += recordsPerChunk) {
      yield { table, records: records.slice(first, first + recordsPerChunk) }
    }
  }
  for (const [table, ids] of blockIds) {
    for (let first = 0; first < ids.length; first += blocksPerChunk) {
      const found = await db.table(table).bulkGet(ids.slice(first, first + blocksPerChunk))
      yield { table, records: found.filter((block): block is Record<string, unknown> => block !== undefined) }
    }
  }
}
