import type { DeskCall, DeskCalls, DeskReply, DeskRequest } from '@shared/domain/importing/desk-protocol'

type Progress = Extract<DeskReply, { type: 'progress' }>

/** The line to the import worker: questions in, answers out. Tests hand in a worker of their own. */
export class DeskClient {
  private readonly worker: Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>
  private readonly waiting = new Map<
    number,
    { resolve: (answer: never) => void; reject: (bug: Error) => void }
  >()
  private nextId = 1
  onProgress: (progress: Progress) => void = () => undefined

  constructor(worker: DeskClient['worker']) {
    this.worker = worker
    worker.onmessage = (event: MessageEvent<DeskReply>) => this.take(event.data)
    worker.onerror = (event) => this.fail(event.message)
  }

  /** Asks the worker; `transfer` hands over a port. Rejects only on bugs. */
  ask<C extends DeskCall>(
    call: C,
    ask: DeskCalls[C]['ask'],
    transfer: Transferable[] = []
  ): Promise<DeskCalls[C]['answer']> {
    const id = this.nextId++
    const request = { id, call, ask } as DeskRequest
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve: resolve, reject })
      this.worker.postMessage(request, transfer)
    })
  }

  close(): void {
    this.worker.terminate()
    this.fail('closed')
  }

  private take(reply: DeskReply): void {
    if (reply.type === 'progress') return this.onProgress(reply)
    const waiting = this.waiting.get(reply.id)
    this.waiting.delete(reply.id)
    if (reply.type === 'answer') waiting?.resolve(reply.answer as never)
    else waiting?.reject(new Error(reply.detail))
  }

  private fail(detail: string): void {
    for (const { reject } of this.waiting.values()) reject(new Error(detail))
    this.waiting.clear()
  }
}

/** Starts the import worker. */
export const startImportWorker = (): Worker =>
  new Worker(new URL('../../../workers/import/index.ts', import.meta.url), { type: 'module', name: 'import' })
