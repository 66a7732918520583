import type { AppError } from '@shared/domain/errors'
import { fail, ok, type Result } from '@shared/domain/result'
import { backupError, bridge } from '../backup/bridge'
import { catalogue } from '../database/catalogue'
import { EngagementDatabase } from '../database/engagement-database'
import { writeError } from '../database/store-failure'
import { forgetMeanings } from '../meaning/meaning-cache'
import { closeEngagement, openEngagementId } from './open-engagement'

/** Erases an engagement: its databases, its line in the list, and every copy the main process keeps. */
export async function eraseEngagement(engagementId: string): Promise<Result<null, AppError>> {
  if (openEngagementId() === engagementId) await closeEngagement()
  try {
    const entry = await catalogue().engagements.get(engagementId)
    const names = entry ? [entry.databaseName, ...entry.retired.map((old) => old.databaseName)] : []
    for (const name of names) await new EngagementDatabase(name, engagementId).delete()
    await forgetMeanings(engagementId)
    await catalogue().engagements.delete(engagementId)
  } catch (thrown) {
    return fail(writeError(engagementId, thrown))
  }
  const forgotten = await bridge()?.engagement.forget({ engagementId })
  return forgotten?.ok === false ? fail(backupError(engagementId, forgotten.error)) : ok(null)
}
