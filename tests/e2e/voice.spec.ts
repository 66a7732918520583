import { expect, test, type Page } from '@playwright/test'
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
    .click()
  await expect(page.getByText(/of \d+ answers coded/).first()).toBeVisible({ timeout: 60_000 })
}

const answer = (page: Page) => page.getByTestId('answer-text')
const codesHere = (page: Page) =>
  page.getByRole('region', { name: 'Codes on this answer' }).getByRole('listitem')
const respondent = (page: Page) => page.getByRole('article').getAttribute('aria-label')

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

test('20 answers are coded by keyboard alone, survive a restart, and are all taken back', async () => {
  test.setTimeout(300_000)
  const first = await launchApp()
  const page = await openSampleVoice(first)
  const before = await page
    .getByText(/answers coded/)
    .first()
    .textContent()

  // A new code, named and given without the mouse; then 19 answers get it by its letters or Enter.
  await press(page, 'n')
  await page.getByRole('textbox', { name: 'Name' }).fill('Zebra crossing')
  await page.keyboard.press('Enter')
  await expect(codesHere(page).filter({ hasText: 'Zebra crossing' })).toHaveCount(1)
  const seen = [await respondent(page)]
  for (let number = 1; number < 20; number += 1) {
    await press(page, 'j', ...(number % 2 === 0 ? ['Enter'] : ['z', 'e', 'Enter']))
    await expect(codesHere(page).filter({ hasText: 'Zebra crossing' })).toHaveCount(1)
    seen.push(await respondent(page))
  }
  expect(seen).toHaveLength(20)

  // A span, by words.
  await press(page, 'j', 'Home', 'Shift+ArrowRight', 'Shift+ArrowRight', 'Enter')
  const words =
    (await answer(page).textContent())?.match(/^\P{L}*[\p{L}\p{N}’'-]+\P{L}+[\p{L}\p{N}’'-]+/u)?.[0] ?? ''
  await expect(codesHere(page).filter({ hasText: 'Zebra crossing' })).toContainText(words.trim())
  const spanOwner = await respondent(page)
  await expect(page.getByRole('treeitem', { name: /Zebra crossing/ })).toContainText('2')
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
  // The last act comes first: the span, then the 19 codings, then the code with its first coding.
  await press(again, 'u')
  await expect.poll(() => respondent(again)).toBe(spanOwner)
  for (let number = 0; number < 20; number += 1) {
    await press(again, 'u')
    await expect.poll(() => respondent(again)).toBe(seen[19 - number])
  }
  await expect(again.getByRole('treeitem', { name: /Zebra crossing/ })).toHaveCount(0)
  await expect(again.getByText(/answers coded/).first()).toHaveText(before ?? '')
  await second.close()
})
