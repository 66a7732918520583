import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../helpers/app-test'
import { launchApp, type RunningApp } from '../helpers/launch-app'
import { patience } from './chain/shell-page'

// Every figure of the Diagnosis screen, tab by tab and choice by choice, opens its evidence, and that ends at cells of the
// client's files or says what to ask for. Figures are known by what they say, so each is opened once.
test.describe.configure({ mode: 'serial', timeout: 480_000 })

const openers = 'button[aria-haspopup="dialog"][aria-label*=": "]'
const metricOpeners = 'td button[aria-haspopup="dialog"]'
const ends = /In the client’s files?.*[A-Z]{1,2}\d+|To ask the client for/s
const seen = new Set<string>()
let running: RunningApp
let page: Page

test.beforeAll(async () => {
  running = await launchApp()
  page = running.page
  await page.getByRole('button', { name: 'Open the sample engagement' }).click()
  await page
    .getByRole('navigation', { name: 'Steps' })
    .getByRole('button', { name: /^Diagnosis/ })
    .click(patience)
})
test.afterAll(() => running.close())

const main = (): Locator => page.getByRole('main')
const tab = (name: string): Promise<void> => page.getByRole('tab', { name, exact: true }).click()

async function opens(figure: Locator): Promise<void> {
  await figure.click()
  const evidence = page.getByRole('dialog', { name: /^Evidence:/ })
  await expect(evidence).toContainText('How it is counted', patience)
  await expect(evidence).toContainText(ends)
  await page.keyboard.press('Escape')
  await expect(evidence).toHaveCount(0)
}

/** Opens the figures on screen that were not opened before; how many there are at all. */
async function walk(of = openers): Promise<number> {
  const figures = main().locator(of)
  const labels = await figures.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''))
  for (const [index, label] of labels.entries()) {
    if (seen.has(label)) continue
    seen.add(label)
    await test.step(label, () => opens(figures.nth(index)))
  }
  return labels.length
}

/** Chooses one after another and walks what is shown then; how many figures were shown at all. */
async function walkEach(choices: Locator): Promise<number> {
  const count = await choices.count()
  let shown = 0
  for (let index = 0; index < count; index++) {
    await choices.nth(index).click()
    shown += await walk()
  }
  return shown
}

test('of the overview: what the answer stands on, gaps, and what each dimension is made of', async () => {
  await expect(main().locator(openers).first()).toBeVisible(patience)
  expect(await walk()).toBeGreaterThan(5)
  const dimensions = main().locator('button[data-dimension]')
  await expect(dimensions).toHaveCount(10, patience)
  expect(await walkEach(dimensions)).toBeGreaterThan(10)
})

test('of the rules, and of the panel of each', async () => {
  await tab('Rules')
  const rules = main().getByRole('button', { name: /^(Fires|Inconclusive|Clear|Cannot tell) ?R\d\d/ })
  await expect(rules.first()).toBeVisible(patience)
  expect(await walkEach(rules)).toBeGreaterThan(50)
})

test('of the checklists’ questions', async () => {
  await tab('Checklists')
  const questions = main().locator('li > button:first-child')
  await expect(questions.first()).toBeVisible(patience)
  expect(await walkEach(questions)).toBeGreaterThan(10)
})

test('of the recommendations', async () => {
  await tab('Recommendations')
  const cards = page.locator('[data-card]')
  await expect(cards.first()).toBeVisible(patience)
  expect(await walkEach(cards)).toBeGreaterThan(10)
})

test('of the metrics', async () => {
  await tab('Metrics')
  await expect(main().locator(metricOpeners).first()).toBeVisible(patience)
  expect(await walk(metricOpeners)).toBeGreaterThan(100)
})
