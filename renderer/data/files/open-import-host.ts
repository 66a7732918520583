import { appError, type AppError } from '@shared/domain/errors'
import { fail, ok, type Result } from '@shared/domain/result'
import type { ImportHostEnded } from '@shared/ipc/events'
import { isImportHostPortMessage } from '@shared/ipc/import-host-port'

/** An open import host: the process in which a foreign file is parsed, and the line to it. */
export interface OpenedHost {
  readonly port: MessagePort
  /** Ends the process. */
  readonly close: () => void
}

function endedError(file: string, { reason, limit }: ImportHostEnded): AppError {
  if (reason === 'time-limit') return appError('import.timeout', { file, limitMs: limit ?? 0 })
  if (reason === 'memory-limit') return appError('import.memory', { file, limitBytes: limit ?? 0 })
  return appError('import.host-crashed', { file })
}

/** The port of a host may arrive before the answer that names the host. */
function portsByHost() {
  const arrived = new Map<string, MessagePort>()
  let wanted: { readonly hostId: string; readonly take: (port: MessagePort) => void } | null = null
  const onMessage = (event: MessageEvent<unknown>): void => {
    const [port] = event.ports
    if (event.source !== window || !isImportHostPortMessage(event.data) || !port) return
    const { hostId } = event.data
    if (wanted?.hostId === hostId) wanted.take(port)
    else arrived.set(hostId, port)
  }
  window.addEventListener('message', onMessage)
  return {
    portOf: async (hostId: string): Promise<MessagePort> =>
      arrived.get(hostId) ?? (await new Promise<MessagePort>((take) => (wanted = { hostId, take }))),
    stop: () => window.removeEventListener('message', onMessage)
  }
}

/** Opens a process that reads one file and can do nothing else; `onEnded` tells when it was ended at a limit. */
export async function openImportHost(
  file: string,
  onEnded: (error: AppError) => void
): Promise<Result<OpenedHost, AppError>> {
  const { importHost } = globalThis.tandem
  const ports = portsByHost()
  const opened = await importHost.open({})
  if (!opened.ok) {
    ports.stop()
    return fail(appError('import.host-crashed', { file }))
  }
  const { hostId } = opened.value
  const port = await ports.portOf(hostId)
  ports.stop()
  const stopListening = importHost.onEnded((ended) => {
    if (ended.hostId === hostId) onEnded(endedError(file, ended))
  })
  return ok({
    port,
    close: () => {
      stopListening()
      void importHost.close({ hostId })
    }
  })
}
