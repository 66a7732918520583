import type { Page } from '@playwright/test'
import { expect, test } from '../helpers/app-test'
import { launchApp, type RunningApp } from '../helpers/launch-app'
import { openPartner } from './chain/exchange-page'
import { goTo, patience } from './chain/shell-page'
import { changesSoFar, tabTo, undoByKey } from './keyboard'

// Leading a workshop in the real app: what is held back until it is revealed, and undo through all of it.
test.describe.configure({ mode: 'serial', timeout: 300_000 })

const partner = 'Fjordnett AS'
let running: RunningApp
let page: Page
let before = 0

test.beforeAll(async () => {
  running = await launchApp()
  page = running.page
  await page
    .getByRole('button', { name: /sample/i })
    .first()
    .click()
  await goTo(page, 'Exchange')
  await expect(page.getByRole('region', { name: 'Exchange canvas' })).toBeVisible({ timeout: 120_000 })
  await openPartner(page, partner)
  before = await changesSoFar(page)
  await page.getByRole('button', { name: 'More to do with this exchange' }).click()
  await page.getByRole('menuitem', { name: 'Meet the partner in a workshop' }).click()
  await page.getByRole('button', { name: 'Start the workshop' }).click()
  await expect(page.getByRole('heading', { name: `Workshop with ${partner}` })).toBeVisible(patience)
})
test.afterAll(async () => running.close())

const step = () => page.getByRole('region', { name: 'Step' })
const sliders = () => step().getByRole('slider')

/** Rates the line at hand with the keys only; every field gets the same value. */
async function rateHere(value: string): Promise<void> {
  const count = await sliders().count()
  for (let place = 0; place < count; place += 1) {
    await expect(sliders().nth(place)).toBeFocused(patience)
    await page.keyboard.press(value)
    await expect(sliders().nth(place)).toHaveAttribute('aria-valuetext', `${value} of 5`)
    if (place < count - 1) await page.keyboard.press('Tab')
  }
}

const stepIs = (title: string) => expect(step().getByText(title).first()).toBeVisible(patience)

test('is led with one keyboard: rate, hand over, and the other side’s ratings are not there', async () => {
  await rateHere('5')
  await page.keyboard.press('j')
  await rateHere('4')
  await page.keyboard.press('n')
  await stepIs('The partner rates')
  for (const slider of await sliders().all())
    await expect(slider).toHaveAttribute('aria-valuetext', 'not rated')
  await rateHere('2')
  await page.keyboard.press('k')
  await rateHere('1')
})

test('keeps unrevealed ratings from the Exchange screen, the list and documents', async () => {
  await openPartner(page, partner)
  await expect(page.getByRole('region', { name: 'Exchange canvas' })).toHaveCount(0)
  await expect(page.getByText(/workshop/i).first()).toBeVisible()
  expect(await page.getByRole('img', { name: /vendor says 5, partner says 1/ }).count()).toBe(0)
  await page.getByText('All Tier 1', { exact: true }).click()
  await expect(page.getByText(/Tier 1 partners are audited/)).toBeVisible(patience)
  expect(await page.getByText('Version 2, workshop').count()).toBe(0)
  await goTo(page, 'Deliverables')
  await expect(page.getByRole('button', { name: /^Workshop Protocol/ })).toContainText(
    /Needs a workshop/,
    patience
  )
  await page.keyboard.press('F9')
  await expect(page.getByRole('heading', { name: `Workshop with ${partner}` })).toBeVisible(patience)
})

test('reveals with Space, once each however fast it is pressed', async () => {
  await page.keyboard.press('n')
  await stepIs('Reveal')
  await page.keyboard.press(' ')
  await page.keyboard.press(' ')
  await expect(page.getByText(/^2 of \d+ revealed$/)).toBeVisible(patience)
  await page.keyboard.press(' ')
  await expect(page.getByText(/^2 of \d+ revealed$/)).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: /changed|could not/i })).toHaveCount(0)
})

test('takes back a reveal, then ratings, then the workshop itself', async () => {
  await page.keyboard.press('Control+Z')
  await expect(page.getByText(/^1 of \d+ revealed$/)).toBeVisible(patience)
  await page.keyboard.press('Control+Shift+Z')
  await expect(page.getByText(/^2 of \d+ revealed$/)).toBeVisible(patience)
  await page.keyboard.press('n')
  await stepIs('Agree on actions')
  await tabTo(page.getByRole('textbox', { name: 'Agree on an action' }))
  await page.keyboard.type('Pay approved claims in 30 days')
  await page.keyboard.press('Enter')
  await expect(step().getByText('Pay approved claims in 30 days').first()).toBeVisible(patience)
  await tabTo(page.getByRole('button', { name: 'Step back' }))
  // Each undo is a change of its own: what was undone and done again above does not count.
  const after = await changesSoFar(page)
  await undoByKey(page, after - before - 2)
  await expect(page.getByRole('button', { name: 'Start the workshop' })).toBeVisible(patience)
  await openPartner(page, partner)
  await expect(page.getByRole('region', { name: 'Exchange canvas' })).toBeVisible(patience)
})
