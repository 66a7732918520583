import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from '@shared/schema/zod'
import { storedManifest, type EngagementManifest, type StoredManifest } from '@shared/ipc/backup-types'
import type { IpcResult } from '@shared/ipc/errors'
import { fail, succeed } from '../ipc/result'
import { writeFileAtomically } from './atomic-file'
import { engagementFolder, engagementsWithBackups, ensureEngagementFolder } from './backup-folders'
import type { FileSystem } from './file-system'
import { oneAtATime } from './one-at-a-time'
import { systemCodeOf, writeFailure, type WriteFailureCode } from './write-failure'

/** A digest beside the manifest: one flipped digit in a count must not pass for the truth. */
const manifestFile = z.strictObject({ manifest: storedManifest, sha256: z.string() })

type NoteFailure = WriteFailureCode | 'sequence-behind' | 'manifest-damaged'
type Reading = StoredManifest | 'absent' | 'damaged'

export type ManifestStore = {
  readonly note: (
    manifest: EngagementManifest,
    afterRestore: boolean
  ) => Promise<IpcResult<void, NoteFailure>>
  readonly list: () => Promise<
    IpcResult<{ manifests: StoredManifest[]; damaged: string[] }, 'file-unreadable'>
  >
}

/** One small file per engagement that says what its store must contain, outside the browser profile. */
export function createManifestStore(files: FileSystem, backups: string, now: () => Date): ManifestStore {
  const queue = oneAtATime()
  return {
    note: (manifest, afterRestore) =>
      queue(manifest.engagementId, async () => {
        const refusal = afterRestore
          ? null
          : refuseRegression(await read(backups, manifest.engagementId), manifest)
        if (refusal !== null) return refusal
        const path = manifestPath(backups, manifest.engagementId)
        try {
          await ensureEngagementFolder(files, backups, manifest.engagementId)
        } catch (error) {
          return writeFailure(error, path)
        }
        return writeFileAtomically(
          files,
          path,
          encode(storedManifest.parse({ ...manifest, writtenAt: now().toISOString() }))
        )
      }),
    list: () => listAll(backups)
  }
}

const manifestPath = (backups: string, engagementId: string): string =>
  join(engagementFolder(backups, engagementId), 'manifest.json')

const digest = (manifest: StoredManifest): string =>
  createHash('sha256').update(JSON.stringify(manifest)).digest('hex')

function encode(manifest: StoredManifest): Uint8Array {
  return Buffer.from(`${JSON.stringify({ manifest, sha256: digest(manifest) }, null, 2)}\n`)
}

async function read(backups: string, engagementId: string): Promise<Reading> {
  let text: string
  try {
    text = await readFile(manifestPath(backups, engagementId), 'utf8')
  } catch (error) {
    return systemCodeOf(error) === 'ENOENT' ? 'absent' : 'damaged'
  }
  try {
    const file = manifestFile.parse(JSON.parse(text))
    const isWhole = file.sha256 === digest(file.manifest) && file.manifest.engagementId === engagementId
    return isWhole ? file.manifest : 'damaged'
  } catch {
    return 'damaged'
  }
}

/** An emptied store that starts counting anew must not overwrite the proof of what it held. */
function refuseRegression(stored: Reading, given: EngagementManifest) {
  const { engagementId } = given
  if (stored === 'damaged') return fail('manifest-damaged', { engagementId })
  if (stored === 'absent' || given.sequence >= stored.sequence) return null
  return fail('sequence-behind', {
    engagementId,
    storedSequence: stored.sequence,
    givenSequence: given.sequence
  })
}

async function listAll(
  backups: string
): Promise<IpcResult<{ manifests: StoredManifest[]; damaged: string[] }, 'file-unreadable'>> {
  const manifests: StoredManifest[] = []
  const damaged: string[] = []
  try {
    for (const engagementId of await engagementsWithBackups(backups)) {
      const reading = await read(backups, engagementId)
      if (reading === 'damaged') damaged.push(engagementId)
      else if (reading !== 'absent') manifests.push(reading)
    }
  } catch (error) {
    return fail('file-unreadable', { name: 'backups', systemCode: systemCodeOf(error) })
  }
  return succeed({ manifests, damaged })
}
