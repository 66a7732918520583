import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { engagementWith, partners, showPortfolio } from './portfolio-desk'

afterEach(cleanup)

const press = (key: string): void => {
  fireEvent.keyDown(window, { key })
}

describe('the portfolio', () => {
  it('says what is missing when there are deals but no partners', async () => {
    showPortfolio(await engagementWith([]), 'ranking')
    expect(await screen.findByText(/no partner is: add the list/)).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Import partners' })).toBeTruthy()
  })

  it('keeps a moved weight as one step, and follows an undo', async () => {
    const store = await engagementWith(partners)
    showPortfolio(store, 'ranking')
    const slider = await screen.findByLabelText('ICP overlap')
    const before = await store.sequence()
    for (const value of ['60', '70', '80']) fireEvent.change(slider, { target: { value } })
    expect((slider as HTMLInputElement).value).toBe('80')
    await waitFor(async () => {
      const kept = await store.get('engagement', store.engagementId)
      expect(kept?.portfolio?.auditWeights).toEqual({ revenue: 50, overlap: 80, activity: 50 })
    })
    expect(await store.sequence()).toBe(before + 1)
    await store.undo()
    await waitFor(() => expect((slider as HTMLInputElement).value).toBe('50'))
  })

  it('scores potential key by key and gives a total with five backed scores only', async () => {
    const store = await engagementWith(partners)
    showPortfolio(store, 'ranking')
    // Roles are looked for in the editor only: the whole screen with its grid takes seconds.
    const editor = within(await screen.findByLabelText('Partner Potential'))
    for (const name of [
      'Market focus',
      'Offer creation',
      'Demand generation',
      'Sales execution',
      'Growth intent'
    ]) {
      fireEvent.keyDown(editor.getByRole('slider', { name }), { key: '4' })
      const field = editor.getByLabelText(`Evidence for ${name.toLowerCase()}`)
      fireEvent.change(field, { target: { value: 'Seen in the review' } })
      fireEvent.blur(field)
    }
    expect(await screen.findByText('Potential 4.0 of 5')).toBeTruthy()
    expect(await store.all('potentialScores')).toHaveLength(5)
  })

  it('shows a table behind every chart, by key', async () => {
    showPortfolio(await engagementWith(partners), 'concentration')
    expect(await screen.findByText('5 partners bring 89% of partner revenue')).toBeTruthy()
    press('t')
    const [table] = await screen.findAllByRole('table')
    expect(within(table as HTMLElement).getByText('Kestrel')).toBeTruthy()
    expect(screen.queryByRole('img')).toBeNull()
  })

  it('settles a segment by key and takes the partner into the core', async () => {
    const store = await engagementWith(partners)
    showPortfolio(store, 'segments')
    await screen.findByText('0 of 12 settled')
    press('i')
    expect(await screen.findByText('1 of 12 settled')).toBeTruthy()
    press('c')
    await waitFor(async () => {
      expect(await store.get('partnerSegments', 'p0')).toEqual({
        id: 'p0',
        segment: 'invest',
        isCore: true,
        reason: ''
      })
    })
    expect(await screen.findByText(/fewer than 4 to 8/)).toBeTruthy()
  })

  it('says what to ask for where data are missing', async () => {
    showPortfolio(await engagementWith(partners), 'investment')
    expect(await screen.findByText('There is no money spent on partners in the data')).toBeTruthy()
  })

  it('begins with tiers where the roster has none', async () => {
    const store = await engagementWith(partners)
    showPortfolio(store, 'tiers')
    fireEvent.click(await screen.findByRole('button', { name: 'Begin with three tiers' }))
    expect(await screen.findByText(/^12 partners would move up/)).toBeTruthy()
    const kept = await store.get('engagement', store.engagementId)
    expect(kept?.portfolio?.tiers.map(({ name }) => name)).toEqual(['Tier 1', 'Tier 2', 'Tier 3'])
  })

  it('keeps two fields of different parts that are left one right after the other', async () => {
    const store = await engagementWith(partners)
    showPortfolio(store, 'capacity')
    const posts = await screen.findByLabelText(/^Posts of Novak/)
    const hours = screen.getByLabelText('A manager has')
    fireEvent.change(posts, { target: { value: '0.5' } })
    fireEvent.change(hours, { target: { value: '120 h' } })
    fireEvent.blur(posts)
    fireEvent.blur(hours)
    await waitFor(async () => {
      const kept = await store.get('engagement', store.engagementId)
      expect(kept?.portfolio).toMatchObject({
        managers: [{ manager: 'Novak', fte: 0.5 }],
        managerHours: 120
      })
    })
  })

  it('shows partners without a manager beside the desks', async () => {
    showPortfolio(await engagementWith(partners), 'capacity')
    expect(
      await screen.findByText('The one desk is not over its limit; 1 partner without a manager')
    ).toBeTruthy()
  })
})
