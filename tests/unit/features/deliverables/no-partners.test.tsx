import 'fake-indexeddb/auto'
import { act, cleanup, configure, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, expect, it, vi } from 'vitest'
import { change, draft } from '@shared/domain/history/draft'
import {
  AnalysisClient,
  AnalysisContext,
  createEngagement,
  EngagementProvider,
  type AnalysisReply,
  type OpenEngagementStore
} from '@renderer/data'
import { DeliverablesScreen } from '@renderer/features/deliverables/screens/deliverables-screen'
import { NavigationContext } from '@renderer/ui/navigation'
import { UiProvider } from '@renderer/ui/ui-provider'
import { AnalysisServer } from '@renderer/workers/analysis/server'
import { engagement } from '../../../helpers/engagement-builder'
import { aBlock, aRun } from '../../metrics/build-facts'

// Building documents in a simulated window is slow on a busy machine, and a timeout would say nothing about them.
configure({ asyncUtilTimeout: 20_000 })
beforeAll(() => {
  class Observer {
    observe() {}
    unobserve() {}
    disconnect() {}
  }
  window.ResizeObserver ??= Observer
  // Nothing is exported here: the worker that writes files has nothing to do.
  class Silent extends EventTarget {
    postMessage() {}
    terminate() {}
  }
  vi.stubGlobal('Worker', Silent)
})
afterEach(cleanup)

/** A client whose deals name no partner. */
async function namelessDeals(): Promise<OpenEngagementStore> {
  const { id: _, ...profile } = engagement()
  const created = await createEngagement(profile)
  if (!created.ok) throw new Error(created.error.code)
  const deals = [
    { id: 'd1', status: 'won', amount: 100, currency: 'EUR', closedOn: '2026-09-01', account: 'Halbach' },
    { id: 'd2', status: 'lost', amount: 50, currency: 'EUR', closedOn: '2026-09-02', account: 'Ravn' }
  ]
  const done = await created.value.commit({
    ...draft('import.applied', {}, [change('importRuns', null, aRun('run'))]),
    blocks: { factBlocks: [aBlock('run', 'deal', deals)] }
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

async function openDeliverables(): Promise<OpenEngagementStore> {
  const store = await namelessDeals()
  const navigation = {
    route: { screen: 'deliverables' },
    navigate: () => undefined,
    back: () => false
  } as const
  render(
    <UiProvider>
      <EngagementProvider store={store}>
        <AnalysisContext.Provider value={analysisOf(store)}>
          <NavigationContext.Provider value={navigation}>
            <DeliverablesScreen />
          </NavigationContext.Provider>
        </AnalysisContext.Provider>
      </EngagementProvider>
    </UiProvider>
  )
  return store
}

it('writes what is about the programme for a file without partner names, and says why the rest waits', async () => {
  await openDeliverables()
  const choice = (name: RegExp) => screen.findByRole('button', { name })
  expect((await choice(/^Metrics with Evidence/)).textContent).toContain('Values, definitions, evidence')
  expect((await choice(/^Metrics with Evidence/)).getAttribute('aria-current')).toBe('true')
  await screen.findByText(/metrics can be told from the data/)
  expect((await choice(/^Gap Analysis/)).textContent).toContain('From rules, scores and the board')
  fireEvent.click(await choice(/^Gap Analysis/))
  await screen.findAllByText(/no file names a partner/)
  fireEvent.click(await choice(/^Partner Scorecard/))
  await screen.findByRole('heading', { name: /goes partner by partner, and no file names one/ })
})

it('changes the words of the document with its language, there and back', async () => {
  const store = await openDeliverables()
  const head = (name: string) => screen.findByRole('columnheader', { name })
  await head('Metric')
  fireEvent.click(screen.getByRole('radio', { name: 'Deutsch' }))
  await head('Kennzahl')
  await head('Mit Vorsicht zu lesen')
  expect(screen.queryByRole('columnheader', { name: 'Metric' })).toBeNull()
  expect(await store.all('documents')).toMatchObject([{ language: 'de' }])
  fireEvent.click(screen.getByRole('radio', { name: 'English' }))
  await head('Metric')
  expect(screen.queryByRole('columnheader', { name: 'Kennzahl' })).toBeNull()
})
