import { recordSchemasV2 } from '../v2/tables'
import { answerReadingV3 } from './answer-reading'
import { codingRoundV3 } from './coding-round'
import { exportedStateV3 } from './exported-state'
import { instrumentV3 } from './instrument'
import { wordTemplateV3 } from './word-template'

/** Shape of a record in each table of living records. Tables of v2 keep their shape; blocks are those of v1. */
export const recordSchemasV3 = {
  ...recordSchemasV2,
  codingRounds: codingRoundV3,
  answerReadings: answerReadingV3,
  instruments: instrumentV3,
  exportedStates: exportedStateV3,
  wordTemplates: wordTemplateV3
} as const
