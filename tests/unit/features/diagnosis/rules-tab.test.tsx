import { act, cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { engagementWith, openDiagnosis, routeNow, settle } from './diagnosis-desk'

const panel = () => within(screen.getByRole('region', { name: 'The chosen rule' }))
const rowOf = (claim: RegExp) => screen.getByRole('button', { name: claim })

const click = async (button: HTMLElement) => {
  act(() => button.click())
  await settle()
}

const press = async (key: string) => {
  fireEvent.keyDown(document.body, { key })
  await settle()
}

const buyers = /Fires\s*R03/

describe('the rules', () => {
  afterEach(cleanup)

  it('stand under their failure mode with outcome, sentence and the partners they are about', async () => {
    await openDiagnosis(await engagementWith(), { tab: 'rules', ruleId: 'R03' })
    const mode = within(await screen.findByRole('region', { name: 'Relationships without the buyer' }))
    const row = mode.getByRole('button', { name: buyers })
    expect(row.textContent).toContain('At 1 of 2 Tier 1 partners (50%) the economic buyer was spoken to')
    expect(row.getAttribute('aria-current')).toBe('true')
    expect(mode.getByRole('button', { name: /Economic buyer spoken.*50/ })).toBeTruthy()
    await click(panel().getByRole('button', { name: 'Kestrel Cloud' }))
    expect(routeNow()).toEqual({ screen: 'partners', partnerId: 'p1' })
  })

  it('change their threshold only with a reason, in one undoable step, and say what was shipped', async () => {
    const store = await engagementWith()
    await openDiagnosis(store, { tab: 'rules', ruleId: 'R03' })
    await screen.findByRole('button', { name: buyers })
    fireEvent.change(panel().getByLabelText('Fires below'), { target: { value: '5' } })
    await click(panel().getByRole('button', { name: 'Change the rule' }))
    expect(panel().getByRole('alert').textContent).toContain('Write down why')
    expect(await store.all('ruleSettings')).toEqual([])

    fireEvent.change(panel().getByLabelText('Reason'), { target: { value: 'Only two are Tier 1' } })
    await click(panel().getByRole('button', { name: 'Change the rule' }))
    expect(await store.all('ruleSettings')).toEqual([
      { id: 'R03', threshold: 0.05, windowDays: null, isSwitchedOff: false, reason: 'Only two are Tier 1' }
    ])
    expect(rowOf(/Clear\s*R03/).textContent).toContain('changed')
    expect(panel().getByText('Shipped: below 100%, 30 days')).toBeTruthy()
    expect((await store.history(1))[0]?.label.code).toBe('diagnosis.rule-changed')

    await act(() => store.undo())
    await settle()
    expect(rowOf(buyers).textContent).not.toContain('changed')
    await act(() => store.redo())
    await settle()
    await click(panel().getByRole('button', { name: 'Back to what is shipped' }))
    expect(await store.all('ruleSettings')).toEqual([])
    expect(rowOf(buyers)).toBeTruthy()
  })

  it('ask for a number where the field gives none', async () => {
    await openDiagnosis(await engagementWith(), { tab: 'rules', ruleId: 'R40' })
    expect(panel().getByText('The field gives no number: set your own.')).toBeTruthy()
    expect(panel().getByText('Cannot tell')).toBeTruthy()
  })

  it('are filtered by outcome, walked through with j and k, and name the data to ask for', async () => {
    await openDiagnosis(await engagementWith(), { tab: 'rules' })
    await click(screen.getByRole('button', { name: /\d+ cannot tell/ }))
    expect(screen.queryByRole('button', { name: buyers })).toBeNull()
    const missing = within(screen.getByRole('region', { name: 'To ask the client for' }))
    expect(
      missing.getByText('A list of deals or orders with the partner, status, amount and dates')
    ).toBeTruthy()
    const current = () => screen.getByRole('button', { current: true, name: /R\d\d/ }).textContent
    const first = current()
    await press('j')
    expect(current()).not.toBe(first)
    await press('k')
    expect(current()).toBe(first)
    await click(missing.getByRole('button', { name: 'Import' }))
    expect(routeNow()).toEqual({ screen: 'import' })
  })

  it('leave the field’s claims as claims, and say which of its failure modes is which', async () => {
    await openDiagnosis(await engagementWith(), { tab: 'rules' })
    await click(screen.getByRole('radio', { name: 'Claims of the field' }))
    expect(screen.getByText(/None of them is proven here/)).toBeTruthy()
    expect(screen.getByRole('rowheader', { name: /C08/ })).toBeTruthy()
    await click(screen.getByRole('radio', { name: 'Failure modes' }))
    const mode = screen.getByRole('row', { name: /^Measuring activity/ })
    expect(mode.textContent).toContain('The Partner Revenue Gap, no. 5')
    expect(mode.textContent).toContain('Five partner-channel mistakes, no. 3')
  })
})

describe('an engagement with nothing in it', () => {
  afterEach(cleanup)

  it('is told what to bring, and can begin with the questions', async () => {
    await openDiagnosis(await engagementWith([]), {})
    await click(screen.getByRole('button', { name: 'Begin with questions for the client' }))
    expect(routeNow()).toEqual({ screen: 'diagnosis', tab: 'checklists' })
    expect(
      screen.getByRole('button', { name: 'Are partners in a formal structure with tiers?' })
    ).toBeTruthy()
  })
})
