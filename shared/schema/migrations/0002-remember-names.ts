import { storesV2 } from '../v2/stores'
import type { Migration } from './migration'

/** To schema v2: a table for what was decided about names in the client's files, empty. */
export const rememberNames: Migration = {
  to: 2,
  name: '0002-remember-names',
  stores: storesV2,
  transforms: {}
}
