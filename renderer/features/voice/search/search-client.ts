import { fail, ok, type Result } from '@shared/domain/result'
import { unpackHits } from '@shared/domain/voice/search/packed-hits'
import type { SearchMessage, SearchReply } from '@shared/domain/voice/search/search-protocol'
import type { SearchRefusal } from '@shared/domain/voice/search/search-query'
import type { SearchRequest, TextHit } from '@shared/domain/voice/search/search-texts'

export type Found = Result<readonly TextHit[], SearchRefusal>

/** A pattern that takes longer than this is stopped: some would never end. */
const longestMs = 2_000

interface Job {
  readonly request: SearchRequest
  readonly done: (found: Found | null) => void
}

/** The screen's side of the line to the worker that searches. Only the newest search counts. */
export class SearchClient {
  readonly #texts: readonly string[]
  #worker: Worker
  #running: (Job & { readonly id: number; readonly timer: number }) | null = null
  #next: Job | null = null
  #nextId = 1

  constructor(texts: readonly string[]) {
    this.#texts = texts
    this.#worker = this.#start()
  }

  /** What fits the request; null when a newer search took its place. */
  search(request: SearchRequest): Promise<Found | null> {
    return new Promise((done) => {
      this.#next?.done(null)
      this.#next = { request, done }
      if (!this.#running) this.#runNext()
    })
  }

  close(): void {
    this.#worker.terminate()
    if (this.#running) window.clearTimeout(this.#running.timer)
    this.#running = this.#next = null
  }

  #start(): Worker {
    const worker = new Worker(new URL('../../../workers/voice-search/index.ts', import.meta.url), {
      type: 'module',
      name: 'voice-search'
    })
    worker.onmessage = ({ data }: MessageEvent<SearchReply>) => {
      const { found } = data
      if (this.#running?.id === data.id) this.#finish(found.ok ? ok(unpackHits(found.value)) : found)
    }
    const texts: SearchMessage = { type: 'texts', texts: this.#texts }
    worker.postMessage(texts)
    return worker
  }

  #runNext(): void {
    const job = this.#next
    if (!job) return
    this.#next = null
    const id = this.#nextId++
    const timer = window.setTimeout(() => this.#giveUp(), longestMs)
    this.#running = { ...job, id, timer }
    const search: SearchMessage = { type: 'search', id, request: job.request }
    this.#worker.postMessage(search)
  }

  #giveUp(): void {
    this.#worker.terminate()
    this.#worker = this.#start()
    this.#finish(fail({ code: 'pattern-too-slow', seconds: longestMs / 1000 }))
  }

  #finish(found: Found): void {
    const job = this.#running
    if (!job) return
    window.clearTimeout(job.timer)
    this.#running = null
    job.done(found)
    this.#runNext()
  }
}
