import { expect, type Locator, type Page } from '@playwright/test'
import { goTo, patience } from './shell-page'

/** The sentence about the programme, once its figures are there. */
export async function headline(page: Page): Promise<Locator> {
  await goTo(page, 'Partners')
  const sentence = page.getByText(/signed partners were active in the last/)
  await expect(sentence).toBeVisible(patience)
  return sentence.locator('xpath=ancestor-or-self::p')
}

/** Rows of the grid, by the count that assistive technology is told; the header is not one of them. */
export async function gridRows(page: Page): Promise<number> {
  const grid = page.getByRole('grid', { name: 'Partners' })
  return Number(await grid.getAttribute('aria-rowcount')) - 1
}

/** Opens the evidence of the active rate. */
export async function openActiveEvidence(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: /^Active partner rate:/ }).click()
  const popover = page.getByRole('dialog', { name: /^Evidence: Active partner rate/ })
  await expect(popover.getByText('How it is counted')).toBeVisible(patience)
  return popover
}

/** A value of a record in the client's file, as the evidence shows it. */
export interface ShownCell {
  readonly record: string
  readonly cell: string
  readonly raw: string
  readonly file: string
}

/** Goes on from the evidence to its records, and reads the first cell of the first record. */
export async function firstRecordCell(page: Page, popover: Locator, records: string): Promise<ShownCell> {
  await popover.getByRole('button', { name: records }).click()
  const dialog = page.getByRole('dialog', { name: 'Active partner rate' })
  const cells = dialog.getByRole('region', { name: 'In the client’s files' })
  await expect(cells.locator('code').first()).toBeVisible(patience)
  const shown = {
    record: (await cells.getByRole('heading').first().textContent()) ?? '',
    cell: (await cells.locator('code').first().textContent()) ?? '',
    raw: ((await cells.locator('dd').first().textContent()) ?? '').replaceAll(/^“|”$/g, ''),
    file: (await cells.locator('dd').nth(1).textContent()) ?? ''
  }
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  return shown
}
