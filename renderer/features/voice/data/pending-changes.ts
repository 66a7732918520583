import type { ChangeDraft, RecordChange } from '@shared/domain/history/change-set'
import type { RecordTable } from '@shared/domain/history/tables'

const none: readonly RecordChange[] = []

/**
 * Changes that are being written, to be painted already. Kept outside of React's state: only what shows the table
 * concerned is drawn again.
 */
export class PendingChanges {
  readonly #listeners = new Set<() => void>()
  #drafts: readonly ChangeDraft[] = []
  #begun = 0
  #byTable = new Map<RecordTable, readonly RecordChange[]>()

  /** How many change sets were begun so far: whether something was done since is asked by comparing. */
  get begun(): number {
    return this.#begun
  }

  /** Changes of a table under way, oldest first; the same list while they are the same. */
  of(table: RecordTable): readonly RecordChange[] {
    return this.#byTable.get(table) ?? none
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
    }
  }

  /** Counts from now on for whoever asks; {@link tell} has it drawn. */
  add(draft: ChangeDraft): void {
    this.#begun += 1
    this.#set([...this.#drafts, draft], draft)
  }

  /** Has everything that shows these changes drawn again. */
  tell(): void {
    for (const listener of [...this.#listeners]) listener()
  }

  remove(draft: ChangeDraft): void {
    this.#set(
      this.#drafts.filter((other) => other !== draft),
      draft
    )
    this.tell()
  }

  #set(drafts: readonly ChangeDraft[], changed: ChangeDraft): void {
    this.#drafts = drafts
    for (const table of new Set(changed.changes.map((change) => change.table))) {
      const changes = drafts.flatMap((draft) => draft.changes).filter((change) => change.table === table)
      this.#byTable.set(table, changes.length === 0 ? none : changes)
    }
  }
}
