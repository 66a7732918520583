import { z } from '../zod'

export const keptAnswerV1 = z.strictObject({
  text: z.string(),
  grounds: z.array(
    z.strictObject({
      ruleId: z.string(),
      outcome: z.enum(['fires', 'inconclusive', 'cannot-tell', 'clear']),
      value: z.number().nullable()
    })
  )
})
