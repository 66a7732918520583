import type { TandemBridge } from '@shared/ipc/bridge'
import type { IpcError } from '@shared/ipc/errors'
import { appError, type AppError } from '@shared/domain/errors'

/** The main process's services; null in workers and in tests that give none. */
export function bridge(): TandemBridge | null {
  return typeof tandem === 'undefined' ? null : tandem
}

/** A backup could not be made or read; the code says why, and holds no client text. */
export function backupError(engagementId: string, error: IpcError): AppError {
  const { sequence } = error.params
  if (error.code === 'snapshot-damaged') {
    return appError('backup.damaged', { engagementId, sequence: typeof sequence === 'number' ? sequence : 0 })
  }
  return appError('backup.failed', { engagementId, detail: error.code })
}

/** A file of the consultant's could not be written or read. */
export function fileError(error: IpcError): AppError {
  const path = String(error.params['name'] ?? '')
  const place = { file: path, sheet: null, cell: null }
  switch (error.code) {
    case 'disk-full':
      return appError('disk.full', { path })
    case 'file-locked':
      return appError('disk.locked', { path, alternative: alternativeOf(error) })
    case 'permission-denied':
      return appError('disk.permission', { path })
    case 'file-too-large':
      return appError('file.too-large', {
        ...place,
        measure: 'bytes',
        limit: Number(error.params['limitBytes'] ?? 0)
      })
    case 'file-unreadable':
      return appError('file.unreadable', { ...place, detail: String(error.params['systemCode'] ?? '') })
    default:
      return appError('disk.failed', { path, detail: error.code })
  }
}

function alternativeOf(error: IpcError): string | null {
  const { alternative } = error.params
  return typeof alternative === 'string' ? alternative : null
}
