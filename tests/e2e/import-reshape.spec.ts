import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../helpers/app-test'
import { launchApp } from '../helpers/launch-app'
import { expectAccessible } from './accessible'
import { applyAll, applyButton, choose, givenFile, openImport, patience, tabTo } from './import-screen'

const months = givenFile(
  'MDF spend 2026.csv',
  'Partner;Jan 2026;Feb 2026;Mar 2026\nKestrel Cloud GmbH;100,00;200,00;300,00\n' +
    'Fjordnett AS;400,00;500,00;600,00\n'
)
const roster = givenFile(
  'Partner roster.csv',
  'Partner roster of Halden Systems;;;\nExported 02.10.2026 by sales operations;;;\n' +
    'Partner ID;Partner;Level;Signed\nP1;Kestrel Cloud GmbH;Gold;14.03.2024\n' +
    'P2;Fjordnett AS;Silver;01.12.2023\nP3;Brückner & Sohn;Gold;30.06.2022\n'
)
const pipeline = givenFile(
  'Opportunities.csv',
  'Opportunity ID;Partner;Account;Stage;Amount (EUR);Created;Close date\n' +
    'D1;Kestrel Cloud;Stadtwerke Lingen;Closed won;1.234,50;14.01.2025;30.03.2025\n' +
    'D2;FJORDNETT AS;Nordre Havn;Proposal;500,00;22.02.2025;\n' +
    'D3;Kestrel Clouds;Port de Ménard;Closed won;TBC;05.03.2025;28.06.2025\n'
)
const picture = (name: string) =>
  givenFile(name, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]))

// Each test starts an app and reads files in processes of their own: slow on a busy machine, never stuck.
test.setTimeout(300_000)

const goToStep = (page: Page, name: RegExp): Promise<void> =>
  page.getByRole('navigation', { name: 'Steps of the import' }).getByRole('button', { name }).click(patience)

test('months in columns become rows; the step is taken out, brought back, and made by hand', async () => {
  const running = await launchApp()
  const { page } = running
  await openImport(page)
  await choose(page, months)
  const reshape = page.getByRole('region', { name: 'Reshape' })
  const step = reshape.getByRole('listitem').filter({ hasText: /become rows/ })
  await expect(step).toHaveCount(1, patience)
  await expect(applyButton(page)).toHaveText('Apply 6 rows', patience)
  const sheet = page.getByRole('region', { name: 'Sheet' })
  await expect(sheet.getByRole('gridcell', { name: 'Fjordnett AS' })).toHaveCount(3, patience)
  await sheet.getByText('As sent').click()
  await expect(sheet.getByRole('gridcell', { name: 'Fjordnett AS' })).toHaveCount(1, patience)
  await sheet.getByText('Reshaped').click()

  await step.getByRole('button', { name: /Take step 1 out/ }).click()
  await expect(step).toHaveCount(0, patience)
  await expect(reshape.getByRole('button', { name: 'Do it' })).toBeVisible()
  await expect(sheet.getByRole('gridcell', { name: 'Fjordnett AS' })).toHaveCount(1, patience)

  await reshape.getByRole('button', { name: 'Undo the last change of steps' }).click()
  await expect(step).toHaveCount(1, patience)
  await expect(sheet.getByRole('gridcell', { name: 'Fjordnett AS' })).toHaveCount(3, patience)

  await step.getByRole('button', { name: /Take step 1 out/ }).click()
  await expect(step).toHaveCount(0, patience)
  await reshape.getByRole('button', { name: 'Add step' }).click()
  await page.getByRole('menuitem', { name: 'Turn columns into rows' }).click()
  const dialog = page.getByRole('dialog', { name: 'Turn columns into rows' })
  await expect(dialog.getByRole('checkbox', { name: /Feb 2026/ })).toBeChecked()
  await expect(dialog.getByRole('checkbox', { name: /Partner/ })).not.toBeChecked()
  await dialog.getByRole('button', { name: 'Add step' }).click()
  await expect(step).toHaveCount(1, patience)
  await applyAll(page, '6')
  await running.close()
})

/** Opens a menu by keyboard and chooses an entry of it. */
async function chooseByKeys(page: Page, trigger: Locator, entry: string): Promise<void> {
  await tabTo(page, trigger)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menu')).toBeVisible(patience)
  await tabTo(page, page.getByRole('menuitem', { name: entry, exact: true }), 'ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menu')).toHaveCount(0, patience)
}

test('the header row and the mapping are changed by keyboard, the header by dragging too', async () => {
  const running = await launchApp()
  const { page } = running
  await openImport(page)
  await choose(page, roster)
  const header = page.getByRole('button', { name: /Header row|No header row/ })
  await expect(header).toHaveText(/Header row 3 · 2 above skipped/, patience)
  await expect(applyButton(page)).toHaveText('Apply 3 rows', patience)

  await chooseByKeys(page, header, 'Header is row 4')
  await expect(header).toHaveText(/Header row 4/, patience)
  await chooseByKeys(page, header, 'Header is row 3')
  await expect(header).toHaveText(/Header row 3/, patience)
  await expect(applyButton(page)).toHaveText('Apply 3 rows', patience)

  await chooseByKeys(page, header, 'Row 2 belongs to the header too')
  await expect(header).toHaveText(/Header rows 2–3/, patience)
  await expect(page.getByRole('combobox', { name: /^Column A, Exported .* – Partner ID$/ })).toBeVisible(
    patience
  )
  await chooseByKeys(page, header, 'Header is row 3 alone')
  await expect(header).toHaveText(/Header row 3/, patience)
  await expect(applyButton(page)).toHaveText('Apply 3 rows', patience)

  const level = page.getByRole('combobox', { name: 'Column C, Level' })
  for (const [typed, label] of [
    ['Leave out', 'Leave out'],
    ['Tier', 'Tier']
  ] as const) {
    await tabTo(page, level)
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type(typed)
    await page.keyboard.press('Enter')
    await expect(level).toHaveValue(label, patience)
    const used = page.getByText(label === 'Tier' ? '4 of 4 columns used' : '3 of 4 columns used')
    await expect(used).toBeVisible(patience)
  }

  const number = (row: number) => page.locator(`.ag-row[row-index="${row}"] [col-id="row"]`)
  await number(2).locator('[draggable="true"]').dragTo(number(4))
  await expect(header).toHaveText(/Header row 5/, patience)
  await number(4).locator('[draggable="true"]').dragTo(number(2))
  await expect(header).toHaveText(/Header row 3/, patience)
  await applyAll(page, '3')
  await running.close()
})

