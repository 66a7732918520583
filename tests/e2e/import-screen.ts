import { expect, type Locator, type Page } from '@playwright/test'

/** A file as a consultant would pick it. */
export interface GivenFile {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

/** Everything waits this long: the machine may be busy with other work. */
export const patience = { timeout: 120_000 }

export const givenFile = (name: string, content: string | Buffer): GivenFile => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content)
})

/** A new engagement of our own, on its Import screen. */
export async function openImport(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /new engagement/i })
    .first()
    .click(patience)
  await page
    .getByLabel(/client/i)
    .first()
    .fill('Halden Systems')
  await page
    .getByRole('button', { name: /^(create|start)/i })
    .last()
    .click()
  await goTo(page, 'Import')
  await expect(page.getByRole('heading', { name: 'Import', level: 1 })).toBeVisible(patience)
}

export const goTo = async (page: Page, screen: string): Promise<void> => {
  const name = new RegExp(`^${screen}`)
  await page.getByRole('link', { name }).or(page.getByRole('button', { name })).first().click(patience)
}

export const choose = (page: Page, ...files: GivenFile[]): Promise<void> =>
  page.getByLabel('Files to import').setInputFiles(files)

export const applyButton = (page: Page): Locator => page.getByRole('button', { name: /^Apply .* rows?$/ })

/** Applies what is on the desk and waits until it is written: the toast of an import before may still be there. */
export async function applyAll(page: Page, rows = '.*'): Promise<void> {
  await expect(applyButton(page)).toHaveText(new RegExp(`^Apply ${rows} rows?$`), patience)
  await applyButton(page).click(patience)
  await expect(page.getByRole('status').filter({ hasText: /Imported/ })).toBeVisible(patience)
  await expect(page.getByText('Drop the client’s spreadsheets here')).toBeVisible(patience)
}

/** Presses Tab until the wanted control has the focus: what a consultant without a mouse does. */
export async function tabTo(page: Page, wanted: Locator, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 150; presses++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press(key)
  }
  throw new Error('the control cannot be reached by keyboard')
}

/** Deals of 700 partners, as a CRM would export them. */
export function manyDeals(rows: number): string {
  const lines = ['Opportunity ID;Partner;Account;Stage;Amount;Created']
  for (let row = 1; row <= rows; row++) {
    const partner = `Partner ${row % 700} GmbH`
    lines.push(`D${row};${partner};Account ${row % 4000};Proposal;${row % 9973},50;14.0${(row % 9) + 1}.2026`)
  }
  return lines.join('\n')
}

/** What imports left in the database itself. */
export interface Stored {
  readonly runs: number
  readonly blocks: number
  readonly sources: number
  readonly files: number
  readonly history: number
}

export const nothingStored: Stored = { runs: 0, blocks: 0, sources: 0, files: 0, history: 0 }

/** Counts what imports left, past the app, in the database of the one engagement. */
export function stored(page: Page): Promise<Stored> {
  return page.evaluate(async () => {
    const names = (await indexedDB.databases()).flatMap(({ name }) => name ?? [])
    const name = names.find((one) => one.startsWith('tandem-engagement-')) ?? ''
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name)
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(new Error('the database does not open'))
    })
    const count = (store: string): Promise<number> =>
      new Promise((resolve, reject) => {
        const request = database.transaction(store).objectStore(store).count()
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(new Error(`${store} cannot be counted`))
      })
    const counts = {
      runs: await count('importRuns'),
      blocks: await count('factBlocks'),
      sources: await count('sourceBlocks'),
      files: await count('sourceFiles'),
      history: await count('history')
    }
    database.close()
    return counts
  })
}
