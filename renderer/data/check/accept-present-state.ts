import { appError, type AppError } from '@shared/domain/errors'
import { fail, type Result } from '@shared/domain/result'
import { bridge } from '../backup/bridge'
import { catalogue } from '../database/catalogue'
import { openDatabase } from '../engagements/open-database'
import { openEngagement } from '../engagements/open-engagement'
import type { OpenEngagementStore } from '../store/open-store'
import { expectedSequence, readExpectations } from './expectations'

/**
 * The consultant decides to go on with a store that lacks commits. Its next commits are numbered after everything
 * that was ever noted, so that no older copy can pass for a newer one.
 */
export async function acceptShortEngagement(
  engagementId: string
): Promise<Result<OpenEngagementStore, AppError>> {
  const entry = await catalogue().engagements.get(engagementId)
  if (!entry) return fail(appError('store.missing', { engagementId }))
  const opened = await openDatabase(entry.databaseName, engagementId)
  if (!opened.ok) return opened
  const { db, state } = opened.value
  const main = bridge()
  const expectations = main ? await readExpectations(main, engagementId) : null
  if (expectations?.ok === true) {
    const sequence = Math.max(state.sequence, expectedSequence(expectations.value.get(engagementId)))
    await db.meta.put({ ...state, sequence })
    const { schemaVersion, counts } = state
    const name = `${entry.clientName} – ${entry.title}`.slice(0, 500)
    const note = { engagementId, name, schemaVersion, sequence, counts: { ...counts }, afterRestore: true }
    await main?.manifest.note(note)
  }
  db.close()
  return openEngagement(engagementId)
}
