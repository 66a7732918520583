import { appError, type AppError } from '@shared/domain/errors'
import { isCheckRequest } from '@shared/domain/importing/checks/check-protocol'
import type { DeskCalls, DeskFile, DeskReply, DeskRequest } from '@shared/domain/importing/desk-protocol'
import { previewSheet } from '@shared/domain/importing/preview-sheet'
import { fail, type Result } from '@shared/domain/result'
import { readNameList } from '@shared/formats/name-list/read-name-list'
import { attachEngagement } from '../../data/engagements/open-engagement'
import type { OpenEngagementStore } from '../../data/store/open-store'
import { ImportDesk, type DeskPorts } from './import-desk'
import { RunDesk } from './run-desk'
import { answerRunRequest, isRunRequest } from './run-requests'
import { readThroughHost, type HostReading } from './read-through-host'

/** The worker's side of the line: takes the screen's questions one after the other; a read can be stopped at any time. */
export class DeskServer {
  private readonly reply: (reply: DeskReply) => void
  private readonly ports: DeskPorts
  private readonly readings = new Map<string, HostReading>()
  private store: OpenEngagementStore | null = null
  private desk: ImportDesk | null = null
  private runs: RunDesk | null = null
  private queue: Promise<unknown> = Promise.resolve()

  constructor(reply: (reply: DeskReply) => void, ports: DeskPorts) {
    this.reply = reply
    this.ports = ports
  }

  receive(request: DeskRequest, port: MessagePort | undefined): void {
    if (request.call === 'stop') {
      this.stop(request.ask)
      this.reply({ type: 'answer', id: request.id, answer: null })
      return
    }
    // The host reads while other questions are answered; only taking the file in waits for its turn.
    const work =
      request.call === 'read' ? this.read(request.ask, port) : this.inTurn(() => this.answer(request))
    work.then(
      (answer) => this.reply({ type: 'answer', id: request.id, answer }),
      (bug: unknown) => {
        this.reply({ type: 'bug', id: request.id, detail: bug instanceof Error ? bug.message : String(bug) })
      }
    )
  }

  private inTurn<T>(task: () => Promise<T>): Promise<T> {
    const next = this.queue.then(task)
    this.queue = next.catch(() => undefined)
    return next
  }

  private async answer(request: Exclude<DeskRequest, { call: 'stop' | 'read' }>): Promise<unknown> {
    if (request.call === 'open') return this.open(request.ask.engagementId)
    const desk = this.openDesk()
    if (isRunRequest(request)) return answerRunRequest(this.openRuns(), request)
    if (isCheckRequest(request)) return desk.checking.answer(request)
    switch (request.call) {
      case 'remove':
        desk.remove(request.ask.fileKey)
        return null
      case 'detail':
        return desk.detail(request.ask.sheetKey)
      case 'rows':
        return desk.rows(request.ask.sheetKey, request.ask.from, request.ask.count)
      case 'forget-layouts':
        return desk.forgetLayouts()
      case 'page':
        return desk.page(request.ask)
      case 'choose':
        return desk.choose(request.ask.sheetKey, request.ask.choice)
      case 'decide':
        desk.decide(request.ask)
        return null
      case 'writeNames':
        return desk.rememberedNames()
      case 'readNames':
        return readNameList(request.ask.bytes, request.ask.name)
      case 'plan':
        return desk.plan()
      case 'lines':
        return desk.lines(request.ask.sheetKey, request.ask.page)
      case 'source':
        return desk.source(request.ask.sheetKey)
      case 'sourceRows':
        return desk.sourceRows(request.ask.sheetKey, request.ask.from, request.ask.count)
      case 'replay':
        return desk.replay(request.ask.fileKey, request.ask.runId)
      case 'apply':
        return desk.apply(request.ask.fileKeys)
    }
  }

  private async open(engagementId: string): Promise<null> {
    const opened = await attachEngagement(engagementId, this.ports)
    if (!opened.ok) throw new Error(opened.error.code)
    this.store?.close()
    this.store = opened.value
    const desk = new ImportDesk(opened.value, this.ports)
    const runs = new RunDesk(opened.value)
    opened.value.onCommit((changeSets) => {
      desk.invalidate()
      runs.invalidate()
      // A memory that cannot be written costs a proposal, never an import.
      void this.inTurn(() => desk.follow(changeSets)).catch(() => undefined)
    })
    this.runs = runs
    this.desk = desk
    return null
  }

  private openDesk(): ImportDesk {
    if (!this.desk) throw new Error('no engagement is open')
    return this.desk
  }

  private openRuns(): RunDesk {
    if (!this.runs) throw new Error('no engagement is open')
    return this.runs
  }

  private async read(
    ask: DeskCalls['read']['ask'],
    port: MessagePort | undefined
  ): Promise<Result<DeskFile, AppError>> {
    const { fileKey, name, bytes } = ask
    if (!port) return fail(appError('import.host-crashed', { file: name }))
    const reading = readThroughHost(port, { fileName: name, bytes }, ({ preview, ...progress }) =>
      this.reply({
        type: 'progress',
        fileKey,
        ...progress,
        ...(preview ? { preview: preview.map(previewSheet) } : {})
      })
    )
    this.readings.set(fileKey, reading)
    const outcome = await reading.outcome
    const wasStopped = !this.readings.delete(fileKey)
    if (!outcome.ok) return outcome
    if (wasStopped) return fail(appError('import.cancelled', { file: name }))
    return this.inTurn(() => this.openDesk().addFile(fileKey, name, { bytes, workbook: outcome.value }))
  }

  private stop({ fileKey, error }: DeskCalls['stop']['ask']): void {
    const reading = this.readings.get(fileKey)
    this.readings.delete(fileKey)
    reading?.stop(error ?? appError('import.cancelled', { file: '' }))
    this.desk?.remove(fileKey)
  }
}
