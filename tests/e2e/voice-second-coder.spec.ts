import { mkdtemp, readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../helpers/app-test'
import { launchApp } from '../helpers/launch-app'
import { expectAccessible } from './accessible'

// A second coder's round trip by file: two people, two profiles, one file out and one back.

const patience = { timeout: 60_000 }
const answers = 6
const folderFor = (purpose: string) => mkdtemp(join(tmpdir(), `tandem-${purpose}-`))
const coded = (page: Page): Locator => page.getByText(/of \d+ answers coded/).first()
const view = (page: Page, name: string): Locator =>
  page.locator('label').filter({ hasText: new RegExp(`^${name}$`) })

async function openTab(page: Page, name: string): Promise<void> {
  const step = page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name: /^Voice/ })
  await step.click(patience)
  await expect(coded(page)).toBeVisible(patience)
  await page.getByRole('tab', { name, exact: true }).click()
}

async function savedFile(folder: string): Promise<string> {
  const copies = async () => (await readdir(folder)).filter((name) => name.endsWith('.tandem'))
  await expect.poll(async () => (await copies()).length, patience).toBe(1)
  return join(folder, (await copies())[0] ?? '')
}

/** The first coder draws answers and saves a copy; answers where it lies. */
async function handOut(page: Page, folder: string): Promise<string> {
  await openTab(page, 'Agreement')
  await page.getByRole('button', { name: 'Start a second coding' }).click()
  await page.getByLabel('Second coder', { exact: true }).fill('Bea Second')
  await page.getByLabel('How many').fill(String(answers))
  await page.getByLabel('Seed').fill('4711')
  await page.getByRole('button', { name: `Ask for ${answers} answers` }).click()
  await page.getByRole('button', { name: 'Save a copy for Bea Second' }).click()
  return savedFile(folder)
}

/** The second coder opens the copy on another computer, codes all of it and saves it. */
async function codeElsewhere(copy: string): Promise<string> {
  const folder = await folderFor('second')
  const { page, close } = await launchApp({ env: { TANDEM_DIALOG_DIR: folder, TANDEM_DIALOG_OPEN: copy } })
  await page.getByRole('button', { name: /Open an engagement file/ }).click()
  const steps = page.getByRole('navigation', { name: 'Steps' }).getByRole('button')
  await expect(steps).toHaveCount(1, patience)
  await openTab(page, 'Code')
  await expect(page.getByText(`of ${answers} answers coded`)).toBeVisible(patience)
  await expect(page.getByText('Blind second coding')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Codes on this answer' })).toHaveCount(0)
  for (let done = 1; done <= answers; done += 1) {
    await page.keyboard.press(String(1 + (done % 2)))
    await expect(coded(page)).toContainText(`${done} of ${answers}`, patience)
    if (done < answers) await page.keyboard.press('x')
  }
  await page.keyboard.press('ControlOrMeta+Shift+S')
  const back = await savedFile(folder)
  await close()
  return back
}

async function merge(page: Page, file: string): Promise<void> {
  await page.getByLabel('A coder’s copy').setInputFiles(file)
}

test('a second coder codes a copy on another computer, and it merges back', async () => {
  test.setTimeout(300_000)
  const folder = await folderFor('first')
  const { page, close } = await launchApp({ env: { TANDEM_DIALOG_DIR: folder } })
  await page.getByRole('button', { name: 'Open the sample engagement' }).click()
  const copy = await handOut(page, folder)
  const back = await codeElsewhere(copy)

  await merge(page, back)
  await page.getByRole('button', { name: `Merge ${answers} codings` }).click(patience)
  await page.getByRole('button', { name: 'Finish and compare' }).click(patience)
  await expect(page.getByRole('table')).toContainText('κ (Cohen)', patience)
  await expect(page.getByText(`among the ${answers} answers both coded`)).toBeVisible()
  await expectAccessible(page, 'agreement')

  await merge(page, back)
  await expect(page.getByText(/Nothing new in/)).toBeVisible(patience)

  await view(page, 'Disagreements').click()
  const readings = page.getByRole('region', { name: 'Both readings' })
  await expect(readings).toBeVisible(patience)
  await expectAccessible(page, 'disagreements')
  await page.keyboard.press('a')
  await expect(page.getByText('settled').first()).toBeVisible(patience)
  await page.keyboard.press('u')
  await expect(page.getByText('settled')).toHaveCount(0, patience)
  await page.keyboard.press('n')
  await expect(page.getByText('no code', { exact: true }).first()).toBeVisible(patience)
  await page.keyboard.press('u')
  await expect(page.getByRole('listbox').getByText('no code', { exact: true })).toHaveCount(0, patience)
  await view(page, 'Saturation').click()
  await expect(page.getByRole('img', { name: 'Codes used as answers were coded' })).toBeVisible()
  await expectAccessible(page, 'saturation')

  // Finished, merged, handed out, asked: four acts, taken back one by one.
  for (const act of ['Finished', 'Merged', 'Saved a copy', 'Asked']) {
    await page.getByRole('button', { name: new RegExp(`^Undo: ${act}`) }).click(patience)
  }
  await expect(page.getByText('None yet.')).toBeVisible(patience)
  const coders = page.getByRole('region', { name: 'Coders and rounds' })
  await expect(coders.getByText('Bea Second')).toHaveCount(0)
  await close()
})
