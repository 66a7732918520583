import { act, cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { aCode } from '../../voice/voice-builders'
import { codingsOnDisk, engagementWith, openVoice, press, settle, strike } from './voice-desk'

const texts = ['👍 Claims are paid late. Leads are fine.', 'Margin is thin.', 'Nothing to add.']
const answerText = () => screen.getByTestId('answer-text').textContent
const codesOnAnswer = () =>
  [...document.querySelectorAll('[aria-label="Codes on this answer"] li')].map((row) => row.textContent)

async function write(words: string, label: string): Promise<void> {
  const field = screen.getByRole('textbox', { name: label })
  fireEvent.change(field, { target: { value: words } })
  await press('Ctrl+Enter')
}

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

  it('leaves whoever goes on before an undo is written where they are', async () => {
    const store = await engagementWith(texts)
    await openVoice(store)
    await press('1', 'j')
    strike('u', 'Alt+N')
    await settle()
    expect(await codingsOnDisk(store)).toEqual([])
    expect(answerText()).toBe(texts[1])
    expect(await store.all('answerReadings')).toMatchObject([{ responseId: 'r2', tone: 'negative' }])
    expect(screen.getByRole('button', { name: 'Negative' })).toBeTruthy()
    expect(screen.getByText('Undone at R-001')).toBeTruthy()
  })

  it('does not take a memo away that is begun while an undo is being written', async () => {
    const store = await engagementWith(texts)
    await openVoice(store)
    await press('1', 'j')
    strike('u', 'm')
    await settle()
    await write('Ask again', 'Memo on this answer')
    expect(await store.all('memos')).toMatchObject([{ target: { kind: 'answer', responseId: 'r2' } }])
  })

  it('follows two undos in quick succession to where they happened', async () => {
    const store = await engagementWith(texts)
    await openVoice(store)
    await press('1', 'j', '2', 'j')
    strike('u', 'u')
    await settle()
    expect(await codingsOnDisk(store)).toEqual([])
    expect(answerText()).toBe(texts[0])
  })

  it('shows the code at once, before it is on disk', async () => {
    const store = await engagementWith(texts)
    await openVoice(store)
    const pressing = press('1')
    await vi.waitFor(() => {
      expect(codesOnAnswer()).toEqual(['Slow MDF paymentWhole answer'])
    })
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

  it('selects by letter what is one letter to the eye: families, flags, accents', async () => {
    const store = await engagementWith(['👩‍👩‍👧e\u0301🇩🇪 late'])
    await openVoice(store)
    await press('Home', 'Shift+Alt+ArrowRight', '1')
    await press('Shift+Alt+ArrowRight', '2', 'Shift+Alt+ArrowRight', '1')
    await press('Escape', 'End', 'Shift+ArrowLeft', '2')
    expect(await codingsOnDisk(store)).toEqual([
      'r1 margin 0-7',
      'r1 margin 10-14',
      'r1 mdf 0-5',
      'r1 mdf 0-9'
    ])
    expect(codesOnAnswer()).toContain('Margin too thin👩‍👩‍👧e\u0301')
  })

  it('shows the uncoded only with 0, goes to the filters with f, and takes all away', async () => {
    const store = await engagementWith(texts)
    await openVoice(store)
    await press('1', '0')
    expect(document.body.textContent).toContain('1 of 3')
    expect(screen.getByRole('button', { name: /Uncoded 2/ }).getAttribute('aria-pressed')).toBe('true')
    await press('f', 'ArrowRight')
    expect(document.activeElement?.textContent).toContain('Uncoded')
    await press('Escape', 'Alt+Backspace')
    expect(screen.getByRole('button', { name: /Uncoded 2/ }).getAttribute('aria-pressed')).toBe('false')
  })

  it('goes from pane to pane with F6', async () => {
    const store = await engagementWith(texts)
    await openVoice(store)
    screen.getByRole('listbox', { name: 'Answers' }).focus()
    await press('F6')
    expect(document.activeElement?.tagName).toBe('ARTICLE')
    await press('F6')
    expect(document.activeElement?.getAttribute('role')).toBe('tree')
    await press('ArrowDown', 'Enter')
    expect(await codingsOnDisk(store)).toEqual(['r1 money'])
    await press('Shift+F6', 'Shift+F6')
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Answers')
  })

  it('keeps memos on respondents and codes too, finds them by their words and goes there', async () => {
    const store = await engagementWith(texts)
    await openVoice(store)
    await press('Alt+M')
    await write('Calls every week', 'Memo on this respondent')
    await press('j', '1', 'Alt+C')
    await write('Split later?', 'Memo on “Slow MDF payment”')
    const memos = (await store.all('memos')).map(({ target, text }) => ({ target, text }))
    expect(memos).toContainEqual({
      target: { kind: 'respondent', respondentId: 's1:R-001' },
      text: 'Calls every week'
    })
    expect(memos).toContainEqual({ target: { kind: 'code', codeId: 'mdf' }, text: 'Split later?' })
    await press('Alt+L', 'c', 'a', 'l', 'l', 'Enter')
    expect(answerText()).toBe(texts[0])
    await press('u', 'u', 'u')
    expect(await store.all('memos')).toEqual([])
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

  it('walks a codebook of hundreds of which only what is in view is drawn', async () => {
    const codes = Array.from({ length: 300 }, (_, order) =>
      aCode(`c${order}`, { name: `Theme ${order}`, order })
    )
    const store = await engagementWith(texts, { codes })
    await openVoice(store)
    const tree = screen.getByRole('tree', { name: 'Codes' })
    const rows = () => within(tree).getAllByRole('treeitem')
    expect(rows().length).toBeLessThan(60)
    act(() => tree.focus())
    await press('End')
    // A simulated window moves, but tells nobody.
    fireEvent.scroll(tree)
    expect(rows().length).toBeLessThan(60)
    const chosen = within(tree).getByRole('treeitem', { selected: true })
    expect(chosen.textContent).toContain('Theme 299')
    expect(chosen.getAttribute('aria-posinset')).toBe('300')
    expect(chosen.getAttribute('aria-setsize')).toBe('300')
    expect(tree.getAttribute('aria-activedescendant')).toBe(chosen.id)
    await press('Enter')
    expect(await codingsOnDisk(store)).toEqual(['r1 c299'])
  })

  it('never shows the partner’s name', async () => {
    const store = await engagementWith(texts)
    await openVoice(store)
    expect(document.body.textContent).toContain('NPS 0')
    expect(document.body.textContent).not.toMatch(/Nordwind|Kestrel/)
  })
})
