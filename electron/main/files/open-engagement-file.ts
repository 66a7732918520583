import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import type { IpcResult } from '@shared/ipc/errors'
import { fail, succeed } from '../ipc/result'
import { systemCodeOf } from '../storage/write-failure'

export type OpenOutcome =
  { outcome: 'opened'; name: string; bytes: Uint8Array<ArrayBuffer> } | { outcome: 'cancelled' }

/** Reads the engagement file the user picks, up to a limit. Its content is judged in the renderer. */
export async function openEngagementFile(
  askWhich: () => Promise<string | null>,
  limitBytes: number
): Promise<IpcResult<OpenOutcome, 'file-too-large' | 'file-unreadable'>> {
  const path = await askWhich()
  if (path === null) return succeed({ outcome: 'cancelled' })
  const name = basename(path)
  try {
    const handle = await open(path, 'r')
    try {
      const { size } = await handle.stat()
      if (size > limitBytes) return fail('file-too-large', { name, sizeBytes: size, limitBytes })
      return succeed({ outcome: 'opened', name, bytes: new Uint8Array(await handle.readFile()) })
    } finally {
      await handle.close()
    }
  } catch (error) {
    return fail('file-unreadable', { name, systemCode: systemCodeOf(error) })
  }
}
