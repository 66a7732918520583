import { app } from 'electron'
import { join } from 'node:path'
import { developmentSetting } from './development'

export type Folders = {
  /** Chromium's stores. Ours to repair before start, never to write otherwise. */
  readonly indexedDb: string
  /** Manifests and snapshots, beside the store so that damage to one does not touch the other. */
  readonly backups: string
  /** Bytes cut off torn logs. */
  readonly cutTails: string
  readonly windowState: string
  /** The built pages. */
  readonly pages: string
  readonly preload: string
}

/** Settles where everything lives. Before `ready`, because Chromium reads its folder only once. */
export function settleFolders(): Folders {
  const testProfile = developmentSetting('TANDEM_USER_DATA')
  if (testProfile !== null) app.setPath('userData', testProfile)
  const userData = app.getPath('userData')
  return {
    indexedDb: join(userData, 'IndexedDB'),
    backups: developmentSetting('TANDEM_BACKUP_DIR') ?? join(userData, 'backups'),
    cutTails: join(userData, 'cut-log-tails'),
    windowState: join(userData, 'window-state.json'),
    pages: join(__dirname, '../renderer'),
    preload: join(__dirname, '../preload/index.js')
  }
}
