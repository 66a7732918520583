import { change, draft } from '@shared/domain/history/draft'
import type { Migration } from '@shared/schema/migrations/migration'
import { closeEngagement } from '@renderer/data'
import { EngagementDatabase, type DatabaseState } from '@renderer/data/database/engagement-database'
import { newStore, partner } from '../data/builders'
import type { FakeBridge } from '../data/fake-bridge'

/**
 * An engagement as an earlier version of the product left it: the partner p1 was added and then made Gold. There is
 * no copy of it anywhere.
 */
export async function olderEngagement(
  main: FakeBridge,
  steps: readonly Migration[]
): Promise<{ engagementId: string; databaseName: string }> {
  const last = steps.at(-1)
  if (!last) throw new Error('an earlier version has at least one step')
  const store = await newStore()
  const { engagementId, databaseName } = store
  const before = partner('p1')
  await store.commit(draft('partner.added', {}, [change('partners', null, before)]))
  await store.commit(draft('partner.edited', {}, [change('partners', before, { ...before, tier: 'Gold' })]))
  main.failUploads = 'disk-full'
  await closeEngagement()
  main.failUploads = null
  const now = new EngagementDatabase(databaseName, engagementId)
  const kept = await Promise.all(
    Object.keys(last.stores).map(async (name) => [name, await now.table(name).toArray()] as const)
  )
  await now.delete()
  const old = new EngagementDatabase(databaseName, engagementId, steps)
  for (const [name, records] of kept) await old.table(name).bulkAdd(records)
  await old.meta.toCollection().modify((state: DatabaseState, context) => {
    const counts = Object.entries(state.counts).filter(([table]) => table in last.stores)
    context.value = { ...state, schemaVersion: last.to, counts: Object.fromEntries(counts) }
  })
  old.close()
  return { engagementId, databaseName }
}
