import { app } from 'electron'
import type { BlockedRequests } from '../security/blocked-requests'
import type { StoreRepair } from '../storage/log-tail-repair'
import type { CrashGuard } from '../windows/crash-guard'
import type { HandlersFor } from './handlers'
import { succeed } from './result'

type AppCalls = 'app.info' | 'app.startReport' | 'network.blocked' | 'network.report'

export function appHandlers(parts: {
  blocked: BlockedRequests
  crashes: CrashGuard
  storeRepairs: StoreRepair[]
}): HandlersFor<AppCalls> {
  return {
    'app.info': () =>
      succeed({
        name: app.getName(),
        version: app.getVersion(),
        packaged: app.isPackaged,
        platform: platformName(),
        electron: process.versions.electron,
        chrome: process.versions.chrome,
        node: process.versions.node
      }),
    'app.startReport': () =>
      succeed({ rendererCrash: parts.crashes.last(), storeRepairs: parts.storeRepairs }),
    'network.blocked': () => succeed(parts.blocked.seen()),
    'network.report': ({ url }) => {
      parts.blocked.add(url)
      return succeed({})
    }
  }
}

function platformName(): 'windows' | 'mac' | 'linux' {
  if (process.platform === 'win32') return 'windows'
  return process.platform === 'darwin' ? 'mac' : 'linux'
}
