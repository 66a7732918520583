import { appError, type AppError } from '@shared/domain/errors'
import type {
  BringInChoices,
  BringInPlan,
  BringInRefusal,
  BringInReply,
  BringInRequest,
  BroughtIn
} from '@shared/domain/voice/interchange/bring-in-protocol'
import type { KnownStudy } from '@shared/domain/voice/interchange/known-study'
import { fail, ok, type Result } from '@shared/domain/result'
import { openImportHost, type OpenedHost } from '@renderer/data'

/** How a record of this act is stamped. */
export interface BringInStamp {
  readonly by: string
  readonly at: string
  readonly runId: string
}

/** Reads one file in a process of its own and plans it in a worker; `close` ends both at any time. */
export class BringInClient {
  readonly #worker: Worker
  #host: OpenedHost | null = null
  #answer: (reply: BringInReply) => void = () => undefined
  #isClosed = false
  #tail: Promise<unknown> = Promise.resolve()

  constructor() {
    this.#worker = new Worker(new URL('../../../workers/bring-in/index.ts', import.meta.url), {
      type: 'module',
      name: 'bring-in'
    })
    this.#worker.onmessage = ({ data }: MessageEvent<BringInReply>) => this.#answer(data)
    this.#worker.onerror = ({ message }) => this.#answer({ type: 'bug', detail: message })
  }

  async read(file: File, stamp: BringInStamp): Promise<Result<BroughtIn, AppError>> {
    const bytes = new Uint8Array(await file.arrayBuffer())
    const ended = new Promise<BringInReply>((resolve) => {
      this.#answer = resolve
    })
    const host = await openImportHost(file.name, (error) => this.#answer({ type: 'failed', error }))
    if (!host.ok) return host
    this.#host = host.value
    if (this.#isClosed) this.close()
    const { by, at } = stamp
    const request: BringInRequest = { type: 'read', fileName: file.name, bytes, by, at }
    this.#worker.postMessage(request, [host.value.port])
    const reply = await ended
    host.value.close()
    this.#host = null
    if (reply.type === 'read') return ok(reply.content)
    if (reply.type === 'failed') return fail(reply.error)
    return fail(unreadable(file.name, reply.type === 'bug' ? reply.detail : reply.type))
  }

  /** What bringing the file in would change, with these choices. Questions are asked one after the other. */
  plan(
    known: KnownStudy,
    choices: BringInChoices,
    stamp: BringInStamp
  ): Promise<Result<BringInPlan, BringInRefusal>> {
    const planned = this.#tail.then(() => this.#askPlan({ type: 'plan', known, choices, ...stamp }))
    this.#tail = planned.catch(() => undefined)
    return planned
  }

  async #askPlan(request: BringInRequest): Promise<Result<BringInPlan, BringInRefusal>> {
    const answered = new Promise<BringInReply>((resolve) => {
      this.#answer = resolve
    })
    this.#worker.postMessage(request)
    const reply = await answered
    if (reply.type === 'planned') return ok(reply.plan)
    if (reply.type === 'refused') return fail(reply.reason)
    throw new Error(reply.type === 'bug' ? reply.detail : reply.type)
  }

  close(): void {
    this.#isClosed = true
    this.#host?.close()
    this.#worker.terminate()
  }
}

const unreadable = (file: string, detail: string): AppError =>
  appError('file.unreadable', { file, sheet: null, cell: null, detail })
