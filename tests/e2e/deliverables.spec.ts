import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from '../helpers/app-test'
import type { ExchangeLine } from '../../shared/domain/entities/exchange'
import type { Partner } from '../../shared/domain/entities/partner'
import type { RespondentKey } from '../../shared/domain/entities/voice'
import { findDocumentTools } from '../helpers/document-tools'
import { launchApp, type RunningApp } from '../helpers/launch-app'
import { expectAccessible } from './accessible'
import { exportDocument, openDocument } from './chain/deliverables-page'
import { goTo, patience } from './chain/shell-page'
import { storedRecords } from './stored-records'

// The documents of the sample in the real app: own words over moving data, no names in the anonymised edition, workbooks
// that come back, and a long export that is stopped.
test.describe.configure({ mode: 'serial', timeout: 240_000 })

const saved = mkdtempSync(join(tmpdir(), 'tandem-deliverables-'))
const partner = 'Brückner & Sohn KG'
const found = findDocumentTools()
let running: RunningApp
let page: Page

test.beforeAll(async () => {
  running = await launchApp({ env: { TANDEM_DIALOG_DIR: saved } })
  page = running.page
  await page
    .getByRole('button', { name: /sample/i })
    .first()
    .click()
  await expect(page.getByRole('navigation', { name: 'Steps' })).toBeVisible({ timeout: 120_000 })
})
test.afterAll(async () => {
  await running.close()
  rmSync(saved, { recursive: true, force: true })
})

const lead = () =>
  page
    .getByRole('region', { name: /^Page 3 of/ })
    .getByRole('button', { name: 'Edit text: paragraph' })
    .first()

async function openAudit(): Promise<void> {
  await openDocument(page, 'Value-Exchange Audit')
  await expect(page.getByRole('combobox', { name: 'Partner' })).toHaveValue(partner, patience)
  await expect(lead()).toBeVisible(patience)
}

/** Makes a won deal of the partner a very large one, by hand. */
async function setDealByHand(): Promise<void> {
  await goTo(page, 'Partners')
  await page
    .locator('.ag-cell[col-id="name"]')
    .filter({ hasText: new RegExp(`^${partner}`) })
    .click()
  await page.getByRole('tab', { name: /^Deals/ }).click()
  const won = page.getByRole('row', { name: /Won.*Sourced/ }).first()
  await won.locator('[col-id="amount"]').click()
  await page.getByRole('button', { name: 'Edit deal' }).click()
  const dialog = page.getByRole('dialog')
  for (const field of ['Amount', 'Gross margin']) {
    await dialog.getByLabel(field, { exact: true }).fill('2500000')
    await page.keyboard.press('Tab')
  }
  await dialog.getByRole('button', { name: 'Save deal' }).click()
  await expect(dialog).toHaveCount(0, patience)
}

test('own words stay, and a figure in them that moved is marked old → new', async () => {
  await openAudit()
  const [was = ''] = /[+−]\d\.\d\d/.exec((await lead().textContent()) ?? '') ?? []
  expect(await exportDocument(page)).toMatch(/\.docx$/)
  await lead().click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Agreed with the client.')
  await page.keyboard.press('Control+Enter')
  await expect(lead()).toContainText('Agreed with the client.', patience)
  await setDealByHand()
  await openAuditWithMove()
  const strip = page.getByText(/ is now /).first()
  await expect(strip).toContainText(`${was} is now`, patience)
  await expect(lead().locator('[title^="Now "]').first()).toHaveText(was)
  await expect(page.getByRole('button', { name: /^Export to/ })).toBeDisabled()
  await expectAccessible(page, 'figures that moved')
  await page.getByRole('button', { name: /^Update( both| all)?$/ }).click()
  await expect(strip).toHaveCount(0, patience)
  await expect(lead()).toContainText('Agreed with the client.')
  await expect(lead()).not.toContainText(was)
})

async function openAuditWithMove(): Promise<void> {
  await goTo(page, 'Deliverables')
  await page
    .getByRole('region', { name: 'Documents' })
    .getByRole('button', { name: /^Value-Exchange Audit/ })
    .click()
  await expect(lead()).toBeVisible(patience)
}

