import { expect, test } from '../helpers/app-test'
import { launchApp } from '../helpers/launch-app'
import { applyAll, applyButton, choose, givenFile, goTo, openImport, patience, tabTo } from './import-screen'

const header = 'Opportunity ID;Partner;Account;Stage;Amount;Created'
const pipeline = givenFile(
  'Pipeline May.csv',
  [
    header,
    'D1;Kestrel Cloud;Stadtwerke Lingen;Closed won;184,50;14.01.2026',
    'D2;Fjordnett AS;Nordre Havn;Proposal;44,50;22.02.2026',
    'D3;Fjordnett AS;Meyer Logistik;Proposal;90,00;25.02.2026'
  ].join('\n')
)
const refreshed = givenFile(
  'Pipeline June.csv',
  [
    header,
    'D1;Kestrel Cloud;Stadtwerke Lingen;Closed won;184,50;14.01.2026',
    'D2;Fjordnett AS;Nordre Havn;Closed won;44,50;22.02.2026',
    'D4;Kestrel Cloud;Port de Ménard;Proposal;12,00;25.05.2026'
  ].join('\n')
)

test.setTimeout(300_000)

test('a messy roster comes to the grid by keyboard alone', async () => {
  const running = await launchApp()
  const { page } = running
  await openImport(page)
  const roster = givenFile(
    'Roster.csv',
    'Partner roster of Halden Systems;;;;\nExported 02.10.2026 by sales operations;;;;\n;;;;\n' +
      'Partner ID;Partner;Type;Tier;Signed\nP1;Kestrel Cloud GmbH;VAR;Gold;14.03.2024\n' +
      'P2;Fjordnett AS;MSP;Silver;01.12.2023\nP3;Brückner & Sohn;Systemhaus;Gold;30.06.2022\nTotal;3;;;\n'
  )
  await choose(page, roster)
  await expect(applyButton(page)).toHaveText('Apply 3 rows', patience)

  const cell = page.getByRole('gridcell', { name: 'Kestrel Cloud GmbH' })
  await tabTo(page, page.getByRole('button', { name: /Header row/ }))
  await expect(cell).toBeVisible()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')

  await tabTo(page, page.getByRole('button', { name: /Preview and apply/ }), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Chosen line' })).toBeVisible(patience)
  await tabTo(page, applyButton(page))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'Imported 3 rows' })).toBeVisible(patience)

  await page.keyboard.press('Control+k')
  await page.keyboard.type('Partners')
  await page.keyboard.press('Enter')
  for (const name of ['Kestrel Cloud GmbH', 'Fjordnett AS', 'Brückner & Sohn'])
    await expect(page.getByRole('gridcell', { name }).first()).toBeVisible(patience)
  await running.close()
})

test('a newer file is read as the last one in two clicks, and shows what changed', async () => {
  const running = await launchApp()
  const { page } = running
  await openImport(page)
  await choose(page, pipeline)
  await applyAll(page, '3')

  await page.getByRole('button', { name: 'Runs' }).click()
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Newer file …' }).click()
  await (await chooser).setFiles([refreshed])
  const extent = page.getByRole('region', { name: 'Extent' })
  await expect(extent).toContainText(/1 new · 1 changed · 1 unchanged · 0 left out/, patience)
  await expect(extent).toContainText('1 record of the earlier file is missing now. It stays.')
  const changes = page.getByRole('region', { name: 'Changes' })
  await expect(changes.getByText(/Proposal → Closed won/)).toBeVisible(patience)

  await changes.getByRole('button', { name: /^Missing 1/ }).click()
  await expect(changes.getByRole('gridcell', { name: /From Pipeline May.csv/ })).toBeVisible(patience)
  await extent.getByRole('button', { name: 'Retire it' }).click()
  await expect(extent).toContainText('They no longer count', patience)
  await applyAll(page, '3')

  await page.getByRole('button', { name: 'Runs' }).click()
  const dialog = page.getByRole('dialog', { name: 'Imports so far' })
  await expect(dialog.getByText(/1 missing \(1 retired\)/)).toBeVisible(patience)
  await dialog.getByRole('button', { name: 'Compare with another import' }).first().click()
  await page.getByRole('menuitem', { name: /Pipeline May/ }).click()
  const comparison = page.getByRole('dialog', { name: 'Compare two imports' })
  await expect(comparison.getByRole('row', { name: /Deals: sum of amounts/ })).toContainText(
    '319.00',
    patience
  )
  await expect(comparison.getByRole('button', { name: 'Only in first 1', exact: true })).toBeVisible()
  await comparison.getByRole('button', { name: 'Close' }).click()

  const may = dialog.getByRole('listitem', { name: 'Import of Pipeline May.csv' })
  await may.getByRole('button', { name: 'Take back' }).click()
  const asked = page.getByRole('dialog', { name: /Take back Pipeline May/ })
  await expect(asked).toContainText('Pipeline June.csv: 1 record stays', patience)
  await asked.getByRole('button', { name: 'Take back' }).click()
  await expect(may.getByText('Taken back')).toBeVisible(patience)
  await may.getByRole('button', { name: 'Apply again' }).click()
  await expect(may.getByText('Applied', { exact: true })).toBeVisible(patience)
  await running.close()
})

