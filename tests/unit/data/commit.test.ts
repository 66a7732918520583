import Dexie from 'dexie'
import { expect, it, vi } from 'vitest'
import type { ChangeDraft } from '@shared/domain/history/change-set'
import { change, draft } from '@shared/domain/history/draft'
import { attachEngagement } from '@renderer/data/engagements/open-engagement'
import type { Drawing, OpenEngagementStore } from '@renderer/data/store/open-store'
import { code, factBlock, importRun, newStore, partner } from './builders'

/** A drawing that is over at once. */
const drawnAtOnce: Drawing = {
  begin: () => undefined,
  done: Promise.resolve()
}

const addedCode = (id: string) => draft('voice.code-added', {}, [change('codes', null, code(id))])

it('writes records, history and the new sequence together', async () => {
  const store = await newStore()
  const added = partner('p1')
  const written = await store.commit(
    draft('partner.added', { name: added.name }, [change('partners', null, added)])
  )
  expect(written).toMatchObject({ ok: true, value: { sequence: 1, by: 'AC', reverts: null } })
  expect(await store.get('partners', 'p1')).toEqual(added)
  expect(await store.state()).toMatchObject({
    sequence: 1,
    counts: { partners: 1, history: 1, engagement: 1 }
  })
  expect(await store.history(10)).toMatchObject([{ sequence: 1, changeCount: 1, tables: ['partners'] }])
})

/** A store that has its engagement and codes in memory, so that a key press reads nothing. */
async function storeAtHand() {
  const store = await newStore()
  await store.caches.preload('engagement')
  await store.caches.preload('codes')
  return store
}

it('says when all is on its way, and writes it as whole as ever', async () => {
  const store = await storeAtHand()
  let wasTold = 0
  const codes = ['c1', 'c2', 'c3'].map((id) => change('codes', null, code(id)))
  const written = await store.commit(draft('voice.code-added', {}, codes), {
    ...drawnAtOnce,
    begin: () => (wasTold += 1)
  })
  expect(written).toMatchObject({ ok: true, value: { sequence: 1 } })
  expect(wasTold).toBe(1)
  expect(await store.all('codes')).toHaveLength(3)
  expect(await store.state()).toMatchObject({ sequence: 1, counts: { codes: 3, history: 1 } })
})

it('tells this window of a commit once what was done is drawn; another window hears of it before', async () => {
  const store = await newStore()
  const other = await attachEngagement(store.engagementId)
  if (!other.ok) throw new Error(other.error.code)
  let draw = (): void => undefined
  const done = new Promise<void>((resolve) => (draw = resolve))
  const heard: string[] = []
  const otherHeard = new Promise<void>((resolve) => {
    other.value.onCommit(() => {
      heard.push('other')
      resolve()
    })
  })
  store.onCommit(() => heard.push('this'))
  const added = draft('voice.code-added', {}, [change('codes', null, code('c1'))])
  const written = store.commit(added, { ...drawnAtOnce, done })
  await otherHeard
  expect(heard).toEqual(['other'])
  expect(store.saveProgress.progress.phase).toBe('saving')
  draw()
  await written
  expect(heard).toEqual(['other', 'this'])
  expect(store.saveProgress.progress.phase).toBe('saved')
  other.value.close()
})

it('counts a write at once, and tells of it only when it takes its time', async () => {
  const store = await newStore()
  const told: string[] = []
  const hear = new Promise<void>((resolve) => {
    store.saveProgress.subscribe(() => {
      told.push(store.saveProgress.progress.phase)
      resolve()
    })
  })
  let draw = (): void => undefined
  const done = new Promise<void>((resolve) => (draw = resolve))
  const written = store.commit(addedCode('c1'), { ...drawnAtOnce, done })
  expect(store.saveProgress.progress.phase).toBe('saving')
  expect(told).toEqual([])
  await hear
  expect(told).toEqual(['saving'])
  draw()
  await written
  expect(told).toEqual(['saving', 'saved'])
})

it('does not let the status flicker with a quick write', async () => {
  const store = await newStore()
  const phases = new Set<object>([store.saveProgress.progress])
  store.saveProgress.subscribe(() => phases.add(store.saveProgress.progress))
  await store.commit(addedCode('c1'))
  expect(phases.size).toBe(1)
})

