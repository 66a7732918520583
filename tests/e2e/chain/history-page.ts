import { expect, type Locator, type Page } from '@playwright/test'
import { patience } from './shell-page'

/** The list of changes, newest first. */
async function entries(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'History' }).click()
  const list = page.getByRole('list', { name: 'Changes, newest first' })
  await expect(list).toBeVisible(patience)
  return list.getByRole('listitem')
}

/** Takes back the oldest change of that name that still stands, and all that came after it. Returns how long it took. */
export async function undoFrom(page: Page, change: RegExp): Promise<number> {
  const entry = (await entries(page)).filter({ hasText: change }).last()
  const startedMs = Date.now()
  // Newest first: the entry below is the one before.
  await entry.locator('xpath=following-sibling::li[1]').getByRole('button', { name: 'Undo to here' }).click()
  const said = page.getByRole('status').filter({ hasText: /^Took back [\d,]+ changes?/ })
  await expect(said).toBeVisible(patience)
  const tookMs = Date.now() - startedMs
  await said.getByRole('button', { name: 'Dismiss' }).click()
  return tookMs
}
