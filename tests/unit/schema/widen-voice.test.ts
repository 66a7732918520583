import { afterEach, beforeEach, expect, it } from 'vitest'
import type { CodingRound } from '@shared/domain/entities/coding-round'
import { change, draft } from '@shared/domain/history/draft'
import { createTables } from '@shared/schema/migrations/0001-create-tables'
import { rememberNames } from '@shared/schema/migrations/0002-remember-names'
import { migrations } from '@shared/schema/migrations/index'
import type { Migration } from '@shared/schema/migrations/migration'
import { closeEngagement, openEngagement, openEngagementFile, type OpenEngagementStore } from '@renderer/data'
import { packEngagement } from '@renderer/data/archive/archive-jobs'
import { databaseOnDisk } from '@renderer/data/database/database-names'
import { EngagementDatabase } from '@renderer/data/database/engagement-database'
import { code, partner } from '../data/builders'
import { fakeBridge, type FakeBridge } from '../data/fake-bridge'
import { olderEngagement } from './older-engagement'

let main: FakeBridge

beforeEach(() => {
  main = fakeBridge()
  globalThis.tandem = main.bridge
})

afterEach(closeEngagement)

const round: CodingRound = {
  id: 'round-1',
  firstCoder: 'AC',
  secondCoder: 'BD',
  isBlind: true,
  choice: { by: 'random', seed: 4711, share: 0.1 },
  answers: [{ responseId: 'r:1', questionId: 'q7' }],
  openedAt: '2026-01-01T00:00:00.000Z',
  openedBy: 'AC',
  closedAt: null,
  copies: [
    {
      copyId: 'copy-1',
      savedAt: '2026-01-02T00:00:00.000Z',
      codes: [code('slow')],
      masked: [{ responseId: 'r:1', questionId: 'q7', masks: [{ start: 3, end: 9, length: 9 }] }],
      mergedAt: null
    }
  ]
}

const older: [number, readonly Migration[]][] = [
  [1, [createTables]],
  [2, [createTables, rememberNames]]
]

async function opened(engagementId: string): Promise<OpenEngagementStore> {
  const outcome = await openEngagement(engagementId)
  if (!outcome.ok) throw new Error(outcome.error.code)
  return outcome.value
}

/** Every record of every table, as it lies on disk. */
async function onDisk(names: { databaseName: string; engagementId: string }, steps: readonly Migration[]) {
  const db = new EngagementDatabase(names.databaseName, names.engagementId, steps)
  const contents = await Promise.all(
    db.tables.map(async (table) => [table.name, await table.toArray()] as const)
  )
  db.close()
  return Object.fromEntries(contents)
}

it.each(older)('0003-widen-voice: from v%i it adds tables and changes no record', async (_from, steps) => {
  const names = await olderEngagement(main, steps)
  const { meta: metaBefore, ...before } = await onDisk(names, steps)
  expect(before).toMatchObject({ partners: [partner('p1', { tier: 'Gold' })] })
  await opened(names.engagementId)
  await closeEngagement()
  const { meta, ...after } = await onDisk(names, migrations)
  const added = Object.keys(after).filter((table) => !(table in before))
  expect(added).toContain('codingRounds')
  expect(after).toEqual({ ...before, ...Object.fromEntries(added.map((table) => [table, []])) })
  const zeros = Object.fromEntries(added.map((table) => [table, 0]))
  const [stateBefore] = metaBefore as [{ counts: Record<string, number> }]
  expect(meta).toEqual([{ ...stateBefore, schemaVersion: 3, counts: { ...stateBefore.counts, ...zeros } }])
})

it.each(older)('keeps the way back of an engagement of v%i', async (_from, steps) => {
  const { engagementId, databaseName } = await olderEngagement(main, steps)
  const store = await opened(engagementId)
  await store.commit(draft('round.opened', { count: 1 }, [change('codingRounds', null, round)]))
  expect(await store.all('codingRounds')).toEqual([round])
  await store.undo()
  expect(await store.all('codingRounds')).toEqual([])
  await store.undo()
  expect(await store.all('partners')).toEqual([partner('p1')])
  expect((await databaseOnDisk(databaseName))?.schemaVersion).toBe(3)
})

it.each(older)('opens an engagement file of v%i', async (version, steps) => {
  const { engagementId, databaseName } = await olderEngagement(main, steps)
  const packed = await packEngagement({ kind: 'pack', engagementId, databaseName }, () => undefined)
  if (!packed.ok) throw new Error(packed.error.code)
  expect(packed.value.manifest.schemaVersion).toBe(version)
  const file = await openEngagementFile({ bytes: packed.value.bytes, fileName: 'old.tandem' }, 'replace')
  expect(file.ok).toBe(true)
  const store = await opened(engagementId)
  expect(await store.all('partners')).toEqual([partner('p1', { tier: 'Gold' })])
  expect(await store.all('codingRounds')).toEqual([])
  expect(await store.state()).toMatchObject({ schemaVersion: 3 })
})
