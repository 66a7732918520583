import 'fake-indexeddb/auto'
import { act, configure, render } from '@testing-library/react'
import { useMemo, useState } from 'react'
import type { Partner } from '@shared/domain/entities/partner'
import type { FactBlock } from '@shared/domain/entities/fact-block'
import type { Engagement } from '@shared/domain/entities/engagement'
import { change, draft } from '@shared/domain/history/draft'
import {
  AnalysisClient,
  AnalysisContext,
  createEngagement,
  EngagementProvider,
  type AnalysisReply,
  type OpenEngagementStore
} from '@renderer/data'
import { PartnersScreen } from '@renderer/features/partners/screens/partners-screen'
import { RecordEditorHost } from '@renderer/app/routes/record-editor-host'
import { NavigationContext } from '@renderer/ui/navigation'
import type { Route } from '@renderer/ui/route'
import { UiProvider } from '@renderer/ui/ui-provider'
import { AnalysisServer } from '@renderer/workers/analysis/server'
import { engagement } from '../../../helpers/engagement-builder'

// A grid in a simulated window is slow on a busy machine, and a timeout would say nothing about it.
configure({ asyncUtilTimeout: 20_000 })

// A simulated window has no size, and the grid draws only what is in view.
for (const [side, px] of [
  ['clientHeight', 640],
  ['offsetHeight', 640],
  ['clientWidth', 2400],
  ['offsetWidth', 2400]
] as const) {
  Object.defineProperty(HTMLElement.prototype, side, { configurable: true, get: () => px })
}

/** An engagement with these partners, and deals (and other facts) as an import would write them. */
export async function engagementWith(
  partners: readonly Partner[],
  deals: readonly { partnerId: string; amount: number }[] = [],
  others: readonly FactBlock[] = []
): Promise<OpenEngagementStore> {
  const { id: _, ...profile }: Engagement = engagement()
  const created = await createEngagement(profile)
  if (!created.ok) throw new Error(created.error.code)
  const block: FactBlock = {
    id: 'run:deal:0:0',
    runId: 'run',
    kind: 'deal',
    sequence: 0,
    fileId: 'f'.repeat(64),
    sheet: 'Deals',
    count: deals.length,
    ids: deals.map((_, index) => `d${index}`),
    sheetRows: deals.map((_, index) => index + 2),
    columns: {
      partnerId: deals.map((deal) => deal.partnerId),
      amount: deals.map((deal) => deal.amount),
      currency: deals.map(() => 'EUR'),
      status: deals.map(() => 'won'),
      account: deals.map((_, index) => `Customer ${index}`),
      closedOn: deals.map(() => '2026-09-01')
    }
  }
  const run = { id: 'run', at: '2026-09-01T00:00:00Z', by: 'M', state: 'applied', sheets: [] } as const
  const done = await created.value.commit({
    ...draft('import.applied', { rows: deals.length, file: 'deals.csv' }, [
      change('importRuns', null, run),
      ...partners.map((partner) => change('partners', null, partner))
    ]),
    blocks: { factBlocks: [block, ...others] }
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

function Desk({ store, first }: { store: OpenEngagementStore; first: Route }) {
  const [route, navigate] = useState<Route>(first)
  const navigation = useMemo(() => ({ route, navigate, back: () => false }), [route])
  const analysis = useMemo(() => analysisOf(store), [store])
  return (
    <UiProvider>
      <EngagementProvider store={store}>
        <AnalysisContext.Provider value={analysis}>
          <NavigationContext.Provider value={navigation}>
            <RecordEditorHost>
              <div style={{ width: 1072, height: 640 }}>
                <PartnersScreen />
              </div>
            </RecordEditorHost>
          </NavigationContext.Provider>
        </AnalysisContext.Provider>
      </EngagementProvider>
    </UiProvider>
  )
}

export const openPartners = (store: OpenEngagementStore, route: Route = { screen: 'partners' }) =>
  render(<Desk store={store} first={route} />)
