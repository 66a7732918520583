import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../helpers/app-test'
import { launchApp } from '../helpers/launch-app'
import { applyAll, applyButton, choose, givenFile, openImport } from './import-screen'

const realNames = resolve(__dirname, '../../../shared/data/names')

interface Company {
  readonly name: string
  readonly country: string
}

const lines = (file: string): string[][] =>
  readFileSync(resolve(realNames, file), 'utf8')
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => /^(\d+),("(?:[^"]|"")*"|[^,]*),(.*)$/.exec(line)?.slice(1) ?? [])

const company = ([, name = '', country = '']: string[]): Company => ({
  name: name.replace(/^"|"$/g, ''),
  country
})

const ownNames = 'Alder Bracken Coral Dunmore Ember Fjord Garnet Halden Ivory Juniper Kestrel Lingen'.split(
  ' '
)
const trades = ['Systems', 'Logistics', 'Optics', 'Marine', 'Networks']

/** Partners, and how a second file writes the first of them: 500 labelled ones, or 60 of our own. */
function companies(): { known: readonly Company[]; written: readonly Company[] } {
  if (existsSync(realNames)) {
    const known = lines('dnb_test_names.csv').map(company)
    return { known, written: lines('dnb_adjusted_test_names.csv').slice(0, 120).map(company) }
  }
  const known = trades.flatMap((trade) =>
    ownNames.map((name) => ({ name: `${name} ${trade} Ltd`, country: 'NO' }))
  )
  return { known, written: known.map(({ name, country }) => ({ name: name.replace(/(.)r/, '$1'), country })) }
}

const file = (name: string, rows: readonly (readonly string[])[]) =>
  givenFile(
    name,
    rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n')
  )

const dealHead = ['Opportunity ID', 'Partner', 'Account', 'Stage', 'Amount (EUR)', 'Created']
const deals = (name: string, partners: readonly string[], prefix = 'D') =>
  file(name, [
    dealHead,
    ...partners.map((partner, index) => [
      `${prefix}${index + 1}`,
      partner,
      index % 3 === 0 ? 'Stadtwerke Lingen' : index % 3 === 1 ? 'Nordre Havn' : 'STADTWERKE LINGEN GmbH',
      'Proposal',
      String(1000 + index),
      '2026-03-01'
    ])
  ])

/** "12 of 40 decided" → [12, 40]. */
async function progress(page: Page): Promise<readonly [number, number]> {
  const text = (await page.getByText(/^\d+ of \d+ decided$/).textContent()) ?? ''
  const [decided = 0, asked = 0] = [...text.matchAll(/\d+/g)].map(Number)
  return [decided, asked]
}

const queue = (page: Page): Locator => page.getByRole('listbox', { name: 'Names to match' })
const chosen = (page: Page): Locator => queue(page).getByRole('option', { selected: true })

async function openMatch(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /Match partners/ })
    .first()
    .click()
  await expect(queue(page)).toBeVisible({ timeout: 60_000 })
}

test('the matching queue is worked through by keyboard, and what was decided is not asked again', async () => {
  test.info().annotations.push({
    type: 'names',
    description: existsSync(realNames) ? 'names/dnb' : `own fixtures: ${realNames} is absent`
  })
  const { known, written } = companies()
  const running = await launchApp()
  const { page } = running
  await openImport(page)
  const roster = file('Partner roster.csv', [
    ['Partner', 'Country', 'Tier'],
    ...known.map(({ name, country }) => [name, country, 'Gold'])
  ])
  await choose(page, roster)
  await applyAll(page)

  const names = written.map(({ name }) => name)
  await choose(page, deals('Pipeline.csv', names))
  await expect(applyButton(page)).toBeEnabled({ timeout: 60_000 })
  await openMatch(page)
  await page.getByRole('button', { name: /^Partners \d+$/ }).click()
  const [, asked] = await progress(page)
  expect(asked).toBeGreaterThan(10)

  const press = async (key: string, says: RegExp | null): Promise<void> => {
    const before = await chosen(page).textContent()
    const name =
      (await page.getByRole('region', { name: 'Decision' }).getByRole('heading').textContent()) ?? ''
    await page.keyboard.press(key)
    await expect(chosen(page)).not.toHaveText(before ?? '')
    if (says)
      await expect(queue(page).getByRole('option').filter({ hasText: name }).first()).toContainText(says)
  }
  await press('1', /Same as/)
  await press('n', /New partner/)
  await press('d', /New partner, not one of those alike/)
  await press('p', /New partner under/)
  await press('o', /Without partner/)
  await expect.poll(async () => (await progress(page))[0]).toBe(5)
  await page.keyboard.press('u')
  await expect.poll(async () => (await progress(page))[0]).toBe(4)
  await press('o', /Without partner/)

  await page.keyboard.press('a')
  const dialog = page.getByRole('dialog', { name: 'Accept many at once' })
  await expect(dialog.getByLabel('Alike from')).toHaveValue(/72/)
  await dialog.getByLabel('Alike from').fill('65')
  const accept = dialog.getByRole('button', { name: /^Accept \d+ names?$/ })
  const offered = Number(/\d+/.exec((await accept.textContent()) ?? '')?.[0])
  expect(offered).toBeGreaterThan(3)
  await dialog.getByRole('checkbox').first().uncheck()
  await expect(accept).toHaveText(new RegExp(`Accept ${offered - 1} name`))
  await accept.click()
  await expect.poll(async () => (await progress(page))[0]).toBe(5 + offered - 1)
  await applyAll(page)

  await choose(page, deals('Pipeline next month.csv', names, 'E'))
  await expect(applyButton(page)).toBeEnabled({ timeout: 60_000 })
  await openMatch(page)
  await expect.poll(async () => (await progress(page))[1], { timeout: 30_000 }).toBeLessThan(asked - offered)
  await page.getByRole('button', { name: 'Remembered names' }).click()
  const memory = page.getByRole('dialog', { name: 'Remembered names' })
  await expect(memory.getByRole('listitem').first()).toBeVisible()
  const list = file('From another engagement.csv', [
    ['Kind', 'Written', 'Decision', 'Name'],
    ['partner', 'Some Other Spelling', 'same', known[0]?.name ?? '']
  ])
  await memory.getByLabel('List of names').setInputFiles(list)
  await expect(memory.getByText('“Some Other Spelling” is', { exact: false })).toBeVisible()
  await memory.getByRole('button', { name: 'Take in 1 name' }).click()
  await expect(memory.getByText('Some Other Spelling')).toBeVisible()
  await running.close()
})

test('spellings of one customer become one name where a person says so', async () => {
  const running = await launchApp()
  const { page } = running
  await openImport(page)
  await choose(
    page,
    deals('Pipeline.csv', ['Kestrel Cloud', 'Kestrel Cloud', 'Kestrel Cloud', 'Kestrel Cloud'])
  )
  await expect(applyButton(page)).toBeEnabled({ timeout: 60_000 })
  await openMatch(page)
  await page.getByRole('button', { name: /^Customers 1/ }).click()
  await expect(chosen(page)).toContainText('STADTWERKE LINGEN GmbH')
  await expect(page.getByRole('region', { name: 'Decision' })).toContainText('legal form differs')
  await page.keyboard.press('1')
  await expect(chosen(page)).toContainText('Written as Stadtwerke Lingen')
  await applyAll(page)
  await running.close()
})
