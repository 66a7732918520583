import 'fake-indexeddb/auto'
import { act, render, screen } from '@testing-library/react'
import { useMemo, useState } from 'react'
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
import { DiagnosisScreen } from '@renderer/features/diagnosis/screens/diagnosis-screen'
import { NavigationContext } from '@renderer/ui/navigation'
import type { Route } from '@renderer/ui/route'
import { UiProvider } from '@renderer/ui/ui-provider'
import { AnalysisServer } from '@renderer/workers/analysis/server'
import { engagement } from '../../../helpers/engagement-builder'
import { aContact, aPartner } from '../../metrics/build-facts'

/** Two Tier 1 partners: at one the economic buyer was spoken to this month, at the other nobody knows who decides. */
const roster: readonly Partner[] = [
  aPartner('p0', {
    ...{ name: 'Nordwind IT', tier: 'Tier 1', signedOn: '2024-01-01', manager: 'Kim' },
    contacts: [aContact({ isEconomicBuyer: true, lastSpokenOn: '2026-09-20' })]
  }),
  aPartner('p1', {
    ...{ name: 'Kestrel Cloud', tier: 'Tier 1', signedOn: '2024-01-01', manager: 'Kim' },
    contacts: [aContact({ id: 'd' })]
  })
]

export async function engagementWith(partners = roster): Promise<OpenEngagementStore> {
  const { id: _, ...profile } = engagement()
  const created = await createEngagement(profile)
  if (!created.ok) throw new Error(created.error.code)
  const changes = partners.map((partner) => change('partners', null, partner))
  if (changes.length > 0) {
    const done = await created.value.commit(draft('partners.edited', {}, changes))
    if (!done.ok) throw new Error(done.error.code)
  }
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

function Frame(props: { store: OpenEngagementStore; client: AnalysisClient; first: Route }) {
  const [route, navigate] = useState<Route>(props.first)
  const navigation = useMemo(() => ({ route, navigate, back: () => false }), [route])
  return (
    <UiProvider>
      <EngagementProvider store={props.store}>
        <AnalysisContext.Provider value={props.client}>
          <NavigationContext.Provider value={navigation}>
            <DiagnosisScreen />
            <output data-testid="route">{JSON.stringify(route)}</output>
          </NavigationContext.Provider>
        </AnalysisContext.Provider>
      </EngagementProvider>
    </UiProvider>
  )
}

let openStore: OpenEngagementStore | null = null

/** Lets what was begun be written, worked out and drawn, however slow the machine is. */
export async function settle(): Promise<void> {
  const tick = () => act(() => new Promise((done) => setTimeout(done, 15)))
  await tick()
  while (openStore?.saveProgress.progress.phase === 'saving') await tick()
  await tick()
  await tick()
}

/** Shows the Diagnosis screen. */
export async function openDiagnosis(store: OpenEngagementStore, route: Omit<Route, 'screen'>): Promise<void> {
  openStore = store
  render(<Frame store={store} client={analysisOf(store)} first={{ screen: 'diagnosis', ...route }} />)
  await settle()
}

export const routeNow = (): Route => JSON.parse(screen.getByTestId('route').textContent ?? '{}') as Route
