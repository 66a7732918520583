import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from '../helpers/app-test'
import { launchApp, type RunningApp } from '../helpers/launch-app'
import {
  applyAll,
  applyButton,
  choose,
  givenFile,
  manyDeals,
  nothingStored,
  openImport,
  patience,
  stored
} from './import-screen'
import { largeWorkbook } from './large-workbook'

const readRows = 1_000_000
const appliedRows = 100_000
const rowsPerBlock = 500
const cancelMs = 200
/** Other programs may take both cores for a moment; a window that is busy itself is slow each time. */
const mostTrials = 4
const roster = givenFile(
  'Partner roster.csv',
  'Partner ID;Partner;Tier;Signed\nP1;Kestrel Cloud GmbH;Gold;14.03.2024\nP2;Fjordnett AS;Silver;01.12.2023\n'
)

// Each test starts apps and reads large files in processes of their own: slow on a busy machine, never stuck.
test.setTimeout(900_000)

interface CancelledRead {
  /** Rows the screen said were read when the first rows were there to look at, and when Cancel was pressed. */
  readonly previewAt: number
  readonly cancelledAt: number
  readonly firstCells: string
  /** From the press of Cancel until nothing of the read was on the screen. */
  readonly tookMs: number
}

/**
 * Watches the read from within the window, so that a busy machine between window and test costs nothing: notes when
 * the first rows show, and presses Cancel as soon as the rows on the screen reach `half`.
 */
const cancelHalfWay = (page: Page, half: number): Promise<CancelledRead> =>
  page.evaluate(async (wanted) => {
    const pause = () => new Promise((done) => setTimeout(done, 4))
    const bar = () => document.querySelector('[role="progressbar"]')
    const rows = () => Number((bar()?.getAttribute('aria-valuetext') ?? '').replace(/\D/g, '') || NaN)
    const preview = () => document.querySelector('[aria-label^="First rows of"] table')
    const button = () => [...document.querySelectorAll('button')].find((one) => one.textContent === 'Cancel')
    let previewAt = NaN
    let firstCells = ''
    for (;;) {
      if (Number.isNaN(previewAt) && preview()) {
        previewAt = rows() || 0
        firstCells = preview()?.querySelector('tbody tr')?.textContent ?? ''
      }
      const cancel = button()
      const at = rows()
      if (cancel && at >= wanted) {
        const started = performance.now()
        const gone = new Promise<number>((done) => {
          const look = () => !bar() && !preview() && done(performance.now())
          new MutationObserver(look).observe(document.body, { childList: true, subtree: true })
        })
        cancel.click()
        return { previewAt, cancelledAt: at, firstCells, tookMs: (await gone) - started }
      }
      if (document.querySelector('[aria-current="true"]'))
        throw new Error(`read to the end; last seen ${at} rows`)
      await pause()
    }
  }, half)

const readingProcesses = ({ app }: RunningApp): Promise<number> =>
  app.evaluate(
    ({ webContents }) =>
      webContents.getAllWebContents().filter((one) => one.getURL().startsWith('app://import-host')).length
  )

test('the first rows show early; a read cancelled at half its rows is gone within 200 ms and leaves nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-huge-'))
  const huge = join(folder, 'Huge.xlsx')
  writeFileSync(huge, largeWorkbook(readRows))
  const running = await launchApp()
  const { page } = running
  await openImport(page)
  let fastest = Infinity
  for (let trial = 0; trial < mostTrials && fastest >= cancelMs; trial++) {
    const cancelled = cancelHalfWay(page, readRows / 2)
    await page.getByLabel('Files to import').setInputFiles(huge)
    const read = await cancelled
    test.info().annotations.push({ type: 'cancelled read', description: JSON.stringify(read) })
    expect(read.firstCells).toContain('Kestrel Cloud GmbH')
    expect(read.previewAt, 'the first rows show long before half is read').toBeLessThan(readRows / 4)
    expect(read.cancelledAt).toBeGreaterThanOrEqual(readRows / 2)
    expect(read.cancelledAt, 'the read was still under way').toBeLessThan(readRows)
    await expect.poll(() => readingProcesses(running), patience).toBe(0)
    fastest = Math.min(fastest, read.tookMs)
  }
  expect(fastest).toBeLessThan(cancelMs)
  await expect(page.getByText('Drop the client’s spreadsheets here')).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect(page.getByRole('button', { name: /off the desk/ })).toHaveCount(0)
  expect(await stored(page)).toEqual(nothingStored)
  await choose(page, roster)
  await applyAll(page, '2')
  expect(await stored(page)).toMatchObject({ runs: 1, files: 1, history: 1 })
  await running.close()
  rmSync(folder, { recursive: true })
})

/** An app with the large file read and planned, ready to be applied. */
async function readyToApply(): Promise<RunningApp> {
  const running = await launchApp()
  await openImport(running.page)
  await choose(running.page, givenFile('Large.csv', manyDeals(appliedRows)))
  await expect(applyButton(running.page)).toHaveText(/100[,.\s]?000 rows/, { timeout: 400_000 })
  await expect(applyButton(running.page)).toBeEnabled({ timeout: 400_000 })
  return running
}

/** Presses Apply from within the window and answers after `waitMs`, or when all is written, whichever is sooner. */
const applyFor = (page: Page, waitMs: number): Promise<{ ms: number; isUnderWay: boolean }> =>
  page.evaluate(async (limit) => {
    const buttons = () => [...document.querySelectorAll('button')]
    const isUnderWay = () => buttons().some((one) => one.textContent === 'Applying …')
    const started = performance.now()
    buttons()
      .find((one) => /^Apply .* rows$/.test(one.textContent ?? ''))
      ?.click()
    do await new Promise((done) => setTimeout(done, 5))
    while (isUnderWay() && performance.now() - started < limit)
    return { ms: performance.now() - started, isUnderWay: isUnderWay() }
  }, waitMs)

test('a kill half way through applying leaves the state before or after, nothing in between', async () => {
  const whole = {
    runs: 1,
    blocks: appliedRows / rowsPerBlock,
    sources: Math.ceil((appliedRows + 1) / rowsPerBlock),
    files: 1,
    history: 1
  }
  const first = await readyToApply()
  const { ms } = await applyFor(first.page, Infinity)
  expect(await stored(first.page)).toEqual(whole)
  await first.close()

  for (const share of [0.25, 0.5, 0.75]) {
    const running = await readyToApply()
    const { userData, backupDir } = running
    const cut = await applyFor(running.page, ms * share)
    await running.kill()
    const after = await launchApp({ userData, backupDir })
    await expect(after.page.getByText('Halden Systems').first()).toBeVisible(patience)
    const found = await stored(after.page)
    const description = JSON.stringify({ share, wholeMs: Math.round(ms), ...cut, found })
    test.info().annotations.push({ type: 'killed while applying', description })
    expect([nothingStored, whole]).toContainEqual(found)
    await after.close()
  }
})
