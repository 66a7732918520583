import {
  closeSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync
} from 'node:fs'
import { join } from 'node:path'

/** One way in which a browser's store files are harmed. */
export interface Damage {
  readonly name: string
  /** Part of the short set that every test run does. */
  readonly isShort: boolean
  /** Gets the profile's IndexedDB folder. */
  readonly inflict: (indexedDb: string) => void
}

function storeFolder(indexedDb: string, ending: '.leveldb' | '.blob'): string {
  const folder = readdirSync(indexedDb).find((name) => name.includes('workbench') && name.endsWith(ending))
  if (folder === undefined) throw new Error(`no ${ending} folder`)
  return join(indexedDb, folder)
}

/** The largest file whose name fits. */
function largest(indexedDb: string, pattern: RegExp): string {
  const folder = storeFolder(indexedDb, '.leveldb')
  const files = readdirSync(folder).filter((name) => pattern.test(name))
  const [first] = files.map((name) => join(folder, name)).sort((a, b) => statSync(b).size - statSync(a).size)
  if (first === undefined) throw new Error(`no file like ${String(pattern)}`)
  return first
}

const halve = (path: string): void => truncateSync(path, statSync(path).size >> 1)

function overwrite(path: string, lengthBytes: number): void {
  const file = openSync(path, 'r+')
  const size = statSync(path).size
  const length = Math.min(lengthBytes, size >> 1)
  writeSync(file, Buffer.alloc(length, 0xa5), 0, length, (size - length) >> 1)
  closeSync(file)
}

function swap(left: string, right: string): void {
  const [first, second] = [readFileSync(left), readFileSync(right)]
  writeFileSync(left, second)
  writeFileSync(right, first)
}

const log = /\.log$/
const table = /\.ldb$/
const manifest = /^MANIFEST/

export const damages: readonly Damage[] = [
  { name: 'log cut in half', isShort: true, inflict: (db) => halve(largest(db, log)) },
  { name: 'log emptied', isShort: true, inflict: (db) => truncateSync(largest(db, log), 0) },
  { name: 'log deleted', isShort: false, inflict: (db) => rmSync(largest(db, log)) },
  { name: 'log overwritten in the middle', isShort: true, inflict: (db) => overwrite(largest(db, log), 200) },
  {
    name: 'log cut by 7 bytes',
    isShort: false,
    inflict: (db) => truncateSync(largest(db, log), Math.max(0, statSync(largest(db, log)).size - 7))
  },
  { name: 'largest table deleted', isShort: true, inflict: (db) => rmSync(largest(db, table)) },
  { name: 'largest table cut in half', isShort: false, inflict: (db) => halve(largest(db, table)) },
  { name: 'largest table overwritten', isShort: false, inflict: (db) => overwrite(largest(db, table), 4096) },
  {
    name: 'log and table swapped',
    isShort: true,
    inflict: (db) => swap(largest(db, log), largest(db, table))
  },
  { name: 'list of files cut in half', isShort: false, inflict: (db) => halve(largest(db, manifest)) },
  { name: 'list of files deleted', isShort: false, inflict: (db) => rmSync(largest(db, manifest)) },
  { name: 'CURRENT emptied', isShort: false, inflict: (db) => truncateSync(largest(db, /^CURRENT$/), 0) },
  { name: 'CURRENT deleted', isShort: true, inflict: (db) => rmSync(largest(db, /^CURRENT$/)) },
  {
    name: 'large values deleted',
    isShort: true,
    inflict: (db) => rmSync(storeFolder(db, '.blob'), { recursive: true })
  },
  { name: 'whole store deleted', isShort: true, inflict: (db) => rmSync(db, { recursive: true }) }
]
