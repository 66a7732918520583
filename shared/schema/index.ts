import { logSchemasV1 } from './v1/history'
import { storesV1 } from './v1/stores'
import { blockSchemasV1, recordSchemasV1 } from './v1/tables'

/** The schema this version of the product writes. Older data are migrated, newer data are refused untouched. */
export const currentSchemaVersion = 1

/** Tables of an engagement database at the current schema, in Dexie's notation. */
export const currentStores = storesV1

/** Shapes of living records, by table. */
export const recordSchemas = recordSchemasV1

/** Shapes of write-once blocks, by table. */
export const blockSchemas = blockSchemasV1

/** Shapes of the state record and of the history. */
export const logSchemas = logSchemasV1
