import { closeSync, existsSync, fsyncSync, ftruncateSync, mkdirSync, openSync } from 'node:fs'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { scanLog, type LogScan } from './leveldb-log'

export type StoreRepair = {
  /** Store and file, no path. */
  readonly file: string
  readonly state: 'torn-tail' | 'corrupt' | 'unreadable'
  readonly cutBytes: number
}

/** Older tails are dropped: they exist to undo a repair, and hold client data. */
const keptTails = 20

/**
 * Cuts what a crash left half-written off the end of Chromium's store logs, keeping a copy of what it cuts.
 *
 * Chromium forgives such a stump once, appends behind it, and at the start after that calls the log corrupt and
 * deletes every database of the origin, in silence. Without the stump there is nothing to misread. It runs with
 * the single-instance lock held and before `ready`, when nobody has the store open. Damage elsewhere is reported
 * and left alone.
 */
export function repairLogTails(indexedDbFolder: string, cutTailsFolder: string): StoreRepair[] {
  return logFilesIn(indexedDbFolder).flatMap((path) => repairLog(path, cutTailsFolder) ?? [])
}

function logFilesIn(indexedDbFolder: string): string[] {
  if (!existsSync(indexedDbFolder)) return []
  const stores = readdirSync(indexedDbFolder).filter((name) => name.endsWith('.leveldb'))
  return stores.flatMap((store) =>
    readdirSync(join(indexedDbFolder, store))
      .filter((name) => /^(\d+\.log|MANIFEST-\d+)$/.test(name))
      .map((name) => join(indexedDbFolder, store, name))
  )
}

function repairLog(path: string, cutTailsFolder: string): StoreRepair | null {
  const file = path.split(/[\\/]/).slice(-2).join('/')
  try {
    const log = readFileSync(path)
    const scan = scanLog(log)
    if (scan.state === 'clean') return null
    if (scan.state === 'corrupt') return { file, state: 'corrupt', cutBytes: 0 }
    if (scan.goodBytes === scan.sizeBytes) return null
    keepTail(log, scan, path, cutTailsFolder)
    cut(path, scan.goodBytes)
    return { file, state: 'torn-tail', cutBytes: scan.sizeBytes - scan.goodBytes }
  } catch {
    return { file, state: 'unreadable', cutBytes: 0 }
  }
}

function cut(path: string, goodBytes: number): void {
  const handle = openSync(path, 'r+')
  try {
    ftruncateSync(handle, goodBytes)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** Appending the kept bytes at the offset in the name undoes the cut. */
function keepTail(log: Buffer, scan: LogScan, path: string, cutTailsFolder: string): void {
  try {
    mkdirSync(cutTailsFolder, { recursive: true })
    const kept = readdirSync(cutTailsFolder).sort()
    for (const name of kept.slice(0, Math.max(0, kept.length - keptTails + 1)))
      rmSync(join(cutTailsFolder, name), { force: true })
    const number = String(1 + Number.parseInt(kept.at(-1) ?? '0', 10)).padStart(6, '0')
    const name = `${number}_${basename(path)}_at-${scan.goodBytes}`
    writeFileSync(join(cutTailsFolder, name), log.subarray(scan.goodBytes))
  } catch {
    // A full disk is one way to get a torn log, and then the copy fails; the cut needs no space and must happen.
  }
}
