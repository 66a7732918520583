import 'fake-indexeddb/auto'
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { OverviewTab } from '@renderer/features/diagnosis/overview/overview-tab'
import { PartnerScorecard } from '@renderer/features/diagnosis/overview/partner-scorecard'
import { engagementLeftAlone, show } from './desk'

afterEach(cleanup)

const activation = () => screen.findByRole('button', { name: /^Activation and co-sell ?:/ })

describe('the overview', () => {
  it('answers in one sentence that stands on findings whose figures open', async () => {
    const store = await engagementLeftAlone()
    show(store, <OverviewTab />)
    const answer = await screen.findByRole('region', { name: 'Answer in one sentence' })
    expect(answer.textContent).toMatch(/^Halden Systems .+: .+\./)
    const grounds = within(answer).getByRole('list', { name: 'What the answer stands on' })
    expect(within(grounds).getAllByRole('button').length).toBeGreaterThan(0)
  })

  it('keeps another wording, and goes back to the composed one', async () => {
    const store = await engagementLeftAlone()
    show(store, <OverviewTab />)
    fireEvent.click(await screen.findByRole('button', { name: 'Rewrite the answer' }))
    fireEvent.change(screen.getByRole('textbox', { name: 'The answer in one sentence' }), {
      target: { value: 'They were left alone.' }
    })
    fireEvent.click(screen.getByRole('button', { name: 'Keep this wording' }))
    expect(await screen.findByText('They were left alone.')).toBeTruthy()
    expect(
      (await store.get('engagement', store.engagementId))?.diagnosisAnswer?.grounds.length
    ).toBeGreaterThan(0)
    fireEvent.click(screen.getByRole('button', { name: 'Use the composed sentence' }))
    await waitFor(() => expect(screen.queryByText('They were left alone.')).toBeNull())
  })

  it('shows unknown dimensions as unknown and a judgement only with its reason', async () => {
    const store = await engagementLeftAlone()
    show(store, <OverviewTab />)
    expect((await activation()).textContent).toMatch(/: \d.* of 5, target 3.5/)
    const strategy = screen.getByRole('button', { name: /^Strategy and operating model ?:/ })
    fireEvent.click(strategy)
    const form = screen.getByRole('form', { name: 'Judgement of Strategy and operating model' })
    const keep = within(form).getByRole('button', { name: 'Keep judgement' })
    fireEvent.change(within(form).getByRole('textbox', { name: 'Own score' }), { target: { value: '4' } })
    expect((keep as HTMLButtonElement).disabled).toBe(true)
    expect(within(form).getByText(/An own score needs a reason/)).toBeTruthy()
    fireEvent.change(within(form).getByRole('textbox', { name: 'Reason' }), {
      target: { value: 'The team quotes one page' }
    })
    fireEvent.click(keep)
    await waitFor(() =>
      expect(
        screen.getByRole('button', { name: /^Strategy and operating model ?: ?4.0 ?of 5.*On track/ })
      ).toBeTruthy()
    )
    expect(await store.get('scorecardJudgements', 'programme:strategy')).toMatchObject({
      score: 4,
      reason: 'The team quotes one page'
    })
    fireEvent.click(within(form).getByRole('button', { name: 'Take back' }))
    await waitFor(async () => {
      expect(await store.get('scorecardJudgements', 'programme:strategy')).toBeNull()
    })
  })

  it('goes from dimension to dimension with the arrow keys', async () => {
    show(await engagementLeftAlone(), <OverviewTab />)
    const strategy = await screen.findByRole('button', { name: /^Strategy and operating model ?:/ })
    strategy.focus()
    fireEvent.keyDown(strategy, { key: 'ArrowDown' })
    const commercial = screen.getByRole('button', { name: /^Commercial structure and incentives ?:/ })
    expect(document.activeElement).toBe(commercial)
    expect(commercial.getAttribute('aria-pressed')).toBe('true')
  })

  it('lists gaps with root, evidence, consequence and what doing nothing costs', async () => {
    show(await engagementLeftAlone(), <OverviewTab />)
    const gaps = await screen.findByRole('list', { name: 'Gaps, widest first' })
    const rows = within(gaps).getAllByRole('heading', { level: 3 })
    expect(rows).toHaveLength(10)
    expect(gaps.textContent).toMatch(/Not stated: what inactive partners would have sold is in no file/)
  })

  it('shows the card of one partner, where what is about the programme stays unknown', async () => {
    show(await engagementLeftAlone(), <PartnerScorecard partnerId="p0" />)
    expect(await activation()).toBeTruthy()
    const measurement = screen.getByRole('button', { name: /^Measurement ?:/ })
    expect(measurement.textContent).toMatch(/unknown.*Unknown/)
  })
})
