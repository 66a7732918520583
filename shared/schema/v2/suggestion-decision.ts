import { z } from '../zod'
import { idV1, instantV1 } from '../v1/values'

export const suggestionDecisionV2 = z.strictObject({
  id: idV1,
  responseId: idV1,
  questionId: idV1,
  codeId: idV1,
  decision: z.enum(['rejected']),
  by: z.string(),
  at: instantV1
})
