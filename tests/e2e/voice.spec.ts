import type { Page } from '@playwright/test'
import { expect, test } from '../helpers/app-test'
import { launchApp, type RunningApp } from '../helpers/launch-app'

/** The sample engagement's Voice screen, opened from the first start. */
async function openSampleVoice(running: RunningApp): Promise<Page> {
  const { page } = running
  await page.getByRole('button', { name: 'Open the sample engagement' }).click()
  await openVoice(page)
  return page
}

async function openVoice(page: Page): Promise<void> {
  await page
    .getByRole('link', { name: /^Voice/ })
    .or(page.getByRole('button', { name: /^Voice/ }))
    .first()
    .click({ timeout: 60_000 })
  await expect(page.getByText(/of \d+ answers coded/).first()).toBeVisible({ timeout: 60_000 })
}

const answer = (page: Page) => page.getByTestId('answer-text')
const codesHere = (page: Page) =>
  page.getByRole('region', { name: 'Codes on this answer' }).getByRole('listitem')
const patience = { timeout: 30_000 }
const respondent = (page: Page) => page.getByRole('article').getAttribute('aria-label')

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

test('50 answers are coded by keyboard alone, survive a restart, and are all taken back', async () => {
  test.setTimeout(600_000)
  const first = await launchApp()
  const page = await openSampleVoice(first)
  const before = await page
    .getByText(/answers coded/)
    .first()
    .textContent()

  // A new code, named and given without the mouse; then 49 answers get it by its letters or Enter.
  await press(page, 'n')
  await page.getByRole('textbox', { name: 'Name' }).fill('Zebra crossing')
  await page.keyboard.press('Enter')
  await expect(codesHere(page).filter({ hasText: 'Zebra crossing' })).toHaveCount(1)
  const seen = [await respondent(page)]
  for (let number = 1; number < 50; number += 1) {
    await press(page, 'j', ...(number % 2 === 0 ? ['Enter'] : ['z', 'e', 'Enter']))
    await expect(codesHere(page).filter({ hasText: 'Zebra crossing' })).toHaveCount(1, patience)
    seen.push(await respondent(page))
  }
  expect(seen).toHaveLength(50)

  // A span, by words.
  await press(page, 'j', 'Home', 'Shift+ArrowRight', 'Shift+ArrowRight', 'Enter')
  const words =
    (await answer(page).textContent())?.match(/^\P{L}*[\p{L}\p{N}’'-]+\P{L}+[\p{L}\p{N}’'-]+/u)?.[0] ?? ''
  await expect(codesHere(page).filter({ hasText: 'Zebra crossing' })).toContainText(words.trim())
  const spanOwner = await respondent(page)
  await expect(page.getByRole('treeitem', { name: /Zebra crossing/ })).toContainText('51', patience)
  await first.close()

  const second = await launchApp({ userData: first.userData, backupDir: first.backupDir })
  const again = second.page
  await again.getByText('Halden', { exact: false }).first().waitFor()
  const recent = again.getByRole('button', { name: /Halden/ }).first()
  if (await again.getByRole('button', { name: 'Open the sample engagement' }).isVisible())
    await recent.click()
  await openVoice(again)
  await press(again, 'z', 'e')
  await expect(again.getByRole('option', { name: /Zebra crossing/ })).toBeVisible()
  await press(again, 'Escape')
  // The last act comes first: the span, then the 49 codings, then the code with its first coding.
  await press(again, 'u')
  await expect.poll(() => respondent(again), patience).toBe(spanOwner)
  for (let number = 0; number < 50; number += 1) {
    await press(again, 'u')
    await expect.poll(() => respondent(again), patience).toBe(seen[49 - number])
  }
  await expect(again.getByRole('treeitem', { name: /Zebra crossing/ })).toHaveCount(0)
  await expect(again.getByText(/answers coded/).first()).toHaveText(before ?? '')
  await second.close()
})
