import type { Page } from '@playwright/test'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from '../helpers/app-test'
import { launchApp } from '../helpers/launch-app'
import { applyButton, choose, givenFile, openImport } from './import-screen'

const realData = resolve(__dirname, '../../../shared/data/reseller_adventureworks')

const roster = givenFile(
  'Partner roster.csv',
  'Partner roster Halden Systems\nExported 02.10.2026\nPartner ID;Partner;Type;Tier;Signed\nP1;Kestrel Cloud GmbH;VAR;Gold;14.03.2024\nP2;Fjordnett AS;MSP;Silver;01.12.2023\nP3;Brückner & Sohn;Systemhaus;Gold;30.06.2022\n'
)
const pipeline = givenFile(
  'Opportunities.csv',
  'Opportunity ID;Partner / VAR;Account;Stage;Amt (k EUR);Created;Close dt;Lead src\n' +
    'D1;Kestrel Cloud;Stadtwerke Lingen;Closed won;184,0;14.01.2026;30.03.2026;Partner-led\n' +
    'D2;FJORDNETT AS;Nordre Havn;Proposal;44,5;22.02.2026;;Resale\n' +
    'D3;Kestrel Clouds;Meyer Logistik;Closed lost;TBC;05.03.2026;28.06.2026;Inside\n' +
    'Total;;;;228,5;;;\n'
)

test('client files become partners and deals, and are taken back', async () => {
  const running = await launchApp()
  const { page } = running
  await openImport(page)
  await choose(page, roster, pipeline)
  const files = page.getByRole('region', { name: 'Files and sheets' })
  await expect(files.getByRole('button', { name: /Partner roster.*Partners/ })).toBeVisible({
    timeout: 30_000
  })
  await expect(files.getByRole('button', { name: /Opportunities.*Deals/ })).toBeVisible({ timeout: 30_000 })
  await expect(
    page.getByRole('region', { name: 'Sheet' }).getByRole('button', { name: /Header row 3/ })
  ).toBeVisible()
  await expect(applyButton(page)).toHaveText('Apply 6 rows')

  await page.getByRole('button', { name: /^Check/ }).click()
  await expect(page.getByText('TBC')).toBeVisible()
  await page
    .getByRole('button', { name: /Match partners/ })
    .first()
    .click()
  await expect(page.getByRole('option', { name: /Kestrel Clouds/ })).toContainText('decide')
  await page.keyboard.press('1')
  await expect(page.getByRole('option', { name: /Kestrel Clouds/ })).toContainText(
    'Same as Kestrel Cloud GmbH'
  )
  await page.getByRole('button', { name: /Preview and apply/ }).click()
  await expect(page.getByText('What will change')).toBeVisible()
  await applyButton(page).click()
  await expect(page.getByRole('status').filter({ hasText: 'Imported 6 rows' })).toBeVisible()

  await page.getByRole('button', { name: 'Runs' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText('Opportunities.csv')).toBeVisible()
  await dialog.getByRole('button', { name: 'Take back' }).click()
  await expect(dialog.getByText('Taken back')).toBeVisible()
  await page.keyboard.press('Escape')

  await choose(page, roster, pipeline)
  await expect(applyButton(page)).toHaveText('Apply 6 rows', { timeout: 30_000 })
  await running.close()
})

test('a file that is no table says so, and the others go on', async () => {
  const running = await launchApp()
  const { page } = running
  await openImport(page)
  const picture = givenFile(
    'Logo.xlsx',
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])
  )
  await choose(page, picture, roster)
  await expect(page.getByRole('alert')).toContainText('Logo.xlsx', { timeout: 30_000 })
  await expect(applyButton(page)).toHaveText('Apply 3 rows', { timeout: 30_000 })
  await running.close()
})

/**
 * Cancels a read once its progress ends with the given words, from inside the page and begun before the file is chosen:
 * a fast machine has read it before a test outside has looked. Answers the progress and how long cancelling took.
 */
const cancelReading = (page: Page, ending: string): Promise<{ figure: string; tookMs: number }> =>
  page.evaluate(async (wanted) => {
    const bar = () => document.querySelector('[role="progressbar"]')
    const button = () => [...document.querySelectorAll('button')].find((one) => one.textContent === 'Cancel')
    for (;;) {
      const figure = bar()?.getAttribute('aria-valuetext') ?? ''
      const cancel = button()
      if (cancel && bar() && figure.endsWith(wanted)) {
        const started = performance.now()
        cancel.click()
        while (bar()) await new Promise((done) => setTimeout(done, 5))
        return { figure, tookMs: performance.now() - started }
      }
      if (document.querySelector('[aria-current="true"]')) throw new Error(`read to the end after ${figure}`)
      await new Promise((done) => setTimeout(done, 4))
    }
  }, ending)