it('does not wait for the drawing of what was undone meanwhile', async () => {
  const store = await newStore()
  const heard: number[] = []
  store.onCommit((sets) => heard.push(...sets.map(({ sequence }) => sequence)))
  const added = draft('voice.code-added', {}, [change('codes', null, code('c1'))])
  const neverDrawn = { ...drawnAtOnce, done: new Promise<void>(() => undefined) }
  const written = store.commit(added, neverDrawn)
  await store.undo()
  expect(await written).toMatchObject({ ok: true, value: { sequence: 1 } })
  expect(heard).toEqual([1, 2])
})

it('writes nothing when one part cannot be written, though the database was told to finish', async () => {
  const store = await storeAtHand()
  const database = await new Dexie(store.databaseName).open()
  await database.table('history').add({ sequence: 1, id: 'in the way' })
  database.close()
  const added = draft('voice.code-added', {}, [change('codes', null, code('c1'))])
  await expect(store.commit(added, drawnAtOnce)).rejects.toThrow('constraint')
  expect(await store.all('codes')).toEqual([])
  expect(await store.sequence()).toBe(0)
})

/** How often the store's database is asked for a record while something is done. */
async function readsDuring(store: OpenEngagementStore, work: () => Promise<unknown>): Promise<number> {
  const reads = vi.spyOn(IDBObjectStore.prototype, 'get')
  try {
    await work()
    const asked = reads.mock.contexts.filter((one) => one instanceof IDBObjectStore)
    return asked.filter(({ transaction }) => transaction.db.name === store.databaseName).length
  } finally {
    reads.mockRestore()
  }
}

/** Has another window write without this one hearing of it. */
async function writtenElsewhere(store: OpenEngagementStore, change: ChangeDraft): Promise<void> {
  const silent = vi.spyOn(BroadcastChannel.prototype, 'postMessage').mockReturnValue()
  const other = await attachEngagement(store.engagementId)
  if (!other.ok) throw new Error(other.error.code)
  expect(await other.value.commit(change)).toMatchObject({ ok: true })
  other.value.close()
  silent.mockRestore()
}

it('reads nothing before a key press is written when it knows what is stored', async () => {
  const store = await storeAtHand()
  const edited = draft('voice.code-edited', {}, [change('codes', code('c1'), code('c1', { name: 'Margin' }))])
  expect(await readsDuring(store, () => store.commit(addedCode('c1'), drawnAtOnce))).toBe(0)
  expect(await readsDuring(store, () => store.commit(edited, drawnAtOnce))).toBe(0)
  expect(await store.all('codes')).toEqual([code('c1', { name: 'Margin' })])
  expect(await store.history(10)).toMatchObject([
    { sequence: 2, by: 'AC' },
    { sequence: 1, by: 'AC' }
  ])
  expect(await store.state()).toMatchObject({
    sequence: 2,
    counts: { codes: 1, history: 2, historyChanges: 2 }
  })
  await store.undo()
  expect(await store.get('codes', 'c1')).toEqual(code('c1'))
})

it('reads when it does not know what is stored', async () => {
  const store = await newStore()
  await store.caches.preload('engagement')
  expect(await readsDuring(store, () => store.commit(addedCode('c1'), drawnAtOnce))).toBeGreaterThan(0)
  expect(await store.all('codes')).toEqual([code('c1')])
})

it('loses nothing when another window has written since, without this one having heard of it', async () => {
  const store = await storeAtHand()
  await writtenElsewhere(store, addedCode('c1'))
  expect(store.knownSequence).toBe(0)
  expect(await store.commit(addedCode('c2'), drawnAtOnce)).toMatchObject({ ok: true, value: { sequence: 2 } })
  expect(await store.all('codes')).toEqual([code('c1'), code('c2')])
  expect(await store.state()).toMatchObject({ sequence: 2, counts: { codes: 2, history: 2 } })
  expect(store.caches.records('codes')).toEqual([code('c1'), code('c2')])
})

it('refuses a key press on a record another window has changed, without this one having heard of it', async () => {
  const store = await storeAtHand()
  await store.commit(addedCode('c1'), drawnAtOnce)
  const rename = (name: string) =>
    draft('voice.code-edited', {}, [change('codes', code('c1'), code('c1', { name }))])
  await writtenElsewhere(store, rename('Theirs'))
  expect(await store.commit(rename('Ours'), drawnAtOnce)).toMatchObject({
    ok: false,
    error: { code: 'store.conflict' }
  })
  expect(await store.all('codes')).toEqual([code('c1', { name: 'Theirs' })])
  expect(await store.sequence()).toBe(2)
})

