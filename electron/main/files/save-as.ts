import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import type { IpcErrorParams, IpcResult } from '@shared/ipc/errors'
import type { SavedFileKind } from '@shared/ipc/file-kinds'
import { fail, succeed } from '../ipc/result'
import { writeFileAtomically } from '../storage/atomic-file'
import type { FileSystem } from '../storage/file-system'
import type { WriteFailureCode } from '../storage/write-failure'
import { numberedPathBeside } from './numbered-path'
import { isOpenInOffice } from './office-lock'

export type SaveRequest = {
  readonly suggestedName: string
  readonly kind: SavedFileKind
  readonly bytes: Uint8Array
  readonly retryId?: string | undefined
}

export type SaveOutcome = { outcome: 'saved'; name: string; sizeBytes: number } | { outcome: 'cancelled' }

export type AskWhere = (suggestedName: string, kind: SavedFileKind) => Promise<string | null>

type SaveResult = IpcResult<SaveOutcome, WriteFailureCode | 'retry-expired'>

/**
 * Saves a file where the user says. When another program holds that file, the failure offers a free name beside
 * it: saving again with its `retryId` writes there without asking a second time.
 */
export function createSaveAs(
  files: FileSystem,
  askWhere: AskWhere
): (request: SaveRequest) => Promise<SaveResult> {
  // Only the last offer counts, so nothing piles up and an old id cannot write somewhere unexpected.
  let offer: { readonly retryId: string; readonly path: string } | null = null
  const offerBeside = async (path: string): Promise<IpcErrorParams> => {
    const alternative = await numberedPathBeside(path)
    if (alternative === null) return { name: basename(path) }
    offer = { retryId: randomUUID(), path: alternative }
    return { name: basename(path), alternative: basename(alternative), retryId: offer.retryId }
  }
  return async (request) => {
    const accepted = offer
    offer = null
    if (request.retryId !== undefined && accepted?.retryId !== request.retryId) return fail('retry-expired')
    const path =
      request.retryId === undefined ? await askWhere(request.suggestedName, request.kind) : accepted?.path
    if (path === null || path === undefined) return succeed({ outcome: 'cancelled' })
    if (await isOpenInOffice(path)) return fail('file-locked', await offerBeside(path))
    const written = await writeFileAtomically(files, path, request.bytes)
    if (!written.ok && written.error.code === 'file-locked')
      return fail('file-locked', await offerBeside(path))
    if (!written.ok) return written
    return succeed({ outcome: 'saved', name: basename(path), sizeBytes: request.bytes.byteLength })
  }
}
