import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../helpers/app-test'
import { launchApp } from '../helpers/launch-app'
import { expectAccessible } from './accessible'
import { sourcesOnDisk } from './sources-on-disk'

const patience = { timeout: 60_000 }
const coded = (page: Page): Locator => page.getByText(/of \d+ answers coded/).first()
const tab = (page: Page, name: string): Locator => page.getByRole('tab', { name, exact: true })
const found = (page: Page): Locator => page.getByRole('region', { name: 'Found answers' })
const codesHere = (page: Page): Locator =>
  page.getByRole('region', { name: 'Codes on this answer' }).getByRole('listitem')

/** The sample's Voice screen. Everything from here on is done by key. */
async function openSample(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.getByRole('button', { name: 'Open the sample engagement' }).click()
  await page
    .getByRole('navigation', { name: 'Steps' })
    .getByRole('button', { name: /^Voice/ })
    .click(patience)
  await expect(coded(page)).toBeVisible(patience)
}

/** Opens a tab by arrow keys, as somebody without a mouse does. */
async function toTab(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { selected: true }).first().focus()
  for (let step = 0; step < 8 && (await tab(page, name).getAttribute('aria-selected')) !== 'true'; step += 1)
    await page.keyboard.press('ArrowRight')
  await expect(tab(page, name)).toHaveAttribute('aria-selected', 'true')
}

/** Chooses in a list that narrows down as one types. */
async function choose(field: Locator, typed: string): Promise<void> {
  await field.focus()
  await field.pressSequentially(typed)
  await field.press('Enter')
}

const onDisk = async (page: Page, key: string): Promise<number> => (await sourcesOnDisk(page))[key] ?? 0

test('answers are searched and coded, all at once and one by one, and it is all taken back', async () => {
  test.setTimeout(400_000)
  const running = await launchApp()
  const { page } = running
  await openSample(page)
  const before = await coded(page).textContent()

  // From the desk by key; hits show as one types, and a bad pattern says what is wrong.
  await page.keyboard.press('Alt+S')
  await expect(tab(page, 'Search')).toHaveAttribute('aria-selected', 'true', patience)
  const field = page.getByRole('textbox', { name: 'Search answers for' })
  await page.keyboard.press('/')
  await expect(field).toBeFocused()
  await field.pressSequentially('"nobody can say" | paid -registered')
  await expect(found(page).getByRole('status')).toContainText(/\d+ answers of \d+ companies/, patience)
  await expect(found(page).locator('mark').first()).toBeVisible(patience)
  const pattern = page.getByRole('radio', { name: 'Pattern' })
  await pattern.focus()
  await pattern.press('Space')
  await field.fill('(paid')
  await expect(found(page).getByRole('status')).toContainText('cannot be read', patience)
  // A pattern that would never end is stopped, and the next one works.
  await field.fill('([a-z ]+)+$~')
  await expect(found(page).getByRole('status')).toContainText('Stopped after 2 seconds', patience)
  await field.fill('pa(y|id)\\w*')
  await expect(found(page).getByRole('option').first()).toBeVisible(patience)

  // One by one: y gives and goes on, u takes back.
  await choose(page.getByRole('combobox', { name: 'Code to give' }), 'paperwork')
  const toCode = found(page).locator('[data-state="to-code"]')
  await expect(toCode.first()).toBeVisible(patience)
  await expectAccessible(page, 'search with hits')
  await field.press('Enter')
  const giveAll = page.getByRole('button', { name: /^Give to \d+ answer/ })
  const all = Number(((await giveAll.textContent()) ?? '').match(/\d+/)?.[0])
  expect(all).toBeGreaterThan(3)
  if (await page.getByRole('button', { name: 'Give here' }).isDisabled()) await page.keyboard.press('n')
  await page.keyboard.press('y')
  await expect.poll(() => onDisk(page, 'search'), patience).toBe(1)
  await expect(giveAll).toContainText(`${all - 1}`, patience)

  // All at once, one change set: one undo takes all of it back, the next one the first.
  await page.keyboard.press('Control+Enter')
  await expect.poll(() => onDisk(page, 'search'), patience).toBe(all)
  await expect(page.getByText('Nothing left to give.')).toBeVisible(patience)
  await page.keyboard.press('u')
  await expect.poll(() => onDisk(page, 'search'), patience).toBe(1)
  await page.keyboard.press('u')
  await expect.poll(() => onDisk(page, 'search'), patience).toBe(0)
  await expect(coded(page)).toHaveText(before ?? '', patience)
  await running.close()
})

