import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openEngagementFile } from '@electron/main/files/open-engagement-file'
import { temporaryFolders } from '../storage/temporary-folder'

const freshFolder = temporaryFolders()

test('hands over the bytes and the name of the picked file', async () => {
  const path = join(freshFolder(), 'Acme.tandem')
  writeFileSync(path, 'archive')
  const opened = await openEngagementFile(() => Promise.resolve(path), 100)
  expect(opened).toEqual({
    ok: true,
    value: { outcome: 'opened', name: 'Acme.tandem', bytes: new Uint8Array(Buffer.from('archive')) }
  })
})

test('refuses a file over the limit without reading it', async () => {
  const path = join(freshFolder(), 'Acme.tandem')
  writeFileSync(path, 'archive')
  expect(await openEngagementFile(() => Promise.resolve(path), 6)).toEqual({
    ok: false,
    error: { code: 'file-too-large', params: { name: 'Acme.tandem', sizeBytes: 7, limitBytes: 6 } }
  })
})

test('a file that cannot be read is a failure, cancelling is not', async () => {
  const gone = join(freshFolder(), 'gone.tandem')
  expect(await openEngagementFile(() => Promise.resolve(gone), 6)).toMatchObject({
    error: { code: 'file-unreadable' }
  })
  expect(await openEngagementFile(() => Promise.resolve(null), 6)).toEqual({
    ok: true,
    value: { outcome: 'cancelled' }
  })
})
