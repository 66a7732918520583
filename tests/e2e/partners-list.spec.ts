import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../helpers/app-test'
import { launchApp, type RunningApp } from '../helpers/launch-app'
import { expectAccessible } from './accessible'
import { goTo, patience } from './chain/shell-page'

// The list of the sample's partners as a desk: views, groups, bulk edit, paste, merge, comparison, and all of it undone.
test.describe.configure({ mode: 'serial', timeout: 300_000 })

const saved = mkdtempSync(join(tmpdir(), 'tandem-partners-'))
let running: RunningApp
let page: Page

const start = async (userData?: string): Promise<void> => {
  running = await launchApp({ env: { TANDEM_DIALOG_DIR: saved }, ...(userData ? { userData } : {}) })
  page = running.page
}

test.beforeAll(async () => {
  await start()
  await page
    .getByRole('button', { name: /sample/i })
    .first()
    .click()
  await goTo(page, 'Partners')
  await expect(cellOf(0, 'revenue')).toHaveText(/€/, { timeout: 120_000 })
})
test.afterAll(async () => {
  await running.close()
  rmSync(saved, { recursive: true, force: true })
})

const rows = (): Locator => page.locator('.ag-row')
const cellOf = (row: number, column: string): Locator =>
  page.locator(`.ag-row[row-index="${row}"] [col-id="${column}"]`)
const choose = async (button: string | RegExp, item: string | RegExp): Promise<void> => {
  await page.getByRole('button', { name: button }).click()
  await page.getByRole('menuitem', { name: item }).click()
}
const tick = async (...at: readonly number[]): Promise<void> => {
  for (const row of at) await page.locator(`.ag-row[row-index="${row}"] .ag-checkbox-input`).click()
}
const undo = async (): Promise<void> => {
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+z')
}
const said = (words: RegExp): Locator => page.getByRole('status').filter({ hasText: words })

test('a view with groups is saved, survives a restart, and is the one the list comes back to', async () => {
  await choose(/^View: All partners/, 'By tier')
  await expect(cellOf(0, 'name')).toHaveText(/^Platinum/)
  await expect(cellOf(0, 'revenue')).toHaveText(/€/)
  await page.getByRole('button', { name: 'Columns' }).click()
  await page.getByRole('dialog', { name: 'Columns' }).getByRole('checkbox', { name: 'Win rate' }).click()
  await page.keyboard.press('Escape')
  await choose(/^View: By tier, changed/, 'Save as a new view…')
  await page.getByLabel('Name of the view').fill('Tiers and win rates')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'View: Tiers and win rates', exact: true })).toBeVisible(
    patience
  )
  await expectAccessible(page, 'the list in groups')
  const { userData } = running
  await running.close()
  await start(userData)
  await goTo(page, 'Partners')
  await expect(page.getByRole('button', { name: 'View: Tiers and win rates', exact: true })).toBeVisible(
    patience
  )
  await expect(cellOf(0, 'name')).toHaveText(/^Platinum/, patience)
  await expect(page.getByRole('columnheader', { name: 'Win rate' })).toBeVisible()
})

test('groups open and close by keyboard, and their line says what it sums', async () => {
  await choose(/^View: /, 'By tier')
  await expect(cellOf(0, 'name')).toHaveText(/^Platinum/)
  const before = await rows().count()
  await cellOf(0, 'revenue').click()
  await expect(page.getByRole('status', { name: 'Origin of the value' })).toContainText(
    /sum of the figures of/
  )
  await expect(cellOf(0, 'name')).toHaveText(/closed$/)
  await page.keyboard.press('Enter')
  await expect(cellOf(0, 'name')).toHaveText(/open$/)
  await expect.poll(() => rows().count()).toBe(before)
  await page.keyboard.press('c')
  await expect(cellOf(1, 'name')).toHaveText(/closed$/)
  await page.keyboard.press('o')
  await expect(cellOf(1, 'name')).not.toHaveText(/closed$/)
  await choose(/^View: /, 'All partners')
  await expect(cellOf(0, 'name')).not.toHaveText(/Platinum/)
})

test('a field is set on the ticked partners in one step, and taken back', async () => {
  const before = await cellOf(0, 'region').textContent()
  await tick(0, 1, 2)
  await page.getByRole('button', { name: 'Set region' }).click()
  await page.getByRole('dialog').getByLabel('Region').fill('Test land')
  await page.keyboard.press('Enter')
  for (const row of [0, 1, 2]) await expect(cellOf(row, 'region')).toHaveText('Test land')
  await undo()
  await expect(cellOf(0, 'region')).toHaveText(before ?? '')
  await page.getByRole('button', { name: 'Untick all' }).click()
})

