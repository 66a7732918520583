import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { writeFileAtomically } from '@electron/main/storage/atomic-file'
import { nodeFileSystem, type FileSystem } from '@electron/main/storage/file-system'
import { bordersBeforeTheMove, failingAt, type Border } from './faulty-file-system'
import { temporaryFolders } from './temporary-folder'

const freshFolder = temporaryFolders()
const oldText = 'the old document'
const newBytes = Buffer.from('the new document, which is longer')

function folderWithOldFile(): { folder: string; path: string } {
  const folder = freshFolder()
  const path = join(folder, 'Audit.docx')
  writeFileSync(path, oldText)
  return { folder, path }
}

test('replaces the old file and leaves nothing else behind', async () => {
  const { folder, path } = folderWithOldFile()
  expect(await writeFileAtomically(nodeFileSystem, path, newBytes)).toEqual({ ok: true, value: undefined })
  expect(readFileSync(path)).toEqual(newBytes)
  expect(readdirSync(folder)).toEqual(['Audit.docx'])
})

describe('a full disk', () => {
  test.each(bordersBeforeTheMove.filter((border) => border !== 'append'))(
    'at %s leaves the old file intact and no rubbish',
    async (border) => {
      const { folder, path } = folderWithOldFile()
      expect(await writeFileAtomically(failingAt(border, 'ENOSPC'), path, newBytes)).toEqual({
        ok: false,
        error: { code: 'disk-full', params: { name: 'Audit.docx', systemCode: 'ENOSPC' } }
      })
      expect(readFileSync(path, 'utf8')).toBe(oldText)
      expect(readdirSync(folder)).toEqual(['Audit.docx'])
    }
  )

  test('after any number of bytes leaves the old file intact and no rubbish', async () => {
    for (let room = 0; room < newBytes.length; room += 1) {
      const { folder, path } = folderWithOldFile()
      const result = await writeFileAtomically(failingAt('append', 'ENOSPC', room), path, newBytes)
      expect(result).toMatchObject({ ok: false, error: { code: 'disk-full' } })
      expect(readFileSync(path, 'utf8')).toBe(oldText)
      expect(readdirSync(folder)).toEqual(['Audit.docx'])
    }
  })

  test.runIf(existsSync('/dev/full'))(
    'that the system itself reports (/dev/full) is told as such',
    async () => {
      const { path } = folderWithOldFile()
      const onFullDevice: FileSystem = {
        ...nodeFileSystem,
        async create() {
          const handle = await open('/dev/full', 'w')
          return {
            append: (bytes) => handle.writeFile(bytes),
            sync: () => handle.sync(),
            close: () => handle.close()
          }
        }
      }
      expect(await writeFileAtomically(onFullDevice, path, newBytes)).toMatchObject({
        ok: false,
        error: { code: 'disk-full', params: { systemCode: 'ENOSPC' } }
      })
      expect(readFileSync(path, 'utf8')).toBe(oldText)
    }
  )
})

test('when the folder cannot be synced after the move it is an error, and the new file is whole', async () => {
  const { path } = folderWithOldFile()
  const result = await writeFileAtomically(failingAt('syncFolder', 'EIO'), path, newBytes)
  expect(result).toMatchObject({ ok: false, error: { code: 'write-failed', params: { systemCode: 'EIO' } } })
  expect(readFileSync(path)).toEqual(newBytes)
})

test.each([
  ['EACCES', 'permission-denied'],
  ['EROFS', 'permission-denied'],
  ['EBUSY', 'file-locked'],
  ['EDQUOT', 'disk-full'],
  ['ENAMETOOLONG', 'name-not-allowed'],
  ['EIO', 'write-failed'],
  ['whatever comes', 'write-failed']
])('%s while moving is %s', async (systemCode, code) => {
  const { path } = folderWithOldFile()
  const result = await writeFileAtomically(failingAt('rename', systemCode), path, newBytes)
  expect(result).toMatchObject({ ok: false, error: { code } })
})

test('a folder that is not there is its own failure', async () => {
  const path = join(freshFolder(), 'gone', 'Audit.docx')
  expect(await writeFileAtomically(nodeFileSystem, path, newBytes)).toMatchObject({
    ok: false,
    error: { code: 'folder-missing' }
  })
})

test('whatever the bytes, where it fails and how: the file is wholly old or wholly new', async () => {
  const borders = fc.constantFrom<Border[]>(...bordersBeforeTheMove, 'syncFolder')
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 300 }),
      borders,
      fc.constantFrom('ENOSPC', 'EIO', 'EBUSY'),
      fc.nat(300),
      async (bytes, border, code, room) => {
        const { path } = folderWithOldFile()
        const result = await writeFileAtomically(failingAt(border, code, room), path, bytes)
        const found = readFileSync(path)
        const isNew = found.equals(bytes)
        expect(isNew || found.toString() === oldText).toBe(true)
        if (result.ok) expect(isNew).toBe(true)
      }
    ),
    { numRuns: 60 }
  )
})
