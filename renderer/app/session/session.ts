import { createContext, useContext } from 'react'
import type { EngagementProfile, OpenEngagementStore } from '@renderer/data'
import type { AppError } from '@shared/domain/errors'
import type { Result } from '@shared/domain/result'

/** What the window is doing. */
export type SessionPhase =
  | { readonly phase: 'starting'; readonly what: string }
  | { readonly phase: 'choosing'; readonly problem: AppError | null }
  | { readonly phase: 'recovering'; readonly engagementId: string; readonly problem: AppError }
  | { readonly phase: 'open'; readonly store: OpenEngagementStore }

export interface Session {
  readonly state: SessionPhase
  readonly open: (engagementId: string) => Promise<void>
  readonly create: (profile: EngagementProfile) => Promise<Result<null, AppError>>
  /** Takes over a store that something else opened (sample, file, restored backup). */
  readonly show: (store: OpenEngagementStore) => void
  readonly recover: (engagementId: string, problem: AppError) => void
  /** Asks for the few things a new engagement needs. */
  readonly askNew: () => void
  /** Back to the first-start screen. */
  readonly close: () => void
}

export const SessionContext = createContext<Session | null>(null)

/** The engagement session of this window. */
export function useSession(): Session {
  const session = useContext(SessionContext)
  if (!session) throw new Error('useSession needs the session of the workbench')
  return session
}
