import { appError, type AppError } from '@shared/domain/errors'
import { fail, ok, type Result } from '@shared/domain/result'
import type { SavedFileKind } from '@shared/ipc/file-kinds'
import { bridge, fileError } from '../backup/bridge'

export type SavedFile =
  { readonly outcome: 'saved'; readonly name: string } | { readonly outcome: 'cancelled' }

/** Asks where to save a file and writes it whole or not at all. Errors: disk.full, disk.locked, disk.permission, disk.failed. */
export async function saveFile(file: {
  readonly suggestedName: string
  readonly kind: SavedFileKind
  readonly bytes: Uint8Array
}): Promise<Result<SavedFile, AppError>> {
  const main = bridge()
  if (!main) return fail(appError('disk.failed', { path: file.suggestedName, detail: 'no-main-process' }))
  const saved = await main.files.saveAs(file)
  if (!saved.ok) return fail(fileError(saved.error))
  return ok(saved.value.outcome === 'saved' ? { outcome: 'saved', name: saved.value.name } : saved.value)
}
