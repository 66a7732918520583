import { expect, type Locator, type Page } from '@playwright/test'
import { patience } from './chain/shell-page'

const mostTabs = 160

/** Goes to a control with Tab alone, as somebody without a mouse does; fails when the keyboard cannot reach it. */
export async function tabTo(control: Locator): Promise<void> {
  const page = control.page()
  await expect(control).toBeAttached(patience)
  for (let presses = 0; presses <= mostTabs; presses += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`not reached with ${mostTabs} tabs: ${String(control)}`)
}

/** Types into a field reached with Tab and leaves it. */
export async function typeInto(field: Locator, text: string): Promise<void> {
  await tabTo(field)
  await field.page().keyboard.press('Control+A')
  await field.page().keyboard.type(text)
  await field.page().keyboard.press('Tab')
}

/** Chooses an option of a group of choices (radio buttons) with the arrow keys. */
export async function pickOption(group: Locator, name: string): Promise<void> {
  const radios = group.getByRole('radio')
  await tabTo(group.getByRole('radio', { checked: true }))
  const states = await radios.evaluateAll((list) => list.map((each) => (each as HTMLInputElement).checked))
  const wanted = group.getByRole('radio', { name, exact: true })
  const target = await wanted.evaluate((each, list) => list.indexOf(each), await radios.elementHandles())
  let here = states.indexOf(true)
  while (here !== target) {
    const step = target > here ? 1 : -1
    await group.page().keyboard.press(step > 0 ? 'ArrowRight' : 'ArrowLeft')
    here += step
    await expect(radios.nth(here)).toBeChecked(patience)
  }
}

/** Opens a menu with Enter and chooses an entry with the arrows. */
export async function pickEntry(button: Locator, entry: string | RegExp): Promise<void> {
  const page = button.page()
  await tabTo(button)
  await page.keyboard.press('Enter')
  const wanted = page.getByRole('menuitem', { name: entry })
  await expect(wanted).toBeVisible(patience)
  for (let presses = 0; presses < 20; presses += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) break
    await page.keyboard.press('ArrowDown')
  }
  await expect(wanted).toBeFocused()
  await page.keyboard.press('Enter')
}

/** How many change sets the open engagement has had; undo is one too. */
export const changesSoFar = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const names = (await indexedDB.databases()).flatMap(({ name }) => name ?? [])
    const name = names.find((each) => each.startsWith('tandem-engagement-'))
    if (name === undefined) throw new Error('no engagement is open')
    const database = await new Promise<IDBDatabase>((done, failed) => {
      const opening = indexedDB.open(name)
      opening.onsuccess = () => done(opening.result)
      opening.onerror = () => failed(new Error('the engagement cannot be read'))
    })
    const state = await new Promise<{ sequence: number }>((done) => {
      const reading = database.transaction('meta').objectStore('meta').get('state')
      reading.onsuccess = () => done(reading.result as { sequence: number })
    })
    database.close()
    return state.sequence
  })

/** Takes back so many changes with Ctrl+Z, each written before the next. */
export async function undoByKey(page: Page, times: number): Promise<void> {
  for (let done = 0; done < times; done += 1) {
    const before = await changesSoFar(page)
    await page.keyboard.press('Control+Z')
    await expect.poll(() => changesSoFar(page), patience).toBe(before + 1)
  }
}
