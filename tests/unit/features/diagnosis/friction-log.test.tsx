import 'fake-indexeddb/auto'
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { PlanScreen } from '@renderer/features/plan/screens/plan-screen'
import { addFriction } from '@shared/domain/friction/edit-friction'
import { aFriction } from '../../diagnosis/scorecard-builders'
import { engagementLeftAlone, show } from './desk'

afterEach(cleanup)

describe('the friction log', () => {
  it('takes a new item by key, and says what it holds back', async () => {
    const store = await engagementLeftAlone()
    show(store, <PlanScreen />, { screen: 'plan' })
    expect(await screen.findByText(/^Nothing is logged yet\. Write above/)).toBeTruthy()
    fireEvent.keyDown(document.body, { key: 'n' })
    const field = screen.getByRole('textbox', { name: 'What stands in the way' })
    expect(document.activeElement).toBe(field)
    fireEvent.change(field, { target: { value: 'MDF claims are unpaid' } })
    fireEvent.submit(field)
    expect(await screen.findByText('MDF claims are unpaid')).toBeTruthy()
    expect(screen.getByRole('note').textContent).toContain('1 open item holds back every phase after repair')
    expect(await store.all('frictionItems')).toMatchObject([
      { area: 'payment', severity: 3, openedOn: '2026-09-30', resolvedOn: null }
    ])
  })

  it('edits an item in its row, settles it only with words, and opens it again', async () => {
    const store = await engagementLeftAlone()
    await store.commit(addFriction(aFriction('f')))
    show(store, <PlanScreen />, { screen: 'plan' })
    fireEvent.click(await screen.findByRole('button', { name: /Item f/ }))
    const editor = screen.getByRole('group', { name: 'Edit: Item f' })
    const owner = within(editor).getByRole('textbox', { name: 'Owner' })
    fireEvent.change(owner, { target: { value: 'Mara' } })
    fireEvent.blur(owner)
    await waitFor(async () => expect(await store.get('frictionItems', 'f')).toMatchObject({ owner: 'Mara' }))
    const settle = within(editor).getByRole('button', { name: 'Settle' })
    expect((settle as HTMLButtonElement).disabled).toBe(true)
    fireEvent.change(within(editor).getByRole('textbox', { name: 'How it was settled' }), {
      target: { value: 'Paid in full' }
    })
    fireEvent.click(settle)
    await waitFor(async () =>
      expect(await store.get('frictionItems', 'f')).toMatchObject({
        resolvedOn: '2026-09-30',
        resolution: 'Paid in full'
      })
    )
    fireEvent.click(screen.getByRole('radio', { name: 'Settled 1' }))
    fireEvent.click(await screen.findByRole('button', { name: 'Open again' }))
    await waitFor(async () =>
      expect(await store.get('frictionItems', 'f')).toMatchObject({ resolvedOn: null })
    )
  })
})
