import { metricSnapshotV1, partnerSegmentV1, potentialScoreV1, recommendationV1 } from './diagnosis'
import { checklistAnswerV1, ruleSettingV1, scorecardJudgementV1 } from './diagnosis'
import { documentRecordV1 } from './document'
import { engagementV1 } from './engagement'
import { exchangeActionV1, exchangeAuditV1, exchangeLineV1 } from './exchange'
import { factBlockV1, factOverlayV1, sourceBlockV1, sourceFileV1 } from './fact-block'
import { importRunV1, mappingTemplateV1 } from './import-run'
import { partnerV1 } from './partner'
import { frictionItemV1, jointPlanV1 } from './plan'
import { codeV1, codingV1, memoV1, quoteV1, respondentKeyV1, surveyV1 } from './voice'

/** Shape of a record in each table of living records. */
export const recordSchemasV1 = {
  engagement: engagementV1,
  partners: partnerV1,
  overlays: factOverlayV1,
  importRuns: importRunV1,
  mappingTemplates: mappingTemplateV1,
  surveys: surveyV1,
  respondentKeys: respondentKeyV1,
  codes: codeV1,
  codings: codingV1,
  memos: memoV1,
  quotes: quoteV1,
  exchangeAudits: exchangeAuditV1,
  exchangeLines: exchangeLineV1,
  exchangeActions: exchangeActionV1,
  ruleSettings: ruleSettingV1,
  checklistAnswers: checklistAnswerV1,
  scorecardJudgements: scorecardJudgementV1,
  recommendations: recommendationV1,
  potentialScores: potentialScoreV1,
  partnerSegments: partnerSegmentV1,
  metricSnapshots: metricSnapshotV1,
  frictionItems: frictionItemV1,
  jointPlans: jointPlanV1,
  documents: documentRecordV1
} as const

/** Shape of a write-once block in each table of blocks. */
export const blockSchemasV1 = {
  sourceFiles: sourceFileV1,
  sourceBlocks: sourceBlockV1,
  factBlocks: factBlockV1
} as const
