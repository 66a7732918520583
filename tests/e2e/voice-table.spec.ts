import type { Page } from '@playwright/test'
import { expect, test } from '../helpers/app-test'
import { expectAccessible } from './accessible'
import { launchApp, type RunningApp } from '../helpers/launch-app'

const patience = { timeout: 60_000 }

/** The sample engagement's Voice screen, opened from the first start. */
async function openSampleVoice({ page }: RunningApp): Promise<Page> {
  await page.getByRole('button', { name: 'Open the sample engagement' }).click(patience)
  await page
    .getByRole('link', { name: /^Voice/ })
    .or(page.getByRole('button', { name: /^Voice/ }))
    .first()
    .click(patience)
  await expect(page.getByText(/of \d+ answers coded/).first()).toBeVisible(patience)
  return page
}

const answer = (page: Page) => page.getByTestId('answer-text')

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

const tab = (page: Page, name: string) =>
  page.getByRole('tablist', { name: 'Parts of Voice' }).getByRole('tab', { name, exact: true })
const treeItem = (page: Page, name: RegExp) =>
  page.getByRole('tree', { name: 'Codes' }).getByRole('treeitem', { name })
const codedSoFar = (page: Page) => page.getByText(/answers coded/).first()

test('rows of the table are marked and coded together, and the codebook is rearranged; all is undone', async () => {
  test.setTimeout(600_000)
  const running = await launchApp()
  const page = await openSampleVoice(running)
  await expect(answer(page)).toBeVisible(patience)
  const before = await codedSoFar(page).textContent()
  const slow = treeItem(page, /Slow MDF payment/)
  const people = await slow.textContent()

  await press(page, 'v')
  const rows = page.getByRole('grid').getByRole('row', { selected: true })
  await expect(page.getByRole('grid')).toBeVisible(patience)
  await expectAccessible(page, 'the desk as a table')
  // The open answer is coded already: marked, it stays although only uncoded ones are asked for.
  await press(page, '0')
  await expect(page.getByRole('button', { name: /^Uncoded/ })).toHaveAttribute('aria-pressed', 'true')
  await press(page, 'F6', 'F6', 'F6')
  await press(page, 'Shift+ArrowDown', 'Shift+ArrowDown')
  await expect(rows.first()).toBeVisible(patience)
  await expect(page.getByRole('status').filter({ hasText: /3 answers marked/ })).toBeVisible(patience)
  await press(page, '1')
  await expect(codedSoFar(page)).not.toHaveText(before ?? '', patience)
  await expect(slow).not.toHaveText(people ?? '', patience)
  await press(page, 'u')
  await expect(codedSoFar(page)).toHaveText(before ?? '', patience)
  await expect(slow).toHaveText(people ?? '', patience)
  // What is marked is let go by key also where no cell has the keyboard: while rows are drawn anew, say.
  const marked = page.getByRole('status').filter({ hasText: /answers marked/ })
  await expect(marked).toBeVisible(patience)
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  await press(page, 'Escape')
  await expect(marked).toHaveCount(0, patience)

  await tab(page, 'Codebook').click()
  const names = () => page.getByRole('tree', { name: 'Codes' }).getByRole('treeitem').allTextContents()
  await expect(treeItem(page, /Slow MDF payment/)).toBeVisible(patience)
  await expectAccessible(page, 'the codebook')
  const start = await names()
  await treeItem(page, /Slow MDF payment/).click()
  await press(page, 'Alt+ArrowDown')
  await expect.poll(names, patience).not.toEqual(start)
  const moved = await names()
  await press(page, 'Alt+ArrowLeft')
  await expect.poll(names, patience).not.toEqual(moved)

  await treeItem(page, /Slow MDF payment/).dragTo(treeItem(page, /^Bond|Bond/), {
    targetPosition: { x: 60, y: 20 }
  })
  await expect(treeItem(page, /Slow MDF payment/)).toHaveAttribute('aria-level', '2', patience)

  await press(page, 's')
  await expect(page.getByRole('dialog', { name: /Split/ })).toBeVisible(patience)
  await expectAccessible(page, 'splitting a code')
  await page.keyboard.type('Zebra late')
  await press(page, 'Tab', 'Tab', 'Space', 'ArrowDown', 'Space', 'Control+Enter')
  await expect(treeItem(page, /Zebra late/)).toContainText('2', patience)
  await expectAccessible(page, 'the codebook after a split')

  // Split, drop, out, down: four steps back to the start.
  await press(page, 'u')
  await expect(treeItem(page, /Zebra late/)).toHaveCount(0, patience)
  await press(page, 'u', 'u', 'u')
  await expect.poll(names, patience).toEqual(start)
  await running.close()
})
