import 'fake-indexeddb/auto'
import { act, cleanup, configure, fireEvent, render, screen, within } from '@testing-library/react'
import { useMemo } from 'react'
import { afterEach, expect, it } from 'vitest'
import {
  AnalysisClient,
  AnalysisContext,
  EngagementProvider,
  type AnalysisReply,
  type OpenEngagementStore
} from '@renderer/data'
import { MetricsTab } from '@renderer/features/diagnosis/metrics/metrics-tab'
import { UiProvider } from '@renderer/ui/ui-provider'
import { AnalysisServer } from '@renderer/workers/analysis/server'
import { aPartner } from '../../metrics/build-facts'
import { engagementWith } from '../partners/partners-desk'

configure({ asyncUtilTimeout: 20_000 })
afterEach(cleanup)

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

function Desk({ store }: { store: OpenEngagementStore }) {
  const analysis = useMemo(() => analysisOf(store), [store])
  return (
    <UiProvider>
      <EngagementProvider store={store}>
        <AnalysisContext.Provider value={analysis}>
          <MetricsTab />
        </AnalysisContext.Provider>
      </EngagementProvider>
    </UiProvider>
  )
}

async function open() {
  const store = await engagementWith(
    [aPartner('p1', { name: 'Acme' }), aPartner('p2', { name: 'Beta' })],
    [
      { partnerId: 'p1', amount: 100 },
      { partnerId: 'p1', amount: 300 }
    ]
  )
  render(<Desk store={store} />)
  await screen.findByRole('region', { name: 'Figures of the programme' })
  return store
}

const rowOf = (title: string): HTMLElement => {
  const row = screen.getByRole('button', { name: title }).closest('tr')
  if (!row) throw new Error(`no row ${title}`)
  return row
}

it('shows value, interval, n, and why a figure is not known with what to ask for', async () => {
  await open()
  expect(rowOf('Active partner rate').textContent).toMatch(/50.0%.*9.5% – 90.5%.*1 of 2/)
  expect(rowOf('Win rate').textContent).toContain('Only won deals are in the data')
  expect(rowOf('Win rate').textContent).toContain('Ask for: deals that were lost, not only those won.')
  expect(rowOf('Partner NPS').textContent).toContain('No survey of partners is in the engagement.')
})

it('opens the definition by the name and the evidence by the value', async () => {
  await open()
  fireEvent.click(screen.getByRole('button', { name: 'Return on partner investment' }))
  const pane = screen.getByRole('region', { name: 'Definition: Return on partner investment' })
  expect(pane.textContent).toContain('No cost: not computable, never infinite.')
  fireEvent.click(within(rowOf('Active partner rate')).getByRole('button', { name: /50.0%/ }))
  const dialog = await screen.findByRole('dialog')
  expect((await within(dialog).findAllByText(/Acme/)).length).toBeGreaterThan(0)
})

it('searches the glossary, not only names', async () => {
  await open()
  const field = screen.getByRole('textbox', { name: 'Search the glossary' })
  fireEvent.change(field, { target: { value: 'dissimilarity' } })
  expect(screen.getByRole('button', { name: 'Gap between investment and outcome' })).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Active partner rate' })).toBeNull()
  fireEvent.change(field, { target: { value: 'xyzzy' } })
  expect(screen.getByText('No figure and no definition speaks of “xyzzy”.')).toBeTruthy()
})

it('records which deals count as a partner’s, and undo takes it back', async () => {
  const store = await open()
  fireEvent.click(screen.getByRole('button', { name: 'Partner deals …' }))
  fireEvent.click(await screen.findByRole('button', { name: 'Choose Sourced only' }))
  await screen.findByRole('button', { name: 'Choose Sourced, influenced, resold' })
  const chosen = async () => (await store.get('engagement', store.engagementId))?.definitions.partnerShare
  expect(await chosen()).toBe('sourced')
  await act(() => store.undo())
  expect(await chosen()).toBeUndefined()
})

it('takes a snapshot, compares with it, and shows the change with its interval', async () => {
  const store = await open()
  fireEvent.click(screen.getByRole('button', { name: 'Snapshots …' }))
  fireEvent.change(await screen.findByRole('textbox', { name: 'Name' }), { target: { value: 'Day 0' } })
  fireEvent.click(screen.getByRole('button', { name: 'Take snapshot' }))
  const compare = await screen.findByPlaceholderText('Compare with …')
  const [snapshot] = await store.all('metricSnapshots')
  expect(snapshot?.name).toBe('Day 0')
  expect(snapshot?.metrics.find(({ metricId }) => metricId === 'active-partner-rate')?.value).toBe(0.5)
  fireEvent.click(compare)
  fireEvent.click(await screen.findByRole('option', { name: /Day 0/, hidden: true }))
  await screen.findByRole('columnheader', { name: 'Since Day 0' })
  expect(rowOf('Active partner rate').textContent).toMatch(/no change.57\.3 to \+57\.3/)
  expect(rowOf('Revenue').textContent).toContain('no interval')
})
