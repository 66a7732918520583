import type { ChecklistAnswer, MetricSnapshot, PartnerSegment, PotentialScore } from '../entities/diagnosis'
import type { Recommendation, RuleSetting, ScorecardJudgement } from '../entities/diagnosis'
import type { AnswerReading } from '../entities/answer-reading'
import type { CodingRound } from '../entities/coding-round'
import type { DocumentRecord, ExportedState } from '../entities/document'
import type { Engagement } from '../entities/engagement'
import type { ExchangeAction, ExchangeAudit, ExchangeLine } from '../entities/exchange'
import type { FactBlock, FactOverlay, SourceBlock, SourceFile } from '../entities/fact-block'
import type { ImportRun, MappingTemplate } from '../entities/import-run'
import type { Instrument } from '../entities/instrument'
import type { NameAlias } from '../entities/name-alias'
import type { Partner } from '../entities/partner'
import type { FrictionItem, JointPlan } from '../entities/plan'
import type { SuggestionDecision } from '../entities/suggestion-decision'
import type { WordTemplate } from '../entities/word-template'
import type { Code, Coding, Memo, Quote, RespondentKey, Survey } from '../entities/voice'

/** Tables of living records: written through change sets with before and after. Every record has a text `id`. */
export interface RecordTables {
  engagement: Engagement
  partners: Partner
  overlays: FactOverlay
  importRuns: ImportRun
  mappingTemplates: MappingTemplate
  surveys: Survey
  respondentKeys: RespondentKey
  codes: Code
  codings: Coding
  memos: Memo
  quotes: Quote
  suggestionDecisions: SuggestionDecision
  exchangeAudits: ExchangeAudit
  exchangeLines: ExchangeLine
  exchangeActions: ExchangeAction
  ruleSettings: RuleSetting
  checklistAnswers: ChecklistAnswer
  scorecardJudgements: ScorecardJudgement
  recommendations: Recommendation
  potentialScores: PotentialScore
  partnerSegments: PartnerSegment
  metricSnapshots: MetricSnapshot
  frictionItems: FrictionItem
  jointPlans: JointPlan
  documents: DocumentRecord
  nameAliases: NameAlias
  codingRounds: CodingRound
  answerReadings: AnswerReading
  instruments: Instrument
  exportedStates: ExportedState
  wordTemplates: WordTemplate
}

/** Tables of write-once blocks: added by imports, never changed. */
export interface BlockTables {
  sourceFiles: SourceFile
  sourceBlocks: SourceBlock
  factBlocks: FactBlock
}

export type RecordTable = keyof RecordTables
export type BlockTable = keyof BlockTables
export type EntityOf<T extends RecordTable> = RecordTables[T]
export type BlockOf<T extends BlockTable> = BlockTables[T]

export const recordTables = [
  'engagement',
  'partners',
  'overlays',
  'importRuns',
  'mappingTemplates',
  'surveys',
  'respondentKeys',
  'codes',
  'codings',
  'memos',
  'quotes',
  'exchangeAudits',
  'exchangeLines',
  'exchangeActions',
  'ruleSettings',
  'checklistAnswers',
  'scorecardJudgements',
  'recommendations',
  'potentialScores',
  'partnerSegments',
  'metricSnapshots',
  'frictionItems',
  'jointPlans',
  'documents',
  'nameAliases',
  'suggestionDecisions',
  'codingRounds',
  'answerReadings',
  'instruments',
  'exportedStates',
  'wordTemplates'
] as const satisfies readonly RecordTable[]

export const blockTables = [
  'sourceFiles',
  'sourceBlocks',
  'factBlocks'
] as const satisfies readonly BlockTable[]