test('says what changed since v1.0: figures, words and parts', async () => {
  await exportDocument(page)
  await page.getByText('History', { exact: true }).click()
  const changed = page.getByRole('region', { name: 'What changed' })
  for (const [end, version] of [
    ['From', 'v1.0'],
    ['To', 'v1.1']
  ] as const) {
    const choice = changed.getByRole('combobox', { name: end, exact: true })
    await choice.click()
    await page.getByRole('option', { name: version, exact: true }).click()
    await expect(choice).toHaveValue(version)
  }
  const moved = changed.getByRole('region', { name: 'Figures moved' })
  await expect(moved.getByRole('listitem').filter({ hasText: 'Balance index' }).first()).toContainText(
    '→',
    patience
  )
  await expect(changed.getByRole('region', { name: 'Texts changed' })).toContainText(
    'Agreed with the client.'
  )
  await expectAccessible(page, 'what changed')
  await page.getByText('Pages', { exact: true }).click()
})

/** Every part of a package as text; parts of a package inside it too. */
function textsOf(bytes: Uint8Array): string[] {
  return Object.entries(unzipSync(bytes)).flatMap(([name, content]) =>
    content[0] === 0x50 && content[1] === 0x4b
      ? textsOf(content)
      : [name, strFromU8(content, !/\.(xml|rels|svg)$/.test(name)).replaceAll(/<[^>]*>/g, '')]
  )
}

test('the anonymised edition holds no name, in any part of the file', async () => {
  const partners = await storedRecords<Partner>(page, 'partners')
  const people = await storedRecords<RespondentKey>(page, 'respondentKeys')
  const names = [
    ...partners.flatMap((each) => [each.name, each.name.replace(/[ ,]+\S+$/, '')]),
    ...partners.flatMap(({ contacts }) => contacts.map(({ name }) => name)),
    ...people.flatMap(({ name, email, organisation }) => [name, email, organisation])
  ].flatMap((name) => (name === null || name === '' ? [] : name.replaceAll('&', '&amp;')))
  expect(names.length).toBeGreaterThan(150)
  const namesIn = (file: string): string[] => {
    const text = textsOf(new Uint8Array(readFileSync(join(saved, file)))).join('\n')
    return names.filter((name) => text.includes(name))
  }
  await openAudit()
  expect(namesIn(await exportDocument(page))).toContain(partner.replace('&', '&amp;'))
  for (const title of ['Value-Exchange Audit', 'Value-Exchange Ledger'] as const) {
    await openDocument(page, title)
    await page.getByText('Anonymised', { exact: true }).click()
    await expect(page.getByRole('main')).not.toContainText(partner, patience)
    expect(namesIn(await exportDocument(page))).toEqual([])
    await page.getByText('Named', { exact: true }).click()
  }
})

type Edit = readonly [sheet: string, record: string, title: string, value: string | number]

/** Edited and sorted the other way round, a row put in, saved by LibreOffice: the path of the copy that comes back. */
function editedElsewhere(name: string, edits: readonly Edit[]): string {
  const tools = 'tools' in found ? found.tools : null!
  const [list, edited, out] = [join(saved, 'edits.json'), join(saved, `back ${name}`), join(saved, 'resaved')]
  writeFileSync(list, JSON.stringify(edits))
  const script = resolve(__dirname, '../integration/documents/edit_workbook.py')
  execFileSync(tools.python, [script, join(saved, name), edited, list])
  const profile = `-env:UserInstallation=file://${join(saved, 'office-profile')}`
  const format = 'xlsx:Calc MS Excel 2007 XML'
  execFileSync(tools.soffice, [profile, '--headless', '--convert-to', format, '--outdir', out, edited], {
    stdio: 'ignore'
  })
  return join(out, `back ${name}`)
}

interface Return {
  readonly title: 'Partner Scorecard' | 'Value-Exchange Ledger'
  readonly edits: readonly Edit[]
  readonly differences: readonly RegExp[]
}