test('cells from Excel are looked at before they are pasted; what is no value is refused with the reason', async () => {
  const before = await Promise.all([0, 1].map((row) => cellOf(row, 'tier').textContent()))
  await cellOf(0, 'tier').click()
  const text = 'Bronze\tDormant\r\nBronze\tgardening\r\n'
  await running.app.evaluate(({ clipboard }, cells) => clipboard.writeText(cells), text)
  await page.keyboard.press('Control+v')
  const dialog = page.getByRole('dialog', { name: 'Paste into the list' })
  await expect(dialog).toContainText('No lifecycle stage of that name')
  await expectAccessible(page, 'the preview of a paste')
  await dialog.getByRole('button', { name: 'Paste 3 values' }).click()
  await expect(cellOf(0, 'tier')).toHaveText('Bronze')
  await expect(cellOf(0, 'status')).toHaveText('Dormant')
  await expect(cellOf(1, 'tier')).toHaveText('Bronze')
  await undo()
  for (const row of [0, 1]) await expect(cellOf(row, 'tier')).toHaveText(before[row] ?? '')
})

test('the list goes out as a table and as a workbook', async () => {
  await page.keyboard.press('Control+Shift+C')
  await expect(said(/^Copied 68 partners as a table/)).toBeVisible(patience)
  const copied = await running.app.evaluate(({ clipboard }) => clipboard.readText())
  expect(copied.split('\n')).toHaveLength(69)
  expect(copied.split('\n')[0]).toMatch(/^Partner\tType\tTier/)
  await page.keyboard.press('Control+Shift+E')
  await expect(said(/^Saved 68 partners as /)).toBeVisible({ timeout: 120_000 })
  expect(readdirSync(saved).filter((name) => name.endsWith('.xlsx'))).toHaveLength(1)
})

test('two partners are merged field by field, and taken apart again on the page', async () => {
  const names = await Promise.all([0, 1].map((row) => cellOf(row, 'name').textContent()))
  const [survivor = '', absorbed = ''] = names.map((name) => name ?? '')
  const revenue = await cellOf(0, 'revenue').textContent()
  await tick(0, 1)
  await page.getByRole('button', { name: 'Merge', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Merge two partners' })
  await expect(dialog).toContainText(/will count \d+ deals?/, patience)
  await expectAccessible(page, 'the merge of two partners')
  await dialog.getByRole('button', { name: `Merge into ${survivor}` }).click()
  await expect(said(/^67 partners/)).toBeVisible(patience)
  await expect(cellOf(0, 'name')).toHaveText(survivor)
  await expect(cellOf(0, 'revenue')).not.toHaveText(revenue ?? '', patience)
  await cellOf(0, 'name').click()
  const merged = page.getByRole('region', { name: 'Merged into it' })
  await expect(merged).toContainText(absorbed)
  await expect(page.getByRole('region', { name: 'Also known as' })).toContainText(absorbed)
  await merged.getByRole('button', { name: `Take ${absorbed} out again` }).click()
  await expect(merged).toHaveCount(0, patience)
  await page.keyboard.press('Escape')
  await expect(said(/^68 partners/)).toBeVisible(patience)
  await expect(cellOf(0, 'revenue')).toHaveText(revenue ?? '', patience)
})

test('four partners stand side by side; figures open their evidence', async () => {
  await tick(0, 1, 2, 3)
  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  await expect(page.getByRole('heading', { name: '4 partners side by side' })).toBeVisible()
  const revenue = page.getByRole('row', { name: /^Revenue / })
  await expect(revenue).toContainText('best', patience)
  await expect(revenue).toContainText('lowest')
  await expect(page.getByRole('row', { name: /^Verdict / })).toContainText(/audited|exchange|loses|clear/)
  await revenue.getByRole('button').first().click()
  await expect(page.getByRole('dialog', { name: /^Evidence/ })).toContainText('How it is counted', patience)
  await page.keyboard.press('Escape')
  await expectAccessible(page, 'the comparison')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { name: 'Partners', exact: true })).toBeVisible()
})

test('the page keeps notes and names, and shows all of it in one order of time', async () => {
  await cellOf(0, 'name').click()
  await expect(page.getByRole('listbox', { name: 'Timeline' })).toBeVisible(patience)
  const all = (await page.getByRole('listbox', { name: 'Timeline' }).getByRole('option').count()) > 0
  expect(all).toBe(true)
  await page.getByRole('tab', { name: 'Notes' }).click()
  await page.getByLabel('New note').fill('Called about the renewal')
  await page.getByRole('button', { name: 'Add note' }).click()
  await page.getByRole('tab', { name: 'Timeline' }).click()
  await page.getByRole('button', { name: /^Own notes 1/ }).click()
  await expect(page.getByRole('option', { name: /Called about the renewal/ })).toBeVisible(patience)
  await page.getByLabel('Another name').fill('The short name')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Also known as' })).toContainText('The short name')
  await expectAccessible(page, 'the page of a partner')
  await page.getByRole('button', { name: 'All partners' }).focus()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('region', { name: 'Also known as' })).not.toContainText('The short name')
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('option', { name: /Called about the renewal/ })).toHaveCount(0, patience)
})
