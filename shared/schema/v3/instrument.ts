import { partnerTypeV1 } from '../v1/partner'
import { idV1, instantV1 } from '../v1/values'
import { z } from '../zod'

const instrumentQuestionV3 = z.strictObject({
  id: idV1,
  text: z.string(),
  kind: z.enum(['rating', 'nps', 'single', 'multiple', 'ranking', 'open']),
  options: z.array(z.string()),
  hasOther: z.boolean(),
  scale: z.strictObject({ low: z.number(), high: z.number() }).nullable(),
  lowLabel: z.string(),
  highLabel: z.string(),
  bankId: z.string().nullable()
})

export const instrumentV3 = z.strictObject({
  id: idV1,
  kind: z.enum(['survey', 'session']),
  title: z.string(),
  wave: z.string(),
  introduction: z.string(),
  partnerType: partnerTypeV1.nullable(),
  questions: z.array(instrumentQuestionV3),
  changedAt: instantV1
})
