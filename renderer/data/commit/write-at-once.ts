import type { ChangeDraft } from '@shared/domain/history/change-set'
import type { EngagementDatabase } from '../database/engagement-database'
import { assertFits } from './assert-fits'
import { planWrite, type Base, type Stamp, type WritePlan } from './plan-write'
import type { Written } from './write-change-set'

/**
 * Writes a change set upon what this window knows, reading nothing: a transaction of its own, handed over as a whole
 * before the thread goes on to draw. Has another window written since, the line of the history with the next number is
 * there already, and nothing of this one is written. Rejects with what the database says; then the change set is to be
 * written in the reading way (write-change-set), which finds out what is the matter.
 *
 * Plain IndexedDB: Dexie's own promises around each of five requests cost a key press more than the requests do.
 */
export async function writeAtOnce(
  db: EngagementDatabase,
  draft: ChangeDraft,
  stamp: Stamp,
  base: Base
): Promise<Written> {
  assertFits(draft)
  const plan = planWrite(draft, stamp, base)
  const names = [...plan.tables.map(({ table }) => table), 'history', 'historyChanges', 'meta']
  const transaction = db.backendDB().transaction(names, 'readwrite', { durability: 'strict' })
  const ended = endOf(transaction)
  try {
    request(transaction, plan)
    transaction.commit()
  } catch (thrown) {
    // What could not be asked for takes with it what was.
    transaction.abort()
    await ended.catch(() => undefined)
    throw thrown
  }
  await ended
  return plan
}

function request(transaction: IDBTransaction, { tables, entry, parts, state }: WritePlan): void {
  for (const { table, kept, gone } of tables) {
    const records = transaction.objectStore(table)
    for (const record of kept) records.put(record)
    for (const id of gone) records.delete(id)
  }
  transaction.objectStore('history').add(entry)
  for (const part of parts) transaction.objectStore('historyChanges').add(part)
  transaction.objectStore('meta').put(state)
}

/** Resolves when it is on disk; rejects when nothing of it is. */
function endOf(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error ?? new DOMException('', 'AbortError'))
  })
}
