import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../helpers/app-test'
import { launchApp, type RunningApp } from '../helpers/launch-app'
import { editor } from './chain/exchange-page'
import { patience } from './chain/shell-page'
import { changesSoFar, pickEntry, pickOption, tabTo, typeInto, undoByKey } from './keyboard'

// A whole audit in the real app without a mouse: from choosing the partner to closing the version, and all of it back.
test.describe.configure({ mode: 'serial', timeout: 300_000 })

const partner = 'Delft Data Partners B.V.'
let running: RunningApp
let page: Page

test.beforeAll(async () => {
  running = await launchApp()
  page = running.page
  const sample = page.getByRole('button', { name: /sample/i }).first()
  await tabTo(sample)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('navigation', { name: 'Steps' })).toBeVisible({ timeout: 120_000 })
})
test.afterAll(async () => running.close())

const press = async (...keys: string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key)
}

/** Opens a line of the canvas with the keyboard. */
async function open(name: string): Promise<Locator> {
  await tabTo(page.getByRole('button', { name: new RegExp(`^${name}, .* a year\\. Edit$`) }))
  await press('Enter')
  const pane = editor(page, name)
  await expect(pane).toBeVisible(patience)
  return pane
}

async function rateLine(name: string, ratings: readonly [string, string, string]): Promise<Locator> {
  const pane = await open(name)
  await tabTo(pane.getByRole('slider').first())
  await press(ratings[0], 'Tab', ratings[1], 'Tab', ratings[2])
  for (const [place, value] of ratings.entries()) {
    await expect(pane.getByRole('slider').nth(place)).toHaveAttribute('aria-valuetext', `${value} of 5`)
  }
  return pane
}

let before = 0

test('starts with the partner chosen by typing', async () => {
  await tabTo(page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name: /^Exchange/ }))
  await press('Enter')
  const chooser = page.getByRole('combobox', { name: 'Partner', exact: true })
  await tabTo(chooser)
  await press('Control+A')
  await page.keyboard.type('Delft')
  await expect(page.getByRole('option').first()).toContainText(partner, patience)
  await press('Enter')
  await expect(page.getByText('was never audited')).toBeVisible(patience)
  before = await changesSoFar(page)
  await tabTo(page.getByRole('button', { name: 'Start the audit' }))
  await press('Enter')
  await expect(page.getByRole('region', { name: 'Exchange canvas' })).toBeVisible(patience)
})

test('rates lines of both sides, as fast as keys go', async () => {
  await rateLine('Customer access', ['4', '3', '5'])
  await rateLine('Service capacity', ['3', '3', '3'])
  await rateLine('Deal protection', ['5', '5', '2'])
  const pane = await rateLine('Response time', ['4', '4', '1'])
  const effort = pane.getByRole('slider').nth(3)
  await tabTo(effort)
  await press('1')
  await expect(effort).toHaveAttribute('aria-valuetext', '1 of 5')
  await press('Escape')
  for (const said of [
    'Importance 4, delivered: vendor says 3, partner says 5',
    'Importance 5, delivered: vendor says 5, partner says 2',
    'Importance 4, delivered: vendor says 4, partner says 1'
  ]) {
    await expect(page.getByRole('img', { name: said }).first()).toBeVisible(patience)
  }
  const findings = page.getByRole('region', { name: 'Findings' })
  await expect(findings).toContainText('Response time', patience)
})

test('judges amounts on both sides, and the verdict follows', async () => {
  for (const [name, value] of [
    ['Customer access', '900000'],
    ['Technical experts', '10000']
  ] as const) {
    const pane = await open(name)
    await pickOption(pane.getByRole('radiogroup', { name: 'How the amount is found' }), 'Judged')
    await typeInto(pane.getByRole('textbox', { name: 'A year' }), value)
    await typeInto(pane.getByRole('textbox', { name: 'Why this amount' }), 'Said by both sides in June')
    await press('Escape')
    const amount = new RegExp(`^${name}, .*${value.slice(0, 2)}.*000 a year`)
    await expect(page.getByRole('button', { name: amount })).toBeVisible(patience)
  }
  const canvas = page.getByRole('region', { name: 'Exchange canvas' })
  await expect(canvas).toContainText(/€9\d\dk a year|€1\.\dm a year/i, patience)
  await expect(canvas).toContainText(/loses|Not clear yet/)
})

test('agrees on an action with an owner, and keeps a proposition', async () => {
  await tabTo(page.getByRole('textbox', { name: 'Add an action' }))
  await page.keyboard.type('Answer within two working days')
  await press('Enter')
  const owner = page.getByRole('button', { name: 'no owner' })
  await tabTo(owner)
  await press('Enter')
  await page.getByRole('textbox', { name: 'Owner at the vendor' }).waitFor()
  await typeInto(page.getByRole('textbox', { name: 'Owner at the vendor' }), 'K. Lindqvist')
  await typeInto(page.getByRole('textbox', { name: 'Owner at the partner' }), 'P. de Vries')
  await press('Escape')
  await expect(page.getByRole('button', { name: /^K\. Lindqvist/ })).toBeVisible(patience)
  await typeInto(
    page.getByRole('textbox', { name: /^Why Delft Data Partners should work with/ }),
    'Halden answers first where others ask for a ticket.'
  )
})

test('closes the version, and Ctrl+Z takes all of it back', async () => {
  const version = page.getByRole('button', { name: /^Version: Version 1/ })
  await pickEntry(version, 'Close it: keep its amounts as they are')
  await expect(page.getByRole('button', { name: /^Version: Version 1 .* closed/ })).toBeVisible(patience)
  const after = await changesSoFar(page)
  expect(after - before).toBeGreaterThan(18)
  await tabTo(page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name: /^Exchange/ }))
  await undoByKey(page, after - before)
  await expect(page.getByText('was never audited')).toBeVisible(patience)
})
