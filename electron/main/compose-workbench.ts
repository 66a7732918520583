import { session, type BrowserWindow } from 'electron'
import type { Addresses } from './addresses'
import type { Folders } from './folders'
import { appHandlers } from './ipc/app-handlers'
import { backupHandlers } from './ipc/backup-handlers'
import { fileHandlers } from './ipc/file-handlers'
import { importHostHandlers } from './ipc/import-host-handlers'
import { logBug } from './ipc/log-bug'
import { projectorHandlers } from './ipc/projector-handlers'
import { registerHandlers } from './ipc/register-handlers'
import { eventSender } from './ipc/send-event'
import { windowHandlers } from './ipc/window-handlers'
import { setApplicationMenu } from './menu/application-menu'
import type { BlockedRequests } from './security/blocked-requests'
import { serveSite, workbenchSite } from './security/protocol-app'
import { nodeFileSystem } from './storage/file-system'
import type { StoreRepair } from './storage/log-tail-repair'
import { createManifestStore } from './storage/manifest-store'
import { createSnapshotStore } from './storage/snapshot-store'
import { createSnapshotUploads } from './storage/snapshot-uploads'
import { answerHang } from './windows/answer-hang'
import { createCrashGuard } from './windows/crash-guard'
import { createImportHosts } from './windows/import-hosts'
import { createMainWindow } from './windows/main-window'
import { createProjector } from './windows/projector-window'
import { reloadAfterCrash } from './windows/reload-after-crash'
import { rememberPlacement } from './windows/remember-placement'
import { controlWindow } from './windows/window-control'

export type WorkbenchParts = {
  readonly addresses: Addresses
  readonly folders: Folders
  readonly blocked: BlockedRequests
  readonly storeRepairs: StoreRepair[]
}

/** Opens the main window with everything it may ask for, and loads its page. */
export function openWorkbench({ addresses, folders, blocked, storeRepairs }: WorkbenchParts): BrowserWindow {
  serveSite(session.defaultSession, workbenchSite(folders.pages))
  const window = createMainWindow(folders)
  const contents = window.webContents
  const send = eventSender(() => (window.isDestroyed() ? null : contents))
  const control = controlWindow(window, send, rememberPlacement(window, folders.windowState))
  const crashes = createCrashGuard()
  const now = (): Date => new Date()
  const uploads = createSnapshotUploads(nodeFileSystem, folders.backups, now)
  const hosts = createImportHosts({
    page: addresses.importHostPage,
    files: folders,
    mainContents: () => contents,
    send
  })

  const projector = createProjector({
    page: addresses.projectorPage,
    files: folders,
    mainWindow: () => window,
    send
  })

  registerHandlers({
    trusted: {
      webContentsId: () => (window.isDestroyed() ? null : contents.id),
      origin: addresses.trustedOrigin
    },
    logBug,
    handlers: {
      ...appHandlers({ blocked, crashes, storeRepairs }),
      ...windowHandlers(control),
      ...fileHandlers(window),
      ...backupHandlers({
        manifests: createManifestStore(nodeFileSystem, folders.backups, now),
        snapshots: createSnapshotStore(folders.backups),
        uploads,
        folders
      }),
      ...importHostHandlers(hosts),
      ...projectorHandlers(projector)
    }
  })
  setApplicationMenu({
    command: (command) => send('menu.command', command),
    zoom: control.zoom,
    fullscreen: () => control.run('fullscreen')
  })
  const releaseWhatThePageHeld = (): void => {
    hosts.closeAll()
    projector.close()
    void uploads.abortAll()
  }
  contents.on('did-navigate', releaseWhatThePageHeld)
  contents.on('render-process-gone', releaseWhatThePageHeld)
  window.on('closed', releaseWhatThePageHeld)
  reloadAfterCrash(window, addresses.workbenchPage, crashes)
  answerHang(window)
  void window.loadURL(addresses.workbenchPage)
  return window
}
