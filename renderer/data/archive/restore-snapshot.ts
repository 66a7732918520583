import type { AppError } from '@shared/domain/errors'
import { appError } from '@shared/domain/errors'
import { fail, type Result } from '@shared/domain/result'
import type { Progress } from '@shared/formats/engagement-archive/write-archive'
import type { SnapshotEntry } from '@shared/ipc/backup-types'
import { bridge } from '../backup/bridge'
import { downloadSnapshot } from '../backup/upload-snapshot'
import type { OpenEngagementStore } from '../store/open-store'
import { installArchive } from './install-archive'

/**
 * Brings an engagement back from one of its copies and opens it. The copy is checked from end to end first; what is
 * in the store now is kept beside it.
 */
export async function restoreSnapshot(
  copy: Pick<SnapshotEntry, 'engagementId' | 'snapshotId' | 'sequence'>,
  onProgress: Progress = () => undefined
): Promise<Result<OpenEngagementStore, AppError>> {
  const { engagementId, snapshotId, sequence } = copy
  const main = bridge()
  if (!main) return fail(appError('backup.failed', { engagementId, detail: 'no-main-process' }))
  const bytes = await downloadSnapshot(main, { engagementId, snapshotId })
  if (!bytes.ok) return bytes
  const fileName = `${sequence}.tandem`
  const installed = await installArchive(
    { bytes: bytes.value, fileName, manifest: { engagementId, sequence } },
    onProgress
  )
  const isDamaged = !installed.ok && installed.error.code.startsWith('file.')
  return isDamaged ? fail(appError('backup.damaged', { engagementId, sequence })) : installed
}
