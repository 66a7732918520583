import 'fake-indexeddb/auto'
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { attachEngagement, closeEngagement, createEngagement, type OpenEngagementStore } from '@renderer/data'
import { change, draft } from '@shared/domain/history/draft'
import { engagement } from '../../../helpers/engagement-builder'
import { aCode } from '../../voice/voice-builders'
import { codingsOnDisk, engagementWith, openVoice, press, settle } from './voice-desk'

const texts = ['Claims are late.', 'Margin is thin, claims are late.', 'Portal is slow.']

async function codedEngagement(): Promise<OpenEngagementStore> {
  const store = await engagementWith(texts)
  await openVoice(store)
  await press('1', 'j', '1', 'j', '1')
  fireEvent.click(screen.getByRole('tab', { name: 'Codebook' }))
  await settle()
  return store
}

/** The tree as one sees it: names with their level. */
const tree = (): string[] =>
  within(screen.getByRole('tree', { name: 'Codes' }))
    .getAllByRole('treeitem')
    .map(
      (row) =>
        `${row.getAttribute('aria-level')} ${row.querySelector('[class*="name"]')?.textContent?.split(' · ')[0]}`
    )

const type = async (label: string, value: string): Promise<void> => {
  fireEvent.change(screen.getByRole('textbox', { name: label }), { target: { value } })
  await settle()
}

/** Reading another engagement takes as long as the machine needs. */
const slow = { timeout: 15_000 }

const start = ['1 Money', '2 Slow MDF payment', '2 Margin too thin', '1 Nothing to say']

describe('the codebook by keyboard', () => {
  afterEach(async () => {
    cleanup()
    await closeEngagement()
  })

  it('walks, folds, moves, indents and outdents, and undoes all of it', async () => {
    await codedEngagement()
    expect(tree()).toEqual(start)
    screen.getByRole('tree', { name: 'Codes' }).focus()
    await press('ArrowLeft')
    expect(tree()).toEqual(['1 Money', '1 Nothing to say'])
    await press('ArrowRight', 'ArrowDown', 'Alt+ArrowDown')
    expect(tree()).toEqual(['1 Money', '2 Margin too thin', '2 Slow MDF payment', '1 Nothing to say'])
    await press('Alt+ArrowLeft')
    expect(tree()).toEqual(['1 Money', '2 Margin too thin', '1 Slow MDF payment', '1 Nothing to say'])
    await press('End', 'Alt+ArrowRight')
    expect(tree()).toEqual(['1 Money', '2 Margin too thin', '1 Slow MDF payment', '2 Nothing to say'])
    await press('u', 'u', 'u')
    expect(tree()).toEqual(start)
  })

  it('moves a code where it is dropped', async () => {
    await codedEngagement()
    const rows = screen.getAllByRole('treeitem')
    const [money, , margin] = rows
    if (!money || !margin) throw new Error('no rows')
    const dataTransfer = { effectAllowed: '', setData: () => undefined }
    fireEvent.dragStart(margin, { dataTransfer })
    fireEvent.dragOver(rows[3] as HTMLElement, { dataTransfer })
    fireEvent.drop(rows[3] as HTMLElement, { dataTransfer })
    await settle()
    expect(tree()).toEqual(['1 Money', '2 Slow MDF payment', '1 Nothing to say', '2 Margin too thin'])
  })

  it('gives keys with digits, retires and brings back', async () => {
    const store = await codedEngagement()
    const codeAt = async (id: string) => (await store.all('codes')).find((code) => code.id === id)
    await press('j', '7')
    expect((await codeAt('mdf'))?.shortcut).toBe('7')
    await press('7', 'r')
    expect(await codeAt('mdf')).toMatchObject({ shortcut: null, isRetired: true })
    await press('r')
    expect((await codeAt('mdf'))?.isRetired).toBe(false)
  })

  it('splits a code by keys: the chosen codings go to a new one, one undo brings them back', async () => {
    const store = await codedEngagement()
    await press('j', 's')
    await type('Name of the new code', 'Slow portal')
    screen.getByRole('listbox', { name: 'Codings of the code' }).focus()
    await press('End', ' ', 'Ctrl+Enter')
    const fresh = (await store.all('codes')).find((code) => code.name === 'Slow portal')
    expect(fresh).toMatchObject({ parentId: 'money', order: 1 })
    expect(await codingsOnDisk(store)).toEqual(['r1 mdf', 'r2 mdf', `r3 ${fresh?.id}`].sort())
    expect(tree()).toEqual([
      '1 Money',
      '2 Slow MDF payment',
      '2 Slow portal',
      '2 Margin too thin',
      '1 Nothing to say'
    ])
    await press('u')
    expect(await codingsOnDisk(store)).toEqual(['r1 mdf', 'r2 mdf', 'r3 mdf'])
    expect(tree()).toEqual(start)
  })

  it('copies codes of another engagement, in step, and offers what changed there', async () => {
    const { id: _, ...profile } = engagement()
    const other = await createEngagement({ ...profile, clientName: 'Nordsee', title: 'Audit 2025' })
    if (!other.ok) throw new Error(other.error.code)
    const rebates = aCode('rebates', { name: 'Rebates', definition: 'Too low.' })
    await other.value.commit(draft('voice.code-added', {}, [change('codes', null, rebates)]))
    const store = await codedEngagement()
    await press('f')
    const from = await screen.findByRole('combobox', { name: 'From' }, slow)
    await waitFor(() => expect(document.activeElement).toBe(from), slow)
    fireEvent.click(from)
    await settle()
    act(() =>
      screen
        .getAllByText(/Nordsee/)
        .at(-1)
        ?.click()
    )
    await settle()
    fireEvent.click(await screen.findByRole('radio', { name: 'Kept in step' }, slow))
    fireEvent.click(screen.getByRole('button', { name: 'Copy 1 code' }))
    await settle()
    const copy = (await store.all('codes')).find((code) => code.name === 'Rebates')
    expect(copy?.origin).toMatchObject({ codeId: 'rebates', isKeptInStep: true })

    const after = { ...rebates, definition: 'Too low and too late.' }
    const again = await attachEngagement(other.value.engagementId)
    if (!again.ok) throw new Error(again.error.code)
    const edited = await again.value.commit(
      draft('voice.code-described', {}, [change('codes', rebates, after)])
    )
    expect(edited.ok).toBe(true)
    again.value.close()
    fireEvent.click(screen.getByRole('tab', { name: 'Code' }))
    await settle()
    fireEvent.click(screen.getByRole('tab', { name: 'Codebook' }))
    fireEvent.click(await screen.findByRole('button', { name: 'Look and take over' }, slow))
    fireEvent.click(await screen.findByRole('button', { name: 'Take over 1 change' }))
    await settle()
    const taken = (await store.all('codes')).find((code) => code.id === copy?.id)
    expect(taken?.definition).toBe('Too low and too late.')
    expect(screen.queryByRole('button', { name: 'Look and take over' })).toBeNull()
  })
})
