import { describe, expect, it } from 'vitest'
import { defaultDefinitions, type Engagement } from '@shared/domain/entities/engagement'
import type { FactBlock, SourceBlock } from '@shared/domain/entities/fact-block'
import type { ImportRun } from '@shared/domain/entities/import-run'
import type { Evidence } from '@shared/domain/evidence/evidence'
import type { Figure } from '@shared/domain/evidence/figure'
import { change, draft } from '@shared/domain/history/draft'
import { AnalysisClient } from '@renderer/data/analysis/analysis-client'
import { createEngagement } from '@renderer/data/engagements/create-engagement'
import type { OpenEngagementStore } from '@renderer/data/store/open-store'
import { AnalysisServer } from '@renderer/workers/analysis/server'
import type { AnalysisReply } from '@renderer/data/analysis/protocol'
import { aBlock, anOverlay, aPartner, aRun } from '../metrics/build-facts'

const profile: Omit<Engagement, 'id'> = {
  clientName: 'Halden Systems',
  title: 'Activation',
  kind: 'activation',
  scenario: 'fixing',
  reportingCurrency: 'EUR',
  exchangeRates: [],
  fiscalYearStartMonth: 1,
  asOf: null,
  locale: 'en-GB',
  startedOn: '2026-06-01',
  plannedDays: null,
  stage: '',
  exitCriterion: '',
  team: [],
  coder: 'M. Okafor',
  confidentiality: { minimumScoreGroup: 5, minimumCommentGroup: 5 },
  brand: { primaryColour: null, secondaryColour: null, fontFamily: null, logo: null },
  definitions: defaultDefinitions,
  isSample: false
}

const deals: FactBlock = {
  ...aBlock('run1', 'deal', [
    { id: 'd1', partnerId: 'p1', status: 'won', amount: 100, closedOn: '2026-05-01', account: 'Stadtwerke' },
    { id: 'd2', partnerId: 'p2', status: 'won', amount: 50, closedOn: '2026-06-30', account: 'Halbach' }
  ]),
  id: 'run1:deal:f1-0:0',
  fileId: 'f1',
  sheet: 'Opps'
}

const column = (index: number, header: string, field: string) => ({
  column: index,
  header,
  field,
  dateOrder: null,
  decimal: null,
  currency: null,
  factor: field === 'amount' ? 1000 : null,
  valueMap: {},
  confidence: 1,
  reason: ''
})

const run: ImportRun = aRun('run1', {
  sheets: [
    {
      fileId: 'f1',
      fileName: 'Halden_CRM.xlsx',
      sheet: 'Opps',
      target: 'deal',
      headerRow: 1,
      mapping: [
        column(0, 'Account', 'account'),
        column(3, 'Amt (k EUR)', 'amount'),
        column(4, 'Close dt', 'closedOn')
      ],
      constants: { status: 'won' },
      surveyId: null,
      counts: { read: 2, added: 2, changed: 0, unchanged: 0, leftOut: 0 },
      leftOut: []
    }
  ]
})

const texts: SourceBlock = {
  id: 'f1:0:0',
  fileId: 'f1',
  sheet: 'Opps',
  sheetIndex: 0,
  firstRow: 1,
  rowCount: 3,
  columns: [
    ['Account', 'Stadtwerke', 'Halbach'],
    ['', '', ''],
    ['', '', ''],
    ['Amt (k EUR)', '0,1', '0,05'],
    ['Close dt', '01.05.2026', '30.06.2026']
  ]
}

async function anEngagement(): Promise<OpenEngagementStore> {
  const created = await createEngagement(profile)
  if (!created.ok) throw new Error(created.error.code)
  return created.value
}

function analysisOf(store: OpenEngagementStore): AnalysisClient {
  let deliver: (reply: AnalysisReply) => void = () => undefined
  const server = new AnalysisServer((reply) => deliver(structuredClone(reply)), '2026-07-15')
  return new AnalysisClient(
    {
      postMessage: (request) => void server.receive(structuredClone(request)),
      onReply: (listener) => (deliver = listener),
      close: () => server.close()
    },
    store.engagementId
  )
}

const importDeals = (store: OpenEngagementStore) =>
  store.commit({
    ...draft('import.applied', {}, [
      change('importRuns', null, run),
      change('partners', null, aPartner('p1', { name: 'Kestrel Cloud' })),
      change('partners', null, aPartner('p2', { name: 'Fjordnett' }))
    ]),
    blocks: { factBlocks: [deals], sourceBlocks: [texts] }
  })

const revenueOf = (client: AnalysisClient): Promise<Figure | null> =>
  client.ask('figure', { metricId: 'revenue', partnerId: null })

