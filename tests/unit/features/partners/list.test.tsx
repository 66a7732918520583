import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { viewsOf } from '@shared/domain/partners/view-drafts'
import type { OpenEngagementStore } from '@renderer/data'
import { aPartner } from '../../metrics/build-facts'
import { engagementWith, openPartners } from './partners-desk'

beforeEach(() => localStorage.clear())
afterEach(cleanup)

const four = [
  aPartner('a', { name: 'Kestrel Cloud GmbH', tier: 'Gold', type: 'reseller' }),
  aPartner('b', { name: 'Fjordnett AS', tier: 'Silver', type: 'msp' }),
  aPartner('c', { name: 'Kestrell Cloud', tier: 'Gold', type: 'reseller' }),
  aPartner('d', { name: 'Orbis', type: 'msp' })
]
const deals = [
  { partnerId: 'a', amount: 100 },
  { partnerId: 'b', amount: 40 },
  { partnerId: 'c', amount: 2 }
]

const names = (): string[] =>
  [...document.querySelectorAll('.ag-row [col-id="name"]')]
    .sort((a, b) => rowOf(a) - rowOf(b))
    .map((cell) => cell.textContent)
const rowOf = (cell: Element): number => Number(cell.closest('[row-index]')?.getAttribute('row-index'))
const stored = async (store: OpenEngagementStore, id: string) => store.get('partners', id)

async function choose(label: RegExp | string, item: RegExp | string): Promise<void> {
  fireEvent.click(await screen.findByRole('button', { name: label }))
  fireEvent.click(await screen.findByRole('menuitem', { name: item }))
}

it('puts the list into groups with their sums, and back', async () => {
  openPartners(await engagementWith(four, deals))
  await waitFor(() => expect(names()).toHaveLength(4))
  await choose('Group by', 'Type')
  await waitFor(() => expect(names()[0]).toMatch(/^Reseller2 partners, open$/))
  await waitFor(() => {
    const sum = document.querySelector('[row-index="0"] [col-id="revenue"]')
    expect(sum?.textContent).toBe('€102')
  })
  expect(names().slice(1, 3)).toEqual(['Kestrel Cloud GmbH', 'Kestrell Cloud'])
  fireEvent.keyDown(document.body, { key: 'c' })
  await waitFor(() => expect(names()).toHaveLength(2))
  fireEvent.click(screen.getByRole('button', { name: 'Take away: Group by: Type' }))
  await waitFor(() => expect(names()).toHaveLength(4))
})

it('computes a figure of the registry when its column is chosen, and keeps the others meanwhile', async () => {
  openPartners(await engagementWith(four, deals))
  const textAt = (column: string): string | undefined =>
    document.querySelector(`[row-index="0"] [col-id="${column}"]`)?.textContent
  await waitFor(() => expect(textAt('revenue')).toBe('€100'))
  fireEvent.click(screen.getByRole('button', { name: 'Columns' }))
  fireEvent.click(await screen.findByRole('checkbox', { name: 'Deals' }))
  expect(textAt('revenue')).toBe('€100')
  await waitFor(() => expect(textAt('deal-count')).toBe('1'))
})

it('keeps a layout under a name, comes back to it, and lets it go with undo', async () => {
  const store = await engagementWith(four, deals)
  openPartners(store)
  await waitFor(() => expect(names()).toHaveLength(4))
  await choose('Group by', 'Tier')
  await choose(/^View: All partners, changed/, 'Save as a new view…')
  fireEvent.change(await screen.findByLabelText(/^Name of the view/), { target: { value: 'Tiers' } })
  fireEvent.click(screen.getByRole('button', { name: 'Save view' }))
  await screen.findByRole('button', { name: 'View: Tiers' })
  const kept = await store.get('engagement', store.engagementId)
  expect(kept && viewsOf(kept)[0]).toMatchObject({ name: 'Tiers', groupBy: 'tier' })
  cleanup()
  openPartners(store)
  await screen.findByRole('button', { name: 'View: Tiers' })
  await waitFor(() => expect(names()[0]).toMatch(/^Gold/))
  await choose('View: Tiers', 'All partners')
  await waitFor(() => expect(names()).toHaveLength(4))
  await store.undo()
  await waitFor(async () => {
    const now = await store.get('engagement', store.engagementId)
    expect(now && viewsOf(now)).toEqual([])
  })
})

it('shows what pasted cells change before it writes them, in one step', async () => {
  const store = await engagementWith(four, deals)
  openPartners(store)
  await waitFor(() => expect(names()).toHaveLength(4))
  const clipboardData = new DataTransfer()
  clipboardData.setData(
    'text/plain',
    'Partner\tTier\tType\nOrbis\tGold\tVAR\nFjordnett AS\tBronze\tgardener\nNobody\tGold\t'
  )
  fireEvent(window, new ClipboardEvent('paste', { clipboardData }))
  const dialog = await screen.findByRole('dialog', { name: 'Paste into the list' })
  expect(dialog.textContent).toContain('2 cells will not be taken')
  fireEvent.click(within(dialog).getByRole('button', { name: 'Paste 3 values' }))
  await waitFor(async () =>
    expect(await stored(store, 'd')).toMatchObject({ tier: 'Gold', type: 'reseller' })
  )
  expect(await stored(store, 'b')).toMatchObject({ tier: 'Bronze', type: 'msp' })
  await store.undo()
  expect(await stored(store, 'd')).toEqual(four[3])
  expect(await stored(store, 'b')).toEqual(four[1])
})

it('proposes likely duplicates, merges a pair field by field, and takes it back', async () => {
  const store = await engagementWith(four, deals)
  openPartners(store)
  await waitFor(() => expect(names()).toHaveLength(4))
  fireEvent.keyDown(document.body, { key: 'd' })
  const list = await screen.findByRole('dialog', { name: 'Likely duplicates' })
  fireEvent.click(await within(list).findByRole('button', { name: /^Merge Kestrel/ }))
  const dialog = await screen.findByRole('dialog', { name: 'Merge two partners' })
  await waitFor(() => expect(dialog.textContent).toMatch(/will count 1 deal of/))
  fireEvent.click(within(dialog).getByRole('button', { name: /^Merge into/ }))
  await waitFor(() => expect(names()).toHaveLength(3))
  await store.undo()
  await waitFor(() => expect(names()).toHaveLength(4))
})

it('sets one field of all ticked partners, and compares them side by side', async () => {
  const store = await engagementWith(four, deals)
  openPartners(store)
  await waitFor(() => expect(names()).toHaveLength(4))
  const all = document.querySelector('.ag-header .ag-checkbox-input')
  if (!all) throw new Error('there is no box to tick all')
  fireEvent.click(all)
  fireEvent.click(await screen.findByRole('button', { name: 'Set region' }))
  const region = await screen.findByLabelText('Region')
  fireEvent.change(region, { target: { value: 'Nordics' } })
  const form = region.closest('form')
  if (!form) throw new Error('the field is in no form')
  fireEvent.submit(form)
  await waitFor(async () => expect((await stored(store, 'd'))?.region).toBe('Nordics'))
  fireEvent.click(screen.getByRole('button', { name: 'Compare' }))
  await screen.findByRole('heading', { name: '4 partners side by side' })
  await waitFor(() => {
    const revenue = screen.getByRole('row', { name: /^Revenue / })
    expect(revenue.textContent).toMatch(/€100best/)
  })
  fireEvent.keyDown(document.body, { key: 'Escape' })
  await screen.findByRole('heading', { name: 'Partners' })
})
