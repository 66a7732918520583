import type { AppError } from '@shared/domain/errors'

/** Whether what the consultant did is on disk. */
export interface SaveProgress {
  readonly phase: 'saved' | 'saving' | 'failed'
  /** Why the last write failed, until one succeeds. */
  readonly error: AppError | null
}

/** A write that is over sooner is not told of: a status that flickers with each key press says nothing. */
const quietMs = 250

const saved: SaveProgress = { phase: 'saved', error: null }
const saving: SaveProgress = { phase: 'saving', error: null }

/** Counts writes under way. A conflict is an answer, not a failure to save: nothing was to be kept. */
export class SaveProgressTracker {
  readonly #listeners = new Set<() => void>()
  #running = 0
  #quiet: ReturnType<typeof setTimeout> | null = null
  #error: AppError | null = null
  #damage: AppError | null = null
  #progress: SaveProgress = saved

  get progress(): SaveProgress {
    return this.#progress
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
    }
  }

  /** A write begins. It counts at once; those who show it hear of it when it takes its time. */
  started(): void {
    this.#running += 1
    this.#settle()
    this.#quiet ??= setTimeout(() => this.#tell(), quietMs)
  }

  ended(error: AppError | null): void {
    this.#running -= 1
    if (error === null) this.#error = null
    else if (error.code === 'store.quota' || error.code === 'store.write-failed') this.#error = error
    else if (error.code === 'store.damaged') this.#error = error
    this.#settle()
    if (this.#running > 0) return
    if (this.#quiet !== null) clearTimeout(this.#quiet)
    this.#quiet = null
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
    if (error !== null) this.#progress = { phase: this.#running > 0 ? 'saving' : 'failed', error }
    else this.#progress = this.#running > 0 ? saving : saved
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener()
  }
}
