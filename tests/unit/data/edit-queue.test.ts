import { expect, it } from 'vitest'
import { createEngagement } from '@renderer/data/engagements/create-engagement'
import { EditQueue } from '@renderer/data/live/edit-queue'
import { addLine, editLine } from '@shared/domain/exchange/edit-audit'
import type { EngagementStore } from '@shared/ports/engagement-store'
import { engagement } from '../../helpers/engagement-builder'
import { line } from '../exchange/exchange-builders'

async function withLines(...ids: string[]) {
  const created = await createEngagement(engagement())
  if (!created.ok) throw new Error(created.error.code)
  for (const id of ids) await created.value.commit(addLine(line({ id })))
  return created.value
}

const place = (id: string) => ({ table: 'exchangeLines', id }) as const

it('writes edits of several records in the order they were made, each on top of the one before', async () => {
  const store = await withLines('a', 'b')
  const queue = new EditQueue(store)
  const put = (id: string, patch: { importance?: number; deliveredVendor?: number }) =>
    queue.add(place(id), patch, (stored) => editLine(stored, patch))
  const all = [put('a', { importance: 5 }), put('b', { importance: 4 }), put('a', { deliveredVendor: 2 })]
  expect(queue.ahead('exchangeLines', 'a')).toEqual({ importance: 5, deliveredVendor: 2 })
  expect((await Promise.all(all)).map((each) => each.ok && each.value.sequence)).toEqual([3, 4, 5])
  expect(await store.get('exchangeLines', 'a')).toMatchObject({ importance: 5, deliveredVendor: 2 })
  expect(await store.get('exchangeLines', 'b')).toMatchObject({ importance: 4 })
  await Promise.resolve()
  expect(queue.ahead('exchangeLines', 'a')).toEqual({})
})

it('reads again when somebody else wrote the record in between', async () => {
  const store = await withLines('a')
  let isFirst = true
  const meddling = Object.assign(Object.create(store) as EngagementStore, {
    get: async (...[table, id]: Parameters<EngagementStore['get']>) => {
      const found = await store.get(table, id)
      if (isFirst) {
        isFirst = false
        const stored = await store.get('exchangeLines', 'a')
        if (stored) await store.commit(editLine(stored, { deliveredPartner: 1 }))
      }
      return found
    },
    commit: store.commit.bind(store)
  })
  const written = await new EditQueue(meddling).add(place('a'), { importance: 3 }, (stored) =>
    editLine(stored, { importance: 3 })
  )
  expect(written.ok).toBe(true)
  expect(await store.get('exchangeLines', 'a')).toMatchObject({ importance: 3, deliveredPartner: 1 })
})

it('goes on with the next edit when one cannot be written, and says which could not', async () => {
  const store = await withLines('a')
  const queue = new EditQueue(store)
  const gone = queue.add(place('never'), { importance: 1 }, (stored) => editLine(stored, { importance: 1 }))
  const broken = queue.add(place('a'), { importance: 2 }, () => {
    throw new Error('a bug in an edit')
  })
  const fine = queue.add(place('a'), { importance: 4 }, (stored) => editLine(stored, { importance: 4 }))
  expect(await gone).toMatchObject({ ok: false, error: { code: 'store.conflict' } })
  await expect(broken).rejects.toThrow('a bug in an edit')
  expect((await fine).ok).toBe(true)
  expect(await store.get('exchangeLines', 'a')).toMatchObject({ importance: 4 })
})

it('settles when all that was shown is written, so that undo takes back the last thing done', async () => {
  const store = await withLines('a')
  const queue = new EditQueue(store)
  for (const importance of [5, 4, 3]) {
    void queue.add(place('a'), { importance }, (stored) => editLine(stored, { importance }))
  }
  await queue.settled()
  await store.undo()
  expect(await store.get('exchangeLines', 'a')).toMatchObject({ importance: 4 })
  expect(queue.ahead('exchangeLines', 'a')).toEqual({})
})
