import { writeFileSync } from 'node:fs'
import type { Engagement } from '@shared/domain/entities/engagement'
import type { TableChunk } from '@shared/formats/engagement-archive/archive-manifest'
import { writeArchive } from '@shared/formats/engagement-archive/write-archive'
import { currentSchemaVersion } from '@shared/schema/index'

const createdAt = '2026-09-01T08:00:00.000Z'

/** Writes tables as a `.tandem` file, which the app opens as any other. */
export async function writeEngagementFile(
  file: string,
  { id, clientName, title }: Engagement,
  tables: readonly TableChunk[]
): Promise<void> {
  const counts: Record<string, number> = {}
  for (const { table, records } of tables) counts[table] = (counts[table] ?? 0) + records.length
  const identity = { schemaVersion: currentSchemaVersion, sequence: 1, createdAt, counts }
  async function* chunks(): AsyncGenerator<TableChunk> {
    for (const chunk of tables) yield await Promise.resolve(chunk)
  }
  const bytes = await writeArchive({ ...identity, engagementId: id, clientName, title }, chunks())
  writeFileSync(file, bytes)
}
