import type { CodeWords } from '@shared/domain/voice/suggest/codebook-match'
import type {
  CodedRows,
  Review,
  Suggested,
  SuggestReply,
  SuggestRequest
} from '@shared/domain/voice/suggest/suggest-protocol'

type Waiting = (reply: SuggestReply) => void

/** The screen's side of the line to the worker that learns from the coding. */
export class SuggestionClient {
  readonly #worker: Worker
  readonly #waiting = new Map<number, Waiting>()
  #nextId = 1

  constructor(texts: readonly string[], onLearnt: () => void) {
    this.#worker = new Worker(new URL('../../../workers/voice/index.ts', import.meta.url), {
      type: 'module',
      name: 'voice'
    })
    this.#worker.onmessage = ({ data }: MessageEvent<SuggestReply>) => {
      if (data.type === 'learnt') return onLearnt()
      this.#waiting.get(data.id)?.(data)
      this.#waiting.delete(data.id)
    }
    this.#send({ type: 'texts', texts })
  }

  /** Has the worker use what was read of the answers' meanings; null: no longer. */
  takeMeanings(engagementId: string | null): void {
    this.#send({ type: 'meanings', engagementId })
  }

  /** Tells the worker how things stand; it learns and says when it is done. */
  learn(codes: readonly CodeWords[], coded: CodedRows): void {
    this.#send({ type: 'learn', codes, coded })
  }

  /** Tells the worker that the hand is at work: learning rests. */
  press(): void {
    this.#send({ type: 'press' })
  }

  /** Suggestions for one answer, without the codes named. */
  async suggest(row: number, not: readonly string[]): Promise<Suggested | null> {
    const reply = await this.#ask((id) => ({ type: 'suggest', id, row, not }))
    return reply.type === 'suggestions' ? reply : null
  }

  /** All suggestions at least as sure as asked, or null while too little is coded to say so. */
  async review(precision: number, not: readonly string[]): Promise<Review | null> {
    const reply = await this.#ask((id) => ({ type: 'review', id, precision, not }))
    return reply.type === 'review' ? reply.review : null
  }

  close(): void {
    this.#worker.terminate()
    this.#waiting.clear()
  }

  #ask(request: (id: number) => SuggestRequest): Promise<SuggestReply> {
    const id = this.#nextId++
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve)
      this.#send(request(id))
    })
  }

  #send(request: SuggestRequest): void {
    this.#worker.postMessage(request)
  }
}
