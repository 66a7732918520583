import type { ChangeSet } from '@shared/domain/history/change-set'
import type { EntityOf, RecordTable } from '@shared/domain/history/tables'
import type { OpenEngagementStore } from '../../../data/store/open-store'

/** Records of some tables by their ids. */
export type TableRecords<T extends RecordTable> = { readonly [K in T]: ReadonlyMap<string, EntityOf<K>> }

/** Tables an answer is made from besides the facts: read with the first question about them, following commits from then on. */
export class WatchedTables<T extends RecordTable> {
  readonly #store: Pick<OpenEngagementStore, 'all'>
  readonly #names: ReadonlySet<string>
  #records: TableRecords<T> | null = null

  constructor(store: Pick<OpenEngagementStore, 'all'>, names: readonly T[]) {
    this.#store = store
    this.#names = new Set(names)
  }

  /** Takes commits in; the tables among these that were written to. */
  apply(changeSets: readonly ChangeSet[]): ReadonlySet<T> {
    const touched = new Set<T>()
    for (const { table, id, after } of changeSets.flatMap((changeSet) => changeSet.changes)) {
      if (!this.#isWatched(table)) continue
      touched.add(table)
      const records = this.#records?.[table] as Map<string, { id: string }> | undefined
      if (after === null) records?.delete(id)
      else records?.set(id, after)
    }
    return touched
  }

  /** The records as they stand, read when first asked for. */
  async records(): Promise<TableRecords<T>> {
    return (this.#records ??= await this.#read())
  }

  /** The same without reading: null before the first question. */
  get known(): TableRecords<T> | null {
    return this.#records
  }

  #isWatched(table: string): table is T {
    return this.#names.has(table)
  }

  async #read(): Promise<TableRecords<T>> {
    const read = await Promise.all(
      ([...this.#names] as T[]).map(async (table) => {
        const all: readonly { readonly id: string }[] = await this.#store.all(table)
        return [table, new Map(all.map((record) => [record.id, record]))] as const
      })
    )
    // Every table is read under its own name.
    return Object.fromEntries(read) as unknown as TableRecords<T>
  }
}
