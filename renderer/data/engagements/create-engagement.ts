import type { Engagement } from '@shared/domain/entities/engagement'
import type { AppError } from '@shared/domain/errors'
import { fail, type Result } from '@shared/domain/result'
import { currentSchemaVersion, currentStores } from '@shared/schema/index'
import { catalogue, type CatalogueEntry } from '../database/catalogue'
import { databaseNameFor } from '../database/database-names'
import { EngagementDatabase } from '../database/engagement-database'
import { writeError } from '../database/store-failure'
import type { OpenEngagementStore } from '../store/open-store'
import { systemPorts, type StorePorts } from '../store/system-ports'
import { openEngagement } from './open-engagement'

/** What the consultant says about a new engagement; its id is given here. */
export type EngagementProfile = Omit<Engagement, 'id'>

/**
 * Makes a new engagement with its own database and opens it. The profile is written before history begins
 * (sequence 0), so undo can never take the engagement itself away.
 */
export async function createEngagement(
  profile: EngagementProfile,
  ports: StorePorts = systemPorts
): Promise<Result<OpenEngagementStore, AppError>> {
  const engagement: Engagement = { ...profile, id: ports.ids.next() }
  const now = ports.clock.now()
  const databaseName = databaseNameFor(engagement.id, 'first')
  try {
    await writeFirstState(databaseName, engagement, now)
    await catalogue().engagements.add(entryFor(engagement, databaseName, now))
  } catch (thrown) {
    return fail(writeError(engagement.id, thrown))
  }
  return openEngagement(engagement.id, ports)
}

/** The catalogue's line for an engagement record. */
export function entryFor(engagement: Engagement, databaseName: string, now: string): CatalogueEntry {
  const { id, clientName, title, kind, isSample } = engagement
  return {
    id,
    clientName,
    title,
    kind,
    databaseName,
    isSample,
    createdAt: now,
    lastOpenedAt: now,
    retired: []
  }
}

async function writeFirstState(databaseName: string, engagement: Engagement, now: string): Promise<void> {
  const db = new EngagementDatabase(databaseName, engagement.id)
  const tables = Object.keys(currentStores).filter((table) => table !== 'meta')
  const none = Object.fromEntries(tables.map((table) => [table, 0]))
  try {
    await db.transaction('rw', db.meta, db.records('engagement'), async () => {
      await db.records('engagement').add(engagement)
      await db.meta.add({
        id: 'state',
        engagementId: engagement.id,
        schemaVersion: currentSchemaVersion,
        sequence: 0,
        counts: { ...none, engagement: 1 },
        createdAt: now
      })
    })
  } finally {
    db.close()
  }
}
