import type { Migration, OldRecord } from './migration'

/** The steps from a version to the newest. */
export const stepsFrom = (version: number, steps: readonly Migration[]): readonly Migration[] =>
  steps.filter((step) => step.to > version)

/** Takes one record of a table through the steps. History parts carry their records along. */
export function migrateRecord(table: string, record: OldRecord, steps: readonly Migration[]): OldRecord {
  if (table === 'historyChanges') return migrateChanges(record, steps)
  return steps.reduce((current, step) => step.transforms[table]?.(current) ?? current, record)
}

interface OldChange {
  readonly table: string
  readonly before: OldRecord | null
  readonly after: OldRecord | null
}

/** An undo after a migration must write records of the new shape: the history is migrated with the tables. */
function migrateChanges(part: OldRecord, steps: readonly Migration[]): OldRecord {
  const migrateSide = (table: string, side: OldRecord | null): OldRecord | null =>
    side === null ? null : migrateRecord(table, side, steps)
  const changes = (part['changes'] as readonly OldChange[]).map((change) => ({
    ...change,
    before: migrateSide(change.table, change.before),
    after: migrateSide(change.table, change.after)
  }))
  return { ...part, changes }
}
