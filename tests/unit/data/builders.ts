import { defaultDefinitions } from '@shared/domain/entities/engagement'
import type { FactBlock } from '@shared/domain/entities/fact-block'
import type { ImportRun } from '@shared/domain/entities/import-run'
import type { Partner } from '@shared/domain/entities/partner'
import { blankPartner } from '@shared/domain/partners/blank-partner'
import type { Code } from '@shared/domain/entities/voice'
import { createEngagement, type EngagementProfile } from '@renderer/data/engagements/create-engagement'
import type { OpenEngagementStore } from '@renderer/data/store/open-store'
import type { StorePorts } from '@renderer/data/store/system-ports'

export const profile: EngagementProfile = {
  clientName: 'Northwind Optics',
  title: 'Partner diagnostic',
  kind: 'diagnostic-sprint',
  scenario: 'fixing',
  reportingCurrency: 'EUR',
  exchangeRates: [{ currency: 'USD', rate: 0.9 }],
  fiscalYearStartMonth: 1,
  asOf: null,
  locale: 'en-GB',
  startedOn: '2026-01-12',
  plannedDays: 15,
  stage: 'Data request',
  exitCriterion: 'The client runs its own reviews',
  team: [{ name: 'A. Consultant', role: 'lead' }],
  coder: 'AC',
  confidentiality: { minimumScoreGroup: 5, minimumCommentGroup: 10 },
  brand: { primaryColour: null, secondaryColour: null, fontFamily: null, logo: null },
  definitions: defaultDefinitions,
  isSample: false
}

/** Ids and times that count up, so that a test's result is the same each time. */
export function countingPorts(prefix = 'id'): StorePorts {
  let ids = 0
  let ticks = 0
  return {
    ids: { next: () => `${prefix}-${String(++ids).padStart(6, '0')}` },
    clock: {
      now: () => new Date(Date.UTC(2026, 0, 1, 0, 0, ticks++)).toISOString(),
      today: () => '2026-01-01'
    }
  }
}

export function partner(id: string, fields: Partial<Partner> = {}): Partner {
  return { ...blankPartner(id, `Partner ${id}`), ...fields }
}

export function code(id: string, fields: Partial<Code> = {}): Code {
  return {
    id,
    parentId: null,
    name: `Code ${id}`,
    colour: 'c1',
    definition: '',
    include: '',
    exclude: '',
    example: '',
    shortcut: null,
    order: 0,
    isExclusive: false,
    isRetired: false,
    ...fields
  }
}

export const importRun = (id: string): ImportRun => ({
  id,
  at: '2026-01-01T00:00:00.000Z',
  by: 'AC',
  state: 'applied',
  sheets: []
})

export function factBlock(runId: string, sequence: number, rows = 3): FactBlock {
  const numbers = Array.from({ length: rows }, (_, index) => index)
  return {
    id: `${runId}:deal:0:${sequence}`,
    runId,
    kind: 'deal',
    sequence,
    fileId: 'a'.repeat(64),
    sheet: 'Deals',
    count: rows,
    ids: numbers.map((index) => `${runId}-deal-${sequence}-${index}`),
    sheetRows: numbers.map((index) => index + 2),
    columns: {
      amount: numbers.map((index) => index * 10.5),
      account: numbers.map((index) => `Account ${index}`)
    }
  }
}

export async function newStore(
  ports = countingPorts(`e${Math.floor(performance.now() * 1000)}`)
): Promise<OpenEngagementStore> {
  const created = await createEngagement(profile, ports)
  if (!created.ok) throw new Error(created.error.code)
  return created.value
}
