import { storesV1 } from '../v1/stores'

/** v1, the names a person decided about, and the suggestions they turned down. */
export const storesV2 = { ...storesV1, nameAliases: 'id', suggestionDecisions: 'id' } as const
