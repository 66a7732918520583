import { join } from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'
import type { ClientFiles } from './client-files'
import { expectSaid, goTo, patience } from './shell-page'

const applyButton = (page: Page): Locator => page.getByRole('button', { name: /^Apply [1-9]/ })

const step = (page: Page, name: string): Locator =>
  page.getByRole('navigation', { name: 'Steps of the import' }).getByRole('button', { name })

/** Picks files and waits until they are read and what they would change is known. */
export async function pickFiles(page: Page, client: ClientFiles, ...names: string[]): Promise<void> {
  await goTo(page, 'Import')
  await page.getByLabel('Files to import').setInputFiles(names.map((name) => join(client.folder, name)))
  await expect(page.getByRole('button', { name: /^Take .* off the desk$/ })).toHaveCount(
    names.length,
    patience
  )
  await expect(applyButton(page)).toBeEnabled(patience)
}

/** "Every row counted" of the check step, as text per sheet. */
export async function countedRows(page: Page): Promise<Locator> {
  await step(page, 'Check').click()
  return page.getByRole('region', { name: 'Every row counted' })
}

/** What the preview says would change. */
export async function extent(page: Page): Promise<Locator> {
  await step(page, 'Preview and apply').click()
  return page.getByRole('region', { name: 'Extent' })
}

/** Applies what is on the desk. */
export async function apply(page: Page, rows: string): Promise<void> {
  await expect(applyButton(page)).toHaveText(`Apply ${rows} rows`)
  await applyButton(page).click()
  await expectSaid(page, new RegExp(`Imported ${rows} rows`))
}
