/**
 * Tables of an engagement database in Dexie's notation. Only primary keys: small tables are held in memory and
 * blocks are found by the beginning of their id, while each secondary index would slow an import by half a second
 * per 100,000 rows.
 */
export const storesV1 = {
  meta: 'id',
  history: 'sequence, &id',
  historyChanges: '[sequence+part]',
  engagement: 'id',
  partners: 'id',
  overlays: 'id',
  importRuns: 'id',
  mappingTemplates: 'id',
  surveys: 'id',
  respondentKeys: 'id',
  codes: 'id',
  codings: 'id',
  memos: 'id',
  quotes: 'id',
  exchangeAudits: 'id',
  exchangeLines: 'id',
  exchangeActions: 'id',
  ruleSettings: 'id',
  checklistAnswers: 'id',
  scorecardJudgements: 'id',
  recommendations: 'id',
  potentialScores: 'id',
  partnerSegments: 'id',
  metricSnapshots: 'id',
  frictionItems: 'id',
  jointPlans: 'id',
  documents: 'id',
  sourceFiles: 'id',
  sourceBlocks: 'id',
  factBlocks: 'id'
} as const
