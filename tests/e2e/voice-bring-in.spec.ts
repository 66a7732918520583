import { mkdtemp, readdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import ExcelJS from 'exceljs'
import { zipSync } from 'fflate'
import type { Code, Coding } from '../../shared/domain/entities/voice'
import { expect, test } from '../helpers/app-test'
import { launchApp, type RunningApp } from '../helpers/launch-app'
import { expectAccessible } from './accessible'
import { storedRecords } from './stored-records'

const patience = { timeout: 60_000 }
const coded = (page: Page): Locator => page.getByText(/of \d+ answers coded/).first()
const dialog = (page: Page): Locator => page.getByRole('dialog', { name: /^Bring in/ })

async function toVoice(page: Page): Promise<void> {
  const step = page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name: /^Voice/ })
  await step.click(patience)
}

async function bringIn(page: Page, file: string): Promise<void> {
  await page.getByLabel('A coded file').setInputFiles(file)
  await expect(dialog(page)).toBeVisible(patience)
}

async function newEngagement(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+n')
  const asked = page.getByRole('dialog')
  await asked.getByLabel('Client').fill('Second Client')
  await asked.getByRole('button', { name: 'Create the engagement' }).click()
  await toVoice(page)
}

/** The sample at the Voice screen; what is exported is saved in `folder`. */
async function sampleAtVoice(folder: string): Promise<RunningApp> {
  const running = await launchApp({ env: { TANDEM_DIALOG_DIR: folder } })
  await running.page.getByRole('button', { name: 'Open the sample engagement' }).click()
  await toVoice(running.page)
  await expect(coded(running.page)).toBeVisible(patience)
  return running
}

test('a project leaves and comes back in another engagement; undo leaves nothing', async () => {
  test.setTimeout(300_000)
  const folder = await mkdtemp(join(tmpdir(), 'tandem-bring-in-'))
  const { page, close } = await sampleAtVoice(folder)
  const before = (await coded(page).textContent()) ?? ''
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await page.getByRole('menuitem', { name: /^Project for other programs/ }).click()
  const projects = async () => (await readdir(folder)).filter((name) => name.endsWith('.qdpx'))
  await expect.poll(async () => (await projects()).length, patience).toBe(1)
  const project = join(folder, (await projects())[0] ?? '')

  // Where everything is here already, nothing is new.
  await bringIn(page, project)
  await expect(dialog(page).getByText('Nothing in it is new.')).toBeVisible(patience)
  await expectAccessible(page, 'bringing in')
  await dialog(page).getByRole('button', { name: 'Cancel' }).click()

  await newEngagement(page)
  await bringIn(page, project)
  await expect(dialog(page).getByText(/new answers/)).toBeVisible(patience)
  await dialog(page).getByRole('button', { name: 'Bring in', exact: true }).click()
  await expect(coded(page)).toHaveText(before, patience)
  await page.getByRole('button', { name: /^Undo/ }).first().click()
  await expect(coded(page)).toHaveCount(0, patience)
  await close()
})

test('a hostile project is refused and says why', async () => {
  test.setTimeout(180_000)
  const folder = await mkdtemp(join(tmpdir(), 'tandem-hostile-'))
  const entity = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "x">]><Project name="&b;"/>'
  const file = join(folder, 'entity.qdpx')
  await writeFile(file, zipSync({ 'project.qde': new TextEncoder().encode(entity) }))
  const { page, close } = await sampleAtVoice(folder)
  await bringIn(page, file)
  await expect(dialog(page).getByRole('alert')).toContainText('entity.qdpx', patience)
  await expect(dialog(page).getByRole('button', { name: 'Bring in', exact: true })).toBeDisabled()
  await close()
})

const undo = (page: Page): Promise<void> =>
  page.getByRole('button', { name: /^Undo/ }).first().click(patience)

/** A codebook as another program writes it: each code by its number, with name and definition. */
function codebookFile(
  codes: readonly (readonly [number: number, name: string, definition: string])[]
): string {
  const inside = codes.map(
    ([number, name, definition]) =>
      `<Code guid="00000000-0000-4000-8000-00000000000${number}" name="${name}" isCodable="true">` +
      `<Description>${definition}</Description></Code>`
  )
  const namespace = 'urn:QDA-XML:codebook:1.0'
  return `<?xml version="1.0" encoding="utf-8"?><CodeBook xmlns="${namespace}" origin="Elsewhere"><Codes>${inside.join('')}</Codes></CodeBook>`
}