test('a read that is cancelled is gone within 200 ms, its process too', async () => {
  const running = await launchApp()
  const { page, app } = running
  await openImport(page)
  const line = `${'Kestrel Cloud GmbH;1234,50;14.03.2026;'.repeat(6)}\n`
  const folder = mkdtempSync(join(tmpdir(), 'tandem-huge-'))
  const huge = join(folder, 'Huge.csv')
  // Close to the eight million cells that are taken at most: even a fast machine still reads when Cancel appears.
  writeFileSync(huge, `${'Partner;Amount;Date;'.repeat(6)}\n${line.repeat(400_000)}`)
  const cancelled = cancelReading(page, '')
  await page.getByLabel('Files to import').setInputFiles(huge)
  const { tookMs } = await cancelled
  expect(tookMs).toBeLessThan(200)
  await expect
    .poll(() =>
      app.evaluate(
        ({ webContents }) =>
          webContents.getAllWebContents().filter((one) => one.getURL().startsWith('app://import-host')).length
      )
    )
    .toBe(0)
  await expect(page.getByText('Drop the client’s spreadsheets here', { exact: false })).toBeVisible()
  await running.close()
  rmSync(folder, { recursive: true })
})

/** An OpenDocument table in one text, as LibreOffice saves a flat one. */
function openDocument(rows: number): string {
  const cell = (text: string) =>
    `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`
  const row = `<table:table-row>${cell('Kestrel Cloud GmbH')}${cell('Stadtwerke Lingen')}${cell('Proposal')}</table:table-row>`
  const spaces = ['office', 'table', 'text']
    .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
    .join(' ')
  return `<?xml version="1.0"?><office:document ${spaces} office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="Deals">${row.repeat(rows)}</table:table></office:spreadsheet></office:body></office:document>`
}

test('OpenDocument is read with its progress in rows, and cancelled like any other', async () => {
  const running = await launchApp()
  const { page, app } = running
  await openImport(page)
  const folder = mkdtempSync(join(tmpdir(), 'tandem-huge-'))
  const huge = join(folder, 'Huge.fods')
  writeFileSync(huge, openDocument(100_000))
  const cancelled = cancelReading(page, ' rows')
  await page.getByLabel('Files to import').setInputFiles(huge)
  const readers = () =>
    app.evaluate(({ webContents }) =>
      webContents
        .getAllWebContents()
        .filter((one) => one.getURL().startsWith('app://import-host'))
        .map((one) => one.getOSProcessId())
    )
  await expect.poll(async () => (await readers()).length, { timeout: 60_000 }).toBe(1)
  const [reader = 0] = await readers()
  const { figure, tookMs } = await cancelled
  expect(figure).toMatch(/^\d+[,.\s]?000 rows$/)
  expect(tookMs).toBeLessThan(200)
  const isAlive = (): boolean => {
    try {
      return process.kill(reader, 0)
    } catch {
      return false
    }
  }
  await expect.poll(isAlive, { timeout: 60_000 }).toBe(false)
  await expect(page.getByText('Drop the client’s spreadsheets here')).toBeVisible()
  await running.close()
  rmSync(folder, { recursive: true })
})

test('701 resellers and 57,851 order lines come in while the window keeps answering', async () => {
  test.skip(
    !existsSync(realData),
    `the real reseller files are absent (${realData}); the other tests use own files`
  )
  const running = await launchApp()
  const { page } = running
  await openImport(page)
  const real = (name: string) => givenFile(name, readFileSync(resolve(realData, name)))
  await choose(page, real('Resellers.csv'), real('FactResellerSales.csv'))
  await expect(applyButton(page)).toHaveText(/58[,.  ]?552 rows/, { timeout: 90_000 })
  await page.getByRole('button', { name: /^Check/ }).click()
  await expect(page.getByText(/77[,.  ]?548[,.  ]?570[.,]20/)).toBeVisible({ timeout: 90_000 })
  await page.evaluate(() => {
    const gaps: number[] = []
    let last = performance.now()
    const tick = (): void => {
      gaps.push(performance.now() - last)
      last = performance.now()
      requestAnimationFrame(tick)
    }
    requestAnimationFrame(tick)
    Object.assign(window, { gaps })
  })
  await applyButton(page).click()
  await expect(page.getByRole('status').filter({ hasText: /Imported 58/ })).toBeVisible({ timeout: 90_000 })
  const worst = await page.evaluate(() => Math.max(...(window as unknown as { gaps: number[] }).gaps))
  test
    .info()
    .annotations.push({ type: 'longest pause while applying, ms', description: String(Math.round(worst)) })
  expect(worst).toBeLessThan(1500)
  await running.close()
})
