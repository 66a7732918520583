import { act, cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { engagementWith, openDiagnosis, routeNow, settle } from './diagnosis-desk'

const press = async (...keys: string[]) => {
  for (const key of keys) {
    fireEvent.keyDown(document.body, { key })
    await settle()
  }
}

const panel = () => within(screen.getByRole('region', { name: 'The chosen question' }))
const quick = () => screen.getByRole('button', { name: /^Quick diagnosis/ }).textContent

describe('the checklists', () => {
  afterEach(cleanup)

  it('are answered by keyboard, undoable, and a blank is never a “no”', async () => {
    const store = await engagementWith()
    await openDiagnosis(store, { tab: 'checklists' })
    expect(quick()).toContain('5 questions, none answered')
    await press('n', 'ArrowDown', 'p', 'ArrowDown', 'y')
    expect(await store.all('checklistAnswers')).toEqual([
      { id: 'quick:playbooks', clientAnswer: 'yes', note: '' },
      { id: 'quick:structure', clientAnswer: 'no', note: '' },
      { id: 'quick:top-ten', clientAnswer: 'partly', note: '' }
    ])
    expect(quick()).toContain('3 of 5 answered, 1 to 4 against')
    await press('Backspace')
    expect((await store.all('checklistAnswers')).map(({ id }) => id)).toEqual([
      'quick:structure',
      'quick:top-ten'
    ])
    await act(() => store.undo())
    await settle()
    expect(quick()).toContain('3 of 5 answered')
    expect((await store.history(5)).some(({ label }) => label.code === 'diagnosis.answer-given')).toBe(true)
  })

  it('show where client and data disagree, with the figure that says so', async () => {
    await openDiagnosis(await engagementWith(), {
      tab: 'checklists',
      questionId: 'underperforming:economic-buyer'
    })
    expect(panel().getByText('Partly')).toBeTruthy()
    expect(screen.getByRole('button', { name: '0 contradictions' })).toBeTruthy()
    await press('y')
    expect(panel().getByText('The data say something else')).toBeTruthy()
    expect(panel().getByRole('button', { name: /Economic buyer spoken.*50/ })).toBeTruthy()
    act(() => screen.getByRole('button', { name: '1 contradiction' }).click())
    await settle()
    expect(screen.queryByText('Are partners in a formal structure with tiers?')).toBeNull()
  })

  it('keep the consultant’s note, and lead to the rule a question decides', async () => {
    const store = await engagementWith()
    await openDiagnosis(store, { tab: 'checklists', questionId: 'operating:one-owner' })
    const note = panel().getByLabelText('Note')
    fireEvent.change(note, { target: { value: 'Two people claim it' } })
    fireEvent.blur(note)
    await settle()
    expect(await store.all('checklistAnswers')).toEqual([
      { id: 'operating:one-owner', clientAnswer: null, note: 'Two people claim it' }
    ])
    act(() => panel().getByRole('button', { name: /^R43/ }).click())
    await settle()
    expect(routeNow()).toEqual({ screen: 'diagnosis', tab: 'rules', ruleId: 'R43' })
  })
})