test('answers in the same words are coded once, and a tone is said and taken back', async () => {
  test.setTimeout(400_000)
  const running = await launchApp()
  const { page } = running
  await openSample(page)
  const about = page.getByRole('region', { name: 'About this answer' })
  await expect(about).toContainText('English', patience)
  const before = (await coded(page).textContent()) ?? ''

  // To an answer that others gave in the same words, coded once and passed on.
  const same = about.getByRole('button', { name: /^Same words \d+×/ })
  await expect(async () => {
    await page.keyboard.press('j')
    await expect(same).toBeVisible({ timeout: 500 })
  }).toPass(patience)
  const times = Number(((await same.textContent()) ?? '').match(/\d+/)?.[0])
  const name = (await page.getByRole('article').getAttribute('aria-label')) ?? ''
  const first = page.getByRole('article', { name, exact: true })
  await page.keyboard.press('3')
  await expect(codesHere(page).filter({ hasText: 'Claims paperwork' })).toHaveCount(1, patience)
  await page.keyboard.press('Alt+D')
  const dialog = page.getByRole('dialog', { name: `${times} answers in the same words` })
  await expect(dialog.getByRole('checkbox')).toHaveCount(times - 1, patience)
  await expectAccessible(page, 'answers in the same words')
  const give = dialog.getByRole('button', { name: /^Give to \d+ answer/ })
  await expect(give).toBeFocused(patience)
  await give.press('Enter')
  await expect(dialog).toHaveCount(0, patience)
  await expect.poll(() => onDisk(page, 'search'), patience).toBeGreaterThanOrEqual(times - 1)
  // Taking back leads to the answer it was on: the next key must not come before the desk is there.
  await page.keyboard.press('u')
  await expect(first).toHaveCount(0, patience)
  await expect.poll(() => onDisk(page, 'search'), patience).toBe(0)
  await page.keyboard.press('u')
  await expect(first).toBeVisible(patience)
  await expect(coded(page)).toHaveText(before, patience)
  await expect(codesHere(page).filter({ hasText: 'Claims paperwork' })).toHaveCount(0, patience)

  // Nothing is said about tone before a person said much; what is said is on disk and can be taken back.
  await expect(about.getByText(/machine-made/)).toHaveCount(0)
  await page.keyboard.press('Alt+N')
  await expect(about.getByRole('button', { name: 'Negative', exact: true })).toBeVisible(patience)
  await expect.poll(() => onDisk(page, 'said negative'), patience).toBe(1)
  await expectAccessible(page, 'an answer with a tone')
  await page.keyboard.press('u')
  await expect.poll(() => onDisk(page, 'said negative'), patience).toBe(0)
  await running.close()
})

