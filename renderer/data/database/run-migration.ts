import type { Transaction } from 'dexie'
import type { Migration, OldRecord } from '@shared/schema/migrations/migration'
import { migrateRecord } from '@shared/schema/migrations/migrate-record'

/**
 * Runs one step inside the transaction in which IndexedDB changes the database's version: all of it, or the old
 * database stays as it was. Tables the step does not name are not read.
 */
export async function runMigration(transaction: Transaction, step: Migration): Promise<void> {
  for (const table of [...Object.keys(step.transforms), 'historyChanges']) {
    await transaction
      .table<OldRecord>(table)
      .toCollection()
      .modify((record, context) => {
        context.value = migrateRecord(table, record, [step])
      })
  }
  await transaction
    .table<OldRecord>('meta')
    .toCollection()
    .modify((state, context) => {
      const counts = { ...noneIn(step), ...(state['counts'] as Record<string, number>) }
      context.value = { ...state, schemaVersion: step.to, counts }
    })
}

/** Tables that are new start with no records, and say so. */
const noneIn = ({ stores }: Migration): Record<string, number> =>
  Object.fromEntries(Object.keys(stores).flatMap((table) => (table === 'meta' ? [] : [[table, 0]])))
