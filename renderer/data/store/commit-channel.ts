import type { ChangeSet } from '@shared/domain/history/change-set'

/** What windows and workers on the same engagement tell each other after a commit. */
export interface CommitNotice {
  readonly sequence: number
  /** The change set itself when it is small; a receiver reads large ones from the history. */
  readonly changeSet: ChangeSet | null
}

const smallChangeSet = 100

/** Announces commits to the other windows and workers that have the same database open. */
export class CommitChannel {
  readonly #channel: BroadcastChannel

  constructor(databaseName: string, onNotice: (notice: CommitNotice) => void) {
    this.#channel = new BroadcastChannel(databaseName)
    this.#channel.onmessage = (event: MessageEvent<CommitNotice>) => {
      onNotice(event.data)
    }
  }

  announce(changeSet: ChangeSet): void {
    const isSmall = changeSet.changes.length <= smallChangeSet
    const notice: CommitNotice = {
      sequence: changeSet.sequence,
      changeSet: isSmall ? changeSet : null
    }
    this.#channel.postMessage(notice)
  }

  close(): void {
    this.#channel.close()
  }
}
