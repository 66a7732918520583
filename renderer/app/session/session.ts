import { createContext, useContext } from 'react'
import type { EngagementProfile, OpenedFile, OpenEngagementStore, StartupFinding } from '@renderer/data'
import type { SnapshotEntry } from '@shared/ipc/backup-types'
import type { AppError } from '@shared/domain/errors'
import type { Result } from '@shared/domain/result'

/** A file whose engagement is on this computer already: the consultant decides. */
export type PresentFile = Extract<OpenedFile, { outcome: 'present' }> & {
  readonly file: { readonly bytes: Uint8Array; readonly fileName: string }
}

/** Work that takes the whole window. */
export interface Waiting {
  readonly what: string
  readonly share: number | null
  readonly figure: string
}

/** What the window is doing. */
export type SessionPhase =
  | { readonly phase: 'starting'; readonly waiting: Waiting }
  | {
      readonly phase: 'choosing'
      readonly problem: AppError | null
      /** Engagements that are not as they should be. */
      readonly findings: readonly StartupFinding[]
    }
  | { readonly phase: 'recovering'; readonly finding: StartupFinding; readonly problem: AppError | null }
  | { readonly phase: 'open'; readonly store: OpenEngagementStore }

export interface Session {
  readonly state: SessionPhase
  readonly open: (engagementId: string) => Promise<void>
  readonly create: (profile: EngagementProfile) => Promise<Result<null, AppError>>
  /** Takes over a store that something else opened. */
  readonly show: (store: OpenEngagementStore) => void
  readonly recover: (finding: StartupFinding) => void
  readonly restore: (copy: SnapshotEntry) => Promise<void>
  /** Goes on with an engagement that lacks changes. */
  readonly accept: (engagementId: string) => Promise<void>
  /** Asks for the few things a new engagement needs. */
  readonly askNew: () => void
  /** Opens the sample engagement, making it first where it is not here yet. */
  readonly openSample: () => Promise<void>
  /** Asks for a .tandem file and opens it. */
  readonly openFile: () => Promise<void>
  /** The file that waits for a decision. */
  readonly present: PresentFile | null
  readonly decide: (decision: 'replace' | 'open-present' | 'leave') => Promise<void>
  /** Back to the first-start screen. */
  readonly close: () => Promise<void>
}

export const SessionContext = createContext<Session | null>(null)

/** The engagement session of this window. */
export function useSession(): Session {
  const session = useContext(SessionContext)
  if (!session) throw new Error('useSession needs the session of the workbench')
  return session
}
