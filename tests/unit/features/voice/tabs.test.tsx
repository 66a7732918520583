import { act, cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { draft } from '@shared/domain/history/draft'
import { codingsOnDisk, engagementWith, openVoice, press, settle } from './voice-desk'

const click = async (name: string | RegExp, role = 'button') => {
  act(() => screen.getByRole(role, { name }).click())
  await settle()
}
const routeNow = () => screen.getByTestId('route').textContent

describe('the other parts of Voice', () => {
  afterEach(cleanup)

  it('teaches and leads to import while there is no answer', async () => {
    await openVoice(await engagementWith([]))
    await click('Import answers')
    expect(routeNow()).toBe('{"screen":"import"}')
  })

  it.each([
    ['agreement', 'Sharpen the definitions', '{"screen":"voice","tab":"codebook"}'],
    ['themes', 'Code answers first', '{"screen":"voice","tab":"code"}'],
    ['instrument', 'Import a survey', '{"screen":"import"}']
  ])('says on %s what it needs, with a way there', async (tab, button, route) => {
    await openVoice(await engagementWith(['Late.']), tab)
    await click(button)
    expect(routeNow()).toBe(route)
  })

  it('keeps each edit of a code, undoable', async () => {
    const store = await engagementWith(['Late.'])
    await openVoice(store, 'codebook')
    await click(/Slow MDF payment/, 'option')
    const name = screen.getByLabelText('Name')
    fireEvent.change(name, { target: { value: 'Slow payment' } })
    fireEvent.blur(name)
    await click('Teal', 'radio')
    await settle()
    expect(await store.get('codes', 'mdf')).toMatchObject({ name: 'Slow payment', colour: 'c7' })
    await act(() => store.undo())
    await settle()
    await act(() => store.undo())
    await settle()
    expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe('Slow MDF payment')
  })

  it('says what a merge moves before it is done', async () => {
    const store = await engagementWith(['Late.', 'Thin.'])
    await openVoice(store)
    await press('1', '2', 'j', '1')
    await click('Codebook', 'tab')
    await click(/Slow MDF payment/, 'option')
    await click('Merge into…')
    const dialog = within(await screen.findByRole('dialog', { name: /Merge “Slow MDF payment”/ }))
    fireEvent.click(dialog.getByRole('combobox', { name: 'Into' }))
    await settle()
    act(() => screen.getAllByText('Money · Margin too thin').at(-1)!.click())
    await settle()
    expect(dialog.getByRole('status').textContent).toBe(
      '1 coding passes to “Money · Margin too thin”. Dropped as a double on the same words: 1 coding. One undo takes all of it back.'
    )
    act(() => dialog.getByRole('button', { name: 'Merge 1 coding' }).click())
    await settle()
    expect(await codingsOnDisk(store)).toEqual(['r1 margin', 'r2 margin'])
    await act(() => store.undo())
    expect(await codingsOnDisk(store)).toEqual(['r1 margin', 'r1 mdf', 'r2 mdf'])
  })

  it('counts themes by respondent and hides a group that is too small', async () => {
    const few = await engagementWith(['Late.', 'Thin.', 'Late.', 'Late.'])
    await openVoice(few, 'results')
    expect(document.body.textContent).toContain('Fewer than 5 respondents or companies answered')
    cleanup()
    const enough = await engagementWith(['Late.', 'Thin.', 'Late.', 'Late.', 'Fine.', 'Ok.'])
    const profile = (await enough.all('engagement'))[0]!
    const confidentiality = { minimumScoreGroup: 3, minimumCommentGroup: 3 }
    const after = { ...profile, confidentiality }
    await enough.commit(draft('x', {}, [{ table: 'engagement', id: profile.id, before: profile, after }]))
    await openVoice(enough)
    await press('1', 'j', '1')
    await click('Results', 'tab')
    // Two companies only: still one voice each, still too small.
    expect(document.body.textContent).toContain('Fewer than 3 respondents or companies answered')
  })

  it('prints a quote only once it was cleared', async () => {
    const store = await engagementWith(['Nordwind IT waits.'])
    await openVoice(store)
    await press('q')
    await click('Results', 'tab')
    const board = within(screen.getByRole('region', { name: 'Quotes' }))
    expect(board.getByText('“[partner] waits.”')).toBeTruthy()
    expect(board.getByText('A partner (segments too small to name)')).toBeTruthy()
    act(() => board.getByRole('checkbox', { name: 'Cleared for print' }).click())
    await settle()
    expect((await store.all('quotes'))[0]?.isCleared).toBe(true)
  })
})
