import { randomUUID } from 'node:crypto'
import { MessageChannelMain, type BrowserWindow, type WebContents } from 'electron'
import { importHostPortChannel } from '@shared/ipc/channel-names'
import type { IpcResult } from '@shared/ipc/errors'
import type { ImportHostEndReason, ImportHostEnded } from '@shared/ipc/events'
import { ipcLimits } from '@shared/ipc/limits'
import { fail, succeed } from '../ipc/result'
import type { SendEvent } from '../ipc/send-event'
import { createImportWindow, memoryBytesOf } from './import-window'
import { watchLimits, type Watchdog, type WatchdogLimits } from './import-watchdog'

type Host = { readonly window: BrowserWindow; readonly slot: number; watchdog: Watchdog | null }

export type ImportHosts = {
  readonly open: (
    limits: WatchdogLimits
  ) => Promise<IpcResult<{ hostId: string }, 'import-host-limit' | 'import-host-failed'>>
  readonly extend: (hostId: string, wallClockMs: number) => IpcResult<void, 'import-host-unknown'>
  readonly close: (hostId: string) => IpcResult<void, 'import-host-unknown'>
  /** When the page that was using them is gone. */
  readonly closeAll: () => void
}

export type ImportHostSurroundings = {
  readonly page: string
  readonly files: { readonly preload: string; readonly pages: string }
  readonly mainContents: () => WebContents
  readonly send: SendEvent
}

/** The import hosts that are alive. Each ends by `close`, by a limit, or by itself; never unnoticed. */
export function createImportHosts(around: ImportHostSurroundings): ImportHosts {
  const hosts = new Map<string, Host>()
  const destroy = (hostId: string): boolean => {
    const host = hosts.get(hostId)
    if (host === undefined) return false
    hosts.delete(hostId)
    host.watchdog?.stop()
    if (!host.window.isDestroyed()) destroyWithTraces(host.window)
    return true
  }
  const end = (hostId: string, why: Omit<ImportHostEnded, 'hostId'>): void => {
    if (destroy(hostId)) around.send('importHost.ended', { hostId, ...why })
  }
  return {
    closeAll: () => [...hosts.keys()].forEach(destroy),
    close: (hostId) => (destroy(hostId) ? succeed(undefined) : fail('import-host-unknown', { hostId })),
    extend(hostId, wallClockMs) {
      const host = hosts.get(hostId)
      if (host === undefined) return fail('import-host-unknown', { hostId })
      host.watchdog?.extend(wallClockMs)
      return succeed(undefined)
    },
    async open(limits) {
      const slot = freeSlot(hosts)
      if (slot === null) return fail('import-host-limit', { limit: ipcLimits.importHosts })
      const hostId = randomUUID()
      const host: Host = { slot, window: createImportWindow(slot, around.files), watchdog: null }
      hosts.set(hostId, host)
      host.window.webContents.on('render-process-gone', (_event, { reason }) =>
        end(hostId, { reason: endReason(reason) })
      )
      host.window.on('closed', () => end(hostId, { reason: 'crashed' }))
      try {
        await host.window.loadURL(around.page)
      } catch (error) {
        destroy(hostId)
        return fail('import-host-failed', { reason: error instanceof Error ? error.name : 'unknown' })
      }
      if (!hosts.has(hostId)) return fail('import-host-failed', { reason: 'gone' })
      host.watchdog = watchLimits(
        limits,
        () => memoryBytesOf(host.window),
        (why) => end(hostId, why)
      )
      connect(hostId, around.mainContents(), host.window.webContents)
      return succeed({ hostId })
    }
  }
}

/** The session is in memory only, but the next host of this slot would find what this one put there. */
function destroyWithTraces(window: BrowserWindow): void {
  const { session } = window.webContents
  window.destroy()
  void session.clearStorageData()
}

function freeSlot(hosts: ReadonlyMap<string, Host>): number | null {
  const taken = new Set([...hosts.values()].map((host) => host.slot))
  for (let slot = 0; slot < ipcLimits.importHosts; slot += 1) if (!taken.has(slot)) return slot
  return null
}

const endReason = (reason: string): ImportHostEndReason => (reason === 'oom' ? 'memory-limit' : 'crashed')

/** One end of a fresh channel to each page: the bytes of a client's file never pass through main. */
function connect(hostId: string, main: WebContents, host: WebContents): void {
  const { port1, port2 } = new MessageChannelMain()
  main.postMessage(importHostPortChannel, hostId, [port1])
  host.postMessage(importHostPortChannel, hostId, [port2])
}
