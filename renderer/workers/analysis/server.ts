import type { CivilDate } from '@shared/domain/values/civil-date'
import { attachEngagement } from '../../data/engagements/open-engagement'
import type { OpenEngagementStore } from '../../data/store/open-store'
import type { AnalysisReply, AnalysisRequest, Query } from '../../data/analysis/protocol'
import { AnalysisEngine, isTouched } from './engine'

interface Watched {
  readonly query: Query
  /** The last answer as text, to stay silent when a commit did not change it; null: always send. */
  last: string | null
}

/** Answers that are cheap to compare; lists of records are sent whenever something changed. */
const isComparable = (query: Query): boolean => ['figure', 'overview', 'cells'].includes(query.kind)

/**
 * The worker's side of the line: opens the engagement, keeps the list of watched questions, and sends new answers
 * after commits. Commits and questions are taken one after the other.
 */
export class AnalysisServer {
  readonly #reply: (reply: AnalysisReply) => void
  readonly #today: CivilDate
  readonly #watched = new Map<number, Watched>()
  #store: OpenEngagementStore | null = null
  #engine: AnalysisEngine | null = null
  #queue: Promise<void> = Promise.resolve()

  constructor(reply: (reply: AnalysisReply) => void, today: CivilDate) {
    this.#reply = reply
    this.#today = today
  }

  /** Takes one message; resolves when it has been dealt with. */
  receive(request: AnalysisRequest): Promise<void> {
    if (request.type === 'forget') {
      this.#watched.delete(request.id)
      return Promise.resolve()
    }
    if (request.type === 'watch') this.#watched.set(request.id, { query: request.query, last: null })
    return this.#enqueue(request.type === 'open' ? null : request.id, async () => {
      if (request.type === 'open') await this.#open(request.engagementId)
      else if (request.type === 'watch') await this.#send(request.id)
      else this.#reply({ type: 'answer', id: request.id, answer: await this.#ask(request.query) })
    })
  }

  /** Lets go of the database. */
  close(): void {
    this.#store?.close()
    this.#store = null
  }

  #enqueue(id: number | null, task: () => Promise<void>): Promise<void> {
    this.#queue = this.#queue.then(task).catch((thrown: unknown) => {
      const detail = thrown instanceof Error ? thrown.message : String(thrown)
      this.#reply({ type: 'failed', id, detail })
    })
    return this.#queue
  }

  async #open(engagementId: string): Promise<void> {
    const opened = await attachEngagement(engagementId)
    if (!opened.ok) throw new Error(opened.error.code)
    this.#store = opened.value
    const engine = new AnalysisEngine(opened.value, this.#today)
    // Commits made while reading are taken in afterwards: applying one twice does no harm, missing one would.
    opened.value.onCommit((changeSets) => {
      void this.#enqueue(null, async () => {
        const touched = await engine.apply(changeSets)
        for (const [id, { query }] of this.#watched) if (isTouched(query, touched)) await this.#send(id)
      })
    })
    await engine.load()
    this.#engine = engine
  }

  #ask(query: Query): Promise<unknown> {
    if (!this.#engine) throw new Error('no engagement is open')
    return this.#engine.answer(query)
  }

  async #send(id: number): Promise<void> {
    const watched = this.#watched.get(id)
    if (!watched) return
    const answer = await this.#ask(watched.query)
    if (isComparable(watched.query)) {
      const text = JSON.stringify(answer)
      if (text === watched.last) return
      watched.last = text
    }
    this.#reply({ type: 'answer', id, answer })
  }
}
