import { app, type BrowserWindow } from 'electron'
import { addressesFor } from './addresses'
import { openWorkbench } from './compose-workbench'
import { developmentServer } from './development'
import { settleFolders } from './folders'
import { createBlockedRequests } from './security/blocked-requests'
import { harden } from './security/harden'
import { registerAppScheme } from './security/protocol-app'
import { isFirstInstance } from './single-instance'
import { repairLogTails } from './storage/log-tail-repair'
import { setAsideUnopenable } from './storage/set-aside-unopenable'
import { sweepPartialFiles } from './storage/sweep-partial-files'
import { giveUpStarting, surviveUncaughtErrors } from './uncaught-errors'

let window: BrowserWindow | null = null

// 1. Before anything else: what fails is told, where things live, and every door shut.
surviveUncaughtErrors(() => window !== null)
const folders = settleFolders()
const server = developmentServer()
const blocked = createBlockedRequests()
registerAppScheme()
harden(blocked, server)

// 2. One process per profile. Holding the lock and before `ready`, nobody has the store open: repair it now.
if (isFirstInstance(() => window)) start()
else app.quit()

function start(): void {
  setAsideUnopenable(folders.indexedDb, folders.cutTails)
  const storeRepairs = repairLogTails(folders.indexedDb, folders.cutTails)
  app.on('window-all-closed', () => app.quit())

  // 3. The workbench.
  app
    .whenReady()
    .then(async () => {
      await sweepPartialFiles(folders.backups).catch(() => undefined)
      window = openWorkbench({ addresses: addressesFor(server), folders, blocked, storeRepairs })
    })
    .catch(giveUpStarting)
}
