import { appError } from '@shared/domain/errors'
import { invertChanges } from '@shared/domain/history/invert-changes'
import type { EngagementDatabase } from '../database/engagement-database'
import { StoreFailure } from '../database/store-failure'
import { readChanges, readUndoTargets } from './read-history'
import type { Stamp } from './plan-write'
import { writeChangeSet, type Written } from './write-change-set'

/**
 * Takes back the newest change set (undo) or the newest undo (redo), as a new change set of its own, inside the
 * caller's transaction. A record that something later depends on no longer matches: store.conflict, nothing written.
 */
export async function takeBack(
  db: EngagementDatabase,
  kind: 'undo' | 'redo',
  stamp: Pick<Stamp, 'id' | 'at'>
): Promise<Written> {
  const target = (await readUndoTargets(db))[kind]
  if (target === null) throw new StoreFailure(appError(`store.nothing-to-${kind}`, {}))
  const changes = invertChanges(await readChanges(db, target.sequence))
  return writeChangeSet(db, { label: target.label, changes }, { ...stamp, kind, reverts: target.id })
}
