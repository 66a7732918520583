import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** Where stores go that Chromium cannot open. They hold client data: erasing an engagement erases them too. */
export const setAsideFolder = (cutTailsFolder: string): string => `${cutTailsFolder}-stores`

/**
 * Moves stores away whose list of files cannot be found. Chromium refuses such a store for ever, or begins an empty
 * one among the remains and then fails to write, so that not even a copy could be restored. Without the remains it
 * begins an empty one in earnest, which the start-up check finds to be empty. Returns the names of what was moved. Runs before `ready`, when nobody has the store open.
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

/** CURRENT names the list of files. A folder without a store's files is one that was never used. */
function lacksItsList(store: string): boolean {
  const files = readdirSync(store)
  if (!files.some((name) => /^\d+\.(ldb|log)$|^MANIFEST-\d+$/.test(name))) return false
  const named = files.includes('CURRENT') ? readFileSync(join(store, 'CURRENT'), 'utf8').trim() : ''
  return !/^MANIFEST-\d+$/.test(named) || !files.includes(named)
}

function moveAway(indexedDbFolder: string, name: string, cutTailsFolder: string): void {
  const from = join(indexedDbFolder, name)
  if (!existsSync(from)) return
  const folder = setAsideFolder(cutTailsFolder)
  mkdirSync(folder, { recursive: true })
  rmSync(join(folder, name), { recursive: true, force: true })
  renameSync(from, join(folder, name))
}