/** Sends a workbook out, has it edited elsewhere, compares what comes back and takes it over. */
async function bringBack({ title, edits, differences }: Return): Promise<void> {
  await openDocument(page, title)
  const path = editedElsewhere(await exportDocument(page), edits)
  await page.getByRole('button', { name: 'Bring back an edited copy' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Workbook that came back').setInputFiles(path)
  await expect(dialog).toContainText(`${differences.length} values differ`, patience)
  await expect(dialog).toContainText('1 row was put in')
  const rows = dialog.getByRole('region', { name: 'Values to take over' }).locator('tbody tr')
  await expect(rows).toHaveCount(differences.length)
  for (const each of differences) await expect(rows.filter({ hasText: each })).toHaveCount(1)
  await expectAccessible(page, `${title} that came back`)
  await dialog.getByRole('button', { name: `Take over ${differences.length} values` }).click()
  await expect(page.getByRole('status').filter({ hasText: /^Took over/ })).toBeVisible(patience)
}

const partnerNow = async (): Promise<Partner | undefined> =>
  (await storedRecords<Partner>(page, 'partners')).find(({ name }) => name === partner)

test.describe('a workbook sent to the client', () => {
  test.skip('missing' in found, 'missing' in found ? found.missing : '')

  test('the scorecard comes back with other values, field by field, until undone', async () => {
    const before = await partnerNow()
    await bringBack({
      title: 'Partner Scorecard',
      edits: [
        ['Partners', before?.id ?? '', 'Tier', 'Gold'],
        ['Partners', before?.id ?? '', 'Manager', 'K. Lindqvist']
      ],
      differences: [/Tier.*Platinum.*Gold/, /Manager.*K\. Lindqvist/]
    })
    expect(await partnerNow()).toMatchObject({ tier: 'Gold', manager: 'K. Lindqvist' })
    await page.keyboard.press('Control+Z')
    const { tier, manager } = before ?? {}
    await expect.poll(partnerNow, patience).toMatchObject({ tier, manager })
  })

  test('the ledger comes back with other ratings and amounts, until undone', async () => {
    const lines = await storedRecords<ExchangeLine>(page, 'exchangeLines')
    const judged = lines.find(({ amount, closed }) => amount.basis === 'judged' && !closed)
    const id = judged?.id ?? ''
    const lineNow = async (): Promise<ExchangeLine | undefined> =>
      (await storedRecords<ExchangeLine>(page, 'exchangeLines')).find((line) => line.id === id)
    await bringBack({
      title: 'Value-Exchange Ledger',
      edits: [
        ['Ledger', id, 'Owner', 'K. Lindqvist'],
        ['Ledger', id, 'Amount a year', 4321]
      ],
      differences: [/Owner.*K\. Lindqvist/, /Amount a year.*4321/]
    })
    expect(await lineNow()).toMatchObject({ owner: 'K. Lindqvist', amount: { value: 4321 } })
    await page.keyboard.press('Control+Z')
    const { owner = null, amount } = judged ?? {}
    await expect.poll(lineNow, patience).toMatchObject({ owner, amount })
  })
})

test('a long export is stopped half way: nothing is saved, and the next one is whole', async () => {
  await openDocument(page, 'Partner Strategy Audit')
  const before = readdirSync(saved)
  await page.getByRole('button', { name: /^Export to/ }).click()
  await expect(page.getByRole('progressbar', { name: /^Writing/ })).toBeVisible(patience)
  await page.getByRole('button', { name: /^Cancel/ }).click()
  await expect(
    page.getByRole('status').filter({ hasText: 'Export cancelled. Nothing was saved.' })
  ).toBeVisible(patience)
  expect(readdirSync(saved)).toEqual(before)
  const name = await exportDocument(page)
  const parts = unzipSync(new Uint8Array(readFileSync(join(saved, name))))
  expect(Object.keys(parts)).toContain('word/document.xml')
  expect(readdirSync(saved)).toEqual([...before, name].sort())
})