it('takes the coder from the engagement as it is since it was edited', async () => {
  const store = await storeAtHand()
  const before = await store.get('engagement', store.engagementId)
  if (!before) throw new Error('no engagement')
  await store.commit(
    draft('engagement.edited', {}, [change('engagement', before, { ...before, coder: 'BD' })])
  )
  expect(await store.commit(addedCode('c1'), drawnAtOnce)).toMatchObject({ ok: true, value: { by: 'BD' } })
})

it('refuses a change whose record is no longer what its author saw, and writes nothing of it', async () => {
  const store = await newStore()
  const first = partner('p1', { tier: 'Gold' })
  await store.commit(draft('partner.added', {}, [change('partners', null, first)]))
  const refused = await store.commit(
    draft('partner.edited', {}, [
      change('codes', null, code('c1')),
      change('partners', { ...first, tier: 'Silver' }, { ...first, tier: 'Bronze' })
    ])
  )
  expect(refused).toEqual({
    ok: false,
    error: { code: 'store.conflict', params: { table: 'partners', id: 'p1' } }
  })
  expect(await store.all('codes')).toEqual([])
  expect(await store.sequence()).toBe(1)
  expect(store.saveProgress.progress.phase).toBe('saved')
})

it('takes back and brings back an edit', async () => {
  const store = await newStore()
  const before = partner('p1')
  const after = { ...before, tier: 'Gold' }
  await store.commit(draft('partner.added', {}, [change('partners', null, before)]))
  await store.commit(draft('partner.edited', {}, [change('partners', before, after)]))
  await store.undo()
  expect(await store.get('partners', 'p1')).toEqual(before)
  await store.undo()
  expect(await store.all('partners')).toEqual([])
  expect(await store.undo()).toMatchObject({ ok: false, error: { code: 'store.nothing-to-undo' } })
  await store.redo()
  await store.redo()
  expect(await store.get('partners', 'p1')).toEqual(after)
  expect(await store.redo()).toMatchObject({ ok: false, error: { code: 'store.nothing-to-redo' } })
})

it('undoes an import by marking its run as undone and keeps its blocks', async () => {
  const store = await newStore()
  const run = importRun('r1')
  const blocks = [factBlock('r1', 0), factBlock('r1', 1)]
  await store.commit({
    ...draft('import.applied', {}, [
      change('importRuns', null, run),
      change('partners', null, partner('p1'))
    ]),
    blocks: { factBlocks: blocks }
  })
  await store.undo()
  expect(await store.get('importRuns', 'r1')).toEqual({ ...run, state: 'undone', sequence: 1 })
  expect(await store.all('partners')).toEqual([])
  expect(await store.allBlocks('factBlocks')).toEqual(blocks)
  await store.redo()
  expect(await store.get('importRuns', 'r1')).toEqual({ ...run, sequence: 1 })
  expect(await store.all('partners')).toHaveLength(1)
})

it('closes the way forward when an edit follows an undo', async () => {
  const store = await newStore()
  await store.commit(draft('a', {}, [change('codes', null, code('c1'))]))
  await store.undo()
  await store.commit(draft('b', {}, [change('codes', null, code('c2'))]))
  expect((await store.undoTargets()).redo).toBeNull()
  await store.undo()
  expect(await store.undo()).toMatchObject({ ok: false })
  expect((await store.undoTargets()).redo).not.toBeNull()
})

it('tells another window on the same engagement about each commit once and in order', async () => {
  const store = await newStore()
  const other = await attachEngagement(store.engagementId)
  if (!other.ok) throw new Error(other.error.code)
  const seen: number[] = []
  other.value.onCommit((sets) => seen.push(...sets.map((set) => set.sequence)))
  for (let index = 0; index < 5; index++) {
    await store.commit(draft('a', {}, [change('codes', null, code(`c${index}`))]))
  }
  await expect.poll(() => seen).toEqual([1, 2, 3, 4, 5])
  other.value.close()
})

it('keeps a table in memory in step with the database', async () => {
  const store = await newStore()
  expect(store.caches.records('codes')).toBeUndefined()
  await store.caches.preload('codes')
  await store.commit(draft('a', {}, [change('codes', null, code('b')), change('codes', null, code('a'))]))
  await store.commit(draft('a', {}, [change('codes', code('b'), code('b', { name: 'New' }))]))
  expect(store.caches.records('codes')).toEqual(await store.all('codes'))
  await store.undo()
  await store.undo()
  expect(store.caches.records('codes')).toEqual([])
})