test('the client’s sheet opens at the cell, from the preview and from a run', async () => {
  const running = await launchApp()
  const { page } = running
  await openImport(page)
  await choose(page, pipeline)
  await expect(applyButton(page)).toHaveText('Apply 3 rows', patience)
  await page.getByRole('button', { name: /Preview and apply/ }).click()
  await page.getByRole('gridcell', { name: 'Nordre Havn' }).first().click()
  await page.getByRole('button', { name: 'Show in sheet' }).click()
  const sheet = page.getByRole('dialog', { name: /Pipeline May/ })
  await expect(sheet.getByRole('status', { name: 'Text of A3' })).toHaveText('D2', patience)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowDown')
  await expect(sheet.getByRole('status', { name: 'Text of B4' })).toHaveText('Fjordnett AS')
  await page.keyboard.press('Escape')
  await applyAll(page, '3')
  await page.getByRole('button', { name: 'Runs' }).click()
  await page.getByRole('button', { name: 'Open the sheet' }).click()
  await expect(page.getByRole('status', { name: 'Text of A1' })).toHaveText('Opportunity ID', patience)
  await expect(page.getByRole('button', { name: 'Save the original' })).toBeVisible()
  await running.close()
})

test('files that are dropped and cells that are pasted come onto the desk; lock files are named', async () => {
  const running = await launchApp()
  const { page } = running
  await openImport(page)
  await page.evaluate(
    (texts) => {
      const transfer = new DataTransfer()
      for (const [name, text] of texts) transfer.items.add(new File([text], name))
      const target = document.querySelector('h1')
      for (const type of ['dragover', 'drop'])
        target?.dispatchEvent(
          new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: transfer })
        )
    },
    [
      ['Pipeline May.csv', pipeline.buffer.toString()],
      ['~$Pipeline May.xlsx', 'lock']
    ] as const
  )
  await expect(applyButton(page)).toHaveText('Apply 3 rows', patience)
  await expect(page.getByText(/Left aside 1 file.*~\$Pipeline May.xlsx/)).toBeVisible()
  await page.evaluate(() => {
    const clipboardData = new DataTransfer()
    clipboardData.setData(
      'text/plain',
      'Partner ID\tPartner\tTier\r\nP1\tKestrel Cloud\tGold\r\nP2\tFjordnett AS\tSilver\r\n'
    )
    window.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  })
  await expect(page.getByRole('button', { name: /Take Pasted table.tsv off the desk/ })).toBeVisible(patience)
  await expect(applyButton(page)).toHaveText('Apply 5 rows', patience)
  await page
    .getByRole('button', { name: /^\d?\s*Recognise/ })
    .first()
    .click()
  await page.getByRole('row', { name: /Pasted table/ }).dragTo(page.getByRole('row', { name: /^Deals 1/ }))
  await expect(page.getByRole('row', { name: /^Deals 2/ })).toBeVisible(patience)
  await goTo(page, 'Engagement')
  await goTo(page, 'Import')
  await expect(page.getByRole('button', { name: /Take Pasted table.tsv off the desk/ })).toBeVisible()
  await running.close()
})
