import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { codingsOnDisk, engagementWith, openVoice, press, settle } from './voice-desk'

const texts = ['👍 Claims are paid late. Leads are fine.', 'Margin is thin.', 'Nothing to add.']
const answerText = () => screen.getByTestId('answer-text').textContent
const codesOnAnswer = () =>
  [...document.querySelectorAll('[aria-label="Codes on this answer"] li')].map((row) => row.textContent)

describe('the coding desk by keyboard alone', () => {
  afterEach(cleanup)

  it('moves through answers and codes them with digits, each press one change set', async () => {
    const store = await engagementWith(texts)
    await openVoice(store)
    expect(answerText()).toBe(texts[0])
    await press('1', 'j', '2', '1', 'j', 'k', 'k')
    expect(answerText()).toBe(texts[0])
    expect(await codingsOnDisk(store)).toEqual(['r1 mdf', 'r2 margin', 'r2 mdf'])
    expect(await store.sequence()).toBe(4)
    expect(document.body.textContent).toContain('2 of 3 answers coded')
  })

  it('takes a code back with the same key, and everything with u', async () => {
    const store = await engagementWith(texts)
    await openVoice(store)
    await press('1', '1')
    expect(await codingsOnDisk(store)).toEqual([])
    await press('2', 'j', '2', 'u')
    expect(await codingsOnDisk(store)).toEqual(['r1 margin'])
    await press('u')
    expect(await codingsOnDisk(store)).toEqual([])
    expect(answerText()).toBe(texts[0])
  })

  it('shows the code at once, before it is on disk', async () => {
    const store = await engagementWith(texts)
    await openVoice(store)
    const pressing = press('1')
    expect(codesOnAnswer()).toEqual(['Slow MDF paymentWhole answer'])
    await pressing
    expect(codesOnAnswer()).toEqual(['Slow MDF paymentWhole answer'])
  })

  it('selects words with Shift and arrows and codes exactly these, in code points', async () => {
    const store = await engagementWith(texts)
    await openVoice(store)
    await press('ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight', '1')
    expect(document.querySelector('[data-caret]')).not.toBeNull()
    expect(codesOnAnswer()).toEqual(['Slow MDF paymentare paid late'])
    expect(await codingsOnDisk(store)).toEqual(['r1 mdf 9-22'])
    await press('Escape', '2')
    expect(await codingsOnDisk(store)).toEqual(['r1 margin', 'r1 mdf 9-22'])
  })

  it('selects a sentence, the rest, and single letters', async () => {
    const store = await engagementWith(texts)
    await openVoice(store)
    await press('Home', 'Shift+ArrowDown', '1', 'End', 'Shift+ArrowUp', '2')
    await press('Home', 'Shift+Alt+ArrowRight', '2')
    expect(await codingsOnDisk(store)).toEqual(['r1 margin 0-1', 'r1 margin 24-39', 'r1 mdf 0-23'])
  })

  it('finds a code by two letters and gives it with Enter', async () => {
    const store = await engagementWith(texts)
    await openVoice(store)
    await press('s', 'l')
    const found = within(screen.getByRole('listbox', { name: 'Codes found' }))
    expect(found.getByRole('option').textContent).toContain('Slow MDF payment')
    await press('Enter', 'j', 'c', 'm', 'a', 'Enter', 'j', 'Enter')
    expect(await codingsOnDisk(store)).toEqual(['r1 mdf', 'r2 margin', 'r3 margin'])
  })

  it('makes a new code out of letters no code has, and gives it', async () => {
    const store = await engagementWith(texts)
    await openVoice(store)
    await press('p', 'o', 'r', 't', 'Enter')
    const dialog = within(await screen.findByRole('dialog', { name: 'New code' }))
    expect(dialog.getByLabelText<HTMLInputElement>('Name').value).toBe('port')
    dialog.getByRole('button', { name: 'Add and give' }).click()
    await settle()
    const added = (await store.all('codes')).find((code) => code.name === 'port')
    expect(await codingsOnDisk(store)).toEqual([`r1 ${added?.id}`])
    await press('u')
    expect((await store.all('codes')).some((code) => code.name === 'port')).toBe(false)
    expect(await codingsOnDisk(store)).toEqual([])
  })

  it('lets a code that stands alone replace the others', async () => {
    const store = await engagementWith(texts)
    await openVoice(store)
    await press('1', '2', 'c', 'n', 'o', 'Enter')
    expect(await codingsOnDisk(store)).toEqual(['r1 nothing'])
    await press('u')
    expect(await codingsOnDisk(store)).toEqual(['r1 margin', 'r1 mdf'])
  })

  it('takes the chosen code off with Backspace', async () => {
    const store = await engagementWith(texts)
    await openVoice(store)
    await press('1', '2', '[', 'Backspace')
    expect(await codingsOnDisk(store)).toEqual(['r1 margin'])
  })

  it('goes to the next uncoded answer and keeps the open one in sight', async () => {
    const store = await engagementWith(texts)
    await openVoice(store)
    await press('j', '1', 'k', '1', 'x')
    expect(answerText()).toBe(texts[2])
    screen.getByRole('button', { name: /Uncoded/ }).click()
    await settle()
    await press('1')
    expect(answerText()).toBe(texts[2])
  })

  it('searches, and comes back to the answer with Enter', async () => {
    const store = await engagementWith(texts)
    await openVoice(store)
    await press('j', 'j', '/', 'm', 'a', 'r', 'Enter')
    expect(answerText()).toBe(texts[1])
    await press('1')
    expect(await codingsOnDisk(store)).toEqual(['r2 mdf'])
  })

  it('stars a masked quote and keeps a memo', async () => {
    const store = await engagementWith(['Nordwind IT waits.'])
    await openVoice(store)
    await press('q')
    expect((await store.all('quotes'))[0]?.maskedText).toBe('[partner] waits.')
    await press('m')
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Memo on this answer' })
    expect(document.activeElement).toBe(field)
    await press('Escape')
    expect(screen.queryByRole('textbox', { name: 'Memo on this answer' })).toBeNull()
  })

  it('leaves Enter to a focused button', async () => {
    const store = await engagementWith(texts)
    await openVoice(store)
    await press('1', 'j')
    screen.getByRole('button', { name: 'Memo' }).focus()
    await press('Enter')
    expect(await codingsOnDisk(store)).toEqual(['r1 mdf'])
  })

  it('never shows the partner’s name', async () => {
    const store = await engagementWith(texts)
    await openVoice(store)
    expect(document.body.textContent).toContain('NPS 0')
    expect(document.body.textContent).not.toMatch(/Nordwind|Kestrel/)
  })
})
