import { appError, type AppError } from '@shared/domain/errors'
import type { CheckCall } from '@shared/domain/importing/checks/check-protocol'
import type { DeskCalls, PageOfSheet, SheetChoice, SheetLine } from '@shared/domain/importing/desk-protocol'
import type { LinesAsk, LinesPage, LivingCalls } from '@shared/domain/importing/living-protocol'
import type { MatchRulings } from '@shared/domain/importing/matching/match-protocol'
import type { NameListReading } from '@shared/domain/importing/matching/name-list'
import type { Result } from '@shared/domain/result'
import { withRulings } from '../match/with-rulings'
import type { DeskClient } from './desk-client'
import { emptyDesk, type DeskState, type ReadingFile, type Step } from './desk-state'
import { endedError, type ImportHosts } from './import-hosts'

export interface DroppedFile {
  readonly name: string
  readonly size: number
  arrayBuffer(): Promise<ArrayBuffer>
}

const planDelayMs = 250

/**
 * The import desk as the screen sees it. It lives beside the screens, not in them, so that going to another screen
 * and back loses nothing.
 */
export class Desk {
  private state: DeskState = emptyDesk
  private readonly listeners = new Set<() => void>()
  private readonly client: DeskClient
  private readonly hosts: ImportHosts
  /** Host under way per file key. */
  private readonly hostOf = new Map<string, string>()
  private queue: Promise<unknown> = Promise.resolve()
  private planTimer: ReturnType<typeof setTimeout> | undefined
  private planTicket = 0
  private nextKey = 1
  private pasted = 0

