import 'fake-indexeddb/auto'
import { act, configure, render } from '@testing-library/react'
import { useMemo, useState, type ReactNode } from 'react'
import type { Engagement } from '@shared/domain/entities/engagement'
import type { FactBlock } from '@shared/domain/entities/fact-block'
import { change, draft } from '@shared/domain/history/draft'
import {
  AnalysisClient,
  AnalysisContext,
  createEngagement,
  EngagementProvider,
  type AnalysisReply,
  type OpenEngagementStore
} from '@renderer/data'
import { NavigationContext } from '@renderer/ui/navigation'
import type { Route } from '@renderer/ui/route'
import { UiProvider } from '@renderer/ui/ui-provider'
import { AnalysisServer } from '@renderer/workers/analysis/server'
import { engagement } from '../../../helpers/engagement-builder'
import { aPartner } from '../../voice/voice-builders'

// A worker's answer takes as long as the machine is busy; what never comes still fails.
configure({ asyncUtilTimeout: 20_000 })

const signed = 12

/** One lead of one partner, and a won deal of the same one: everybody else was left alone. */
function deals(): FactBlock {
  return {
    id: 'run:deal:0:0',
    runId: 'run',
    kind: 'deal',
    sequence: 0,
    fileId: 'f'.repeat(64),
    sheet: 'Deals',
    count: 2,
    ids: ['d1', 'd2'],
    sheetRows: [2, 3],
    columns: {
      partnerId: ['p0', 'p0'],
      status: ['open', 'won'],
      amount: [5000, 9000],
      currency: ['EUR', 'EUR'],
      createdOn: ['2026-08-01', '2026-03-01'],
      qualifiedOn: ['2026-08-10', '2026-03-10'],
      closedOn: [null, '2026-06-01'],
      attribution: ['sourced', 'sourced']
    }
  }
}

/** Twelve partners signed long ago, of whom one brings anything. */
export async function engagementLeftAlone(): Promise<OpenEngagementStore> {
  const { id: _, ...profile }: Engagement = engagement()
  const created = await createEngagement(profile)
  if (!created.ok) throw new Error(created.error.code)
  const run = { id: 'run', at: '2026-09-01T00:00:00Z', by: 'M', state: 'applied', sheets: [] } as const
  const partners = Array.from({ length: signed }, (_unused, index) =>
    aPartner(`p${index}`, { name: `Partner ${index}`, signedOn: '2024-01-01', status: 'active' })
  )
  const done = await created.value.commit({
    ...draft('import.applied', { rows: 2, file: 'deals.csv' }, [
      change('importRuns', null, run),
      ...partners.map((partner) => change('partners', null, partner))
    ]),
    blocks: { factBlocks: [deals()] }
  })
  if (!done.ok) throw new Error(done.error.code)
  return created.value
}

function analysisOf(store: OpenEngagementStore): AnalysisClient {
  let deliver: (reply: AnalysisReply) => void = () => undefined
  const server = new AnalysisServer((reply) => act(() => deliver(structuredClone(reply))), '2026-09-30')
  return new AnalysisClient(
    {
      postMessage: (request) => void server.receive(structuredClone(request)),
      onReply: (listener) => (deliver = listener),
      close: () => server.close()
    },
    store.engagementId
  )
}

function Frame(props: {
  store: OpenEngagementStore
  client: AnalysisClient
  first: Route
  children: ReactNode
}) {
  const [route, navigate] = useState<Route>(props.first)
  const navigation = useMemo(() => ({ route, navigate, back: () => false }), [route])
  return (
    <UiProvider>
      <EngagementProvider store={props.store}>
        <AnalysisContext.Provider value={props.client}>
          <NavigationContext.Provider value={navigation}>{props.children}</NavigationContext.Provider>
        </AnalysisContext.Provider>
      </EngagementProvider>
    </UiProvider>
  )
}

/** Shows a part of the app on an engagement. */
export function show(
  store: OpenEngagementStore,
  part: ReactNode,
  first: Route = { screen: 'diagnosis' }
): void {
  render(
    <Frame store={store} client={analysisOf(store)} first={first}>
      {part}
    </Frame>
  )
}
