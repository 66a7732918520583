import { checkEngagements, removeOldRetired } from '@renderer/data'
import type { AppError } from '@shared/domain/errors'
import { decideStart, type StartDecision } from './decide-start'
import { lastEngagement } from './last-session'

/** Compares every engagement with what was noted about it outside the browser profile, and decides. */
export async function checkedStart(): Promise<StartDecision | { act: 'fail'; error: AppError }> {
  const checked = await checkEngagements()
  if (!checked.ok) return { act: 'fail', error: checked.error }
  void removeOldRetired()
  return decideStart(checked.value, lastEngagement.read())
}
