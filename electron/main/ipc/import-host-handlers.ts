import { ipcLimits } from '@shared/ipc/limits'
import type { ImportHosts } from '../windows/import-hosts'
import type { HandlersFor } from './handlers'
import { succeed } from './result'

type ImportHostCalls = `importHost.${'open' | 'extend' | 'close'}`

export function importHostHandlers(hosts: ImportHosts): HandlersFor<ImportHostCalls> {
  return {
    'importHost.open': ({ wallClockMs, memoryBytes }) =>
      hosts.open({
        wallClockMs: wallClockMs ?? ipcLimits.importHostWallClockMs,
        memoryBytes: memoryBytes ?? ipcLimits.importHostMemoryBytes
      }),
    'importHost.extend': ({ hostId, wallClockMs }) => {
      const extended = hosts.extend(hostId, wallClockMs)
      return extended.ok ? succeed({}) : extended
    },
    'importHost.close': ({ hostId }) => {
      const closed = hosts.close(hostId)
      return closed.ok ? succeed({}) : closed
    }
  }
}
