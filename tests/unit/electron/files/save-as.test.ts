import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createSaveAs, type SaveRequest } from '@electron/main/files/save-as'
import { nodeFileSystem, type FileSystem } from '@electron/main/storage/file-system'
import { failingAt } from '../storage/faulty-file-system'
import { temporaryFolders } from '../storage/temporary-folder'

const freshFolder = temporaryFolders()
const request: SaveRequest = { suggestedName: 'Audit.docx', kind: 'docx', bytes: Buffer.from('new') }

function setUp(files: FileSystem = nodeFileSystem) {
  const folder = freshFolder()
  const saveAs = createSaveAs(files, (name) => Promise.resolve(join(folder, name)))
  return { folder, saveAs }
}

test('answers with the name the user chose, not with its folder', async () => {
  const { folder, saveAs } = setUp()
  expect(await saveAs(request)).toEqual({
    ok: true,
    value: { outcome: 'saved', name: 'Audit.docx', sizeBytes: 3 }
  })
  expect(readFileSync(join(folder, 'Audit.docx'), 'utf8')).toBe('new')
})

test('cancelling is an outcome, not a failure', async () => {
  const saveAs = createSaveAs(nodeFileSystem, () => Promise.resolve(null))
  expect(await saveAs(request)).toEqual({ ok: true, value: { outcome: 'cancelled' } })
})

test('a full disk leaves the old document as it was', async () => {
  const { folder, saveAs } = setUp(failingAt('append', 'ENOSPC', 1))
  writeFileSync(join(folder, 'Audit.docx'), 'old')
  expect(await saveAs(request)).toMatchObject({
    ok: false,
    error: { code: 'disk-full', params: { name: 'Audit.docx' } }
  })
  expect(readFileSync(join(folder, 'Audit.docx'), 'utf8')).toBe('old')
})

describe('a document that is open in Word', () => {
  async function lockedSave() {
    const { folder, saveAs } = setUp()
    writeFileSync(join(folder, 'Audit.docx'), 'old')
    writeFileSync(join(folder, '~$Audit.docx'), 'owner')
    const refused = await saveAs(request)
    if (refused.ok) throw new Error('was not refused')
    return { folder, saveAs, error: refused.error }
  }

  test('is not replaced; a free name beside it is offered', async () => {
    const { folder, error } = await lockedSave()
    expect(error).toMatchObject({
      code: 'file-locked',
      params: { name: 'Audit.docx', alternative: 'Audit (2).docx' }
    })
    expect(readFileSync(join(folder, 'Audit.docx'), 'utf8')).toBe('old')
  })

  test('can be saved under the offered name without another dialog', async () => {
    const { folder, saveAs, error } = await lockedSave()
    const retryId = String(error.params['retryId'])
    expect(await saveAs({ ...request, retryId })).toMatchObject({
      value: { outcome: 'saved', name: 'Audit (2).docx' }
    })
    expect(readFileSync(join(folder, 'Audit (2).docx'), 'utf8')).toBe('new')
    expect(await saveAs({ ...request, retryId })).toEqual({
      ok: false,
      error: { code: 'retry-expired', params: {} }
    })
  })

  test('an invented retry id writes nothing', async () => {
    const { folder, saveAs } = await lockedSave()
    expect(await saveAs({ ...request, retryId: 'guess' })).toMatchObject({ error: { code: 'retry-expired' } })
    expect(readdirSync(folder).sort()).toEqual(['Audit.docx', '~$Audit.docx'])
  })
})

test('a lock the system reports while moving is offered a free name too', async () => {
  const { saveAs } = setUp(failingAt('rename', 'EBUSY'))
  expect(await saveAs(request)).toMatchObject({
    error: { code: 'file-locked', params: { alternative: 'Audit (2).docx' } }
  })
})
