import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import type { Bench, Measured, Subject } from './bench'
import { buildPage } from './build-page'
import { dealCsv } from './data/deal-csv'
import { withPage, withTandem } from './electron-window'
import { percentile95 } from './key-watch'

const rowCount = 100_000
const seed = 12
const warmUp = 30
const frames = 300
const pixelsPerFrame = 90
const patience = { timeout: 120_000 }

/** Milliseconds from frame to frame while the table is drawn on by a few rows in each. */
function scrolledFrames(page: Page): Promise<readonly number[]> {
  return page.evaluate(
    ([count, pixels]) =>
      new Promise<number[]>((resolve, reject) => {
        const body = document.querySelector('.ag-grid-viewport')
        if (!body) return reject(new Error('no table'))
        const times: number[] = []
        let last = 0
        const draw = (now: number): void => {
          if (last > 0) times.push(now - last)
          last = now
          body.scrollTop += pixels
          if (times.length < count) requestAnimationFrame(draw)
          else resolve(times)
        }
        requestAnimationFrame(draw)
      }),
    [warmUp + frames, pixelsPerFrame] as const
  )
}

/** Every row in the window has its texts: a table that scrolls past empty rows is not fluent. */
async function rowsShown(page: Page): Promise<void> {
  const hasTexts = (): boolean => {
    const rows = [...document.querySelectorAll('.ag-grid-scrolling-container .ag-row')]
    return rows.length > 4 && rows.every((row) => (row.textContent ?? '').length > 20)
  }
  await page.waitForFunction(hasTexts, undefined, patience)
}

async function measured(page: Page): Promise<Measured> {
  await rowsShown(page)
  const times = await scrolledFrames(page)
  await rowsShown(page)
  return { amount: frames, values: { p95Milliseconds: percentile95(times.slice(warmUp)) } }
}

async function prepare(folder: string): Promise<void> {
  writeFileSync(join(folder, 'Deals.csv'), dealCsv(rowCount, seed))
  await buildPage('tests/bench/grid-alone.ts', 'tests/bench/empty-window.ts', join(folder, 'grid-alone'))
}

/** The client's file as the import desk shows it: its rows come page by page from the worker that reads it. */
const tandem: Subject = (folder) =>
  withTandem({}, async (page) => {
    const button = (name: RegExp) => page.getByRole('button', { name })
    await button(/new engagement/i)
      .first()
      .click(patience)
    await page
      .getByLabel(/client/i)
      .first()
      .fill('Halden Systems')
    await button(/^(create|start)/i)
      .last()
      .click(patience)
    await page
      .getByRole('navigation', { name: 'Steps', exact: true })
      .getByRole('button', { name: /^Import/ })
      .click(patience)
    await page.getByLabel('Files to import').setInputFiles(join(folder, 'Deals.csv'))
    await page.getByRole('region', { name: 'Sheet' }).getByRole('grid').waitFor(patience)
    return measured(page)
  })

const gridAlone: Subject = (folder) =>
  withPage(join(folder, 'grid-alone', 'main.cjs'), async (page) => {
    await page.getByRole('grid').waitFor(patience)
    return measured(page)
  })

export const bench: Bench = {
  title: `scrolling a table of ${rowCount.toLocaleString('en')} rows`,
  figures: [{ id: 'P12', measure: 'p95Milliseconds', reach: { 'AG Grid alone': 1.2 } }],
  needsElectron: true,
  prepare,
  tandem,
  peers: { 'AG Grid alone': gridAlone }
}
