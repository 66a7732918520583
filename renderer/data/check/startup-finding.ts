import type { AppError } from '@shared/domain/errors'
import type { SnapshotEntry } from '@shared/ipc/backup-types'
import type { CatalogueEntry } from '../database/catalogue'

export const findingStates = ['ok', 'missing', 'short', 'damaged', 'newer'] as const

/**
 * How an engagement stands at start, compared with what was noted about it outside the browser profile.
 * ok: whole. missing: it was there and is not. short: it lacks commits it had. damaged: it cannot be read or its
 * counts are wrong. newer: written by a newer version of the product, whole and untouched.
 */
export type FindingState = (typeof findingStates)[number]

export interface StartupFinding {
  readonly engagementId: string
  /** Client and title as last known; the id when nothing else is. */
  readonly name: string
  readonly state: FindingState
  /** Its line in the list of engagements; null when that is gone too. */
  readonly entry: CatalogueEntry | null
  /** What it must at least contain; null when nothing was ever noted. */
  readonly expected: { readonly sequence: number; readonly notedAt: string | null } | null
  /** What it does contain, when it can be read. */
  readonly foundSequence: number | null
  /** Why it is not ok. */
  readonly problem: AppError | null
  /** All copies, newest first. */
  readonly copies: readonly SnapshotEntry[]
  /** The newest copy that was read back without a fault and that this version understands. */
  readonly bestCopy: SnapshotEntry | null
}

/** The state a problem puts an engagement in. */
export function stateOf(problem: AppError | null): FindingState {
  switch (problem?.code) {
    case undefined:
      return 'ok'
    case 'store.missing':
      return 'missing'
    case 'store.short':
      return 'short'
    case 'store.newer-schema':
      return 'newer'
    default:
      return 'damaged'
  }
}
