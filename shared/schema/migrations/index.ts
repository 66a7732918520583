import { createTables } from './0001-create-tables'
import type { Migration } from './migration'

/** All steps in order; the last one leads to the current schema. */
export const migrations: readonly Migration[] = [createTables]
