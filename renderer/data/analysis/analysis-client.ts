import type { AnalysisPort, AnalysisReply, AnswerOf, AskOf, Query, QueryKind } from './protocol'

interface Watch {
  readonly id: number
  readonly query: Query
  readonly listeners: Set<() => void>
  answer: unknown
  failure: Error | null
}

interface Pending {
  readonly resolve: (answer: unknown) => void
  readonly reject: (reason: Error) => void
}

/** The same question has the same key, so that two screens share one answer. */
const keyOf = (query: Query): string => JSON.stringify([query.kind, query.ask])

/**
 * The screen's side of the line to the analysis worker. Watched questions are answered again after every commit that
 * may change them; the last answer is at hand at once.
 */
export class AnalysisClient {
  readonly #port: AnalysisPort
  readonly #watches = new Map<string, Watch>()
  readonly #keys = new Map<number, string>()
  readonly #pending = new Map<number, Pending>()
  #nextId = 1

  constructor(port: AnalysisPort, engagementId: string) {
    this.#port = port
    port.onReply((reply) => {
      this.#receive(reply)
    })
    port.postMessage({ type: 'open', engagementId })
  }

  /**
   * The last answer to a watched question, or undefined while there is none yet. Throws what the worker threw: a
   * damaged store or a bug, for the error boundary to show.
   */
  peek<K extends QueryKind>(kind: K, ask: AskOf<K>): AnswerOf<K> | undefined {
    const watch = this.#watches.get(keyOf({ kind, ask } as Query))
    if (watch?.failure) throw watch.failure
    return watch?.answer as AnswerOf<K> | undefined
  }

  /** Keeps a question answered until the returned function is called. */
  watch<K extends QueryKind>(kind: K, ask: AskOf<K>, listener: () => void): () => void {
    const query = { kind, ask } as Query
    const key = keyOf(query)
    const watch = this.#watches.get(key) ?? this.#start(key, query)
    watch.listeners.add(listener)
    return () => {
      watch.listeners.delete(listener)
      // A screen that is only redrawn asks again at once; its answer must not be thrown away in between.
      setTimeout(() => {
        if (watch.listeners.size === 0) this.#stop(key, watch)
      }, 0)
    }
  }

  /** Asks once. Rejects when the worker could not answer: that is a bug or a damaged store. */
  ask<K extends QueryKind>(kind: K, ask: AskOf<K>): Promise<AnswerOf<K>> {
    const id = this.#nextId++
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve: resolve as (answer: unknown) => void, reject })
      this.#port.postMessage({ type: 'ask', id, query: { kind, ask } as Query })
    })
  }

  /** Ends the worker. Questions still open are never answered. */
  close(): void {
    this.#port.close()
    this.#watches.clear()
    this.#pending.clear()
  }

  #start(key: string, query: Query): Watch {
    const watch: Watch = { id: this.#nextId++, query, listeners: new Set(), answer: undefined, failure: null }
    this.#watches.set(key, watch)
    this.#keys.set(watch.id, key)
    this.#port.postMessage({ type: 'watch', id: watch.id, query })
    return watch
  }

  #stop(key: string, watch: Watch): void {
    if (this.#watches.get(key) !== watch) return
    this.#watches.delete(key)
    this.#keys.delete(watch.id)
    this.#port.postMessage({ type: 'forget', id: watch.id })
  }

  #receive(reply: AnalysisReply): void {
    if (reply.id === null) {
      if (reply.type === 'failed') this.#failAll(reply.detail)
      return
    }
    const pending = this.#pending.get(reply.id)
    if (pending) {
      this.#pending.delete(reply.id)
      if (reply.type === 'answer') pending.resolve(reply.answer)
      else pending.reject(new Error(reply.detail))
      return
    }
    const watch = this.#watches.get(this.#keys.get(reply.id) ?? '')
    if (!watch) return
    if (reply.type === 'answer') watch.answer = reply.answer
    else watch.failure = new Error(reply.detail)
    for (const listener of [...watch.listeners]) listener()
  }

  /** The worker itself broke (its database, its code): nobody gets an answer any more. */
  #failAll(detail: string): void {
    const failure = new Error(detail)
    for (const pending of this.#pending.values()) pending.reject(failure)
    this.#pending.clear()
    for (const watch of this.#watches.values()) {
      watch.failure = failure
      for (const listener of [...watch.listeners]) listener()
    }
  }
}
