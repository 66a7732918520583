import Dexie, { type Table } from 'dexie'
import type { RecordChange } from '@shared/domain/history/change-set'
import type { HistoryEntry } from '@shared/domain/history/history-entry'
import type { BlockOf, BlockTable, EntityOf, RecordTable } from '@shared/domain/history/tables'
import { migrations } from '@shared/schema/migrations/index'
import type { Migration } from '@shared/schema/migrations/migration'
import { runMigration } from './run-migration'

/** The one record that says what a database must contain. Written in the same transaction as each change set. */
export interface DatabaseState {
  readonly id: 'state'
  readonly engagementId: string
  readonly schemaVersion: number
  readonly sequence: number
  /** Records per table, history included. */
  readonly counts: Readonly<Record<string, number>>
  readonly createdAt: string
}

/** A stretch of a change set's records: long ones (imports) are cut so that no stored value grows without bound. */
export interface StoredChanges {
  readonly sequence: number
  readonly part: number
  readonly changes: readonly RecordChange[]
}

/** One engagement's IndexedDB database. Nothing outside renderer/data holds one. */
export class EngagementDatabase extends Dexie {
  declare readonly meta: Table<DatabaseState, 'state'>
  declare readonly history: Table<HistoryEntry, number>
  declare readonly historyChanges: Table<StoredChanges, [number, number]>

  constructor(
    name: string,
    readonly engagementId: string,
    steps: readonly Migration[] = migrations
  ) {
    // Strict: a commit is acknowledged only once it is on disk. Relaxed commits were lost in simulated power cuts.
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' })
    // What Dexie would tell its live queries and hooks with every write: the feed of change sets tells ours.
    for (const name of ['Cache', 'Observability', 'HooksMiddleware']) this.unuse({ stack: 'dbcore', name })
    for (const step of steps) {
      this.version(step.to)
        .stores(step.stores)
        .upgrade((transaction) => runMigration(transaction, step))
    }
    // Another window upgrades or deletes the database: let go instead of blocking it.
    this.on('versionchange', () => {
      this.close()
    })
  }

  records<T extends RecordTable>(table: T): Table<EntityOf<T>, string> {
    return this.table<EntityOf<T>, string>(table)
  }

  blocks<T extends BlockTable>(table: T): Table<BlockOf<T>, string> {
    return this.table<BlockOf<T>, string>(table)
  }
}
