import { randomBytes } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import type { IpcErrorCode, IpcResult } from '@shared/ipc/errors'
import { succeed } from '../ipc/result'
import type { FileSystem, WritableFile } from './file-system'
import { writeFailure, type WriteFailureCode } from './write-failure'

/** Marks unfinished files; what is left of a crash is swept at the next start. */
export const partialSuffix = '.partial'

/** A file in the making: nobody sees it under its name before `commit`, and never half of it. */
export type AtomicFile = {
  readonly append: (bytes: Uint8Array) => Promise<IpcResult<void, WriteFailureCode>>
  /**
   * Syncs the bytes, asks `check` about the finished temporary file, then moves it to its name in one step and
   * syncs the folder. Whatever fails, the old file of that name is untouched up to the move.
   */
  readonly commit: <Code extends IpcErrorCode = never>(
    name: string,
    check?: (temporaryPath: string) => Promise<IpcResult<void, Code>>
  ) => Promise<IpcResult<void, WriteFailureCode | Code>>
  readonly abandon: () => Promise<void>
}

/**
 * Opens a temporary file in the target's own folder, so that the final move stays on one disk. Failures before
 * `commit` name the purpose: the file may have no name yet.
 */
export async function createAtomicFile(
  files: FileSystem,
  folder: string,
  purpose: string
): Promise<IpcResult<AtomicFile, WriteFailureCode>> {
  const unique = randomBytes(6).toString('hex')
  const temporaryPath = join(folder, `.${purpose.slice(0, 40)}.${unique}${partialSuffix}`)
  try {
    return succeed(atomicFile(files, { folder, temporaryPath, purpose }, await files.create(temporaryPath)))
  } catch (error) {
    return writeFailure(error, purpose)
  }
}

/** Writes a whole file or leaves the old one as it was. */
export async function writeFileAtomically(
  files: FileSystem,
  path: string,
  bytes: Uint8Array
): Promise<IpcResult<void, WriteFailureCode>> {
  const name = basename(path)
  const created = await createAtomicFile(files, dirname(path), name)
  if (!created.ok) return created
  const appended = await created.value.append(bytes)
  return appended.ok ? created.value.commit(name) : appended
}

type Place = { readonly folder: string; readonly temporaryPath: string; readonly purpose: string }

function atomicFile(
  files: FileSystem,
  { folder, temporaryPath, purpose }: Place,
  file: WritableFile
): AtomicFile {
  let isOpen = true
  const close = async (): Promise<void> => {
    if (!isOpen) return
    isOpen = false
    await file.close()
  }
  const abandon = async (): Promise<void> => {
    await close().catch(() => undefined)
    await files.remove(temporaryPath).catch(() => undefined)
  }
  const attempt = async <Code extends IpcErrorCode>(
    name: string,
    work: () => Promise<IpcResult<void, Code>>
  ): Promise<IpcResult<void, WriteFailureCode | Code>> => {
    const result = await work().catch((error: unknown) => writeFailure(error, name))
    if (!result.ok) await abandon()
    return result
  }
  return {
    abandon,
    append: (bytes) =>
      attempt(purpose, async () => {
        await file.append(bytes)
        return succeed(undefined)
      }),
    commit: (name, check) =>
      attempt(name, async () => {
        await file.sync()
        await close()
        const checked = await check?.(temporaryPath)
        if (checked?.ok === false) return checked
        await files.rename(temporaryPath, join(folder, name))
        await files.syncFolder(folder)
        return succeed(undefined)
      })
  }
}
