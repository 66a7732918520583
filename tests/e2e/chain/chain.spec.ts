import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '../../helpers/app-test'
import { findDocumentTools } from '../../helpers/document-tools'
import { launchApp, type RunningApp } from '../../helpers/launch-app'
import { exportDocument, exportHistory, openDocument } from './deliverables-page'
import { countOnlyClosedRevenue, setActiveWindow, startEngagement } from './engagement-page'
import {
  judge,
  openAmountEvidence,
  openLine,
  openPartner,
  rate,
  shownLines,
  startAudit,
  type Ratings,
  type ShownLine
} from './exchange-page'
import { printedBytes, readAudit, readScorecard } from './exported-files'
import { undoFrom } from './history-page'
import { apply, countedRows, extent, pickFiles } from './import-page'
import { firstRecordCell, gridRows, headline, openActiveEvidence } from './partners-page'
import { mostEarningPartner, referenceFigures } from './reference-figures'
import { amountIn, count, expectOpen, goTo, patience, railEntry, share } from './shell-page'
import { realDataMissing, theClient } from './the-client'
import {
  chooseQuestion,
  codedSoFar,
  expectCode,
  firstTwoWords,
  giveKey,
  newCode,
  openAnswer,
  press
} from './voice-page'

// One consultant's way from a client's files to two documents, in the real app, from an empty profile. The steps
// build on each other and share the app; the first that fails ends the way.
test.describe.configure({ mode: 'serial', timeout: 240_000 })

const client = theClient
const figures = referenceFigures(client)
const { partner, margin, deals: marginDeals } = mostEarningPartner(client)
const saved = mkdtempSync(join(tmpdir(), 'tandem-chain-'))

const rated: Readonly<Record<string, Ratings>> = {
  'Margin on deals won': { importance: 5, vendor: 4, partner: 3 },
  'Customer access': { importance: 4, vendor: 3, partner: 4 },
  Enablement: { importance: 5, vendor: 4, partner: 2 },
  'Response time': { importance: 4, vendor: 4, partner: 1 }
}
const judged = {
  value: 50_000,
  low: 40_000,
  high: 65_000,
  reason: 'Two accounts a year, told by channel sales'
}

let running: RunningApp
let answersInAll = 0
let auditLines: ShownLine[] = []
const files: { audit?: string; scorecard?: string } = {}

const launch = (earlier?: RunningApp): Promise<RunningApp> =>
  launchApp({
    ...(earlier ? { userData: earlier.userData, backupDir: earlier.backupDir } : {}),
    env: { TANDEM_DIALOG_DIR: saved }
  })

test.beforeAll(async () => {
  if (realDataMissing !== null) console.log(`NOTE ${realDataMissing}`)
  running = await launch()
})

test.beforeEach(() => {
  if (realDataMissing !== null)
    test.info().annotations.push({ type: 'real data absent', description: realDataMissing })
})

test.afterAll(async () => {
  await running.close()
  rmSync(saved, { recursive: true, force: true })
})

test('the reference computed from the client’s files equals the published one', () => {
  test.skip(client.published === null, realDataMissing ?? '')
  for (const [name, published] of Object.entries(client.published ?? {})) {
    expect.soft(figures[name as keyof typeof figures], name).toBeCloseTo(published, published < 1 ? 3 : 6)
  }
})

test('an engagement is opened and its terms are agreed', async () => {
  const { page } = running
  await startEngagement(page, client)
  await countOnlyClosedRevenue(page)
  await setActiveWindow(page, 90)
})

test('the client’s roster and deals are read, counted and applied', async () => {
  const { page } = running
  await pickFiles(page, client, client.roster, client.deals)
  const counted = await countedRows(page)
  await expect(counted).toContainText(`Used${count(figures.partners)}`, patience)
  await expect(counted).toContainText(`Used${count(figures.deals)}`)
  const total = figures.amountTotal.toLocaleString('en-US', { minimumFractionDigits: 2 })
  await expect(counted).toContainText(total)
  const changes = await extent(page)
  await expect(changes).toContainText(`${count(figures.partners)} new`)
  await expect(changes).toContainText(`${count(figures.deals)} new`)
  await apply(page, count(figures.partners + figures.deals))
})

