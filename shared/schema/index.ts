import { blockSchemasV1 } from './v1/tables'
import { logSchemasV2 } from './v2/history'
import { storesV2 } from './v2/stores'
import { recordSchemasV2 } from './v2/tables'

/** The schema this version of the product writes. Older data are migrated, newer data are refused untouched. */
export const currentSchemaVersion = 2

/** Tables of an engagement database at the current schema, in Dexie's notation. */
export const currentStores = storesV2

/** Shapes of living records, by table. */
export const recordSchemas = recordSchemasV2

/** Shapes of write-once blocks, by table. */
export const blockSchemas = blockSchemasV1

/** Shapes of the state record and of the history. */
export const logSchemas = logSchemasV2
