import { defaultDefinitions, type Engagement } from '@shared/domain/entities/engagement'
import type { OpenEngagementStore } from '@renderer/data/store/open-store'
import { asOf, factSources, type ProgrammeRows } from './programme-facts'

const engagement: Engagement = {
  id: 'bench',
  clientName: 'Bench',
  title: 'Bench',
  kind: 'diagnostic-sprint',
  scenario: 'fixing',
  reportingCurrency: 'EUR',
  exchangeRates: [],
  fiscalYearStartMonth: 1,
  asOf,
  locale: 'en-GB',
  startedOn: asOf,
  plannedDays: null,
  stage: '',
  exitCriterion: '',
  team: [],
  coder: 'Bench',
  confidentiality: { minimumScoreGroup: 5, minimumCommentGroup: 10 },
  brand: { primaryColour: null, secondaryColour: null, fontFamily: null, logo: null },
  definitions: { ...defaultDefinitions, tierOne: ['Platinum'] },
  isSample: false
}

/** The programme as the analysis worker reads it: its tables in memory, without a disk below. */
export function analysisStore(rows: ProgrammeRows): OpenEngagementStore {
  const { blocks, runs } = factSources(rows)
  const tables: Readonly<Record<string, readonly unknown[]>> = {
    engagement: [engagement],
    partners: rows.partners,
    importRuns: runs
  }
  const store: Pick<OpenEngagementStore, 'engagementId' | 'all' | 'allBlocks' | 'blocksOf'> = {
    engagementId: engagement.id,
    all: ((table: string) => Promise.resolve(tables[table] ?? [])) as OpenEngagementStore['all'],
    allBlocks: ((table: string) =>
      Promise.resolve(table === 'factBlocks' ? blocks : [])) as OpenEngagementStore['allBlocks'],
    blocksOf: () => Promise.resolve([])
  }
  return store as OpenEngagementStore
}