  constructor(
    client: DeskClient,
    makeHosts: (
      onEnded: (ended: Parameters<typeof endedError>[1] & { hostId: string }) => void
    ) => ImportHosts
  ) {
    this.client = client
    client.onProgress = ({ fileKey, type: _type, ...progress }) => this.updateReading(fileKey, progress)
    this.hosts = makeHosts((ended) => this.hostEnded(ended.hostId, ended))
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  readonly snapshot = (): DeskState => this.state

  /**
   * Takes files in, one after the other; each shows its progress and can be cancelled. `continues` is the run whose
   * file they are a newer state of: they are read as it was.
   */
  addFiles(files: readonly DroppedFile[], continues: string | null = null): void {
    for (const file of files) {
      const key = `f${this.nextKey++}`
      const reading = { key, name: file.name, sizeBytes: file.size, rows: 0, sheets: [], isWaiting: true }
      this.set({ reading: [...this.state.reading, reading], problem: null })
      const crashed = (): void =>
        this.fail(key, file.name, appError('import.host-crashed', { file: file.name }))
      this.queue = this.queue.then(() => this.read(key, file, continues)).catch(crashed)
    }
  }

  /** "Pasted table", numbered from the second one on. */
  nextPastedName(): string {
    const count = ++this.pasted
    return count === 1 ? 'Pasted table' : `Pasted table ${count}`
  }

  /** Names files of a dropped folder that are left aside. */
  skip(names: readonly string[]): void {
    this.set({ skipped: names })
  }

  /** Stops reading a file at once: its process is ended, nothing of it stays. */
  cancel(key: string): void {
    const name = this.state.reading.find((file) => file.key === key)?.name ?? ''
    this.set({ reading: this.state.reading.filter((file) => file.key !== key) })
    this.endHost(key)
    void this.client.ask('stop', { fileKey: key, error: appError('import.cancelled', { file: name }) })
  }

  removeFile(key: string): void {
    const files = this.state.files.filter((file) => file.key !== key)
    const failed = this.state.failed.filter((file) => file.key !== key)
    const isShown = this.state.selected?.startsWith(`${key}:`) ?? false
    this.set({ files, failed, ...(isShown ? { selected: null, detail: null } : {}) })
    void this.client.ask('remove', { fileKey: key }).then(() => this.replan())
    if (isShown) this.selectFirst()
  }

  /** Takes the words about everything that failed off the screen. */
  dismissFailures(): void {
    for (const { key } of this.state.failed) this.removeFile(key)
    this.set({ problem: null })
  }

  select(sheetKey: string): void {
    this.set({ selected: sheetKey, detail: this.state.detail?.key === sheetKey ? this.state.detail : null })
    void this.client.ask('detail', { sheetKey }).then((detail) => this.takeDetail(sheetKey, detail))
  }

  go(step: Step): void {
    this.set({ step })
  }

  choose(sheetKey: string, choice: SheetChoice): void {
    this.set({ isPlanning: true })
    void this.client.ask('choose', { sheetKey, choice }).then((detail) => {
      this.takeDetail(sheetKey, detail)
      this.replan()
    })
  }

  /** Decisions about names; shown at once, worked out when the choices pause. */
  decide(rulings: MatchRulings): void {
    const { plan } = this.state
    // A plan under way does not know these decisions yet: it must not take them off the screen again.
    this.planTicket++
    if (plan) this.set({ plan: withRulings(plan, rulings), isPlanning: true })
    void this.client.ask('decide', rulings).then(() => this.replan())
  }

  /** The remembered names as a CSV file. */
  writeNames(): Promise<Uint8Array> {
    return this.client.ask('writeNames', {})
  }

  readNames(name: string, bytes: Uint8Array): Promise<Result<NameListReading, AppError>> {
    return this.client.ask('readNames', { name, bytes })
  }

  /** Puts a question of the Check step to the worker. */
  askCheck<C extends CheckCall>(call: C, ask: DeskCalls[C]['ask']): Promise<DeskCalls[C]['answer']> {
    return this.client.ask(call, ask)
  }

  /** Carries out the answers of a problem list; answers how many. */
  async applyAnswers(fileKey: string): Promise<number> {
    const { done } = await this.client.ask('applyAnswers', { fileKey })
    const { answered } = this.state
    this.set({ answered: { ...answered, [fileKey]: (answered[fileKey] ?? 0) + done } })
    this.corrected()
    return done
  }

  /** Something was corrected: the sheet on show and the plan are worked out anew. */
  corrected(): void {
    const { selected } = this.state
    if (selected !== null)
      void this.client
        .ask('detail', { sheetKey: selected })
        .then((detail) => this.takeDetail(selected, detail))
    this.replan()
  }

  /** An import was taken back or applied again: what the files on the desk would bring is worked out anew. */
  runsChanged(): void {
    if (this.state.files.length > 0 && !this.state.isApplying) this.corrected()
  }

  /** What is known of a sheet that is not the one on show. */
  detailOf(sheetKey: string): Promise<DeskState['detail']> {
    return this.client.ask('detail', { sheetKey })
  }

  /** Forgets how files were mapped in other engagements; what is on the desk stays as it is. */
  forgetLayouts(): Promise<null> {
    return this.client.ask('forget-layouts', {})
  }

  /** Rows of a sheet for its grid. */
  page(ask: PageOfSheet): Promise<readonly SheetLine[]> {
    return this.client.ask('page', ask)
  }

  rows(sheetKey: string, from: number, count: number): Promise<readonly (readonly string[])[]> {
    return this.client.ask('rows', { sheetKey, from, count })
  }

  /** Lines of a sheet's preview. */
  lines(sheetKey: string, page: LinesAsk): Promise<LinesPage> {
    return this.client.ask('lines', { sheetKey, page })
  }

  /** One of the records the file no longer has goes, or stays. */
  retireMissing(sheetKey: string, id: string, isRetired: boolean): void {
    this.choose(sheetKey, { kind: 'retire-one', id, isRetired })
  }

  /** Shows a cell in the client's own sheet; null closes it. */
  look(looking: DeskState['looking']): void {
    this.set({ looking })
  }

  /** Puts a question about earlier imports, or about the client's own sheets, to the worker. */
  askLiving<C extends keyof LivingCalls>(call: C, ask: DeskCalls[C]['ask']): Promise<DeskCalls[C]['answer']> {
    return this.client.ask(call, ask)
  }

  /** Writes what was planned as one change set; only what came in since stays on the desk. */
  async apply(): Promise<Result<{ rows: number; runId: string }, AppError>> {
    const fileKeys = this.state.files.map((file) => file.key)
    this.set({ isApplying: true, problem: null })
    const outcome = await this.client.ask('apply', { fileKeys })
    clearTimeout(this.planTimer)
    this.planTicket++
    if (outcome.ok) {
      this.pasted = 0
      // A file given while the others were written was never planned with them: it stays.
      const { files, reading } = this.state
      this.set({ ...emptyDesk, files: files.filter((file) => !fileKeys.includes(file.key)), reading })
      if (this.state.files.length > 0) this.selectFirst()
      this.replan()
    } else this.set({ isApplying: false, problem: outcome.error })
    return outcome
  }

  close(): void {
    clearTimeout(this.planTimer)
    for (const key of [...this.hostOf.keys()]) this.endHost(key)
    this.client.close()
  }

  private async read(key: string, file: DroppedFile, continues: string | null): Promise<void> {
    if (!this.isReading(key)) return
    this.set({
      reading: this.state.reading.map((one) => (one.key === key ? { ...one, isWaiting: false } : one))
    })
    const host = await this.hosts.open(file.name)
    if (!host.ok) return this.fail(key, file.name, host.error)
    if (!this.isReading(key)) return this.hosts.close(host.value.hostId)
    this.hostOf.set(key, host.value.hostId)
    const bytes = new Uint8Array(await file.arrayBuffer())
    const read = await this.client.ask('read', { fileKey: key, name: file.name, bytes }, [
      bytes.buffer,
      host.value.port
    ])
    this.endHost(key)
    if (!this.isReading(key)) return
    if (!read.ok) return this.fail(key, file.name, read.error)
    const known = continues === null ? 0 : await this.client.ask('replay', { fileKey: key, runId: continues })
    this.set({
      reading: this.state.reading.filter((one) => one.key !== key),
      files: [...this.state.files, read.value],
      // A refreshed file needs no mapping: what it changes is the question.
      ...(known > 0 ? { step: 'preview' } : {}),
      // Answers of the client are looked at where their questions were asked.
      ...(read.value.isAnswers ? { step: 'check' } : {})
    })
    if (known > 0) for (const sheet of read.value.sheets) this.refresh(sheet.key)
    if (this.state.selected === null) this.selectFirst()
    this.replan()
  }

  /** Reads a sheet's line in the list anew. */
  private refresh(sheetKey: string): void {
    void this.client.ask('detail', { sheetKey }).then((detail) => this.takeDetail(sheetKey, detail))
  }

  private isReading = (key: string): boolean => this.state.reading.some((file) => file.key === key)

  private selectFirst(): void {
    const sheets = this.state.files.flatMap((file) => file.sheets)
    const first = sheets.find((sheet) => sheet.target !== null) ?? sheets[0]
    if (first) this.select(first.key)
  }

  private takeDetail(sheetKey: string, detail: DeskState['detail']): void {
    if (!detail) return
    const files = this.state.files.map((file) =>
      file.key === detail.fileKey
        ? { ...file, sheets: file.sheets.map((sheet) => (sheet.key === sheetKey ? detail : sheet)) }
        : file
    )
    this.set({ files, ...(this.state.selected === sheetKey ? { detail } : {}) })
  }

  private hostEnded(hostId: string, ended: Parameters<typeof endedError>[1]): void {
    const key = [...this.hostOf].find(([, id]) => id === hostId)?.[0]
    const name = this.state.reading.find((file) => file.key === key)?.name
    if (key === undefined || name === undefined) return
    this.hostOf.delete(key)
    void this.client.ask('stop', { fileKey: key, error: endedError(name, ended) })
  }

  private endHost(key: string): void {
    const hostId = this.hostOf.get(key)
    this.hostOf.delete(key)
    if (hostId !== undefined) this.hosts.close(hostId)
  }

  private fail(key: string, name: string, error: AppError): void {
    this.set({
      reading: this.state.reading.filter((file) => file.key !== key),
      failed: [...this.state.failed, { key, name, error }]
    })
  }

  private updateReading(key: string, progress: Pick<ReadingFile, 'rows' | 'sheets' | 'preview'>): void {
    this.set({
      reading: this.state.reading.map((file) => (file.key === key ? { ...file, ...progress } : file))
    })
  }

  /** Works the plan out anew once the choices pause. */
  private replan(): void {
    clearTimeout(this.planTimer)
    const ticket = ++this.planTicket
    if (this.state.files.length === 0) return this.set({ plan: null, isPlanning: false })
    this.set({ isPlanning: true })
    this.planTimer = setTimeout(() => {
      void this.client.ask('plan', {}).then((plan) => {
        if (ticket === this.planTicket) this.set({ plan, isPlanning: false })
      })
    }, planDelayMs)
  }

  private set(part: Partial<DeskState>): void {
    this.state = { ...this.state, ...part }
    this.listeners.forEach((listener) => listener())
  }
}
