import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { repairLogTails } from '@electron/main/storage/log-tail-repair'
import { levelDbLog } from './leveldb-log-writer'
import { temporaryFolders } from './temporary-folder'

const freshFolder = temporaryFolders()
const { log, recordEnds } = levelDbLog([Buffer.from('first'), Buffer.from('second'), Buffer.from('third')])

function storeWith(files: Record<string, Buffer>): {
  indexedDb: string
  tails: string
  read: (name: string) => Buffer
} {
  const indexedDb = freshFolder()
  const store = join(indexedDb, 'app_workbench_0.indexeddb.leveldb')
  mkdirSync(store)
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(store, name), bytes)
  return { indexedDb, tails: join(freshFolder(), 'tails'), read: (name) => readFileSync(join(store, name)) }
}

test('cuts a torn tail off logs and manifests, and keeps a copy that undoes the cut', () => {
  const torn = log.subarray(0, log.length - 2)
  const { indexedDb, tails, read } = storeWith({ '000003.log': torn, 'MANIFEST-000001': torn })
  expect(repairLogTails(indexedDb, tails)).toEqual(
    ['000003.log', 'MANIFEST-000001'].map((name) => ({
      file: `app_workbench_0.indexeddb.leveldb/${name}`,
      state: 'torn-tail',
      cutBytes: torn.length - (recordEnds[1] ?? 0)
    }))
  )
  expect(read('000003.log')).toEqual(torn.subarray(0, recordEnds[1]))
  const [tail = ''] = readdirSync(tails)
  expect(tail).toBe(`000001_000003.log_at-${recordEnds[1]}`)
  expect(Buffer.concat([read('000003.log'), readFileSync(join(tails, tail))])).toEqual(torn)
  expect(repairLogTails(indexedDb, tails)).toEqual([])
})

test('touches nothing that is whole, and nothing that is not a log', () => {
  const files = {
    '000003.log': log,
    '000005.ldb': Buffer.from('table'),
    LOG: Buffer.from('text'),
    CURRENT: Buffer.from('x')
  }
  const { indexedDb, tails, read } = storeWith(files)
  expect(repairLogTails(indexedDb, tails)).toEqual([])
  for (const [name, bytes] of Object.entries(files)) expect(read(name)).toEqual(bytes)
  expect(existsSync(tails)).toBe(false)
})

test('reports damage in the middle and leaves it for recovery', () => {
  const damaged = Buffer.from(log)
  damaged.writeUInt8(0xff, 8)
  const { indexedDb, tails, read } = storeWith({ '000003.log': damaged })
  expect(repairLogTails(indexedDb, tails)).toMatchObject([{ state: 'corrupt', cutBytes: 0 }])
  expect(read('000003.log')).toEqual(damaged)
})

test('cuts even when the tail cannot be kept: a full disk is one way to get a torn log', () => {
  const { indexedDb, tails, read } = storeWith({ '000003.log': log.subarray(0, log.length - 2) })
  writeFileSync(tails, 'a file where the folder should be')
  expect(repairLogTails(indexedDb, tails)).toMatchObject([{ state: 'torn-tail' }])
  expect(read('000003.log')).toEqual(log.subarray(0, recordEnds[1]))
})

test('keeps only the last twenty tails', () => {
  const { indexedDb, tails } = storeWith({ '000003.log': log })
  for (let crash = 0; crash < 25; crash += 1) {
    appendFileSync(join(indexedDb, 'app_workbench_0.indexeddb.leveldb', '000003.log'), 'torn')
    expect(repairLogTails(indexedDb, tails)).toHaveLength(1)
  }
  const kept = readdirSync(tails)
  expect(kept).toHaveLength(20)
  expect(kept.sort().at(-1)).toMatch(/^000025_/)
})

test('a profile without a store needs no repair', () => {
  expect(repairLogTails(join(freshFolder(), 'IndexedDB'), freshFolder())).toEqual([])
})
