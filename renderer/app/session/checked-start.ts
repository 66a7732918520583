import type { AppError } from '@shared/domain/errors'
import { lastEngagement } from './last-session'

interface StartWays {
  readonly open: (engagementId: string) => Promise<void>
  readonly recover: (engagementId: string, problem: AppError) => void
  readonly choose: () => void
}

/** What the window does first: back into the engagement that was open, else the choice of one. */
export async function checkedStart(ways: StartWays): Promise<void> {
  const last = lastEngagement.read()
  if (last !== null) await ways.open(last)
  else ways.choose()
}
