import { appError, type AppError } from '@shared/domain/errors'
import { fail, ok, type Result } from '@shared/domain/result'
import type { ImportHostPortMessage } from '@shared/ipc/import-host-port'
import type { TandemBridge } from '@shared/ipc/bridge'

export interface OpenHost {
  readonly hostId: string
  readonly port: MessagePort
}

type HostBridge = TandemBridge['importHost']
type Ended = Parameters<Parameters<HostBridge['onEnded']>[0]>[0]

const portMessage: ImportHostPortMessage['type'] = 'tandem:import-host-port'

/** Opens and closes the processes that read client files, and brings each port to the one who asked for it. */
export class ImportHosts {
  private readonly bridge: HostBridge
  private readonly ports = new Map<string, MessagePort>()
  private readonly waiting = new Map<string, (port: MessagePort) => void>()

  constructor(bridge: HostBridge, onEnded: (ended: Ended) => void) {
    this.bridge = bridge
    window.addEventListener('message', (event: MessageEvent<unknown>) => this.takePort(event))
    bridge.onEnded(onEnded)
  }

  async open(fileName: string): Promise<Result<OpenHost, AppError>> {
    const opened = await this.bridge.open({})
    if (!opened.ok) return fail(appError('import.host-crashed', { file: fileName }))
    const { hostId } = opened.value
    const port =
      this.ports.get(hostId) ??
      (await new Promise<MessagePort>((resolve) => this.waiting.set(hostId, resolve)))
    this.ports.delete(hostId)
    return ok({ hostId, port })
  }

  close(hostId: string): void {
    void this.bridge.close({ hostId })
  }

  private takePort(event: MessageEvent<unknown>): void {
    if (event.source !== window || !isPortMessage(event.data)) return
    const port = event.ports[0]
    if (!port) return
    const waiting = this.waiting.get(event.data.hostId)
    if (waiting) waiting(port)
    else this.ports.set(event.data.hostId, port)
    this.waiting.delete(event.data.hostId)
  }
}

/** What the message says why a host was ended, as the error the consultant sees. */
export function endedError(file: string, { reason, limit }: Ended): AppError {
  switch (reason) {
    case 'time-limit':
      return appError('import.timeout', { file, limitMs: limit ?? 0 })
    case 'memory-limit':
      return appError('import.memory', { file, limitBytes: limit ?? 0 })
    default:
      return appError('import.host-crashed', { file })
  }
}

const isPortMessage = (data: unknown): data is ImportHostPortMessage =>
  typeof data === 'object' && data !== null && (data as { type?: unknown }).type === portMessage
