import { z } from '../zod'
import { civilDateV1, idV1, instantV1, textSpanV1 } from './values'

const surveyQuestionV1 = z.strictObject({
  id: idV1,
  code: z.string(),
  text: z.string(),
  kind: z.enum(['rating', 'nps', 'single', 'multiple', 'ranking', 'open', 'attribute']),
  options: z.array(z.string()),
  scale: z.strictObject({ low: z.number(), high: z.number() }).nullable(),
  group: z.exactOptional(
    z.strictObject({ id: idV1, kind: z.enum(['grid', 'ranking']), text: z.string(), item: z.string() })
  ),
  otherOf: z.exactOptional(idV1)
})

export const surveyV1 = z.strictObject({
  id: idV1,
  title: z.string(),
  wave: z.string().nullable(),
  fieldedOn: civilDateV1.nullable(),
  questions: z.array(surveyQuestionV1),
  runId: z.string().nullable(),
  instrumentId: z.exactOptional(idV1),
  isSession: z.exactOptional(z.boolean()),
  agreedUncoded: z.exactOptional(z.array(z.strictObject({ responseId: idV1, questionId: idV1 })))
})

export const respondentKeyV1 = z.strictObject({
  id: idV1,
  name: z.string().nullable(),
  email: z.string().nullable(),
  organisation: z.string().nullable()
})

const codeOriginV1 = z.strictObject({
  engagementId: idV1.nullable(),
  file: z.exactOptional(z.string()),
  title: z.string(),
  codeId: idV1,
  isKeptInStep: z.boolean(),
  taken: z.strictObject({
    name: z.string(),
    definition: z.string(),
    include: z.string(),
    exclude: z.string(),
    example: z.string(),
    isExclusive: z.boolean()
  })
})

export const codeV1 = z.strictObject({
  id: idV1,
  parentId: idV1.nullable(),
  name: z.string(),
  colour: z.enum(['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8']),
  definition: z.string(),
  include: z.string(),
  exclude: z.string(),
  example: z.string(),
  shortcut: z.string().nullable(),
  order: z.number(),
  isExclusive: z.boolean(),
  isRetired: z.boolean(),
  failureMode: z.exactOptional(
    z.enum([
      'activation',
      'onboarding',
      'volume-over-curation',
      'co-sell',
      'misaligned-incentives',
      'incentives-without-input',
      'complexity',
      'operating-model',
      'capacity',
      'relationships',
      'listening',
      'measurement',
      'investment',
      'concentration',
      'strategy'
    ])
  ),
  surveyId: z.exactOptional(idV1),
  origin: z.exactOptional(codeOriginV1),
  sets: z.exactOptional(z.array(z.string()))
})

export const codingV1 = z.strictObject({
  id: idV1,
  responseId: idV1,
  questionId: idV1,
  codeId: idV1,
  span: textSpanV1.nullable(),
  coder: z.string(),
  at: instantV1,
  source: z.enum(['manual', 'suggestion', 'search', 'import'])
})

const memoTargetV1 = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('answer'), responseId: idV1, questionId: idV1 }),
  z.strictObject({ kind: z.literal('code'), codeId: idV1 }),
  z.strictObject({ kind: z.literal('respondent'), respondentId: idV1 }),
  z.strictObject({ kind: z.literal('partner'), partnerId: idV1 })
])

export const memoV1 = z.strictObject({
  id: idV1,
  target: memoTargetV1,
  text: z.string(),
  by: z.string(),
  at: instantV1
})

export const quoteV1 = z.strictObject({
  id: idV1,
  responseId: idV1,
  questionId: idV1,
  span: textSpanV1.nullable(),
  maskedText: z.string(),
  isCleared: z.boolean(),
  at: instantV1
})
