import { codeV1 } from '../v1/voice'
import { idV1, instantV1 } from '../v1/values'
import { z } from '../zod'

const roundAnswer = { responseId: idV1, questionId: idV1 }

const maskV3 = z.strictObject({ start: z.number(), end: z.number(), length: z.number() })

const coderCopyV3 = z.strictObject({
  copyId: idV1,
  savedAt: instantV1,
  codes: z.array(codeV1),
  masked: z.array(z.strictObject({ ...roundAnswer, masks: z.array(maskV3) })),
  mergedAt: instantV1.nullable()
})

export const codingRoundV3 = z.strictObject({
  id: idV1,
  firstCoder: z.string(),
  secondCoder: z.string(),
  isBlind: z.boolean(),
  choice: z.discriminatedUnion('by', [
    z.strictObject({ by: z.literal('random'), seed: z.number(), share: z.number() }),
    z.strictObject({ by: z.literal('hand') })
  ]),
  answers: z.array(z.strictObject(roundAnswer)),
  openedAt: instantV1,
  openedBy: z.string(),
  closedAt: instantV1.nullable(),
  copies: z.array(coderCopyV3)
})
