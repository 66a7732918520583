import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../helpers/app-test'
import { launchApp } from '../helpers/launch-app'
import { expectAccessible } from './accessible'
import { sourcesOnDisk } from './sources-on-disk'

const patience = { timeout: 60_000 }
/** Why a code is suggested: words of the answer, words of the codebook, or an answer coded so. */
const reason = /says “|like R-|definition/
const suggested = (page: Page): Locator => page.getByRole('region', { name: 'Suggested codes' })
const coded = (page: Page): Locator => page.getByText(/of \d+ answers coded/).first()
const codesHere = (page: Page): Locator =>
  page.getByRole('region', { name: 'Codes on this answer' }).getByRole('listitem')
/** The open answer by whose it is and its place in the list: some people answered two surveys alike. */
async function openAnswer(page: Page): Promise<string> {
  const whose = (await page.getByRole('article').getAttribute('aria-label')) ?? ''
  return `${whose}, ${await page.getByText(/^\d+ of \d+$/).textContent()}`
}

async function openVoice(page: Page): Promise<void> {
  const step = page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name: /^Voice/ })
  await step.click(patience)
  await expect(coded(page)).toBeVisible(patience)
}

/** Goes on to an uncoded answer for which the coding so far says something. */
async function toSuggestions(page: Page): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('x')
    await expect(suggested(page)).toBeVisible({ timeout: 3_000 })
  }).toPass(patience)
}

/** The button that takes over the suggestion of a code. */
const takeOf = (page: Page, name: string): Locator =>
  suggested(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: `Turn down “${name}”`, exact: true }) })
    .getByRole('button', { name: /^Take over / })

/** A suggestion of the open answer: its code, the key beside it as Playwright writes it, and its button. */
async function suggestion(page: Page, place: number): Promise<{ name: string; key: string; take: Locator }> {
  const row = suggested(page).getByRole('listitem').nth(place)
  const label = await row.getByRole('button', { name: /^Turn down/ }).getAttribute('aria-label')
  const name = (label ?? '').replace(/^Turn down “|”$/g, '')
  const key = ((await row.locator('kbd').textContent()) ?? '').replace(' ', '+')
  return { name, key, take: takeOf(page, name) }
}

const suggestedOnDisk = async (page: Page): Promise<number> => (await sourcesOnDisk(page))['suggestion'] ?? 0

test('suggestions say why, are taken over by key, stay away once turned down, and are all taken back', async () => {
  test.setTimeout(600_000)
  const first = await launchApp()
  const { page } = first
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.getByRole('button', { name: 'Open the sample engagement' }).click()
  await openVoice(page)
  const before = await coded(page).textContent()

  // Some answers by hand, with the codes' own keys.
  for (const key of ['1', '5']) {
    await page.keyboard.press('x')
    await expect(codesHere(page)).toHaveCount(0, patience)
    await page.keyboard.press(key)
    await expect(codesHere(page)).toHaveCount(1, patience)
  }
  await toSuggestions(page)
  await expect(suggested(page).getByRole('listitem').first()).toContainText(reason, patience)
  await expectAccessible(page, 'suggestions of an answer')

  // Nothing happens by itself; the key beside a suggestion takes it over, `u` gives it back.
  const { name, key, take } = await suggestion(page, 0)
  const answer = await openAnswer(page)
  expect(key).toMatch(/^(Alt\+)?[1-9]$/)
  await expect(codesHere(page)).toHaveCount(0, patience)
  await page.keyboard.press(key)
  await expect(codesHere(page).filter({ hasText: name })).toHaveCount(1, patience)
  await expect(take).toHaveCount(0, patience)
  await expect.poll(() => suggestedOnDisk(page), patience).toBe(1)
  await page.keyboard.press('u')
  await expect(codesHere(page)).toHaveCount(0, patience)
  await expect(take).toBeVisible(patience)
  await expect.poll(() => suggestedOnDisk(page), patience).toBe(0)

  // Turned down by key, it stays away, also after a restart.
  await expect(suggested(page).getByRole('listitem').first()).toContainText(name, patience)
  await page.keyboard.press('Delete')
  await expect(take).toHaveCount(0, patience)
  await expect(codesHere(page)).toHaveCount(0, patience)
  await toSuggestions(page)
  const kept = await suggestion(page, 0)
  await page.keyboard.press(kept.key)
  await expect(codesHere(page).filter({ hasText: kept.name })).toHaveCount(1, patience)
  await expect.poll(() => suggestedOnDisk(page), patience).toBe(1)
  await first.close()

  const second = await launchApp({ userData: first.userData, backupDir: first.backupDir })
  const again = second.page
  await again.setViewportSize({ width: 1280, height: 720 })
  const recent = again.getByRole('button', { name: /Halden/ }).first()
  await recent.or(coded(again)).first().waitFor(patience)
  if (await again.getByRole('button', { name: 'Open the sample engagement' }).isVisible())
    await recent.click()
  await openVoice(again)
  expect(await suggestedOnDisk(again)).toBe(1)
  await toSuggestions(again)
  for (let tries = 0; tries < 60 && (await openAnswer(again)) !== answer; tries += 1)
    await again.keyboard.press('x')
  expect(await openAnswer(again)).toBe(answer)

  // The list of sure ones by key: all ticked, each with its reason; what is unticked is not taken over.
  await again.keyboard.press('Alt+0')
  const dialog = again.getByRole('dialog', { name: 'Sure suggestions' })
  const takeOver = dialog.getByRole('button', { name: /^Take over \d+ suggestion/ })
  await expect(takeOver).toBeEnabled(patience)
  // The list is answered after what was asked for the open answer, so that has come as well by now.
  await again.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0, patience)
  const turnedDown = takeOf(again, name)
  await expect(turnedDown).toHaveCount(0, patience)
  await again.keyboard.press('Alt+0')
  await expect(takeOver).toBeEnabled(patience)
  const ticks = dialog.getByRole('checkbox')
  const lines = await ticks.count()
  await expect(dialog.getByRole('listitem').first()).toContainText(reason, patience)
  await ticks.first().focus()
  await again.keyboard.press('Space')
  await expect(ticks.first()).not.toBeChecked(patience)
  expect(await suggestedOnDisk(again)).toBe(1)
  await expect(takeOver).toHaveText(`Take over ${lines - 1} suggestions`, patience)
  await takeOver.press('Enter')
  await expect(dialog).toHaveCount(0, patience)
  await expect.poll(() => suggestedOnDisk(again), patience).toBe(lines)

  // All of it goes back, act by act: the list at once, the one taken over, the one turned down, the two by hand.
  await again.keyboard.press('u')
  await expect.poll(() => suggestedOnDisk(again), patience).toBe(1)
  await again.keyboard.press('u')
  await expect.poll(() => suggestedOnDisk(again), patience).toBe(0)
  await again.keyboard.press('u')
  await expect.poll(() => openAnswer(again), patience).toBe(answer)
  await expect(turnedDown).toBeVisible(patience)
  await again.keyboard.press('u')
  await again.keyboard.press('u')
  await expect(coded(again)).toHaveText(before ?? '', patience)
  await second.close()
})
