import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { nodeFileSystem } from '@electron/main/storage/file-system'
import { createManifestStore } from '@electron/main/storage/manifest-store'
import { bordersBeforeTheMove, failingAt } from './faulty-file-system'
import { temporaryFolders } from './temporary-folder'

const freshFolder = temporaryFolders()
const now = (): Date => new Date('2026-01-02T03:04:05.678Z')
const manifest = (sequence: number, engagementId = 'e1') => ({
  engagementId,
  name: 'Acme',
  schemaVersion: 1,
  sequence,
  counts: { partners: sequence }
})
const manifestFile = (backups: string): string => join(backups, 'e-e1', 'manifest.json')

test('lists what was noted last, per engagement', async () => {
  const store = createManifestStore(nodeFileSystem, freshFolder(), now)
  await store.note(manifest(1), false)
  await store.note(manifest(2), false)
  await store.note({ ...manifest(9, 'e2'), contentHash: 'abc' }, false)
  expect(await store.list()).toEqual({
    ok: true,
    value: {
      manifests: [
        { ...manifest(2), writtenAt: '2026-01-02T03:04:05.678Z' },
        { ...manifest(9, 'e2'), contentHash: 'abc', writtenAt: '2026-01-02T03:04:05.678Z' }
      ],
      damaged: []
    }
  })
})

test('nothing noted is nothing, not an error', async () => {
  const store = createManifestStore(nodeFileSystem, join(freshFolder(), 'not-there'), now)
  expect(await store.list()).toEqual({ ok: true, value: { manifests: [], damaged: [] } })
})

test('refuses a store that fell behind, unless a restore says so', async () => {
  const store = createManifestStore(nodeFileSystem, freshFolder(), now)
  await store.note(manifest(40), false)
  expect(await store.note(manifest(1), false)).toEqual({
    ok: false,
    error: { code: 'sequence-behind', params: { engagementId: 'e1', storedSequence: 40, givenSequence: 1 } }
  })
  expect(await store.list()).toMatchObject({ value: { manifests: [{ sequence: 40 }] } })
  expect(await store.note(manifest(38), true)).toMatchObject({ ok: true })
  expect(await store.list()).toMatchObject({ value: { manifests: [{ sequence: 38 }] } })
})

test('notes that arrive together are kept in order', async () => {
  const store = createManifestStore(nodeFileSystem, freshFolder(), now)
  const results = await Promise.all([5, 6, 7, 8].map((sequence) => store.note(manifest(sequence), false)))
  expect(results.every((result) => result.ok)).toBe(true)
  expect(await store.list()).toMatchObject({ value: { manifests: [{ sequence: 8 }] } })
})

test.each([
  ['emptied', () => ''],
  ['cut short', (text: string) => text.slice(0, text.length / 2)],
  ['one digit different', (text: string) => text.replace('"partners": 12', '"partners": 92')],
  ['of another engagement', (text: string) => text.replace('"engagementId": "e1"', '"engagementId": "e2"')]
])('a manifest that was %s is damaged, which is not absent', async (_how, damage) => {
  const backups = freshFolder()
  const store = createManifestStore(nodeFileSystem, backups, now)
  await store.note(manifest(12), false)
  const before = readFileSync(manifestFile(backups), 'utf8')
  const after = damage(before)
  expect(after).not.toBe(before)
  writeFileSync(manifestFile(backups), after)
  expect(await store.list()).toEqual({ ok: true, value: { manifests: [], damaged: ['e1'] } })
  expect(await store.note(manifest(13), false)).toMatchObject({
    ok: false,
    error: { code: 'manifest-damaged' }
  })
  expect(readFileSync(manifestFile(backups), 'utf8')).toBe(after)
  expect(await store.note(manifest(13), true)).toMatchObject({ ok: true })
})

test.each(bordersBeforeTheMove)('a full disk at %s keeps the last manifest', async (border) => {
  const backups = freshFolder()
  await createManifestStore(nodeFileSystem, backups, now).note(manifest(1), false)
  const failing = createManifestStore(failingAt(border, 'ENOSPC', 10), backups, now)
  expect(await failing.note(manifest(2), false)).toMatchObject({ ok: false, error: { code: 'disk-full' } })
  expect(await failing.list()).toMatchObject({ value: { manifests: [{ sequence: 1 }], damaged: [] } })
  expect(readdirSync(join(backups, 'e-e1'))).toEqual(['manifest.json'])
})
