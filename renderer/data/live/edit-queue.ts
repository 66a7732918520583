import { appError, type AppError } from '@shared/domain/errors'
import type { ChangeDraft, ChangeSet } from '@shared/domain/history/change-set'
import type { EntityOf, RecordTable } from '@shared/domain/history/tables'
import { fail, type Result } from '@shared/domain/result'
import type { EngagementStore } from '@shared/ports/engagement-store'

/** A record somebody else wrote between our reading and writing is read again this often. */
const attempts = 4
const nothing: object = Object.freeze({})

/**
 * Edits of records as fast as keys are pressed, written one after another in the order they were made, each on top of
 * what is stored by then. What waits to be written is known for each record, so that screens show what was meant, also
 * when the field was left and opened again in between.
 */
export class EditQueue {
  readonly #store: EngagementStore
  readonly #waiting = new Map<string, object[]>()
  readonly #ahead = new Map<string, object>()
  readonly #listeners = new Set<() => void>()
  #last: Promise<unknown> = Promise.resolve()

  constructor(store: EngagementStore) {
    this.#store = store
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
    }
  }

  /** Fields of a record that are meant but not written yet; the same object until that changes. */
  ahead(table: RecordTable, id: string): object {
    return this.#ahead.get(`${table}/${id}`) ?? nothing
  }

  /** True when no edit waits to be written. */
  get isSettled(): boolean {
    return this.#waiting.size === 0
  }

  /** Resolves when every edit made so far is written or refused. */
  async settled(): Promise<void> {
    await this.#last
  }

  /** Adds an edit. `patch` is shown at once; `draftOf` makes the change from the record as stored when its turn comes. */
  add<T extends RecordTable>(
    place: { readonly table: T; readonly id: string },
    patch: Partial<EntityOf<T>>,
    draftOf: (stored: EntityOf<T>) => ChangeDraft
  ): Promise<Result<ChangeSet, AppError>> {
    const key = `${place.table}/${place.id}`
    this.#waiting.set(key, [...(this.#waiting.get(key) ?? []), patch])
    this.#show(key)
    const written = this.#last.then(() => this.#write(place, draftOf))
    const done = (): void => {
      this.#waiting.set(
        key,
        (this.#waiting.get(key) ?? []).filter((each) => each !== patch)
      )
      this.#show(key)
    }
    this.#last = written.then(done, done)
    return written
  }

  async #write<T extends RecordTable>(
    { table, id }: { readonly table: T; readonly id: string },
    draftOf: (stored: EntityOf<T>) => ChangeDraft
  ): Promise<Result<ChangeSet, AppError>> {
    for (let attempt = 1; ; attempt += 1) {
      const stored = await this.#store.get(table, id)
      if (stored === null) return fail(appError('store.conflict', { table, id }))
      const written = await this.#store.commit(draftOf(stored))
      if (written.ok || written.error.code !== 'store.conflict' || attempt === attempts) return written
    }
  }

  #show(key: string): void {
    const waiting = this.#waiting.get(key) ?? []
    if (waiting.length === 0) {
      this.#waiting.delete(key)
      this.#ahead.delete(key)
    } else this.#ahead.set(key, Object.assign({}, ...waiting) as object)
    for (const listener of [...this.#listeners]) listener()
  }
}
