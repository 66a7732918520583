import { act, cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { engagementWith, openVoice, press, settle } from './voice-desk'

const click = async (name: string | RegExp, role = 'button') => {
  act(() => screen.getByRole(role, { name }).click())
  await settle()
}

describe('Results', () => {
  afterEach(cleanup)

  it('shows no figure for a group that is too small, and the figures once the limits allow it', async () => {
    const store = await engagementWith(['Late.', 'Thin.', 'Late.', 'Late.', 'Fine.', 'Ok.'])
    await openVoice(store)
    await press('1', 'j', '1')
    await click('Results', 'tab')
    // Six people, but of two companies only: one voice each.
    await screen.findByText('Not shown: fewer than 5 companies.')
    expect(document.body.textContent).not.toContain('of 6 respondents')
  })

  it('offers to correct for the roster only where somebody is linked to a partner', async () => {
    const correcting = () => screen.queryByRole('checkbox', { name: 'Correct for the roster' })
    for (const isLinked of [true, false]) {
      await openVoice(await engagementWith(['Late.', 'Thin.'], { isLinked }), 'results')
      await screen.findByRole('group', { name: 'What is counted' })
      expect(correcting() !== null).toBe(isLinked)
      cleanup()
    }
  })

  it('changes the limits only with a reason, not under three, undoable', async () => {
    const store = await engagementWith(['Late.', 'Thin.'])
    await openVoice(store, 'results')
    await click('Confidentiality', 'tab')
    const type = (label: string, value: string) => {
      fireEvent.change(screen.getByLabelText(label), { target: { value } })
    }
    const limits = async () => (await store.all('engagement'))[0]?.confidentiality
    await click('Change the limits')
    expect(screen.getByRole('alert').textContent).toContain('Write down why')
    type('Smallest group for scores', '2')
    type('Reason', 'Agreed with the client')
    await click('Change the limits')
    expect(screen.getByRole('alert').textContent).toContain('No limit goes under 3')
    type('Smallest group for scores', '3')
    await click('Change the limits')
    expect(await limits()).toEqual({
      ...{ minimumScoreGroup: 3, minimumCommentGroup: 5, reason: 'Agreed with the client' }
    })
    expect(document.body.textContent).toContain('In force: 3 for scores, 5 for comments')
    expect((await store.history(1))[0]?.label).toEqual({
      code: 'confidentiality.limits-changed',
      params: { scores: 3, comments: 5, reason: 'Agreed with the client' }
    })
    await act(() => store.undo())
    await settle()
    expect(await limits()).toEqual({ minimumScoreGroup: 5, minimumCommentGroup: 5 })
  })

  it('prints a quote only once it was cleared, and of a group that is large enough', async () => {
    const store = await engagementWith(['Nordwind IT waits.'])
    await openVoice(store)
    await press('q')
    await click('Results', 'tab')
    await click('Quotes', 'tab')
    const board = within(await screen.findByRole('list', { name: 'Quotes' }))
    expect(board.getByText('“[partner] waits.”')).toBeTruthy()
    await board.findByText('Not printed, cleared or not: fewer than 5 respondents or companies answered')
    act(() => board.getByRole('checkbox', { name: 'Cleared for print' }).click())
    await settle()
    expect((await store.all('quotes'))[0]?.isCleared).toBe(true)
    expect(document.body.textContent).toContain('0 of 1 quotes may be printed')
  })
})
