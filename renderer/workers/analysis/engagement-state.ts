import type { Engagement } from '@shared/domain/entities/engagement'
import type { FactBlock, FactOverlay } from '@shared/domain/entities/fact-block'
import type { ImportRun } from '@shared/domain/entities/import-run'
import type { Partner } from '@shared/domain/entities/partner'
import type { ChangeSet, RecordChange } from '@shared/domain/history/change-set'
import type { FactSources } from '@shared/domain/metrics/facts/fact-sources'
import type { OpenEngagementStore } from '../../data/store/open-store'

type Tables = {
  readonly engagement: Engagement
  readonly partners: Partner
  readonly importRuns: ImportRun
  readonly overlays: FactOverlay
}
type TableName = keyof Tables

const tableNames: readonly TableName[] = ['engagement', 'partners', 'importRuns', 'overlays']

const isWatched = (table: string): table is TableName => (tableNames as readonly string[]).includes(table)

/**
 * What the worker holds of an engagement in memory: the records figures depend on and all fact blocks. Commits are
 * applied record by record; blocks are read once, because they never change.
 */
export class EngagementState {
  readonly #store: OpenEngagementStore
  readonly #records: { readonly [T in TableName]: Map<string, Tables[T]> } = {
    engagement: new Map(),
    partners: new Map(),
    importRuns: new Map(),
    overlays: new Map()
  }
  readonly #blocks = new Map<string, FactBlock>()
  /** Lists of the records; the same list as long as no record of its table changes, so that it need not be compared. */
  readonly #lists = new Map<TableName | 'blocks', readonly unknown[]>()
  #sources: FactSources | null = null

  constructor(store: OpenEngagementStore) {
    this.#store = store
  }

  /** Reads everything once. */
  async load(): Promise<void> {
    const fill = async <T extends TableName>(table: T): Promise<void> => {
      const records = this.#records[table] as Map<string, { id: string }>
      for (const record of await this.#store.all(table)) records.set(record.id, record)
    }
    await Promise.all(tableNames.map(fill))
    for (const block of await this.#store.allBlocks('factBlocks')) this.#blocks.set(block.id, block)
    this.#lists.clear()
    this.#sources = null
  }

  /** Takes commits in; says whether anything that figures depend on has changed. */
  async apply(changeSets: readonly ChangeSet[]): Promise<boolean> {
    let hasChanged = false
    for (const changeSet of changeSets) {
      for (const change of changeSet.changes) hasChanged = this.#applyRecord(change) || hasChanged
      const added = changeSet.blocks.some((block) => block.table === 'factBlocks')
      if (added) await this.#readNewBlocks()
      if (added) this.#lists.delete('blocks')
      hasChanged ||= added
    }
    if (hasChanged) this.#sources = null
    return hasChanged
  }

  /** The engagement record. Throws when there is none: such a database is refused before it gets here. */
  get engagement(): Engagement {
    const engagement = this.#records.engagement.get(this.#store.engagementId)
    if (!engagement) throw new Error('the engagement record is missing')
    return engagement
  }

  get runs(): ReadonlyMap<string, ImportRun> {
    return this.#records.importRuns
  }

  /** Everything a fold starts from; the same object as long as nothing changes. */
  get sources(): FactSources {
    this.#sources ??= {
      engagement: this.engagement,
      partners: this.#list('partners', this.#records.partners),
      runs: this.#list('importRuns', this.#records.importRuns),
      blocks: this.#list('blocks', this.#blocks),
      overlays: this.#list('overlays', this.#records.overlays)
    }
    return this.#sources
  }

  #list<T>(name: TableName | 'blocks', records: ReadonlyMap<string, T>): readonly T[] {
    const list = (this.#lists.get(name) as readonly T[] | undefined) ?? [...records.values()]
    this.#lists.set(name, list)
    return list
  }

  #applyRecord({ table, id, after }: RecordChange): boolean {
    if (!isWatched(table)) return false
    const records = this.#records[table] as Map<string, { id: string }>
    if (after === null) records.delete(id)
    else records.set(id, after)
    this.#lists.delete(table)
    return true
  }

  async #readNewBlocks(): Promise<void> {
    const known = new Set([...this.#blocks.values()].map((block) => block.runId))
    for (const runId of this.#records.importRuns.keys()) {
      if (known.has(runId)) continue
      for (const block of await this.#store.blocksOf('factBlocks', `${runId}:`))
        this.#blocks.set(block.id, block)
    }
  }
}
