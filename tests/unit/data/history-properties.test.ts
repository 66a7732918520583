import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { ChangeDraft } from '@shared/domain/history/change-set'
import { change, draft } from '@shared/domain/history/draft'
import { attachEngagement, type OpenEngagementStore } from '@renderer/data'
import { code, factBlock, importRun, newStore, partner } from './builders'

/** One thing a consultant may do, chosen by numbers so that it fits whatever state it meets. */
type Deed =
  | { readonly act: 'put'; readonly slot: number; readonly value: number }
  | { readonly act: 'remove'; readonly slot: number }
  | { readonly act: 'import'; readonly rows: number }
  | { readonly act: 'undo' }
  | { readonly act: 'redo' }

const slot = fc.nat(4)
const edit = fc.oneof(
  fc.record({ act: fc.constant('put' as const), slot, value: fc.nat(99) }),
  fc.record({ act: fc.constant('remove' as const), slot }),
  fc.record({ act: fc.constant('import' as const), rows: fc.integer({ min: 1, max: 3 }) })
)
const step = fc.record({ act: fc.constantFrom('undo' as const, 'redo' as const) })
const deeds = fc.array(fc.oneof({ weight: 3, arbitrary: edit }, { weight: 2, arbitrary: step }), {
  minLength: 1,
  maxLength: 14
})

async function draftFor(store: OpenEngagementStore, deed: Deed, number: number): Promise<ChangeDraft | null> {
  if (deed.act === 'import') {
    const runId = `r${number}`
    const changes = [
      change('importRuns', null, importRun(runId)),
      change('partners', null, partner(`${runId}-p`))
    ]
    return {
      ...draft('import.applied', {}, changes),
      blocks: { factBlocks: [factBlock(runId, 0, deed.rows)] }
    }
  }
  if (deed.act !== 'put' && deed.act !== 'remove') return null
  const id = `c${deed.slot}`
  const before = await store.get('codes', id)
  const after = deed.act === 'put' ? code(id, { name: `Name ${deed.value}` }) : null
  if (before === null && after === null) return null
  return draft('code.edited', {}, [change('codes', before, after)])
}

async function perform(store: OpenEngagementStore, all: readonly Deed[]): Promise<void> {
  for (const [number, deed] of all.entries()) {
    if (deed.act === 'undo') await store.undo()
    else if (deed.act === 'redo') await store.redo()
    else {
      const made = await draftFor(store, deed, number)
      if (made) expect((await store.commit(made)).ok).toBe(true)
    }
  }
}

/** What the consultant sees: runs that were taken back do not count, and neither do their rows. */
async function visible(store: OpenEngagementStore) {
  const runs = (await store.all('importRuns')).filter(({ state }) => state === 'applied')
  const applied = new Set(runs.map(({ id }) => id))
  const facts = (await store.allBlocks('factBlocks')).filter(({ runId }) => applied.has(runId))
  return { runs, facts, codes: await store.all('codes'), partners: await store.all('partners') }
}

async function undoAll(store: OpenEngagementStore): Promise<number> {
  let undone = 0
  while ((await store.undo()).ok) undone += 1
  return undone
}

it('undoing everything leads back to the beginning, and redoing everything to the end', async () => {
  await fc.assert(
    fc.asyncProperty(deeds, async (all) => {
      const store = await newStore()
      const beginning = await visible(store)
      await perform(store, all)
      const end = await visible(store)
      const undone = await undoAll(store)
      expect(await visible(store)).toEqual(beginning)
      for (let index = 0; index < undone; index++) expect((await store.redo()).ok).toBe(true)
      expect(await visible(store)).toEqual(end)
      store.close()
    }),
    { numRuns: 20, seed: 1 }
  )
})

it('one undo and one redo change nothing', async () => {
  await fc.assert(
    fc.asyncProperty(deeds, async (all) => {
      const store = await newStore()
      await perform(store, all)
      const before = await visible(store)
      if ((await store.undo()).ok) {
        expect((await store.redo()).ok).toBe(true)
        expect(await visible(store)).toEqual(before)
      }
      store.close()
    }),
    { numRuns: 20, seed: 2 }
  )
})

it('counts in the state are the records there are, and memory follows the disk', async () => {
  await fc.assert(
    fc.asyncProperty(deeds, async (all) => {
      const store = await newStore()
      await Promise.all([store.caches.preload('codes'), store.caches.preload('partners')])
      await perform(store, all)
      const { counts, sequence } = await store.state()
      const { codes, partners } = await visible(store)
      expect([counts['codes'], counts['partners'], counts['history']]).toEqual([
        codes.length,
        partners.length,
        sequence
      ])
      expect(counts['factBlocks']).toBe((await store.allBlocks('factBlocks')).length)
      expect(store.caches.records('codes')).toEqual(codes)
      expect(store.caches.records('partners')).toEqual(partners)
      store.close()
    }),
    { numRuns: 20, seed: 3 }
  )
})

it('two windows that edit the same records never lose an update', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(slot, { minLength: 4, maxLength: 12 }),
      fc.array(slot, { minLength: 4, maxLength: 12 }),
      async (mine, theirs) => {
        const left = await newStore()
        const attached = await attachEngagement(left.engagementId)
        if (!attached.ok) throw new Error(attached.error.code)
        const right = attached.value
        /** Adds one to a counter kept in a record's order, reading and writing apart as a screen does. */
        const increment = async (store: OpenEngagementStore, at: number): Promise<boolean> => {
          const before = await store.get('codes', `c${at}`)
          const after = code(`c${at}`, { order: (before?.order ?? 0) + 1 })
          const written = await store.commit(draft('code.edited', {}, [change('codes', before, after)]))
          if (!written.ok) expect(written.error.code).toBe('store.conflict')
          return written.ok
        }
        const work = async (store: OpenEngagementStore, slots: readonly number[]) => {
          const outcomes: boolean[] = []
          for (const at of slots) outcomes.push(await increment(store, at))
          return outcomes.filter(Boolean).length
        }
        const [fromLeft, fromRight] = await Promise.all([work(left, mine), work(right, theirs)])
        const total = (await left.all('codes')).reduce((sum, { order }) => sum + order, 0)
        expect(total).toBe(fromLeft + fromRight)
        expect(await left.sequence()).toBe(fromLeft + fromRight)
        await left.caches.preload('codes')
        await expect.poll(() => left.knownSequence).toBe(fromLeft + fromRight)
        right.close()
        left.close()
      }
    ),
    { numRuns: 12, seed: 4 }
  )
})
