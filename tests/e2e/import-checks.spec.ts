import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { expect, test } from '../helpers/app-test'
import { launchApp } from '../helpers/launch-app'
import { filled, missingTools } from '../integration/import-checks/filled-list'
import { applyAll, choose, givenFile, openImport, patience } from './import-screen'

const roster = givenFile(
  'Partner roster.csv',
  'Partner ID;Partner;Tier;Signed\nP1;Kestrel Cloud GmbH;Gold;14.03.2024\nP2;Fjordnett AS;Silver;01.12.2023\n'
)
const pipeline = givenFile(
  'Opportunities.csv',
  'Opportunity ID;Partner;Account;Stage;Amount (EUR);Created;Close date\n' +
    'D1;Kestrel Cloud;Stadtwerke Lingen;Closed won;1.234,50;14.01.2025;30.03.2025\n' +
    'D1;Kestrel Cloud;Stadtwerke Lingen;Closed won;1.234,50;14.01.2025;30.03.2025\n' +
    'D2;FJORDNETT AS;Nordre Havn;Proposal;500,00;22.02.2025;\n' +
    'D3;Fjordnett;Port de Ménard;Closed won;TBC;05.03.2025;28.06.2025\n' +
    'D4;Kestrel Cloud;Meyer Logistik;Closed won;900,00;05.06.2025;\n' +
    'Total;;;;3.869,00;;\n'
)

// Each test starts an app and reads files in processes of their own: slow on a busy machine, never stuck.
test.setTimeout(300_000)

const problems = (page: Page) => page.getByRole('group', { name: 'Problems', exact: true })
const problem = (page: Page, name: RegExp) => problems(page).getByRole('option', { name })

/** The Check step of a fresh engagement with both files on the desk. */
async function openCheck(page: Page): Promise<void> {
  await openImport(page)
  await choose(page, roster, pipeline)
  await expect(page.getByRole('button', { name: /^Take .* off the desk$/ })).toHaveCount(2, patience)
  await page
    .getByRole('navigation', { name: 'Steps of the import' })
    .getByRole('button', { name: /Check/ })
    .click()
  await expect(problem(page, /Not a number/)).toBeVisible(patience)
}

/** The save dialog answers with this path: what the person at the desk would have chosen. */
const saveTo = (app: ElectronApplication, path: string): Promise<void> =>
  app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, path)

test('a value is typed over a problem cell, copies are left out, and both are taken back', async () => {
  const running = await launchApp()
  const { page } = running
  await openCheck(page)
  await expect(page.getByRole('region', { name: 'Every row counted' })).toContainText('3,869', patience)

  await problem(page, /Not a number/).click()
  const rows = page.getByRole('region', { name: 'Rows concerned' })
  await rows.getByRole('gridcell', { name: 'TBC' }).dblclick(patience)
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('2500,75')
  await page.keyboard.press('Enter')
  await expect(problem(page, /Not a number/)).toHaveCount(0, patience)

  await problem(page, /repeat another one exactly/).click()
  await page.keyboard.press('f')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText('left out')).toBeVisible(patience)
  await dialog.getByRole('button', { name: 'Leave out 1 row' }).click()
  await expect(problem(page, /repeat another one exactly/)).toHaveCount(0, patience)

  await page.getByText('Corrections 2', { exact: true }).click(patience)
  const mends = page.getByRole('list', { name: 'Corrections' })
  await expect(mends.getByRole('listitem')).toHaveCount(2)
  await expect(mends).toContainText('E5 set to “2500,75”')
  await mends.getByRole('button', { name: /Take back: E5/ }).click()
  await expect(problem(page, /Not a number/)).toBeVisible(patience)
  await page.keyboard.press('ControlOrMeta+Z')
  await expect(problem(page, /repeat another one exactly/)).toBeVisible(patience)
  await page.keyboard.press('ControlOrMeta+Shift+Z')
  await expect(problem(page, /repeat another one exactly/)).toHaveCount(0, patience)
  await running.close()
})

test('the problem list goes to the client and its answers come back', async () => {
  test.skip(missingTools !== null, missingTools ?? '')
  const running = await launchApp()
  const { page, app } = running
  await openCheck(page)
  const folder = mkdtempSync(join(tmpdir(), 'tandem-list-'))
  const path = join(folder, 'Questions.xlsx')
  await saveTo(app, path)
  await page.getByRole('button', { name: 'Ask the client' }).click()
  await expect(page.getByRole('status').filter({ hasText: /Saved Questions\.xlsx with/ })).toBeVisible(
    patience
  )

  const back = filled(new Uint8Array(readFileSync(path)), {
    'Which number should stand': 2500.75,
    'On which day was it won': 'date:2025-07-14'
  })
  await choose(page, givenFile('answers from the client.xlsx', Buffer.from(back)))
  const answers = page.getByRole('region', { name: 'The client’s answers' })
  await expect(answers.getByText('E5 set to “2500,75”')).toBeVisible(patience)
  await answers.getByRole('button', { name: 'Apply 2 answers' }).click()
  await expect(problem(page, /Not a number/)).toHaveCount(0, patience)
  await expect(problem(page, /Won without a closing date/)).toHaveCount(0, patience)
  await applyAll(page, '[67]')
  await running.close()
  rmSync(folder, { recursive: true })
})
