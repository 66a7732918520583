import { appError, type AppError } from '@shared/domain/errors'

/** Carries a typed error out of a transaction, which only aborts when something is thrown. */
export class StoreFailure extends Error {
  constructor(readonly error: AppError) {
    super(error.code)
  }
}

const nameOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.name : 'unknown')

/** The name below Dexie's wrapping: an aborted transaction hides the quota error inside. */
function innermostName(thrown: unknown): string {
  const inner = (thrown as { inner?: unknown } | null)?.inner
  return inner === undefined || inner === null ? nameOf(thrown) : innermostName(inner)
}

// What IndexedDB throws at us for reasons outside the program; everything else is a bug and stays thrown.
const expected = new Set([
  'AbortError',
  'BulkError',
  'DataError',
  'DatabaseClosedError',
  'InvalidStateError',
  'MissingAPIError',
  'NotFoundError',
  'NotReadableError',
  'OpenFailedError',
  'TimeoutError',
  'TransactionInactiveError',
  'UnknownError',
  'VersionError'
])

/** Turns what a write threw into a typed error; bugs go on as they are. The detail is a name, never client text. */
export function writeError(engagementId: string, thrown: unknown): AppError {
  if (thrown instanceof StoreFailure) return thrown.error
  const name = innermostName(thrown)
  if (name === 'QuotaExceededError') return appError('store.quota', { engagementId })
  if (expected.has(name)) return appError('store.write-failed', { engagementId, detail: name })
  throw thrown
}

/** The same for reading: what cannot be read is damaged, which is never the same as absent. */
export function readError(engagementId: string, thrown: unknown): AppError {
  if (thrown instanceof StoreFailure) return thrown.error
  const name = innermostName(thrown)
  if (expected.has(name)) return appError('store.damaged', { engagementId, detail: name })
  throw thrown
}
