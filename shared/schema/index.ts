import { blockSchemasV1 } from './v1/tables'
import { logSchemasV3 } from './v3/history'
import { storesV3 } from './v3/stores'
import { recordSchemasV3 } from './v3/tables'

/** The schema this version of the product writes. Older data are migrated, newer data are refused untouched. */
export const currentSchemaVersion = 3

/** Tables of an engagement database at the current schema, in Dexie's notation. */
export const currentStores = storesV3

/** Shapes of living records, by table. */
export const recordSchemas = recordSchemasV3

/** Shapes of write-once blocks, by table. */
export const blockSchemas = blockSchemasV1

/** Shapes of the state record and of the history. */
export const logSchemas = logSchemasV3