test('tones a person said are learnt from, hinted at as machine-made, and confirmed by key', async () => {
  test.setTimeout(600_000)
  const running = await launchApp()
  const { page } = running
  await openSample(page)
  const about = page.getByRole('region', { name: 'About this answer' })
  const hint = about.getByRole('button', { name: /^Likely .* machine-made$/ })
  await expect(about).toContainText('English', patience)
  const question = page.getByRole('article').getByRole('heading').first()

  // What works is praised, what wears down is not: said for every second answer, both ways of asking.
  let said = 0
  for (let step = 0; step < 150 && said < 110; step += 1) {
    const tone = /works well/i.test((await question.textContent()) ?? '') ? 'Alt+P' : 'Alt+N'
    await page.keyboard.press(tone)
    said += 1
    await page.keyboard.press('j')
    await page.keyboard.press('j')
  }
  await expect
    .poll(async () => (await onDisk(page, 'said positive')) + (await onDisk(page, 'said negative')), patience)
    .toBe(said)
  for (let step = 0; step < 15; step += 1) await page.keyboard.press('k')
  await expect(async () => {
    await page.keyboard.press('k')
    await expect(hint).toBeVisible({ timeout: 2_000 })
  }).toPass(patience)
  await expectAccessible(page, 'a machine-made tone')
  const likely = ((await hint.textContent()) ?? '').includes('positive') ? 'positive' : 'negative'
  const before = await onDisk(page, `said ${likely}`)
  await page.keyboard.press('Alt+H')
  await expect(hint).toHaveCount(0, patience)
  await expect.poll(() => onDisk(page, `said ${likely}`), patience).toBe(before + 1)

  // The table by theme keeps what a person said and what the machine takes it for apart.
  await toTab(page, 'Themes')
  await page.getByRole('radio', { name: 'Tone' }).focus()
  await page.getByRole('radio', { name: 'Tone' }).press('Space')
  await expect(page.getByText(/is machine-made, learnt from/)).toBeVisible(patience)
  await expect(page.getByRole('table')).toContainText('likely', patience)
  await expectAccessible(page, 'tone by theme')
  await running.close()
})

test('draft themes are edited and become codes, and nothing is coded by itself', async () => {
  test.setTimeout(400_000)
  const running = await launchApp()
  const { page } = running
  await openSample(page)
  const before = await coded(page).textContent()
  const codedBefore = Number((before ?? '').match(/\d+/)?.[0])

  await toTab(page, 'Themes')
  await expectAccessible(page, 'before themes are drafted')
  const start = page.getByRole('button', { name: /^Draft themes from/ })
  await start.focus()
  await start.press('Enter')
  const themes = page.getByRole('listbox', { name: 'Draft themes' }).getByRole('option')
  await expect(themes.first()).toBeVisible(patience)
  await expect(coded(page)).toHaveText(before ?? '')
  await expectAccessible(page, 'draft themes')

  // Renamed, thinned out by one answer, merged with the next; every edit can be taken back.
  const count = await themes.count()
  const answers = page.getByRole('listbox', { name: 'Answers of the theme' }).getByRole('option')
  const size = await answers.count()
  await page.getByRole('listbox', { name: 'Answers of the theme' }).focus()
  await page.keyboard.press('Delete')
  await expect(answers).toHaveCount(size - 1)
  await page.keyboard.press('u')
  await expect(answers).toHaveCount(size)
  const name = page.getByRole('textbox', { name: 'Name of the draft' })
  await name.fill('Zebra theme')
  await name.press('Enter')
  await expect(themes.filter({ hasText: 'Zebra theme' })).toHaveCount(1)
  const other = ((await themes.nth(1).textContent()) ?? '').slice(0, 6)
  await choose(page.getByRole('combobox', { name: 'Merge into another draft' }), other)
  await expect(themes).toHaveCount(count - 1)
  await page.getByRole('listbox', { name: 'Draft themes' }).focus()
  await page.keyboard.press('u')
  await expect(themes).toHaveCount(count)

  // To a new code after its answers were looked through; one of them is left out.
  await page.keyboard.press('c')
  const dialog = page.getByRole('dialog', { name: 'Theme to a new code' })
  await expect(dialog.getByRole('textbox', { name: 'Name' })).toHaveValue('Zebra theme', patience)
  const ticks = dialog.getByRole('checkbox')
  await ticks.nth(1).focus()
  await page.keyboard.press('Space')
  await expectAccessible(page, 'a theme to a code')
  const add = dialog.getByRole('button', { name: `Add and give to ${size - 1} answer` })
  await add.focus()
  await add.press('Enter')
  await expect(dialog).toHaveCount(0, patience)
  await expect(coded(page)).toContainText(`${codedBefore + size - 1}`, patience)
  await expect(page.getByText('Became code “Zebra theme”')).toBeVisible(patience)
  await page.keyboard.press('Control+z')
  await expect(coded(page)).toHaveText(before ?? '', patience)
  await toTab(page, 'Codebook')
  await expect(page.getByText('Zebra theme')).toHaveCount(0, patience)
  await running.close()
})
