import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { draft } from '@shared/domain/history/draft'
import { switchCoder } from '@shared/domain/voice/agreement/coders'
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

  it('says on agreement what it needs, with a way there', async () => {
    await openVoice(await engagementWith(['Late.']), 'agreement')
    await click('Sharpen the definitions first')
    expect(routeNow()).toBe('{"screen":"voice","tab":"codebook"}')
  })

  it('asks for a second coding also where nobody said who codes first', async () => {
    const store = await engagementWith(['Late.', 'Thin.'])
    const [profile] = await store.all('engagement')
    if (!profile) throw new Error('no profile')
    await store.commit(draft('voice.coder-switched', {}, switchCoder(profile, '')))
    await openVoice(store)
    await press('1')
    await click('Agreement', 'tab')
    await click('Start a second coding')
    expect(screen.getByDisplayValue('A coder without a name')).toBeTruthy()
    expect(screen.getByDisplayValue('Drawn from those a coder without a name coded (1)')).toBeTruthy()
    fireEvent.change(screen.getByLabelText('Second coder'), { target: { value: 'Bea' } })
    await click('Ask for 1 answer')
    expect(screen.getByRole('article', { name: 'Bea codes for a coder without a name' })).toBeTruthy()
  })

  it('drafts themes only from answers without a code', async () => {
    await openVoice(await engagementWith(['Late.', 'Thin.']), 'code')
    await press('1')
    await click('Themes', 'tab')
    const draft = screen.getByRole<HTMLButtonElement>('button', { name: /^Draft themes/ })
    expect(draft.textContent).toBe('Draft themes from 1 uncoded answer')
    expect(draft.disabled).toBe(false)
    await click('Code', 'tab')
    await press('x', '1')
    await click('Themes', 'tab')
    const none = screen.getByRole<HTMLButtonElement>('button', { name: /^Draft themes/ })
    expect(none.disabled).toBe(true)
    expect(screen.getByText(/Every answer carries a code/)).toBeTruthy()
  })

  it('keeps each edit of a code, undoable', async () => {
    const store = await engagementWith(['Late.'])
    await openVoice(store, 'codebook')
    await click(/Slow MDF payment/, 'treeitem')
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
    await click(/Slow MDF payment/, 'treeitem')
    await click('Merge into…')
    const dialog = within(await screen.findByRole('dialog', { name: /Merge “Slow MDF payment”/ }))
    const into = dialog.getByRole('combobox', { name: 'Into' })
    await waitFor(() => expect(document.activeElement).toBe(into), { timeout: 30_000 })
    fireEvent.click(into)
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
})
