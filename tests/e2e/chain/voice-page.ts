import { expect, type Locator, type Page } from '@playwright/test'
import { patience } from './shell-page'

/** "20 of 508 answers coded". */
export const codedSoFar = (page: Page): Locator => page.getByText(/of [\d,]+ answers? coded/)

const codesHere = (page: Page): Locator =>
  page.getByRole('region', { name: 'Codes on this answer' }).getByRole('listitem')

/** Narrows the desk down to the answers of one open question. */
export async function chooseQuestion(page: Page, words: RegExp): Promise<void> {
  await page.getByRole('group', { name: 'Filters' }).getByRole('button', { name: 'Question' }).click()
  await page.getByRole('menuitem', { name: words }).click()
}

/** Presses keys one after another, as a hand on the keyboard does. */
export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

/** Names a new code from the desk; it is given to the answer (or the selected words) at once. */
export async function newCode(page: Page, name: string): Promise<void> {
  await press(page, 'n')
  await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused(patience)
  await page.keyboard.type(name)
  await press(page, 'Enter')
  await expectCode(page, name)
}

/** The open answer carries the code, on `words` or on the whole of it. */
export async function expectCode(page: Page, name: string, words: RegExp = /Whole answer/): Promise<void> {
  await expect(codesHere(page).filter({ hasText: name }).filter({ hasText: words })).toHaveCount(1, patience)
}

/** The first two words of the open answer. */
export async function firstTwoWords(page: Page): Promise<string> {
  const text = (await page.getByTestId('answer-text').textContent()) ?? ''
  return /[\p{L}\p{N}’'-]+\P{L}+[\p{L}\p{N}’'-]+/u.exec(text)?.[0] ?? ''
}

/** Whose answer is open, and which of how many. */
export async function openAnswer(page: Page): Promise<string> {
  const article = page.getByRole('article')
  return `${await article.getAttribute('aria-label')}: ${await article.getByRole('heading').first().textContent()}`
}

/** Gives a code one of the keys 1 to 9, in the codebook, and comes back to the desk. */
export async function giveKey(page: Page, code: string, key: string): Promise<void> {
  const tabs = page.getByRole('tablist', { name: 'Parts of Voice' })
  await tabs.getByRole('tab', { name: 'Codebook' }).click()
  await page.getByRole('treeitem', { name: new RegExp(code) }).click()
  const field = page.getByRole('combobox', { name: 'Key', exact: true })
  await field.click()
  await page.getByRole('option', { name: key, exact: true }).click()
  await expect(field).toHaveValue(key, patience)
  await tabs.getByRole('tab', { name: 'Code', exact: true }).click()
}
