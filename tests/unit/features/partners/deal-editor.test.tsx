import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { aBlock, aPartner } from '../../metrics/build-facts'
import { engagementWith, openPartners } from './partners-desk'

afterEach(cleanup)

const partners = [aPartner('a', { name: 'Kestrel Cloud' }), aPartner('b', { name: 'Fjordnett' })]
const deals = [
  { partnerId: 'a', amount: 100 },
  { partnerId: 'b', amount: 40 }
]

const revenue = (): string | null | undefined =>
  screen.queryByRole('button', { name: /^Revenue:/ })?.getAttribute('aria-label')

/** Opens the editor of the first record of a tab, as a double click on it does. */
async function edit(tab: string, column: string, title: RegExp | string): Promise<HTMLElement> {
  fireEvent.click(await screen.findByRole('tab', { name: tab }))
  const cell = await waitFor(() => {
    const found = document.querySelector(`.ag-row [col-id="${column}"]`)
    if (!found) throw new Error('no record is shown yet')
    return found
  })
  fireEvent.doubleClick(cell)
  return screen.findByRole('dialog', { name: title })
}

it('sets one deal right by hand, moves the figures, and takes it back with one undo', async () => {
  const store = await engagementWith(partners, deals)
  openPartners(store, { screen: 'partners', partnerId: 'a' })
  await waitFor(() => expect(revenue()).toContain('€100'))
  const dialog = await edit('Deals 1', 'amount', 'Deal Customer 0')
  const amount = within(dialog).getByRole('textbox', { name: 'Amount' })
  fireEvent.change(amount, { target: { value: '400' } })
  fireEvent.change(within(dialog).getByLabelText('Why (optional)'), { target: { value: 'By phone' } })
  within(dialog).getByRole('button', { name: 'Take the client’s value: Amount' })
  fireEvent.click(within(dialog).getByRole('button', { name: 'Save deal' }))
  await waitFor(() => expect(revenue()).toContain('€400'))
  expect(await store.get('overlays', 'deal:d0')).toMatchObject({
    fields: { amount: 400 },
    reason: 'By phone'
  })
  await waitFor(() => expect(document.querySelector('.ag-row .by-hand')?.textContent).toContain('400'))
  await store.undo()
  await waitFor(() => expect(revenue()).toContain('€100'))
  expect(await store.get('overlays', 'deal:d0')).toBeNull()
})

const others = [
  aBlock('run', 'investment', [
    {
      id: 'i0',
      partnerId: 'a',
      category: 'mdf',
      state: 'paid',
      amount: 900,
      currency: 'EUR',
      date: '2026-08-01'
    }
  ]),
  aBlock('run', 'activity', [{ id: 'v0', partnerId: 'a', kind: 'training', date: '2026-08-02', hours: 4 }])
]

it.each([
  {
    ...{ tab: 'Money 1', column: 'amount', noun: 'payment', field: 'Amount', typed: '750' },
    ...{ overlay: 'investment:i0', key: 'amount', value: 750 }
  },
  {
    ...{ tab: 'Activities 1', column: 'kind', noun: 'activity', field: 'Hours', typed: '6' },
    ...{ overlay: 'activity:v0', key: 'hours', value: 6 }
  }
])('sets one $noun right by hand, and takes it back with one undo', async (given) => {
  const { tab, column, noun, field, typed, overlay, key, value } = given
  const store = await engagementWith(partners, deals, others)
  openPartners(store, { screen: 'partners', partnerId: 'a' })
  const dialog = await edit(tab, column, new RegExp(`^${noun}`, 'i'))
  const box = within(dialog).getByRole('textbox', { name: field })
  fireEvent.change(box, { target: { value: typed } })
  within(dialog).getByRole('button', { name: `Take the client’s value: ${field}` })
  fireEvent.click(within(dialog).getByRole('button', { name: `Save ${noun}` }))
  await waitFor(async () =>
    expect(await store.get('overlays', overlay)).toMatchObject({ fields: { [key]: value } })
  )
  await store.undo()
  expect(await store.get('overlays', overlay)).toBeNull()
})
