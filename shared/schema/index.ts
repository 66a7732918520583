import { storesV1 } from './v1/stores'

/** The schema this version of the product writes. Older data are migrated, newer data are refused untouched. */
export const currentSchemaVersion = 1

/** Tables of an engagement database at the current schema, in Dexie's notation. */
export const currentStores = storesV1
