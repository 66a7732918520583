import { appError, type AppError } from '@shared/domain/errors'
import type { ChangeSet } from '@shared/domain/history/change-set'
import type { TandemBridge } from '@shared/ipc/bridge'
import { runInWorker } from '../archive/run-in-worker'
import type { OpenEngagementStore } from '../store/open-store'
import { backupError } from './bridge'
import { uploadSnapshot } from './upload-snapshot'

/** The newest copy outside the browser profile, and whether a newer one is on its way. */
export interface BackupState {
  readonly phase: 'current' | 'pending' | 'writing' | 'failed'
  /** Newest copy; null before the first. Its age is shown to the consultant. */
  readonly newest: { readonly sequence: number; readonly savedAt: string } | null
  readonly error: AppError | null
}

export interface BackupPace {
  /** A copy is made this long after the last edit … */
  readonly quietMs: number
  /** … and at the latest this long after the first edit that is in no copy. */
  readonly longestMs: number
  /** After an import, which cannot be typed again. */
  readonly importMs: number
}

export const usualPace: BackupPace = { quietMs: 10_000, longestMs: 120_000, importMs: 500 }

/** Keeps the manifest and the copies of one open engagement up to date. */
export class BackupService {
  readonly #store: OpenEngagementStore
  readonly #bridge: TandemBridge
  readonly #pace: BackupPace
  readonly #listeners = new Set<() => void>()
  readonly #stop: () => void
  #state: BackupState = { phase: 'pending', newest: null, error: null }
  #timer: ReturnType<typeof setTimeout> | null = null
  #pendingSince: number | null = null
  #noting: Promise<void> | null = null
  #isNoteStale = false
  #writing: Promise<void> | null = null

  constructor(store: OpenEngagementStore, tandemBridge: TandemBridge, pace: BackupPace = usualPace) {
    this.#store = store
    this.#bridge = tandemBridge
    this.#pace = pace
    this.#stop = store.onCommit((changeSets) => {
      this.#follow(changeSets)
    })
  }

  get state(): BackupState {
    return this.#state
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
    }
  }

  /** Looks up the newest copy, and makes one soon when the engagement is ahead of it. */
  async start(): Promise<void> {
    const { engagementId } = this.#store
    const listed = await this.#bridge.snapshot.list({ engagementId })
    const newest = listed.ok ? listed.value.snapshots.find((copy) => copy.sizeMatches) : undefined
    if (newest) this.#update({ newest: { sequence: newest.sequence, savedAt: newest.savedAt } })
    await this.#note()
    if (this.isBehind) {
      this.#schedule(this.#pace.importMs)
      return
    }
    this.#update({ phase: 'current' })
    await this.#prove()
  }

  /** Making a copy reads everything; where none is due, everything is read all the same once per opening. */
  async #prove(): Promise<void> {
    const { engagementId, databaseName } = this.#store
    try {
      const proof = await runInWorker({ kind: 'prove', engagementId, databaseName })
      if (!proof.ok) this.#store.saveProgress.damaged(proof.error)
    } catch {
      this.#update({ phase: 'failed', error: this.#workerStopped() })
    }
  }

  /** The worker died (of too little memory, say) before it could answer. */
  #workerStopped(): AppError {
    const { engagementId } = this.#store
    return appError('backup.failed', { engagementId, detail: 'worker-stopped' })
  }

  /** Makes the copy that is due, now. Resolves when it is verified, or has failed. */
  async flush(): Promise<void> {
    this.#clearTimer()
    await this.#note()
    while (this.#writing) await this.#writing
    if (!this.isBehind) return
    this.#writing = this.#write()
    await this.#writing
  }

  /** Stops following the engagement. Resolves when the copy that is due is made. */
  close(): Promise<void> {
    this.#stop()
    return this.flush()
  }

  /** True when an edit is in no copy yet. */
  get isBehind(): boolean {
    return this.#store.knownSequence > (this.#state.newest?.sequence ?? -1)
  }

  #follow(changeSets: readonly ChangeSet[]): void {
    void this.#note()
    const isImport = changeSets.some((changeSet) => changeSet.blocks.length > 0)
    this.#schedule(isImport ? this.#pace.importMs : this.#pace.quietMs)
  }

  #schedule(delayMs: number): void {
    this.#pendingSince ??= Date.now()
    const longest = this.#pendingSince + this.#pace.longestMs - Date.now()
    this.#clearTimer()
    this.#timer = setTimeout(() => void this.flush(), Math.max(0, Math.min(delayMs, longest)))
    if (this.#state.phase === 'current') this.#update({ phase: 'pending' })
  }

  #clearTimer(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
  }

  /** Tells the main process what the store now contains: one call at a time, the newest state last. */
  async #note(): Promise<void> {
    if (this.#noting) {
      this.#isNoteStale = true
      return this.#noting
    }
    this.#noting = this.#noteUntilFresh().finally(() => {
      this.#noting = null
    })
    return this.#noting
  }

  async #noteUntilFresh(): Promise<void> {
    do {
      this.#isNoteStale = false
      const error = await noteManifest(this.#store, this.#bridge)
      if (error !== null) this.#update({ phase: 'failed', error })
    } while (this.#isNoteStale)
  }

  async #write(): Promise<void> {
    this.#pendingSince = null
    this.#update({ phase: 'writing' })
    try {
      const { engagementId, databaseName } = this.#store
      const packed = await runInWorker({ kind: 'pack', engagementId, databaseName })
      const uploaded = packed.ok ? await uploadSnapshot(this.#bridge, packed.value) : packed
      if (!packed.ok) this.#store.saveProgress.damaged(packed.error)
      if (!uploaded.ok) {
        this.#update({ phase: 'failed', error: uploaded.error })
        this.#schedule(this.#pace.longestMs)
      } else {
        const { sequence, savedAt } = uploaded.value
        this.#update({ newest: { sequence, savedAt }, error: null })
        this.#update({ phase: this.isBehind ? 'pending' : 'current' })
      }
    } catch {
      this.#update({ phase: 'failed', error: this.#workerStopped() })
      this.#schedule(this.#pace.longestMs)
    } finally {
      this.#writing = null
    }
  }

  #update(change: Partial<BackupState>): void {
    this.#state = { ...this.#state, ...change }
    for (const listener of [...this.#listeners]) listener()
  }
}

/** Writes down what the store contains. Only called once the store was found to hold at least what was noted. */
export async function noteManifest(
  store: OpenEngagementStore,
  tandemBridge: TandemBridge
): Promise<AppError | null> {
  const read = await store.readState()
  if (!read.ok) return read.error
  const { engagementId, sequence, schemaVersion, counts } = read.value
  const { clientName = '', title = '' } = store.caches.record('engagement', engagementId) ?? {}
  const name = `${clientName} – ${title}`.slice(0, 500)
  const manifest = { engagementId, name, schemaVersion, sequence, counts: { ...counts } }
  const noted = await tandemBridge.manifest.note(manifest)
  if (noted.ok) return null
  if (noted.error.code !== 'manifest-damaged') return backupError(engagementId, noted.error)
  const renewed = await tandemBridge.manifest.note({ ...manifest, afterRestore: true })
  return renewed.ok ? null : backupError(engagementId, renewed.error)
}
