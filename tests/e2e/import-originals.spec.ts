import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { utils, write } from '@e965/xlsx'
import { expect, test } from '../helpers/app-test'
import { launchApp } from '../helpers/launch-app'
import { expectAccessible } from './accessible'
import { applyAll, applyButton, choose, givenFile, openImport, patience } from './import-screen'

// Each test starts an app and reads files in processes of their own: slow on a busy machine, never stuck.
test.setTimeout(300_000)

/** A client's workbook: a roster everybody sees, a list of deals that was hidden, and a pivot of it. */
function workbook(): Buffer {
  const book = utils.book_new()
  const add = (name: string, rows: readonly (readonly (string | number)[])[]): void => {
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), name)
  }
  add('Partners', [
    ['Partner ID', 'Partner', 'Tier', 'Signed'],
    ['P1', 'Kestrel Cloud GmbH', 'Gold', '14.03.2024'],
    ['P2', 'Fjordnett AS', 'Silver', '01.12.2023'],
    ['P3', 'Brückner & Sohn', 'Gold', '30.06.2022']
  ])
  add('Deals', [
    ['Opportunity ID', 'Partner', 'Account', 'Stage', 'Amount', 'Created'],
    ['D1', 'Kestrel Cloud GmbH', 'Stadtwerke Lingen', 'Closed won', 1234.5, '14.01.2025'],
    ['D2', 'Fjordnett AS', 'Nordre Havn', 'Proposal', 500, '22.02.2025'],
    ['D3', 'Fjordnett AS', 'Meyer Logistik', 'Proposal', 90, '25.02.2025'],
    ['D4', 'Brückner & Sohn', 'Hafen Kiel', 'Closed lost', 75, '26.02.2025']
  ])
  add('Summary', [
    ['Row Labels', 'Sum of Amount'],
    ['Kestrel Cloud GmbH', 1234.5],
    ['Fjordnett AS', 590],
    ['Grand Total', 1824.5]
  ])
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }, { Hidden: 0 }] }
  return Buffer.from(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer)
}

test('a hidden sheet stays out until it is taken in, a pivot leads to its records', async () => {
  const running = await launchApp()
  const { page } = running
  await openImport(page)
  await choose(page, givenFile('Partner data.xlsx', workbook()))
  await expect(applyButton(page)).toHaveText('Apply 3 rows', patience)
  const sheet = (name: RegExp) =>
    page.getByRole('region', { name: 'Files and sheets' }).getByRole('button', { name })
  await expect(sheet(/^Deals.*Left out.*Hidden sheet/)).toBeVisible()

  await sheet(/^Summary/).click()
  const mapping = page.getByRole('region', { name: 'Mapping' })
  await expect(mapping).toContainText('A pivot table, not records', patience)
  await mapping.getByRole('button', { name: 'Open “Deals”' }).click()
  await expect(mapping).toContainText('The client had hidden this sheet', patience)
  await expectAccessible(page, 'A hidden sheet')
  await mapping.getByRole('combobox', { name: 'The rows are' }).click()
  await page.getByRole('option', { name: 'Deals', exact: true }).click()
  await expect(applyButton(page)).toHaveText('Apply 7 rows', patience)
  await applyAll(page, '7')
  await running.close()
})

test('the client’s file is saved out again byte for byte', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-originals-'))
  const running = await launchApp({ env: { TANDEM_DIALOG_DIR: folder } })
  const { page } = running
  await openImport(page)
  const sent = workbook()
  await choose(page, givenFile('Partner data (final) v3.xlsx', sent))
  await applyAll(page, '3')
  await page.getByRole('button', { name: 'Runs' }).click()
  await page.getByRole('button', { name: 'Open the sheet' }).click(patience)
  const dialog = page.getByRole('dialog', { name: /Partner data \(final\) v3\.xlsx/ })
  await expect(dialog.getByRole('gridcell', { name: 'Kestrel Cloud GmbH' })).toBeVisible(patience)
  await dialog.getByRole('button', { name: 'Save the original' }).click()
  await expect(
    page.getByRole('status').filter({ hasText: 'Saved Partner data (final) v3.xlsx' })
  ).toBeVisible(patience)
  expect(readdirSync(folder)).toEqual(['Partner data (final) v3.xlsx'])
  expect(readFileSync(join(folder, 'Partner data (final) v3.xlsx')).equals(sent)).toBe(true)
  await running.close()
  rmSync(folder, { recursive: true })
})