/** Waits until a watched question gives what is expected; fails by the test's time limit. */
async function until<T>(read: () => T, isThere: (value: T) => boolean): Promise<T> {
  for (;;) {
    const value = read()
    if (isThere(value)) return value
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

describe('the analysis of an engagement', () => {
  it('says it cannot tell before there are deals', async () => {
    const client = analysisOf(await anEngagement())
    expect(await revenueOf(client)).toMatchObject({ value: null, unknown: { reason: 'no-deals' } })
  })

  it('answers watched questions again after an import, its undo and its redo', async () => {
    const store = await anEngagement()
    const client = analysisOf(store)
    const ask = { metricId: 'revenue', partnerId: null }
    let told = 0
    client.watch('figure', ask, () => told++)
    const revenue = (): number | null | undefined => client.peek('figure', ask)?.value
    await until(revenue, (value) => value === null)
    await importDeals(store)
    await until(revenue, (value) => value === 150)
    await store.undo()
    await until(revenue, (value) => value === null)
    await store.redo()
    await until(revenue, (value) => value === 150)
    expect(told).toBe(4)
  })

  it('takes the latest closing date as the as-of date, and the stated one when there is one', async () => {
    const store = await anEngagement()
    const client = analysisOf(store)
    await importDeals(store)
    expect(await client.ask('overview', {})).toMatchObject({
      asOf: '2026-06-30',
      isAsOfStated: false,
      partnerCount: 2,
      counts: { deal: 2 }
    })
    const engagement = (await store.all('engagement'))[0]!
    await store.commit(
      draft('engagement.edited', {}, [
        change('engagement', engagement, { ...engagement, asOf: '2026-05-31' })
      ])
    )
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(await client.ask('overview', {})).toMatchObject({ asOf: '2026-05-31', isAsOfStated: true })
    expect((await revenueOf(client))?.value).toBe(100)
  })

  it('leads from a figure to the cells of the client’s file with their raw text', async () => {
    const store = await anEngagement()
    await importDeals(store)
    const client = analysisOf(store)
    const evidence = (await client.ask('evidence', { metricId: 'revenue', partnerId: null })) as Evidence
    expect(evidence.counted.count).toBe(2)
    const [first] = evidence.counted.records
    expect(first?.name).toBe('Stadtwerke')
    expect(first?.cells.map(({ field, fileName, cell, raw }) => ({ field, fileName, cell, raw }))).toEqual([
      { field: 'amount', fileName: 'Halden_CRM.xlsx', cell: 'D2', raw: '0,1' },
      { field: 'closedOn', fileName: 'Halden_CRM.xlsx', cell: 'E2', raw: '01.05.2026' }
    ])
    expect(first?.cells[0]?.transformation).toBe('× 1000')
  })

  it('lays a hand edit over the imported value and still shows the cell it replaced', async () => {
    const store = await anEngagement()
    await importDeals(store)
    const client = analysisOf(store)
    const overlay = anOverlay('deal', 'd1', { fields: { amount: 400 } })
    await store.commit(draft('deal.edited', {}, [change('overlays', null, overlay)]))
    const facts = await client.ask('facts', { factKind: 'deal', partnerId: 'p1' })
    expect(facts).toMatchObject([{ id: 'd1', amount: 400, account: 'Stadtwerke' }])
    const cells = await client.ask('cells', { kind: 'deal', id: 'd1' })
    expect(cells.find((cell) => cell.field === 'amount')).toMatchObject({ raw: '0,1', isEdited: true })
  })

  it('gives the same figures for every partner as for one at a time', async () => {
    const store = await anEngagement()
    await importDeals(store)
    const client = analysisOf(store)
    const { partnerIds, columns } = await client.ask('partnerFigures', { metricIds: ['revenue', 'win-rate'] })
    expect(partnerIds).toEqual(['p1', 'p2'])
    expect([...columns[0]!.value]).toEqual([100, 50])
    expect(columns[1]!.unknown.map((unknown) => unknown?.reason)).toEqual([
      'only-won-deals',
      'only-won-deals'
    ])
  })

  it('counts deals of a merged duplicate for its survivor', async () => {
    const store = await anEngagement()
    await importDeals(store)
    const duplicate = (await store.get('partners', 'p2'))!
    await store.commit(
      draft('partner.merged', {}, [change('partners', duplicate, { ...duplicate, mergedIntoId: 'p1' })])
    )
    const client = analysisOf(store)
    expect((await client.ask('figure', { metricId: 'revenue', partnerId: 'p1' }))?.value).toBe(150)
    expect(await client.ask('facts', { factKind: 'deal', partnerId: 'p1' })).toHaveLength(2)
  })

  it('rejects a question when the engagement cannot be opened', async () => {
    const store = await anEngagement()
    const client = analysisOf({ ...store, engagementId: 'nowhere' } as OpenEngagementStore)
    await expect(client.ask('overview', {})).rejects.toThrow()
  })
})
