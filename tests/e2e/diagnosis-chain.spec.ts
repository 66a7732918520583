import { readFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from '../helpers/app-test'
import { launchApp, type RunningApp } from '../helpers/launch-app'
import { exportDocument, openDocument } from './chain/deliverables-page'
import { startEngagement } from './chain/engagement-page'
import { apply, pickFiles } from './chain/import-page'
import { sampleClient } from './chain/sample-client'
import { count, patience } from './chain/shell-page'

// One way from a client's files to a document that says what to do: import, diagnosis, a threshold changed with a
// reason, the scorecard judged, a recommendation accepted, the Gap Analysis exported. The steps build on each other.
test.describe.configure({ mode: 'serial', timeout: 240_000 })

const client = sampleClient(resolve(__dirname, '../../resources/sample'))
const saved = mkdtempSync(join(tmpdir(), 'tandem-diagnosis-'))
const reason = 'The client sells three years ahead'
let running: RunningApp
let page: Page

const diagnosisTab = async (name: string): Promise<void> => {
  await page
    .getByRole('navigation', { name: 'Steps' })
    .getByRole('button', { name: /^Diagnosis/ })
    .click()
  await page.getByRole('tab', { name, exact: true }).click()
}
const rule = () => page.getByRole('button', { name: /R21 Partners bring little of the pipeline/ })

test.beforeAll(async () => {
  running = await launchApp({ env: { TANDEM_DIALOG_DIR: saved } })
  page = running.page
})
test.afterAll(async () => {
  await running.close()
  rmSync(saved, { recursive: true, force: true })
})

test('imports the roster and the deals', async () => {
  await startEngagement(page, client)
  await pickFiles(page, client, client.roster, client.deals)
  await apply(page, count(client.partners.length + client.dealRows.length))
})

test('every figure of the overview opens its evidence down to a cell', async () => {
  await diagnosisTab('Overview')
  const figures = page.getByRole('main').locator('button[aria-haspopup="dialog"][aria-label*=": "]')
  await expect(figures.first()).toBeVisible({ timeout: 120_000 })
  const shown = await figures.count()
  expect(shown).toBeGreaterThan(5)
  for (let index = 0; index < shown; index++) {
    await figures.nth(index).click()
    const evidence = page.getByRole('dialog', { name: /^Evidence:/ })
    await expect(evidence).toContainText('How it is counted', patience)
    // Files of the client by name, each with a cell; a figure that cannot be told says what to ask for instead.
    await expect(evidence).toContainText(/In the client’s file.*[A-Z]{1,2}\d+|To ask the client for/s)
    await page.keyboard.press('Escape')
    await expect(evidence).toHaveCount(0)
  }
})

test('a rule fires, and its threshold is changed with a reason', async () => {
  await diagnosisTab('Rules')
  await expect(rule()).toContainText('Fires', patience)
  await rule().click()
  const chosen = page.getByRole('region', { name: 'The chosen rule' })
  await expect(async () => {
    await page.keyboard.press('e')
    await expect(chosen.getByLabel('Fires below')).toBeFocused({ timeout: 2_000 })
  }).toPass(patience)
  await chosen.getByLabel('Fires below').fill('10')
  await chosen.getByLabel('Reason').fill(reason)
  await chosen.getByRole('button', { name: 'Change the rule' }).click()
  await expect(rule()).toContainText('changed', patience)
  await expect(chosen.getByLabel('Fires below')).toHaveValue(/^10\D*$/, patience)
})

test('the scorecard takes a judgement', async () => {
  await diagnosisTab('Overview')
  await page.getByRole('button', { name: /^Enablement ?:/ }).click()
  const form = page.getByRole('form', { name: 'Judgement of Enablement' })
  await form.getByLabel('Own score').fill('4')
  await form.getByLabel('Reason').fill('Two days of training seen on site')
  await form.getByRole('button', { name: 'Keep judgement' }).click()
  await expect(page.getByRole('button', { name: /^Enablement ?: ?4\.0 ?of 5/ })).toBeVisible(patience)
})

test('a recommendation is accepted, and the document carries all of it', async () => {
  await diagnosisTab('Recommendations')
  await page.locator('[data-card]').first().focus()
  await page.keyboard.press('a')
  const said = page.getByRole('status').filter({ hasText: /Accepted “/ })
  await expect(said).toBeVisible(patience)
  const title = /Accepted “(.+?)”/.exec((await said.textContent()) ?? '')?.[1] ?? 'no title was said'
  await openDocument(page, 'Gap Analysis and Recommendations')
  const name = await exportDocument(page)
  const parts = unzipSync(new Uint8Array(readFileSync(join(saved, name))))
  const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replaceAll(/<[^>]+>/g, '')
  expect(text).toContain(reason)
  expect(text).toContain(title)
  expect(text).toContain('Enablement● On track4.0')
})

test('the palette opens another document while one is open, also one never opened before', async () => {
  await page.keyboard.press('Control+k')
  const palette = page.getByRole('dialog').getByRole('combobox')
  await expect(palette).toBeFocused(patience)
  await palette.fill('Metrics with')
  await expect(page.getByRole('option', { name: /Metrics with Evidence/ })).toBeVisible(patience)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: /^Metrics with Evidence/ })).toHaveAttribute(
    'aria-current',
    'true',
    patience
  )
})
