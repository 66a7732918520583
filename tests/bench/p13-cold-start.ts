import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { engagement } from '../helpers/engagement-builder'
import type { Bench, Measured, Subject } from './bench'
import { buildPage } from './build-page'
import { writeEngagementFile } from './data/engagement-file'
import { asOf, definitions, factSources, programmeRows, type ProgrammeSize } from './data/programme-facts'
import { withPage, withTandem, type RunningApp } from './electron-window'

const size: ProgrammeSize = { partners: 500, deals: 60_000, investments: 10_000, activities: 30_000 }
const patienceMs = 120_000
const patience = { timeout: patienceMs }

async function openPartners(page: Page): Promise<void> {
  const link = page.getByRole('link', { name: /^Partners/ })
  await link
    .or(page.getByRole('button', { name: /^Partners/ }))
    .first()
    .click(patience)
  await page.getByRole('grid').getByText('Partner 1', { exact: true }).first().waitFor(patience)
}

async function prepare(folder: string): Promise<void> {
  const file = join(folder, 'engagement.tandem')
  const profile = join(folder, 'profile')
  await buildPage('tests/bench/static-page.ts', 'tests/bench/empty-window.ts', join(folder, 'static-page'))
  rmSync(profile, { recursive: true, force: true })
  const client = engagement({ asOf, definitions, exchangeRates: [] })
  const { partners, runs, blocks } = factSources(programmeRows(size))
  await writeEngagementFile(file, client, [
    { table: 'engagement', records: [{ ...client }] },
    { table: 'partners', records: partners.map((one) => ({ ...one })) },
    { table: 'importRuns', records: runs.map((one) => ({ ...one })) },
    ...blocks.map((one) => ({ table: 'factBlocks', records: [{ ...one }] }))
  ])
  const env = { TANDEM_DIALOG_DIR: folder, TANDEM_DIALOG_OPEN: file }
  await withTandem({ keepProfileIn: profile, env }, async (page) => {
    await page.getByRole('button', { name: /Open an engagement file/ }).click(patience)
    await openPartners(page)
  })
  if (!existsSync(profile)) throw new Error('the profile was not kept')
}

/** Seconds since the process of the application was made. */
async function sinceProcessStart({ app }: RunningApp, now: number): Promise<Measured> {
  const made = await app.evaluate(() => process.getCreationTime())
  if (made === null) throw new Error('the system does not say when a process was made')
  return { amount: 1, values: { seconds: (now - made) / 1000 } }
}

/** The moment of the next frame, as the clock on the wall has it in milliseconds. */
const nextFrame = (page: Page): Promise<number> =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => resolve(Date.now()))))

/**
 * Back into the engagement that was open, to its list of partners with their figures, until the first key is answered:
 * the palette stands over it with its field in focus.
 */
const tandem: Subject = (folder) =>
  withTandem({ profile: join(folder, 'profile') }, async (page, running) => {
    await page.getByRole('grid').getByText('Partner 1', { exact: true }).first().waitFor(patience)
    await page.keyboard.press('Control+K')
    await page.getByRole('dialog').getByRole('combobox').waitFor(patience)
    return sinceProcessStart(running, await nextFrame(page))
  })

/** A window of the same size with a line of text. */
const emptyWindow: Subject = (folder) =>
  withPage(join(folder, 'static-page', 'main.cjs'), async (page, running) => {
    await page.getByText('An empty window').waitFor(patience)
    return sinceProcessStart(running, await nextFrame(page))
  })

export const bench: Bench = {
  title: `cold start: process made → first key answered, ${(size.deals + size.investments + size.activities) / 1000}k records`,
  figures: [{ id: 'P13', measure: 'seconds', reach: { 'empty window': 2 } }],
  needsElectron: true,
  prepare,
  tandem,
  peers: { 'empty window': emptyWindow }
}
