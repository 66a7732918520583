import { storesV1 } from '../v1/stores'

/** v1 and the names a person decided about. */
export const storesV2 = { ...storesV1, nameAliases: 'id' } as const
