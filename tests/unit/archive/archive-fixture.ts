import type { ArchiveIdentity, TableChunk } from '@shared/formats/engagement-archive/archive-manifest'
import { currentSchemaVersion } from '@shared/schema/index'
import { factBlock, importRun, partner, profile } from '../data/builders'

export const engagementId = 'engagement-1'

export const clientFile = Uint8Array.from(
  { length: 3000 },
  (_, index) => (index * 7919 + (index >> 3)) & 0xff
)

const tables: readonly TableChunk[] = [
  { table: 'engagement', records: [{ ...profile, id: engagementId }] },
  {
    table: 'partners',
    records: Array.from({ length: 40 }, (_, index) => ({
      ...partner(`p${String(index).padStart(3, '0')}`, {
        name: `Ünïcode & "quotes" ${index} \ud83d\ude80`,
        region: 'EMEA'
      })
    }))
  },
  { table: 'importRuns', records: [{ ...importRun('r1') }] },
  {
    table: 'history',
    records: [
      {
        id: 'h1',
        sequence: 1,
        at: '2026-01-01T00:00:00.000Z',
        by: 'AC',
        label: { code: 'import.applied', params: { rows: 6 } },
        blocks: [{ table: 'factBlocks', id: 'r1:deal:0:0' }],
        reverts: null,
        changeCount: 1,
        tables: ['importRuns']
      }
    ]
  },
  {
    table: 'historyChanges',
    records: [
      {
        sequence: 1,
        part: 0,
        changes: [{ table: 'importRuns', id: 'r1', before: null, after: importRun('r1') }]
      }
    ]
  },
  {
    table: 'sourceFiles',
    records: [{ id: 'f'.repeat(64), name: 'deals.csv', sizeBytes: 3000, format: 'csv', bytes: clientFile }]
  },
  { table: 'factBlocks', records: [{ ...factBlock('r1', 0, 60) }] },
  { table: 'factBlocks', records: [{ ...factBlock('r1', 1, 60) }] }
]

export async function* chunks(from: readonly TableChunk[] = tables): AsyncGenerator<TableChunk> {
  for (const chunk of from) yield await Promise.resolve(chunk)
}

export const allTables = tables

export function identity(fields: Partial<ArchiveIdentity> = {}): ArchiveIdentity {
  const counts: Record<string, number> = { codes: 0 }
  for (const { table, records } of tables) counts[table] = (counts[table] ?? 0) + records.length
  return {
    schemaVersion: currentSchemaVersion,
    engagementId,
    clientName: profile.clientName,
    title: profile.title,
    sequence: 1,
    createdAt: '2026-01-01T00:00:00.000Z',
    counts,
    ...fields
  }
}
