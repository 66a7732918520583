import { createTables } from './0001-create-tables'
import { rememberNames } from './0002-remember-names'
import { widenVoice } from './0003-widen-voice'
import type { Migration } from './migration'

/** All steps in order; the last one leads to the current schema. */
export const migrations: readonly Migration[] = [createTables, rememberNames, widenVoice]
