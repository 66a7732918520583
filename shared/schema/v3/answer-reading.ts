import { idV1, instantV1 } from '../v1/values'
import { z } from '../zod'

export const answerReadingV3 = z.strictObject({
  id: idV1,
  responseId: idV1,
  questionId: idV1,
  codeId: idV1.nullable(),
  language: z.string().nullable(),
  tone: z.enum(['positive', 'neutral', 'negative', 'mixed']).nullable(),
  by: z.string(),
  at: instantV1
})
