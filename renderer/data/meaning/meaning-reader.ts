import type { MeaningReply } from '@shared/domain/voice/meaning/meaning-protocol'
import type { MeaningPort, StartReading } from './worker-port'

/** How far the reading of an engagement's texts is. */
export type MeaningState =
  /** Nothing to read yet: the answers are not known, or the add-on is off. */
  | { readonly phase: 'waiting' }
  | { readonly phase: 'reading' | 'stopped'; readonly done: number; readonly total: number }
  /** All is read but the texts in another language. */
  | { readonly phase: 'ready'; readonly total: number; readonly leftOut: number }
  | { readonly phase: 'failed'; readonly detail: string }

const waiting: MeaningState = { phase: 'waiting' }

/** Has the texts of one engagement read in the background, in a worker that ends as soon as there is nothing to do. */
export class MeaningReader {
  readonly #engagementId: string
  readonly #start: StartReading
  readonly #listeners = new Set<() => void>()
  #texts: readonly string[] = []
  #port: MeaningPort | null = null
  #isStopped = false
  #state: MeaningState = waiting

  constructor(engagementId: string, start: StartReading) {
    this.#engagementId = engagementId
    this.#start = start
  }

  get state(): MeaningState {
    return this.#state
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
    }
  }

  /** These are all texts there are now. Somebody who stopped the reading is not overruled. */
  follow(texts: readonly string[]): void {
    this.#texts = texts
    if (!this.#isStopped) this.#read()
  }

  stop(): void {
    const state = this.#state
    if (state.phase !== 'reading') return
    this.#isStopped = true
    this.#end()
    this.#show({ ...state, phase: 'stopped' })
  }

  /** Reads on after a stop, or tries again after a failure. */
  resume(): void {
    this.#isStopped = false
    this.#read()
  }

  /** The add-on was switched off, or the engagement closed. */
  close(): void {
    this.#end()
    this.#texts = []
    this.#isStopped = false
    this.#show(waiting)
  }

  #read(): void {
    this.#end()
    if (this.#texts.length === 0) return this.#show(waiting)
    const request = { engagementId: this.#engagementId, texts: this.#texts }
    this.#port = this.#start(request, (reply) => {
      this.#receive(reply)
    })
  }

  #receive(reply: MeaningReply): void {
    if (reply.type === 'progress')
      return this.#show({ phase: 'reading', done: reply.done, total: reply.total })
    this.#end()
    if (reply.type === 'failed') this.#show({ phase: 'failed', detail: reply.detail })
    else this.#show({ phase: 'ready', total: reply.total, leftOut: reply.leftOut })
  }

  #end(): void {
    this.#port?.close()
    this.#port = null
  }

  #show(state: MeaningState): void {
    this.#state = state
    for (const listener of [...this.#listeners]) listener()
  }
}
