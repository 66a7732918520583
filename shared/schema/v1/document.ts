import { z } from '../zod'
import { civilDateV1, idV1, instantV1 } from './values'

const documentBlockEditV1 = z.strictObject({
  blockId: z.string(),
  text: z.string().nullable(),
  isHidden: z.boolean(),
  at: instantV1
})

const documentExportV1 = z.strictObject({
  at: instantV1,
  fileName: z.string(),
  sha256: z.string(),
  sizeBytes: z.number(),
  dataSequence: z.number(),
  asOf: civilDateV1,
  of: z.exactOptional(z.string())
})

const ownBlockV1 = z.strictObject({
  id: idV1,
  kind: z.enum(['heading', 'subheading', 'paragraph', 'callout', 'page-break']),
  text: z.string(),
  at: instantV1
})

const documentCommentV1 = z.strictObject({
  id: idV1,
  blockId: z.string(),
  text: z.string(),
  at: instantV1,
  isResolved: z.boolean()
})

export const documentRecordV1 = z.strictObject({
  id: idV1,
  kind: z.enum([
    'value-exchange-audit',
    'partner-scorecard',
    'partner-health-scorecard',
    'gap-analysis',
    'voice-findings',
    'joint-plan',
    'qbr-pack',
    'programme-design',
    'strategy-audit',
    'voice-instrument',
    'metrics-workbook',
    'exchange-ledger',
    'coded-data',
    'plan-tracker',
    'data-questions',
    'exchange-portfolio',
    'rating-sheet',
    'workshop-protocol',
    'health-scorecard-workbook'
  ]),
  title: z.string(),
  partnerId: z.string().nullable(),
  edits: z.array(documentBlockEditV1),
  exports: z.array(documentExportV1),
  ownBlocks: z.exactOptional(z.array(ownBlockV1)),
  order: z.exactOptional(z.array(z.string())),
  comments: z.exactOptional(z.array(documentCommentV1)),
  language: z.exactOptional(z.enum(['en', 'de'])),
  surveyId: z.exactOptional(idV1)
})
