import { app, BrowserWindow, session } from 'electron'
import { importHostArgument } from '@shared/ipc/channel-names'
import { importHostSite, serveSite } from '../security/protocol-app'
import { safePreferences } from './window-preferences'

const prepared = new Set<string>()

/**
 * The hidden window that parses untrusted files: a process, an origin and an in-memory session of its own, so
 * that nothing it does outlives it or touches the store. One partition per slot keeps two hosts in two processes.
 */
export function createImportWindow(slot: number, files: { preload: string; pages: string }): BrowserWindow {
  const partition = `import-host-${slot}`
  if (!prepared.has(partition)) {
    serveSite(session.fromPartition(partition), importHostSite(files.pages))
    prepared.add(partition)
  }
  return new BrowserWindow({
    show: false,
    skipTaskbar: true,
    focusable: false,
    webPreferences: {
      ...safePreferences(files.preload),
      partition,
      additionalArguments: [importHostArgument],
      backgroundThrottling: false,
      images: false,
      webgl: false
    }
  })
}

/** What the window's process holds in memory; 0 when it has none yet. */
export function memoryBytesOf(window: BrowserWindow): number {
  if (window.isDestroyed()) return 0
  const pid = window.webContents.getOSProcessId()
  const process = app.getAppMetrics().find((metric) => metric.pid === pid)
  return (process?.memory.workingSetSize ?? 0) * 1024
}
