import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../helpers/app-test'
import { launchApp } from '../helpers/launch-app'

const realData = resolve(__dirname, '../../../shared/data/reseller_adventureworks')
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

const file = (name: string, content: string | Buffer) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content)
})

const roster = file(
  'Partner roster.csv',
  'Partner ID;Partner;Type;Tier;Signed\nP1;Kestrel Cloud GmbH;VAR;Gold;14.03.2024\nP2;Fjordnett AS;MSP;Silver;01.12.2023\nP3;Brückner & Sohn;VAR;Gold;30.06.2022\n'
)
const pipeline = file(
  'Opportunities.csv',
  'Opportunity ID;Partner / VAR;Account;Stage;Amt (k EUR);Created;Close dt;Lead src\n' +
    'D1;Kestrel Cloud GmbH;Stadtwerke Lingen;Closed won;184,0;14.01.2026;30.03.2026;Partner-led\n' +
    'D2;Fjordnett AS;Nordre Havn;Closed won;44,5;22.02.2026;28.03.2026;Resale\n' +
    'D3;Kestrel Cloud GmbH;Meyer Logistik;Closed lost;12,0;05.03.2026;28.03.2026;Inside\n'
)

const go = (page: Page, screen: string) =>
  page
    .getByRole('link', { name: new RegExp(`^${screen}`) })
    .or(page.getByRole('button', { name: new RegExp(`^${screen}`) }))
    .first()
    .click()

async function startAndImport(
  page: Page,
  files: ReturnType<typeof file>[],
  asOf: string | null
): Promise<void> {
  await page
    .getByRole('button', { name: /new engagement/i })
    .first()
    .click()
  await page.getByLabel('Client').fill('Halden Systems')
  if (asOf !== null) await page.getByLabel('As of').fill(asOf)
  await page.getByRole('button', { name: /^Create/ }).click()
  await go(page, 'Import')
  await page.getByLabel('Files to import').setInputFiles(files)
  const apply = page.getByRole('button', { name: /^Apply .* rows?$/ })
  await expect(apply).toBeEnabled({ timeout: 90_000 })
  await apply.click()
  await expect(page.getByRole('status').filter({ hasText: /^Imported/ })).toBeVisible({ timeout: 90_000 })
  await go(page, 'Partners')
}

const cell = (page: Page, index: number, column: string): Locator =>
  page.locator(`.ag-row[row-index="${index}"] [col-id="${column}"]`)

async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(axe)
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run: (o: object) => Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }> }
    }
    const { violations } = await axe.run({ resultTypes: ['violations'] })
    return violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.target.join(' ')).join(', ')}`)
  })
  expect(found).toEqual([])
}

test('partners are found, sorted, edited by keyboard, set in bulk and taken back', async () => {
  const running = await launchApp()
  const { page } = running
  await startAndImport(page, [roster, pipeline], null)
  await expect(page.getByRole('status').filter({ hasText: '3 partners' })).toBeVisible()
  await expect(cell(page, 0, 'name')).toHaveText('Kestrel Cloud GmbH')
  await expect(cell(page, 0, 'revenue')).toContainText('184,000')

  await page.keyboard.press('/')
  await page.keyboard.type('bruckner')
  await expect(page.getByRole('status').filter({ hasText: '1 of 3 partners' })).toBeVisible()
  await expect(cell(page, 0, 'name')).toHaveText('Brückner & Sohn')
  await page.getByLabel('Find partners').fill('')

  await page.getByRole('columnheader', { name: 'Partner', exact: true }).click()
  await expect(cell(page, 0, 'name')).toHaveText('Brückner & Sohn')

  await cell(page, 0, 'tier').click()
  await expect(page.getByRole('status', { name: 'Origin of the value' })).toContainText('“Gold”')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Tier 1')
  await page.keyboard.press('Enter')
  await expect(cell(page, 0, 'tier')).toHaveText('Tier 1')
  await cell(page, 0, 'tier').click()
  await expect(page.getByRole('status', { name: 'Origin of the value' })).toContainText(
    /Set by .* before: .*“Gold”/
  )

  await page.locator('.ag-header .ag-checkbox-input').first().click()
  await page.getByRole('button', { name: 'Set tier' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Silver' }).click()
  for (const index of [0, 1, 2]) await expect(cell(page, index, 'tier')).toHaveText('Silver')
  await page.keyboard.press('Control+z')
  await expect(cell(page, 0, 'tier')).toHaveText('Tier 1')
  await page.keyboard.press('Control+z')
  await expect(cell(page, 0, 'tier')).toHaveText('Gold')
  await expectAccessible(page)
  await running.close()
})

test('a figure opens its evidence down to the cell and text of the client’s file', async () => {
  const running = await launchApp()
  const { page } = running
  await startAndImport(page, [roster, pipeline], '2026-03-31')
  await page.getByRole('button', { name: /Active partner rate/ }).click()
  const evidence = page.getByRole('dialog', { name: /Evidence/ })
  await expect(evidence).toContainText('2 of 3 partners')
  await expect(evidence).toContainText('Opportunities.csv')
  await expect(evidence).toContainText(/[A-Z]\d+/)
  await page.keyboard.press('Escape')

  await cell(page, 0, 'name').click()
  await expect(page.getByRole('heading', { name: 'Kestrel Cloud GmbH' })).toBeVisible()
  await page.getByRole('tab', { name: /^Deals/ }).click()
  await page.locator('[col-id="amount"].ag-cell').filter({ hasText: '184,000' }).click()
  await expect(page.getByRole('status', { name: 'Origin of the value' })).toContainText(
    'Opportunities.csv, cell E2: “184,0”'
  )
  await page.getByRole('button', { name: 'Add contact' }).click()
  await page.getByRole('dialog').getByLabel('Name').fill('Ines Weber')
  await page.getByRole('dialog').getByLabel('Economic buyer').check()
  await page.getByRole('dialog').getByRole('button', { name: 'Add contact' }).click()
  await expect(page.getByRole('button', { name: /Ines Weber.*Economic buyer/ })).toBeVisible()
  await expectAccessible(page)
  await running.close()
})

test('the published values of AdventureWorks stand on the screen', async () => {
  test.skip(
    !existsSync(realData),
    `the real reseller files are absent (${realData}); the other tests use own files`
  )
  const running = await launchApp()
  const { page } = running
  const real = (name: string) => file(name, readFileSync(resolve(realData, name)))
  await startAndImport(page, [real('Resellers.csv'), real('FactResellerSales.csv')], '2020-06-30')
  const headline = page.getByText('signed partners were active in the last 90 days')
  await expect(headline.or(page.locator('p').filter({ hasText: 'signed partners' })).first()).toBeVisible({
    timeout: 60_000
  })
  await page.getByRole('button', { name: /Active partner rate: 38[.,]2/ }).click()
  await expect(page.getByRole('dialog', { name: /Evidence/ })).toContainText('268 of 701 partners')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: /80% of revenue: 184/ })).toBeVisible()
  await running.close()
})
