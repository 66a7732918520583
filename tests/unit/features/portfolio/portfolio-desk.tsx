import 'fake-indexeddb/auto'
import { act, configure, render } from '@testing-library/react'
import { useState } from 'react'
import type { Partner } from '@shared/domain/entities/partner'
import { change, draft } from '@shared/domain/history/draft'
import {
  AnalysisClient,
  AnalysisContext,
  createEngagement,
  EngagementProvider,
  type AnalysisReply,
  type OpenEngagementStore
} from '@renderer/data'
import { PortfolioScreen } from '@renderer/features/portfolio/screens/portfolio-screen'
import { NavigationContext } from '@renderer/ui/navigation'
import type { Route } from '@renderer/ui/route'
import { UiProvider } from '@renderer/ui/ui-provider'
import { AnalysisServer } from '@renderer/workers/analysis/server'
import { engagement } from '../../../helpers/engagement-builder'
import { aBlock, aPartner } from '../../metrics/build-facts'

// A loaded machine may take seconds to fold and draw; that says nothing about the screen.
configure({ asyncUtilTimeout: 45_000 })

const names = [
  'Kestrel',
  'Fjordnett',
  'Orbis',
  'Maasdal',
  'Harrow',
  'Delft',
  'Tessin',
  'Kvist',
  'Nordlys',
  'Skagen'
]

/** Twelve partners; who sells most fits least, so that weights matter. */
export const partners: readonly Partner[] = [...names, 'Lindau', 'Marlowe'].map((name, at) =>
  aPartner(`p${at}`, {
    name,
    idealProfileOverlap: at * 8,
    manager: at === 0 ? null : 'Novak',
    type: 'reseller'
  })
)

const deals = partners.slice(0, 6).map((partner, at) => ({
  id: `d${at}`,
  partnerId: partner.id,
  status: 'won',
  amount: 1000 - at * 100,
  closedOn: '2026-06-01'
}))

/** An engagement with these partners and their deals, written as an import would. */
export async function engagementWith(known: readonly Partner[]): Promise<OpenEngagementStore> {
  const { id: _, ...profile } = engagement({ asOf: '2026-06-30' })
  const created = await createEngagement(profile)
  if (!created.ok) throw new Error(created.error.code)
  const run = { id: 'run', at: '2026-06-30T00:00:00Z', by: 'M', state: 'applied', sheets: [] } as const
  const done = await created.value.commit({
    ...draft('import.applied', { rows: 1, file: 'deals.csv' }, [
      change('importRuns', null, run),
      ...known.map((partner) => change('partners', null, partner))
    ]),
    blocks: { factBlocks: [{ ...aBlock('run', 'deal', deals), fileId: 'f'.repeat(64) }] }
  })
  if (!done.ok) throw new Error(done.error.code)
  return created.value
}

function analysisOf(store: OpenEngagementStore): AnalysisClient {
  let deliver: (reply: AnalysisReply) => void = () => undefined
  const server = new AnalysisServer((reply) => act(() => deliver(structuredClone(reply))), '2026-06-30')
  return new AnalysisClient(
    {
      postMessage: (request) => void server.receive(structuredClone(request)),
      onReply: (listener) => (deliver = listener),
      close: () => server.close()
    },
    store.engagementId
  )
}

function App({ store, client, tab }: { store: OpenEngagementStore; client: AnalysisClient; tab: string }) {
  const [route, setRoute] = useState<Route>({ screen: 'portfolio', tab })
  return (
    <UiProvider>
      <EngagementProvider store={store}>
        <AnalysisContext.Provider value={client}>
          <NavigationContext.Provider value={{ route, navigate: setRoute, back: () => false }}>
            <PortfolioScreen />
          </NavigationContext.Provider>
        </AnalysisContext.Provider>
      </EngagementProvider>
    </UiProvider>
  )
}

/** The screen on a tab. */
export function showPortfolio(store: OpenEngagementStore, tab: string): void {
  render(<App store={store} client={analysisOf(store)} tab={tab} />)
}
