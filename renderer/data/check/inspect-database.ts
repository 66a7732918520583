import { appError, type AppError } from '@shared/domain/errors'
import { fail, ok, type Result } from '@shared/domain/result'
import type { DatabaseState, EngagementDatabase } from '../database/engagement-database'
import { readError } from '../database/store-failure'
import { openDatabase } from '../engagements/open-database'
import { expectedSequence, type Expectation } from './expectations'

interface Place {
  readonly engagementId: string
  readonly databaseName: string
}

/**
 * Compares an engagement's database with its own state record and with what was noted outside the browser profile.
 * Creates and changes nothing. Errors: store.missing, store.newer-schema, store.damaged, store.short.
 */
export async function inspectDatabase(
  { engagementId, databaseName }: Place,
  expectation: Expectation | undefined
): Promise<Result<DatabaseState, AppError>> {
  const opened = await openDatabase(databaseName, engagementId)
  if (!opened.ok) return opened
  const { db, state } = opened.value
  try {
    const expected = expectedSequence(expectation)
    if (state.sequence < expected) {
      const counts = { expectedSequence: expected, foundSequence: state.sequence }
      return fail(appError('store.short', { engagementId, ...counts }))
    }
    const wrong = (await firstMiscount(db)) ?? differsFrom(expectation, state)
    return wrong === null ? ok(state) : fail(appError('store.damaged', { engagementId, detail: wrong }))
  } catch (thrown) {
    return fail(readError(engagementId, thrown))
  } finally {
    db.close()
  }
}

/** The first table that does not hold as many records as the state record says. */
function firstMiscount(db: EngagementDatabase): Promise<string | null> {
  const names = db.tables.map((table) => table.name).filter((name) => name !== 'meta')
  // One transaction: a commit in between must not look like damage.
  return db.transaction('r', ['meta', ...names], async () => {
    const state = await db.meta.get('state')
    const found = await Promise.all(names.map((name) => db.table(name).count()))
    return names.find((name, index) => found[index] !== (state?.counts[name] ?? 0)) ?? null
  })
}

/** At the very commit that was noted, the counts must be those that were noted. */
function differsFrom(expectation: Expectation | undefined, state: DatabaseState): string | null {
  const noted = expectation?.manifest
  if (!noted || noted.sequence !== state.sequence) return null
  return Object.keys(noted.counts).find((name) => noted.counts[name] !== (state.counts[name] ?? 0)) ?? null
}
