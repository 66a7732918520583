import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { setAsideUnopenable } from '@electron/main/storage/set-aside-unopenable'

const store = 'app_workbench_0.indexeddb.leveldb'
let profile = ''
const path = (...parts: string[]): string => join(profile, ...parts)

beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'tandem-set-aside-'))
  mkdirSync(path('IndexedDB', store), { recursive: true })
  mkdirSync(path('IndexedDB', 'app_workbench_0.indexeddb.blob'))
  writeFileSync(path('IndexedDB', store, '000005.ldb'), 'rows')
})

afterEach(() => {
  rmSync(profile, { recursive: true })
})

const setAside = (): string[] => setAsideUnopenable(path('IndexedDB'), path('cut'))

it('moves a store away whose list of files is gone, and keeps it', () => {
  writeFileSync(path('IndexedDB', store, 'CURRENT'), 'MANIFEST-000001\n')
  expect(setAside()).toEqual([store])
  expect(existsSync(path('IndexedDB', store))).toBe(false)
  expect(existsSync(path('cut-stores', 'app_workbench_0.indexeddb.blob'))).toBe(true)
  expect(readFileSync(path('cut-stores', store, '000005.ldb'), 'utf8')).toBe('rows')
})

it.each(['', 'MANIFEST-000009\n', 'garbage'])('moves a store away whose CURRENT says %j', (text) => {
  writeFileSync(path('IndexedDB', store, 'MANIFEST-000001'), 'list')
  writeFileSync(path('IndexedDB', store, 'CURRENT'), text)
  expect(setAside()).toEqual([store])
})

it('moves a store away that has no CURRENT', () => {
  writeFileSync(path('IndexedDB', store, 'MANIFEST-000001'), 'list')
  expect(setAside()).toEqual([store])
})

it('leaves a store with its list, and one that was never used', () => {
  writeFileSync(path('IndexedDB', store, 'CURRENT'), 'MANIFEST-000001\n')
  writeFileSync(path('IndexedDB', store, 'MANIFEST-000001'), 'list')
  mkdirSync(path('IndexedDB', 'app_other_0.indexeddb.leveldb'))
  expect(setAside()).toEqual([])
  expect(existsSync(path('IndexedDB', store))).toBe(true)
})

it('has nothing to do in a fresh profile', () => {
  expect(setAsideUnopenable(path('none'), path('cut'))).toEqual([])
})