test('files that fail take a line each, say more on demand, and go at once', async () => {
  const running = await launchApp()
  const { page } = running
  await openImport(page)
  const names = ['Logo.xlsx', 'Map.xlsx', 'Team.xlsx', 'Office.xlsx', 'Stand.xlsx']
  await choose(page, ...names.map(picture), roster)
  await expect(page.getByRole('alert')).toHaveCount(names.length, patience)
  await expect(applyButton(page)).toHaveText('Apply 3 rows', patience)
  const list = page.getByRole('list', { name: 'What could not be imported' })
  const height = (await list.boundingBox())?.height ?? Infinity
  expect(height, 'more than three scroll').toBeLessThanOrEqual(96)
  await expectAccessible(page, 'Failed files')

  const logo = list.getByRole('listitem').filter({ hasText: 'Logo.xlsx' })
  await logo.getByRole('button', { name: 'Details' }).click()
  const story = page.getByRole('dialog', { name: 'What happened to Logo.xlsx' })
  await expect(story.getByRole('button', { name: 'Copy details' })).toBeVisible(patience)
  await expectAccessible(page, 'Details of a failed file')
  await page.keyboard.press('Escape')
  await expect(story).toHaveCount(0, patience)

  await logo.getByRole('button', { name: 'Dismiss Logo.xlsx' }).click()
  await expect(page.getByRole('alert')).toHaveCount(names.length - 1)
  await page.getByRole('button', { name: 'Dismiss all' }).click()
  await expect(list).toHaveCount(0)
  await expect(applyButton(page)).toHaveText('Apply 3 rows', patience)
  await running.close()
})

test('a problem’s row opens in its sheet by click and by key, and every step holds for axe', async () => {
  const running = await launchApp()
  const { page } = running
  await openImport(page)
  await choose(page, roster, pipeline, months)
  await expect(page.getByRole('button', { name: /^Take .* off the desk$/ })).toHaveCount(3, patience)
  await expect(page.getByRole('region', { name: 'Reshape' })).toBeVisible(patience)
  await expectAccessible(page, 'Map')
  await goToStep(page, /Recognise/)
  await expect(page.getByRole('region', { name: 'Recognised sheets' })).toBeVisible(patience)
  await expectAccessible(page, 'Recognise')

  await goToStep(page, /Check/)
  const problem = page
    .getByRole('listbox', { name: 'Problems' })
    .getByRole('option', { name: /Not a number/ })
  await expect(problem).toBeVisible(patience)
  await expectAccessible(page, 'Check: sums')
  await problem.click()
  const rows = page.getByRole('region', { name: 'Rows concerned' })
  await expect(rows.getByRole('gridcell', { name: 'TBC' })).toBeVisible(patience)
  await expectAccessible(page, 'Check: rows')
  const sheet = page.getByRole('dialog', { name: /Opportunities/ })
  const cellText = sheet.getByRole('status', { name: 'Text of E4' })
  await rows.getByRole('button', { name: 'Show row 4 in the client’s sheet' }).click()
  await expect(cellText).toHaveText('TBC', patience)
  await expectAccessible(page, 'Open source')
  await page.keyboard.press('Escape')
  await expect(sheet).toHaveCount(0, patience)
  await problem.focus()
  await page.keyboard.press('s')
  await expect(cellText).toHaveText('TBC', patience)
  await page.keyboard.press('Escape')
  await expect(sheet).toHaveCount(0, patience)
  await rows.getByRole('gridcell', { name: 'Port de Ménard' }).click()
  await page.keyboard.press('Alt+s')
  await expect(sheet.getByRole('status', { name: 'Text of C4' })).toHaveText('Port de Ménard', patience)
  await page.keyboard.press('Escape')
  await expect(sheet).toHaveCount(0, patience)

  await goToStep(page, /Match/)
  await expect(page.getByRole('option', { name: /Kestrel Clouds/ })).toBeVisible(patience)
  await expectAccessible(page, 'Match')
  await goToStep(page, /Preview/)
  await expect(page.getByRole('region', { name: 'Chosen line' })).toBeVisible(patience)
  await expectAccessible(page, 'Preview')
  await applyButton(page).click(patience)
  await expect(page.getByRole('status').filter({ hasText: /Imported/ })).toBeVisible(patience)
  await page.getByRole('button', { name: 'Runs' }).click()
  const runs = page.getByRole('dialog', { name: 'Imports so far' })
  await expect(runs.getByRole('listitem', { name: /^Import of / }).first()).toBeVisible(patience)
  await expectAccessible(page, 'Runs')
  await running.close()
})
