import { defaultDefinitions } from '@shared/domain/entities/engagement'
import type { FactBlock } from '@shared/domain/entities/fact-block'
import type { ImportRun } from '@shared/domain/entities/import-run'
import type { Partner } from '@shared/domain/entities/partner'
import type { Code } from '@shared/domain/entities/voice'
import type { EngagementProfile } from '@renderer/data'

export const profile: EngagementProfile = {
  clientName: 'Fault test',
  title: 'Kill and restart',
  kind: 'diagnostic-sprint',
  scenario: 'fixing',
  reportingCurrency: 'EUR',
  exchangeRates: [],
  fiscalYearStartMonth: 1,
  asOf: null,
  locale: 'en-GB',
  startedOn: '2026-01-12',
  plannedDays: null,
  stage: '',
  exitCriterion: '',
  team: [],
  coder: 'FT',
  confidentiality: { minimumScoreGroup: 5, minimumCommentGroup: 10 },
  brand: { primaryColour: null, secondaryColour: null, fontFamily: null, logo: null },
  definitions: defaultDefinitions,
  isSample: false
}

export const code = (id: string, name: string): Code => ({
  id,
  parentId: null,
  name,
  colour: 'c2',
  definition: '',
  include: '',
  exclude: '',
  example: '',
  shortcut: null,
  order: 0,
  isExclusive: false,
  isRetired: false
})

export const importedPartner = (id: string, runId: string): Partner => ({
  id,
  name: `Partner ${id}`,
  aliases: [],
  externalIds: [id],
  type: 'reseller',
  typeLabel: 'VAR',
  tier: 'Gold',
  status: 'active',
  signedOn: '2024-02-29',
  endedOn: null,
  endReason: null,
  region: 'EMEA',
  country: null,
  city: null,
  verticals: [],
  manager: null,
  idealProfileOverlap: null,
  agreementSignedOn: null,
  agreementRenewalOn: null,
  certifiedPeople: null,
  contacts: [],
  parentId: null,
  mergedIntoId: null,
  provenance: {
    name: {
      kind: 'imported',
      ...{ runId, fileId: 'file', sheet: 'Sheet1', cell: 'A2', raw: id, transformation: null }
    }
  }
})

export const run = (id: string): ImportRun => ({
  id,
  at: '2026-01-01T00:00:00Z',
  by: 'FT',
  state: 'applied',
  sheets: []
})

const rows = 500

/** A block whose whole content follows from its run and number, so that it can be checked after a restart. */
export function block(runId: string, sequence: number): FactBlock {
  const numbers = Array.from({ length: rows }, (_, index) => sequence * rows + index)
  return {
    id: `${runId}:deal:0:${String(sequence).padStart(4, '0')}`,
    runId,
    kind: 'deal',
    sequence,
    fileId: 'file',
    sheet: 'Sheet1',
    count: rows,
    ids: numbers.map((number) => `${runId}-${number}`),
    sheetRows: numbers.map((number) => number + 2),
    columns: {
      amount: numbers.map((number) => number * 1.25),
      account: numbers.map(
        (number) => `Account ${number} of ${runId}, somewhere in the middle of the country`
      ),
      closedOn: numbers.map(() => '2025-06-30'),
      status: numbers.map((number) => (number % 3 === 0 ? 'won' : 'lost'))
    }
  }
}
