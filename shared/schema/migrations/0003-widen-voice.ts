import { storesV3 } from '../v3/stores'
import type { Migration } from './migration'

/** To schema v3: the tables Voice of Partner needs beyond coding alone, empty. */
export const widenVoice: Migration = {
  to: 3,
  name: '0003-widen-voice',
  stores: storesV3,
  transforms: {}
}
