import type { Page } from '@playwright/test'
import { expect, test } from '../helpers/app-test'
import { launchApp } from '../helpers/launch-app'
import { expectAccessible } from './accessible'

/** The parts of Results, in order. */
const parts = [
  'Themes',
  'Themes by segment',
  'Themes together',
  'NPS',
  'Satisfaction',
  'Importance',
  'Wave on wave',
  'Failure modes',
  'Quotes',
  'Confidentiality'
] as const

async function openResults(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open the sample engagement' }).click()
  await page
    .getByRole('link', { name: /^Voice/ })
    .or(page.getByRole('button', { name: /^Voice/ }))
    .first()
    .click({ timeout: 120_000 })
  await expect(page.getByText(/of \d+ answers coded/).first()).toBeVisible({ timeout: 60_000 })
  await page.getByRole('tab', { name: 'Results' }).click()
  await worked(page)
}

const part = (page: Page, name: string) =>
  page.getByRole('tablist', { name: 'Results' }).getByRole('tab', { name, exact: true })

/** Waits until the result on screen has been worked out. */
async function worked(page: Page): Promise<void> {
  await expect(page.getByText('Working out this result')).toHaveCount(0, { timeout: 60_000 })
}

/** Adjusted Wald by hand: ¾ more promoters and detractors, 3 more answers. */
function npsByHand(scores: readonly number[]): { score: number; low: number; high: number } {
  const n = scores.length
  const promoters = scores.filter((score) => score >= 9).length
  const detractors = scores.filter((score) => score <= 6).length
  const [p, d] = [(promoters + 0.75) / (n + 3), (detractors + 0.75) / (n + 3)]
  const margin = 1.959964 * Math.sqrt((p + d - (p - d) ** 2) / (n + 3))
  return {
    score: (100 * (promoters - detractors)) / n,
    low: 100 * (p - d - margin),
    high: 100 * (p - d + margin)
  }
}

const signed = (value: number): string =>
  new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0, signDisplay: 'exceptZero' }).format(value)

test('every result is reached by keyboard, right, accessible, and under limits that take a reason', async () => {
  test.setTimeout(420_000)
  const running = await launchApp()
  const { page } = running
  await openResults(page)

  // Down the list by arrow key alone; each part is there, and nothing in it keeps anybody out.
  await part(page, 'Themes').focus()
  for (const [at, name] of parts.entries()) {
    if (at > 0) await page.keyboard.press('ArrowDown')
    await expect(part(page, name)).toBeFocused()
    await expect(page.getByRole('region', { name, exact: true })).toBeVisible()
    await worked(page)
    await expectAccessible(page, name)
  }
  await page.keyboard.press('ArrowDown')
  await expect(part(page, 'Themes')).toBeFocused()
  await page.keyboard.press('[')
  await expect(part(page, 'Confidentiality')).toHaveAttribute('aria-selected', 'true')

  // NPS, from the scores themselves: how many gave 0, 1 … 10 stands on the same screen.
  await part(page, 'NPS').click()
  await worked(page)
  const bars = page.getByRole('region', { name: 'Distribution' })
  const counts = [...(await bars.innerText()).matchAll(/^(\d+) · \w+\s+(\d+)$/gm)]
  expect(counts).toHaveLength(11)
  const scores = counts.flatMap(([, score, count]) => new Array<number>(Number(count)).fill(Number(score)))
  const { score, low, high } = npsByHand(scores)
  await expect(page.getByRole('heading', { level: 2, name: /^NPS/ })).toHaveText(
    `NPS ${signed(score)} (${signed(low)} to ${signed(high)}) among ${scores.length} respondents`
  )

  // A group that is too small can be seen, with the reason, but not chosen.
  await part(page, 'Themes').click()
  await worked(page)
  await page.getByRole('combobox', { name: 'Who' }).click()
  const small = page.getByRole('option', { name: /\(n < 5\)/ }).first()
  await expect(small).toHaveAttribute('data-combobox-disabled', 'true')
  await page.keyboard.press('Escape')

  // From a figure to the answers behind it: the desk shows as many respondents as were counted, or more answers.
  const row = page.getByRole('row', { name: /Slow MDF payment/ })
  const counted = Number((await row.getByRole('cell').nth(1).innerText()).trim())
  await row.getByRole('button', { name: 'Slow MDF payment' }).click()
  await expect(page.getByTestId('answer-text')).toBeVisible()
  expect(counted).toBeGreaterThan(4)
  await page.getByRole('tab', { name: 'Results' }).click()
  await worked(page)

  // The limits: not without a reason, then kept, printed and taken back.
  await part(page, 'Confidentiality').click()
  await page.getByLabel('Smallest group for scores').fill('70')
  await page.getByLabel('Smallest group for comments').fill('70')
  await page.getByRole('button', { name: 'Change the limits' }).click()
  await expect(page.getByRole('alert')).toContainText('Write down why')
  await page.getByLabel('Reason').fill('Agreed with the works council')
  await page.getByRole('button', { name: 'Change the limits' }).click()
  await expect(page.getByText('In force: 70 for scores, 70 for comments')).toBeVisible()
  await part(page, 'Themes').click()
  await expect(page.getByText('Not shown: fewer than 70 respondents.')).toBeVisible({ timeout: 60_000 })
  await expectAccessible(page, 'a result that is not shown')
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('heading', { level: 2, name: /respondents raised/ })).toBeVisible({
    timeout: 60_000
  })
  await running.close()
})

test('a theme is linked with a failure mode and counts for it, undoable', async () => {
  test.setTimeout(240_000)
  const running = await launchApp()
  const { page } = running
  await openResults(page)
  await part(page, 'Failure modes').click()
  await worked(page)
  const line = page.getByRole('listitem').filter({ hasText: 'Slow MDF payment' })
  const raised = (await line.innerText()).match(/(\d+) respondents/)?.[1] ?? ''
  const field = line.getByRole('combobox', { name: 'Slow MDF payment is a symptom of' })
  await field.click()
  await page.getByRole('option', { name: 'Misaligned incentives' }).click()
  const mode = page.getByRole('row', { name: /Misaligned incentives/ })
  await expect(mode.getByRole('cell').first()).toHaveText(raised, { timeout: 60_000 })
  // In a field Ctrl+Z is the field's own.
  await part(page, 'Failure modes').focus()
  await page.keyboard.press('Control+z')
  await expect(mode).toHaveCount(0, { timeout: 60_000 })
  await running.close()
})
