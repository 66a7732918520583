import { storesV2 } from '../v2/stores'

/** v2, the answers a second person codes, what was said about language and tone, what partners are asked, what exports said, and the consultant's Word templates. */
export const storesV3 = {
  ...storesV2,
  codingRounds: 'id',
  answerReadings: 'id',
  instruments: 'id',
  exportedStates: 'id',
  wordTemplates: 'id'
} as const
