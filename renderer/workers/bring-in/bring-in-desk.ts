import { appError } from '@shared/domain/errors'
import type { HostReply, HostRequest } from '@shared/domain/importing/host-protocol'
import type {
  BringInReply,
  BringInRequest,
  BroughtIn
} from '@shared/domain/voice/interchange/bring-in-protocol'
import { planBringIn } from './plan-bring-in'

type ReadRequest = Extract<BringInRequest, { type: 'read' }>

/** One file being brought in: read through the import host, then planned as often as a choice changes. */
export class BringInDesk {
  readonly #reply: (reply: BringInReply) => void
  #file: { readonly name: string; readonly bytes: Uint8Array } | null = null
  #content: BroughtIn | null = null

  constructor(reply: (reply: BringInReply) => void) {
    this.#reply = reply
  }

  async receive(request: BringInRequest, port: MessagePort | undefined): Promise<void> {
    try {
      if (request.type === 'read') this.#read(request, port)
      else if (this.#content && this.#file) this.#reply(await planBringIn(this.#content, this.#file, request))
    } catch (bug) {
      this.#reply({ type: 'bug', detail: bug instanceof Error ? bug.message : String(bug) })
    }
  }

  #read({ fileName, bytes, by, at }: ReadRequest, port: MessagePort | undefined): void {
    if (!port) {
      this.#reply({ type: 'failed', error: appError('import.host-crashed', { file: fileName }) })
      return
    }
    port.onmessage = ({ data }: MessageEvent<HostReply>) => {
      if (data.type === 'study') {
        this.#file = { name: fileName, bytes }
        this.#content = data.content
        this.#reply({ type: 'read', content: data.content })
        port.close()
      } else if (data.type === 'failed') {
        this.#reply({ type: 'failed', error: data.error })
        port.close()
      }
    }
    const ask: HostRequest = { fileName, bytes, study: { by, at } }
    port.start()
    port.postMessage(ask)
  }
}