test('the headline tells the reference and opens down to the client’s cell', async () => {
  const { page } = running
  const sentence = await headline(page)
  const active = figures.active90 / figures.partners
  await expect(sentence).toContainText(
    `${share(active)} of ${count(figures.partners)} signed partners were active in the last 90 days`
  )
  await expect.poll(() => gridRows(page)).toBe(figures.partners)
  const evidence = await openActiveEvidence(page)
  await expect(evidence).toContainText(`${count(figures.active90)} of ${count(figures.partners)} partners`)
  const cell = await firstRecordCell(page, evidence, `${count(figures.active90)} partners`)
  const inRoster = client.partners.find(({ nameCell }) => nameCell === cell.cell)
  expect(cell).toMatchObject({ record: inRoster?.name, raw: inRoster?.name })
  expect(cell.file).toContain(client.roster.replace(/^.*\//, ''))
})

test('another window recomputes everything at once', async () => {
  const { page } = running
  await setActiveWindow(page, 365)
  await expect(await headline(page)).toContainText(
    `${share(figures.active365 / figures.partners)} of ${count(figures.partners)} signed partners were active in the last 365 days`,
    patience
  )
  await setActiveWindow(page, 90)
  await expect(await headline(page)).toContainText(share(figures.active90 / figures.partners), patience)
})

test('20 answers are coded by keyboard, one is taken back and given again', async () => {
  const { page } = running
  await pickFiles(page, client, client.survey)
  await apply(page, count(client.responses))
  await goTo(page, 'Voice')
  await expect(codedSoFar(page)).toContainText(/^0 of/, patience)
  answersInAll = Number(
    /of ([\d,]+)/.exec((await codedSoFar(page).textContent()) ?? '')?.[1]?.replace(',', '')
  )
  const coded = (answers: number) =>
    expect(codedSoFar(page)).toContainText(`${answers} of ${count(answersInAll)} answers coded`, patience)
  await chooseQuestion(page, client.question)
  await expect(page.getByText(`1 of ${count(client.answers)}`, { exact: true })).toBeVisible(patience)

  await newCode(page, 'Community')
  await giveKey(page, 'Community', '1')
  await press(page, 'j')
  await newCode(page, 'Documentation')
  await coded(2)
  const seen = new Set([await openAnswer(page)])
  for (let number = 3; number <= 20; number += 1) {
    await press(page, 'j')
    if (number === 10) await press(page, 'k', 'j')
    seen.add(await openAnswer(page))
    const ways: [code: string, keys: string[], words?: RegExp][] = [
      ['Community', ['1']],
      ['Documentation', ['d', 'o', 'c', 'Enter']],
      ['Documentation', ['Enter']]
    ]
    if (number === 11 || number === 17) {
      const words = await firstTwoWords(page)
      await press(page, 'Home', 'Shift+ArrowRight', 'Shift+ArrowRight', '1')
      await expectCode(page, 'Community', new RegExp(words.split(/\P{L}+/u)[0] ?? ''))
      await press(page, 'Escape')
    } else {
      const [code, keys] = ways[number % 3] ?? ways[0]!
      await press(page, ...keys)
      await expectCode(page, code)
    }
    await coded(number)
  }
  expect(seen.size).toBe(19)

  await press(page, 'u')
  await coded(19)
  await press(page, 'Control+Shift+Z')
  await coded(20)
})

test('one partner’s exchange is audited: ratings by keyboard, one amount judged, one derived', async () => {
  const { page } = running
  await openPartner(page, partner.name)
  await startAudit(page)
  for (const [name, ratings] of Object.entries(rated)) await rate(await openLine(page, name), ratings)
  await judge(await openLine(page, 'Customer access'), judged)
  const amountOf = async (name: string): Promise<number | null> =>
    (await shownLines(page)).find((line) => line.name === name)?.amount ?? null
  await expect.poll(() => amountOf('Customer access'), patience).toBe(judged.value)
  await expect.poll(() => amountOf('Margin on deals won'), patience).toBe(Math.round(margin))

  const evidence = await openAmountEvidence(page, 'Margin on deals won')
  await expect(evidence).toContainText(client.deals.replace(/^.*\//, ''))
  await expect(evidence).toContainText(count(Math.round(margin)))
  await expect(evidence).toContainText(`${count(marginDeals)} deals`)
  await page.keyboard.press('Escape')
  auditLines = await shownLines(page)
  for (const [name, { importance, vendor, partner: asPartner }] of Object.entries(rated)) {
    const line = auditLines.find((each) => each.name === name)
    const said = `Importance ${importance}, delivered: vendor says ${vendor}, partner says ${asPartner}`
    expect(line?.ratings, name).toBe(said)
  }
})

test('both documents are saved', async () => {
  const { page } = running
  await openDocument(page, 'Value-Exchange Audit')
  files.audit = await exportDocument(page)
  await openDocument(page, 'Partner Scorecard')
  files.scorecard = await exportDocument(page)
  expect(files.audit).toContain(partner.name.replace(/[. ]+$/, ''))
})

test('other people’s software finds the same numbers in them', () => {
  const found = findDocumentTools()
  test.skip('missing' in found, 'missing' in found ? found.missing : '')
  if ('missing' in found) return
  const { tools } = found
  const scorecard = join(saved, files.scorecard ?? '')
  const audit = join(saved, files.audit ?? '')

  const book = readScorecard(tools, scorecard)
  expect(book.sheets).toEqual(['Summary', 'Partners', 'Deals', 'Metrics', 'Sources'])
  expect(book).toMatchObject({
    partnerRows: figures.partners,
    dealRows: figures.deals,
    revenue: figures.revenue
  })
  const { summary } = book
  expect(summary['Signed partners']).toBe(figures.partners)
  expect(summary['Active partners']).toBe(figures.active90)
  expect(summary['Active partner rate']).toBeCloseTo(figures.active90 / figures.partners, 9)
  expect(summary['Revenue with partners']).toBeCloseTo(figures.revenue, 2)
  expect(summary['Revenue share of the top ten partners']).toBeCloseTo(figures.topTenShare, 9)
  expect(summary['Partners that sold']).toBe(figures.sellers)
  expect(summary['Gini of revenue, partners that sold']).toBeCloseTo(figures.giniSellers, 9)
  expect(summary['Gini of revenue, all signed partners']).toBeCloseTo(figures.giniRoster, 9)
  expect(book.formulas).toBeGreaterThan(15)

  const { tables } = readAudit(tools, audit)
  const rows = tables.flat()
  for (const line of auditLines) {
    const row = rows.find(([name]) => name === line.name)
    expect(row, `${line.name} in the audit’s tables`).toBeDefined()
    expect(amountIn(row?.[1] ?? ''), line.name).toBe(line.amount)
  }
  for (const [name, { importance, vendor, partner: asPartner }] of Object.entries(rated)) {
    const row = rows.find(([first]) => first === name)
    expect(row?.slice(3, 6).map(Number), name).toEqual([importance, vendor, asPartner])
  }
  expect(printedBytes(tools, audit, saved)).toBeGreaterThan(20_000)
  expect(printedBytes(tools, scorecard, saved)).toBeGreaterThan(20_000)
})

test('after a power cut everything is there again', async () => {
  await running.kill()
  running = await launch(running)
  const { page } = running
  await expectOpen(page, client)
  await expect(await headline(page)).toContainText(share(figures.active90 / figures.partners))
  await expect.poll(() => gridRows(page)).toBe(figures.partners)
  await goTo(page, 'Voice')
  await expect(codedSoFar(page)).toContainText(`20 of ${count(answersInAll)} answers coded`, patience)
  await openPartner(page, partner.name)
  await expect.poll(() => shownLines(page), patience).toEqual(auditLines)
  expect(await exportHistory(page, 'Value-Exchange Audit')).toEqual([
    expect.stringContaining(files.audit ?? '')
  ])
  expect(await exportHistory(page, 'Partner Scorecard')).toEqual([
    expect.stringContaining(files.scorecard ?? '')
  ])
})

test('the history takes everything back, the import of all lines too', async () => {
  const { page } = running
  const { partners, deals } = figures
  const laterMs = await undoFrom(page, new RegExp(`Imported ${count(client.responses)} rows from`))
  await expect(railEntry(page, 'Voice')).toContainText('No answers yet', patience)
  await expect(railEntry(page, 'Partners')).toContainText(`${count(partners)} partners`)
  const importMs = await undoFrom(page, new RegExp(`Imported ${count(partners + deals)} rows from`))
  await expect(railEntry(page, 'Partners')).toContainText('No partners yet', patience)
  console.log(`taken back: all after the first import in ${laterMs} ms, that import in ${importMs} ms`)
  expect(importMs).toBeLessThan(30_000)
  await goTo(page, 'Engagement')
  await expect(page.getByRole('textbox', { name: 'Active window' })).toHaveValue('90 days')
})
