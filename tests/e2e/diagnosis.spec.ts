import type { Page } from '@playwright/test'
import { expect, test } from '../helpers/app-test'
import { launchApp } from '../helpers/launch-app'
import { expectAccessible } from './accessible'

test.setTimeout(240_000)

const go = (page: Page, screen: string) =>
  page
    .getByRole('navigation', { name: 'Steps' })
    .getByRole('button', { name: new RegExp(`^${screen}`) })
    .click()

async function openSample(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /sample/i })
    .first()
    .click()
  await expect(page.getByRole('navigation', { name: 'Steps' })).toBeVisible({ timeout: 120_000 })
}

const chosen = (page: Page) => page.getByRole('region', { name: 'The chosen rule' })

test('a fired rule leads to the client’s cell, and a changed threshold changes what it says', async () => {
  const running = await launchApp()
  const { page } = running
  await openSample(page)
  await go(page, 'Diagnosis')
  await page.getByRole('tab', { name: 'Rules', exact: true }).click()
  const rule = page.getByRole('button', { name: /R21 Partners bring little of the pipeline/ })
  await expect(rule).toContainText('Fires', { timeout: 60_000 })
  await rule.click()

  await chosen(page)
    .getByRole('button', { name: /Partner-sourced share of pipeline/ })
    .click()
  const evidence = page.getByRole('dialog', { name: /Evidence/ })
  await expect(evidence).toContainText('Halden opportunities.csv', { timeout: 60_000 })
  await evidence
    .getByRole('button', { name: /deals?$/ })
    .first()
    .click()
  const records = page.getByRole('dialog', { name: /Partner-sourced share of pipeline/ })
  const cells = records.getByRole('region', { name: 'In the client’s files' })
  await expect(cells).toContainText(/[A-Z]\d+/, { timeout: 60_000 })
  await expect(cells).toContainText('Halden opportunities.csv')
  await page.keyboard.press('Escape')

  await chosen(page).getByLabel('Fires below').fill('10')
  await chosen(page).getByRole('button', { name: 'Change the rule' }).click()
  await expect(chosen(page).getByRole('alert')).toContainText('Write down why')
  await chosen(page).getByLabel('Reason').fill('The client sells three years ahead')
  await chosen(page).getByRole('button', { name: 'Change the rule' }).click()
  await expect(rule).toContainText('Clear')
  await expect(rule).toContainText('changed')
  await expect(chosen(page)).toContainText('The client sells three years ahead')
  await expect(chosen(page)).toContainText('Shipped: below 15')
  await expectAccessible(page, 'the rules')

  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('Control+z')
  await expect(rule).toContainText('Fires')
  await expect(rule).not.toContainText('changed')
  await running.close()
})

test('the client’s answers stand beside what the data say, by keyboard', async () => {
  const running = await launchApp()
  const { page } = running
  await openSample(page)
  await go(page, 'Diagnosis')
  await page.getByRole('tab', { name: 'Checklists', exact: true }).click()
  const quick = page.getByRole('button', { name: /^Quick diagnosis/ })
  await expect(quick).toContainText('5 questions, none answered', { timeout: 60_000 })
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('n')
  await expect(quick).toContainText('1 of 5 answered, 1 to 5 against')
  await expect(page.getByRole('button', { name: '1 contradiction' })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(quick).toContainText('none answered')
  await expectAccessible(page, 'the checklists')
  await running.close()
})
