import { expect, type Page } from '@playwright/test'
import { goTo, patience } from './shell-page'

type Document =
  | 'Value-Exchange Audit'
  | 'Value-Exchange Ledger'
  | 'Partner Scorecard'
  | 'Partner Strategy Audit'
  | 'Gap Analysis and Recommendations'

/** Opens a document and waits until it can be exported. */
export async function openDocument(page: Page, title: Document): Promise<void> {
  await goTo(page, 'Deliverables')
  await page
    .getByRole('region', { name: 'Documents' })
    .getByRole('button', { name: new RegExp(`^${title}`) })
    .click()
  await expect(page.getByRole('button', { name: /^Export to/ })).toBeEnabled(patience)
}

/** Exports the open document and returns the name under which it was saved. */
export async function exportDocument(page: Page): Promise<string> {
  await page.getByRole('button', { name: /^Export to/ }).click()
  const said = page.getByRole('status').filter({ hasText: /Saved .+\.(docx|xlsx)/ })
  await expect(said).toBeVisible(patience)
  const name = /Saved (.+\.(?:docx|xlsx))/.exec((await said.textContent()) ?? '')?.[1] ?? ''
  await said.getByRole('button', { name: 'Dismiss' }).click()
  return name
}

/** File names in the document's history of exports. */
export async function exportHistory(page: Page, title: Document): Promise<string[]> {
  await openDocument(page, title)
  await page.getByText('History', { exact: true }).click()
  const rows = page.getByRole('region', { name: 'History of exports' }).locator('tbody tr')
  await expect(rows.first()).toBeVisible(patience)
  return rows.locator('td:first-child').allInnerTexts()
}
