import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** Where stores go that Chromium cannot open. They hold client data: erasing an engagement erases them too. */
export const setAsideFolder = (cutTailsFolder: string): string => `${cutTailsFolder}-stores`

/**
 * Moves stores away whose list of files is gone. Chromium refuses to open such a store for ever, so that not even a
 * copy could be restored; without it Chromium starts an empty one, which the start-up check then finds to be empty.
 * Returns the names of what was moved. Runs before `ready`, when nobody has the store open.
 */
export function setAsideUnopenable(indexedDbFolder: string, cutTailsFolder: string): string[] {
  if (!existsSync(indexedDbFolder)) return []
  const stores = readdirSync(indexedDbFolder).filter((name) => name.endsWith('.leveldb'))
  return stores.filter((store) => {
    if (!lacksItsList(join(indexedDbFolder, store))) return false
    moveAway(indexedDbFolder, store, cutTailsFolder)
    moveAway(indexedDbFolder, store.replace(/leveldb$/, 'blob'), cutTailsFolder)
    return true
  })
}

/** CURRENT names the list of files. Where CURRENT itself is gone or empty, Chromium starts anew without our help. */
function lacksItsList(store: string): boolean {
  const current = join(store, 'CURRENT')
  const named = existsSync(current) ? readFileSync(current, 'utf8').trim() : ''
  return /^MANIFEST-\d+$/.test(named) && !existsSync(join(store, named))
}

function moveAway(indexedDbFolder: string, name: string, cutTailsFolder: string): void {
  const from = join(indexedDbFolder, name)
  if (!existsSync(from)) return
  const folder = setAsideFolder(cutTailsFolder)
  mkdirSync(folder, { recursive: true })
  rmSync(join(folder, name), { recursive: true, force: true })
  renameSync(from, join(folder, name))
}
