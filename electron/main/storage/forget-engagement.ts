import { rm } from 'node:fs/promises'
import type { IpcResult } from '@shared/ipc/errors'
import { fail, succeed } from '../ipc/result'
import { engagementFolder, namesIn } from './backup-folders'
import { setAsideFolder } from './set-aside-unopenable'
import { systemCodeOf, writeFailureCode } from './write-failure'

type ForgetFailure = 'permission-denied' | 'write-failed' | 'file-locked'

/**
 * Erases all that the main process keeps of one engagement: its manifest, its snapshots, and every cut log tail,
 * because a tail may hold rows of any engagement; so may a store that was set aside.
 */
export async function forgetEngagement(
  folders: { readonly backups: string; readonly cutTails: string },
  engagementId: string
): Promise<IpcResult<{ removedFiles: number }, ForgetFailure>> {
  const { backups, cutTails } = folders
  const doomed = [engagementFolder(backups, engagementId), cutTails, setAsideFolder(cutTails)]
  try {
    let removedFiles = 0
    for (const folder of doomed) {
      removedFiles += (await namesIn(folder)).length
      await rm(folder, { recursive: true, force: true })
    }
    return succeed({ removedFiles })
  } catch (error) {
    const code = writeFailureCode(error)
    const known = code === 'permission-denied' || code === 'file-locked' ? code : 'write-failed'
    return fail(known, { name: 'backups', systemCode: systemCodeOf(error) })
  }
}
