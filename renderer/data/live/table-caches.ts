import type { ChangeSet, RecordChange } from '@shared/domain/history/change-set'
import type { EntityOf, RecordTable } from '@shared/domain/history/tables'
import type { CommitListener } from '../store/commit-feed'
import { applyChanges, positionOf } from './sorted-records'

interface CachedTable {
  records: readonly { readonly id: string }[] | null
  /** Change sets that arrived while the table was being read. */
  readonly waiting: RecordChange[]
  readonly listeners: Set<() => void>
  /** Settles when the first read is over. */
  loaded: Promise<void> | null
}

type ReadTable = (table: RecordTable) => Promise<readonly { readonly id: string }[]>

/**
 * Tables held in memory for the screens. Each is read once when first looked at and then follows the change sets,
 * so that coding one of 10,000 answers does not read 10,000 codings again.
 */
export class TableCaches {
  readonly #tables = new Map<RecordTable, CachedTable>()
  readonly #read: ReadTable

  constructor(read: ReadTable, onCommit: (listener: CommitListener) => () => void) {
    this.#read = read
    onCommit((changeSets) => {
      this.#follow(changeSets)
    })
  }

  /** All records in order of id, or undefined while they are being read. */
  records<T extends RecordTable>(table: T): readonly EntityOf<T>[] | undefined {
    return (this.#table(table).records ?? undefined) as readonly EntityOf<T>[] | undefined
  }

  /** One record; null when there is none, undefined while the table is being read. */
  record<T extends RecordTable>(table: T, id: string): EntityOf<T> | null | undefined {
    this.#table(table)
    return this.held(table, id)
  }

  /** The same without reading the table when nobody has looked at it yet. */
  held<T extends RecordTable>(table: T, id: string): EntityOf<T> | null | undefined {
    const records = this.#tables.get(table)?.records
    if (!records) return undefined
    const found = records[positionOf(records, id)]
    return found?.id === id ? (found as EntityOf<T>) : null
  }

  /** Calls back when the table's records are there or have changed. */
  subscribe(table: RecordTable, listener: () => void): () => void {
    const { listeners } = this.#table(table)
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
    }
  }

  /** Reads a table before a screen asks for it. */
  async preload(table: RecordTable): Promise<void> {
    await this.#table(table).loaded
  }

  #table(name: RecordTable): CachedTable {
    const known = this.#tables.get(name)
    if (known) return known
    const table: CachedTable = { records: null, waiting: [], listeners: new Set(), loaded: null }
    this.#tables.set(name, table)
    table.loaded = this.#load(name, table)
    return table
  }

  async #load(name: RecordTable, table: CachedTable): Promise<void> {
    try {
      const read = await this.#read(name)
      // A change that was already in what we read is applied again, which changes nothing.
      table.records = applyChanges(read, table.waiting)
    } catch {
      // Read again when the table is next looked at; the store itself reports what is wrong with it.
      this.#tables.delete(name)
    }
    table.waiting.length = 0
    notify(table)
  }

  #follow(changeSets: readonly ChangeSet[]): void {
    const changed = new Map<CachedTable, RecordChange[]>()
    for (const change of changeSets.flatMap((changeSet) => changeSet.changes)) {
      const table = this.#tables.get(change.table)
      if (!table) continue
      const changes = changed.get(table)
      if (changes) changes.push(change)
      else changed.set(table, [change])
    }
    for (const [table, changes] of changed) {
      if (table.records === null) table.waiting.push(...changes)
      else {
        table.records = applyChanges(table.records, changes)
        notify(table)
      }
    }
  }
}

function notify(table: CachedTable): void {
  for (const listener of [...table.listeners]) listener()
}
