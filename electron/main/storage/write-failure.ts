import { basename } from 'node:path'
import type { IpcResult } from '@shared/ipc/errors'
import { fail } from '../ipc/result'

export type WriteFailureCode =
  'disk-full' | 'file-locked' | 'permission-denied' | 'folder-missing' | 'name-not-allowed' | 'write-failed'

const codeBySystemCode: Readonly<Record<string, WriteFailureCode>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  EBUSY: 'file-locked',
  ETXTBSY: 'file-locked',
  EACCES: 'permission-denied',
  EPERM: 'permission-denied',
  EROFS: 'permission-denied',
  ENOENT: 'folder-missing',
  ENOTDIR: 'folder-missing',
  ENAMETOOLONG: 'name-not-allowed',
  EISDIR: 'name-not-allowed',
  EINVAL: 'name-not-allowed'
}

/** The system's error code, or what stands for "none given". */
export function systemCodeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : 'unknown'
}

/** The failure the user interface has words for, behind what the system threw while writing. */
export function writeFailureCode(error: unknown): WriteFailureCode {
  return codeBySystemCode[systemCodeOf(error)] ?? 'write-failed'
}

export function writeFailure(error: unknown, path: string): IpcResult<never, WriteFailureCode> {
  return fail(writeFailureCode(error), { name: basename(path), systemCode: systemCodeOf(error) })
}
