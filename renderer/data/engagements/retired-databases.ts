import { catalogue, type RetiredDatabase } from '../database/catalogue'
import { EngagementDatabase } from '../database/engagement-database'
import { systemClock } from '../store/system-ports'

const keptDays = 30
const msPerDay = 86_400_000

/** The consultant confirms a restore: the databases it replaced are removed. */
export async function confirmRestore(engagementId: string): Promise<void> {
  await removeRetired(engagementId, () => true)
}

/** Removes databases that a restore replaced more than 30 days ago. Run at start. */
export async function removeOldRetired(now: string = systemClock.now()): Promise<void> {
  const limit = Date.parse(now) - keptDays * msPerDay
  const entries = await catalogue().engagements.toArray()
  for (const { id, retired } of entries) {
    if (retired.length > 0) await removeRetired(id, ({ retiredAt }) => Date.parse(retiredAt) < limit)
  }
}

async function removeRetired(
  engagementId: string,
  shouldGo: (retired: RetiredDatabase) => boolean
): Promise<void> {
  const entry = await catalogue().engagements.get(engagementId)
  for (const retired of entry?.retired ?? []) {
    if (!shouldGo(retired)) continue
    await new EngagementDatabase(retired.databaseName, engagementId).delete()
    await catalogue()
      .engagements.where('id')
      .equals(engagementId)
      .modify((current) => {
        Object.assign(current, {
          retired: current.retired.filter(({ databaseName }) => databaseName !== retired.databaseName)
        })
      })
  }
}
