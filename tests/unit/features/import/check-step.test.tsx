import 'fake-indexeddb/auto'
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { CheckStep } from '@renderer/features/import/check/check-step'
import type { Desk } from '@renderer/features/import/desk/desk'
import { emptyDesk, type DeskState } from '@renderer/features/import/desk/desk-state'
import { DeskContext } from '@renderer/features/import/desk/use-desk'
import { EngagementProvider, type OpenEngagementStore } from '@renderer/data'
import { UiProvider } from '@renderer/ui/ui-provider'
import { CheckedDesk, freshStore } from '../../../integration/import-checks/desk-of'

const deals =
  'Opportunity ID;Partner;Account;Stage;Amount (EUR);Created;Close date\n' +
  'D1;Kestrel;Lingen;Closed won;1.234,50;14.01.2025;30.03.2025\n' +
  'D1;Kestrel;Lingen;Closed won;1.234,50;14.01.2025;30.03.2025\n' +
  'D3;Kestrel;Menard;Closed won;TBC;05.03.2025;28.06.2025\n' +
  'Total;;;;2.469,00;;\n'

/** The Check step over a real desk, worker and host aside. */
async function openCheck(): Promise<OpenEngagementStore> {
  const store = await freshStore()
  const checked = new CheckedDesk(store)
  await checked.add('opportunities.csv', deals)
  let state: DeskState = { ...emptyDesk, step: 'check', plan: await checked.desk.plan() }
  const listeners = new Set<() => void>()
  const desk = {
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    snapshot: () => state,
    askCheck: (call: 'check', ask: Record<string, never>) => checked.ask(call, ask),
    corrected: () =>
      void checked.desk.plan().then((plan) =>
        act(() => {
          state = { ...state, plan }
          listeners.forEach((listener) => listener())
        })
      )
  } as unknown as Desk
  render(
    <UiProvider>
      <EngagementProvider store={store}>
        <DeskContext.Provider value={desk}>
          <CheckStep />
        </DeskContext.Provider>
      </EngagementProvider>
    </UiProvider>
  )
  await screen.findByRole('option', { name: /Not a number/ })
  return store
}

afterEach(cleanup)

const option = (name: RegExp) => screen.queryByRole('option', { name })

describe('the Check step', () => {
  it('lists what was found, filters it, and holds the sums against the client’s total', async () => {
    await openCheck()
    expect(option(/Warning: Rows that repeat another one exactly/)).not.toBeNull()
    expect(screen.getByRole('region', { name: 'Every row counted' }).textContent).toContain('2,469')
    fireEvent.click(screen.getByRole('button', { name: /^Errors/ }))
    expect(option(/repeat another/)).toBeNull()
    fireEvent.change(screen.getByLabelText('Find a problem'), { target: { value: 'nothing like it' } })
    expect(option(/Not a number/)).toBeNull()
  })

  it('shows what a fix would do before it is done, lists it, and takes it back', async () => {
    await openCheck()
    fireEvent.click(screen.getByRole('option', { name: /repeat another one exactly/ }))
    fireEvent.keyDown(document.body, { key: 'f' })
    const dialog = await screen.findByRole('dialog')
    await within(dialog).findByText('left out')
    fireEvent.click(within(dialog).getByRole('button', { name: 'Leave out 1 row' }))
    await waitFor(() => expect(option(/repeat another/)).toBeNull())
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true })
    await waitFor(() => expect(option(/repeat another/)).not.toBeNull())
  })

  it('lets a finding stand only with a reason, and shows it among those let stand', async () => {
    await openCheck()
    fireEvent.click(screen.getByRole('option', { name: /Not a number/ }))
    fireEvent.keyDown(document.body, { key: 'i' })
    const dialog = await screen.findByRole('dialog')
    const done = within(dialog).getByRole<HTMLButtonElement>('button', { name: 'Let it stand' })
    expect(done.disabled).toBe(true)
    fireEvent.change(within(dialog).getByLabelText('Why it may stand'), {
      target: { value: 'Price follows' }
    })
    fireEvent.click(done)
    await waitFor(() => expect(option(/Not a number/)).toBeNull())
    fireEvent.click(screen.getByRole('button', { name: 'Let stand 1' }))
    expect(option(/Not a number/)).not.toBeNull()
  })

  it('asks the client in the language chosen last', async () => {
    const store = await openCheck()
    const control = screen.getByRole('radiogroup', { name: 'Language of the questions' })
    fireEvent.click(within(control).getByRole('radio', { name: 'Deutsch' }))
    await waitFor(() =>
      expect(within(control).getByRole<HTMLInputElement>('radio', { name: 'Deutsch' }).checked).toBe(true)
    )
    const stored = await store.get('engagement', store.engagementId)
    expect(stored?.sentLanguages).toEqual({ questions: 'de' })
  })

  it('says how the data quality comes about', async () => {
    await openCheck()
    fireEvent.click(screen.getByRole('button', { name: /Data quality of opportunities: \d+ \/ 100/ }))
    const card = await screen.findByRole('dialog', { name: /Data quality/ })
    expect(card.textContent).toContain('needed values given')
    fireEvent.click(within(card).getByText(/^Not a number/))
    expect(screen.getByRole('option', { name: /Not a number/ }).getAttribute('aria-selected')).toBe('true')
  })
})
