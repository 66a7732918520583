import type { AppError } from '@shared/domain/errors'

/** Whether what the consultant did is on disk. */
export interface SaveProgress {
  readonly phase: 'saved' | 'saving' | 'failed'
  /** Why the last write failed, until one succeeds. */
  readonly error: AppError | null
}

/** Counts writes under way. A conflict is an answer, not a failure to save: nothing was to be kept. */
export class SaveProgressTracker {
  readonly #listeners = new Set<() => void>()
  #running = 0
  #error: AppError | null = null
  #damage: AppError | null = null
  #progress: SaveProgress = { phase: 'saved', error: null }

  get progress(): SaveProgress {
    return this.#progress
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
    }
  }

  /**
   * A write begins. It counts at once; with `shown`, those who show it hear of it only then: a status drawn by itself
   * would take the frame that the change could have had.
   */
  started(shown?: Promise<void>): void {
    this.#running += 1
    this.#settle()
    if (shown) void shown.then(() => this.#tell())
    else this.#tell()
  }

  ended(error: AppError | null): void {
    this.#running -= 1
    if (error === null) this.#error = null
    else if (error.code === 'store.quota' || error.code === 'store.write-failed') this.#error = error
    else if (error.code === 'store.damaged') this.#error = error
    this.#settle()
    this.#tell()
  }

  /** Something stored can no longer be read: no later write makes that good. */
  damaged(error: AppError): void {
    this.#damage = error
    this.#settle()
    this.#tell()
  }

  #settle(): void {
    const error = this.#damage ?? this.#error
    const settled = error === null ? 'saved' : 'failed'
    this.#progress = { phase: this.#running > 0 ? 'saving' : settled, error }
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener()
  }
}
