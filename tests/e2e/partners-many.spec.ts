import type { Page } from '@playwright/test'
import { expect, test } from '../helpers/app-test'
import { launchApp } from '../helpers/launch-app'
import { goTo } from './chain/shell-page'

const [few, many] = [400, 5_000]
/** Twelve times the partners may make a frame so much slower, in the same window, one after the other. */
const mostSlower = 2.5
const tiers = ['Gold', 'Silver', 'Bronze', '']
const regions = ['DACH', 'Nordics', 'UK & Ireland', 'France', 'Iberia', 'Italy']

const file = (name: string, lines: readonly string[]) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(lines.join('\n'))
})
const syllables = ['ka', 'lo', 'mi', 'ren', 'tos', 'vel', 'bru', 'zin']
const word = (seed: number): string =>
  [
    seed % 8,
    Math.floor(seed / 8) % 8,
    Math.floor(seed / 64) % 8,
    Math.floor(seed / 512) % 8,
    Math.floor(seed / 4096) % 8
  ]
    .map((at) => syllables[at])
    .join('')
const nameOf = (at: number): string =>
  `${word(at).replace(/^./, (letter) => letter.toUpperCase())} ${at} GmbH`

const partners = (from: number, to: number) =>
  file(`Partners from ${from}.csv`, [
    'Partner ID;Partner;Type;Tier;Region;Partner manager;Signed',
    ...Array.from({ length: to - from }, (_, place) => {
      const at = from + place
      return `P${at};${nameOf(at)};${at % 3 === 0 ? 'MSP' : 'VAR'};${tiers[at % 4]};${regions[at % 6]};Manager ${at % 25};14.03.2024`
    })
  ])
const deals = file('Deals.csv', [
  'Opportunity ID;Partner ID;Account;Stage;Amount (EUR);Created;Close date',
  ...Array.from(
    { length: 2 * many },
    (_, at) => `D${at};P${at % many};Customer ${at};Closed won;${1000 + at};14.01.2026;30.03.2026`
  )
])

/** Scrolls through the list for a while, from its start again at its end, and gives the time of every frame, in milliseconds. */
const scrollFrames = (page: Page): Promise<number[]> =>
  page.evaluate(async () => {
    const viewport = [...document.querySelectorAll<HTMLElement>('.ag-root, .ag-root *')].find(
      (one) => one.scrollHeight > one.clientHeight + 5_000
    )
    if (!viewport) throw new Error('there is nothing to scroll')
    const frames: number[] = []
    await new Promise<void>((done) => {
      let last = performance.now()
      const begun = last
      const step = (now: number): void => {
        frames.push(now - last)
        last = now
        const isAtEnd = viewport.scrollTop + viewport.clientHeight + 240 > viewport.scrollHeight
        viewport.scrollTop = isAtEnd ? 0 : viewport.scrollTop + 240
        if (now - begun > 3_000) done()
        else requestAnimationFrame(step)
      }
      requestAnimationFrame(step)
    })
    viewport.scrollTop = 0
    return frames.slice(1)
  })

const median = (frames: readonly number[]): number =>
  [...frames].sort((a, b) => a - b)[Math.floor(frames.length / 2)] ?? Number.NaN

const patience = { timeout: 240_000 }

async function bringIn(page: Page, files: readonly ReturnType<typeof file>[]): Promise<void> {
  await goTo(page, 'Import')
  await page.getByLabel('Files to import').setInputFiles([...files])
  const apply = page.getByRole('button', { name: /^Apply .* rows?$/ })
  await expect(apply).toBeEnabled(patience)
  await apply.click()
  await expect(page.getByRole('status').filter({ hasText: /^Imported/ })).toBeVisible(patience)
  await goTo(page, 'Partners')
}

test('5,000 partners scroll and group as fluently as 400', async () => {
  test.setTimeout(600_000)
  const running = await launchApp()
  const { page } = running
  await page
    .getByRole('button', { name: /new engagement/i })
    .first()
    .click()
  await page.getByLabel('Client').fill('Halden Systems')
  await page.getByLabel('As of').fill('2026-03-31')
  await page.getByRole('button', { name: /^Create/ }).click()

  await bringIn(page, [partners(0, few)])
  await expect(page.getByText('400 partners').first()).toBeVisible(patience)
  const before = median(await scrollFrames(page))

  await bringIn(page, [partners(few, many), deals])
  await expect(page.getByText('5,000 partners').first()).toBeVisible(patience)
  await expect(page.locator('.ag-row[row-index="0"] [col-id="revenue"]')).toHaveText(/€/, patience)
  const plain = median(await scrollFrames(page))
  await page.getByRole('button', { name: 'Group by' }).click()
  await page.getByRole('menuitem', { name: 'Manager' }).click()
  await expect(page.locator('.ag-row[row-index="0"]')).toHaveClass(/group-row/, patience)
  const grouped = median(await scrollFrames(page))
  await page.keyboard.press('c')
  await expect(page.locator('.ag-row[row-index="1"] [col-id="name"]')).toHaveText(/closed$/, patience)

  console.log(`median frame in ms: ${few} partners`, before, `${many} partners`, plain, 'grouped', grouped)
  expect(plain / before).toBeLessThan(mostSlower)
  expect(grouped / before).toBeLessThan(mostSlower)
  await running.close()
})
