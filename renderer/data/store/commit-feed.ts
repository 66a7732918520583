import type { ChangeSet } from '@shared/domain/history/change-set'

export type CommitListener = (changeSets: readonly ChangeSet[]) => void

/**
 * Hands every change set to its listeners exactly once and in order, whether it was committed here or elsewhere.
 * Notices may be lost or overtake each other; a gap is filled from the history.
 */
export class CommitFeed {
  readonly #listeners = new Set<CommitListener>()
  readonly #readAfter: (sequence: number) => Promise<readonly ChangeSet[]>
  #sequence: number
  #catchingUp: Promise<void> | null = null

  constructor(sequence: number, readAfter: (sequence: number) => Promise<readonly ChangeSet[]>) {
    this.#sequence = sequence
    this.#readAfter = readAfter
  }

  /** Number of the newest change set that listeners know. */
  get sequence(): number {
    return this.#sequence
  }

  subscribe(listener: CommitListener): () => void {
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
    }
  }

  /** Resolves when listeners know that change set. */
  reached(sequence: number): Promise<void> {
    return new Promise((resolve) => {
      const stop = this.subscribe(() => {
        if (this.#sequence < sequence) return
        stop()
        resolve()
      })
      if (this.#sequence >= sequence) resolve()
    })
  }

  /** Takes one change set in; resolves when listeners have it and all before it. */
  async receive(sequence: number, changeSet: ChangeSet | null): Promise<void> {
    while (this.#catchingUp) await this.#catchingUp
    if (sequence <= this.#sequence) return
    if (changeSet !== null && sequence === this.#sequence + 1) {
      this.#deliver([changeSet])
      return
    }
    this.#catchingUp = this.#catchUp()
    try {
      await this.#catchingUp
    } finally {
      this.#catchingUp = null
    }
  }

  async #catchUp(): Promise<void> {
    this.#deliver(await this.#readAfter(this.#sequence))
  }

  #deliver(changeSets: readonly ChangeSet[]): void {
    const newest = changeSets[changeSets.length - 1]
    if (newest === undefined) return
    this.#sequence = newest.sequence
    for (const listener of [...this.#listeners]) listener(changeSets)
  }
}
