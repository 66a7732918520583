import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../helpers/app-test'
import { launchApp, type RunningApp } from '../helpers/launch-app'
import { expectAccessible } from './accessible'
import { expectSaid, patience } from './chain/shell-page'

// From the sample's data to a decided order of work, by keyboard, and all of it taken back.
test.describe.configure({ mode: 'serial', timeout: 240_000 })

let running: RunningApp
let page: Page

const go = async (step: 'Diagnosis' | 'Plan'): Promise<void> => {
  await page
    .getByRole('navigation', { name: 'Steps' })
    .getByRole('button', { name: new RegExp(`^${step}`) })
    .click()
  await expect(page.getByRole('heading', { name: step, level: 1 })).toBeVisible(patience)
}
const openTab = (name: string) => page.getByRole('tab', { name, exact: true }).click()
const dimension = (name: string): Locator => page.getByRole('button', { name: new RegExp(`^${name} ?:`) })
const card = (title: RegExp): Locator => page.locator('[data-card]').filter({ hasText: title })

test.beforeAll(async () => {
  running = await launchApp()
  page = running.page
  await page
    .getByRole('button', { name: /sample/i })
    .first()
    .click()
  await go('Diagnosis')
  await expect(dimension('Strategy and operating model')).toBeVisible({ timeout: 120_000 })
})
test.afterAll(() => running.close())

test('answers in one sentence, and a figure of it opens down to the client’s file', async () => {
  const answer = page.getByRole('region', { name: 'Answer in one sentence' })
  await expect(answer).toContainText(/^Halden Systems .+: .+/, patience)
  await answer.getByRole('list').getByRole('button').first().click()
  const evidence = page.getByRole('dialog', { name: /^Evidence:/ })
  await expect(evidence).toContainText('How it is counted', patience)
  await page.keyboard.press('Escape')
  await expect(evidence).toHaveCount(0)
  await expectAccessible(page, 'the overview')
})

test('judges a dimension, but not without a reason', async () => {
  await dimension('Enablement').click()
  const form = page.getByRole('form', { name: 'Judgement of Enablement' })
  await form.getByLabel('Own score').fill('4')
  await expect(form.getByRole('button', { name: 'Keep judgement' })).toBeDisabled()
  await expect(form).toContainText('An own score needs a reason')
  await form.getByLabel('Reason').fill('Two days of training seen on site')
  await form.getByRole('button', { name: 'Keep judgement' }).click()
  await expect(page.getByRole('button', { name: /^Enablement ?: ?4\.0 ?of 5/ })).toBeVisible(patience)
})

test('accepts a recommendation by key', async () => {
  await openTab('Recommendations')
  const first = card(/Name the person who decides on money/)
  await first.focus()
  await page.keyboard.press('a')
  await expectSaid(page, /Accepted “Name the person/)
  await expect(page.getByRole('region', { name: 'Accepted, 1' })).toContainText('Name the person')
})

test('an open friction item holds back a later phase and says why', async () => {
  await go('Plan')
  await page.keyboard.press('n')
  await page.keyboard.type('Spring claims are still unpaid')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('note')).toContainText('1 open item holds back', patience)
  await expectAccessible(page, 'the friction log')
  await page.getByRole('button', { name: 'See what waits' }).click()
  const later = card(/Run a first-90-days programme/)
  await expect(later).toContainText('Waits: 1 open friction item', patience)
  await later.focus()
  await page.keyboard.press('a')
  await expectSaid(page, /Accepted “Run a first-90-days/)
  await page.keyboard.press('d')
  await expectSaid(page, /Not yet: Waits until an open friction item is settled: “Spring claims/)
  await expectAccessible(page, 'the board')
})

test('undo takes all of it back', async () => {
  const undo = page.getByRole('button', { name: /^Undo/ }).first()
  await undo.click()
  await expect(page.getByRole('region', { name: 'Accepted, 1' })).toBeVisible(patience)
  await undo.click()
  await expect(card(/Run a first-90-days programme/)).not.toContainText('open friction', patience)
  await undo.click()
  await expect(page.getByRole('region', { name: 'Accepted, 0' })).toBeVisible(patience)
  await undo.click()
  await openTab('Overview')
  await expect(page.getByRole('button', { name: /^Enablement ?: ?4\.0 ?of 5/ })).toHaveCount(0, patience)
})
