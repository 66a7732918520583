import { storesV1 } from '../v1/stores'
import type { Migration } from './migration'

/** From nothing to schema v1: the tables, empty. */
export const createTables: Migration = {
  to: 1,
  name: '0001-create-tables',
  stores: storesV1,
  transforms: {}
}