test('a newer state of a codebook file offers what changed; what is left stays and is offered again', async () => {
  test.setTimeout(240_000)
  const folder = await mkdtemp(join(tmpdir(), 'tandem-codebook-'))
  const { page, close } = await sampleAtVoice(folder)
  const file = join(folder, 'frame.qdc')
  /** The codes of the file as they stand here now. */
  const here = async (): Promise<string[]> => {
    const codes = await storedRecords<Code>(page, 'codes')
    const tied = codes.filter(({ origin }) => origin?.file === 'frame.qdc')
    return tied.map(({ name, definition }) => `${name}: ${definition.trim()}`).sort()
  }
  await writeFile(
    file,
    codebookFile([
      [1, 'Slow invoice', 'Paid late'],
      [2, 'Odd portal', 'Hard to use']
    ])
  )
  await bringIn(page, file)
  await expect(dialog(page).getByText('2 new codes.')).toBeVisible(patience)
  await dialog(page).getByRole('button', { name: 'Bring in', exact: true }).click()
  const first = ['Odd portal: Hard to use', 'Slow invoice: Paid late']
  await expect.poll(here, patience).toEqual(first)
  await expect(dialog(page)).toBeHidden(patience)

  await writeFile(
    file,
    codebookFile([
      [1, 'Late invoice', 'Paid late'],
      [2, 'Odd portal', 'Hard to find things in'],
      [3, 'Thin pipeline', 'Few leads']
    ])
  )
  await bringIn(page, file)
  await expect(dialog(page).getByText(/^3 changes since/)).toBeVisible(patience)
  await expectAccessible(page, 'a newer codebook')
  await dialog(page).getByRole('checkbox', { name: '“Odd portal” was changed' }).uncheck(patience)
  await dialog(page).getByRole('button', { name: 'Take over' }).click(patience)
  const second = ['Late invoice: Paid late', 'Odd portal: Hard to use', 'Thin pipeline: Few leads']
  await expect.poll(here, patience).toEqual(second)
  await expect(dialog(page)).toBeHidden(patience)

  await bringIn(page, file)
  await expect(dialog(page).getByText(/^1 change since/)).toBeVisible(patience)
  await dialog(page).getByRole('button', { name: 'Cancel' }).click()
  await expect(dialog(page)).toBeHidden(patience)
  await undo(page)
  await expect.poll(here, patience).toEqual(first)
  await close()
})

type Edit = readonly [sheet: string, record: string, title: string, value: string | number]

/** A workbook opened in another program, some cells changed, and saved under another name. */
async function editedElsewhere(file: string, edits: readonly Edit[]): Promise<string> {
  const sent = new ExcelJS.Workbook()
  await sent.xlsx.readFile(file)
  const back = new ExcelJS.Workbook()
  for (const sheet of sent.worksheets) {
    const rows = (sheet.getSheetValues() as ExcelJS.CellValue[][]).slice(1).map((row) => row.slice(1))
    const [titles = []] = rows
    for (const [name, record, title, value] of edits) {
      const row = rows.find((cells) => cells[titles.indexOf('Record')] === record)
      if (name === sheet.name && row) row[titles.indexOf(title)] = value
    }
    back.addWorksheet(sheet.name).addRows(rows)
  }
  const path = file.replace('.xlsx', ' back.xlsx')
  await back.xlsx.writeFile(path)
  return path
}

test('coded answers come back from a spreadsheet with a code given and a definition written, until undone', async () => {
  test.setTimeout(240_000)
  const folder = await mkdtemp(join(tmpdir(), 'tandem-coded-sheet-'))
  const { page, close } = await sampleAtVoice(folder)
  const chosen = async (entry: RegExp): Promise<void> => {
    await page.getByRole('button', { name: 'Export', exact: true }).click(patience)
    await page.getByRole('menuitem', { name: entry }).click(patience)
  }
  await chosen(/^Coded answers for Excel/)
  const said = page.getByRole('status')
  await expect(said.filter({ hasText: /Saved .*Coded answers\.xlsx/ })).toBeVisible(patience)
  const [sent = ''] = (await readdir(folder)).filter((name) => name.endsWith('.xlsx'))

  const codes = await storedRecords<Code>(page, 'codes')
  const codings = await storedRecords<Coding>(page, 'codings')
  const code = codes.find((one) => one.parentId === null && !one.isExclusive && !one.isRetired)
  const answers = new ExcelJS.Workbook()
  await answers.xlsx.readFile(join(folder, sent))
  const rows = answers.getWorksheet('Answers')?.getSheetValues() as ExcelJS.CellValue[][]
  const column = (title: string): number => rows[1]?.indexOf(title) ?? -1
  const uncoded = rows.slice(2).find((row) => row[column(code?.name ?? '')] === undefined)
  const record = uncoded?.[column('Record')] as string
  const back = await editedElsewhere(join(folder, sent), [
    ['Answers', record, code?.name ?? '', 1],
    ['Codebook', code?.id ?? '', 'Definition', 'Written in a spreadsheet']
  ])

  await chosen(/^Bring back an edited copy/)
  const asked = page.getByRole('dialog')
  await asked.getByLabel('Workbook that came back').setInputFiles(back)
  await expect(asked.getByText(/^2 values differ/)).toBeVisible(patience)
  await asked.getByRole('button', { name: 'Take over 2 values' }).click(patience)
  const now = async (): Promise<readonly [number, string | undefined]> => {
    const defined = (await storedRecords<Code>(page, 'codes')).find(({ id }) => id === code?.id)
    const given = (await storedRecords<Coding>(page, 'codings')).filter(({ codeId }) => codeId === code?.id)
    return [given.length, defined?.definition]
  }
  const before = codings.filter(({ codeId }) => codeId === code?.id).length
  await expect.poll(now, patience).toEqual([before + 1, 'Written in a spreadsheet'])
  await expect(said.filter({ hasText: /^Took over 2 values/ })).toBeVisible(patience)
  await undo(page)
  await expect.poll(now, patience).toEqual([before, code?.definition])
  await close()
})
