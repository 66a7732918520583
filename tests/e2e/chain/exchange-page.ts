import { expect, type Locator, type Page } from '@playwright/test'
import { amountIn, choose, goTo, patience } from './shell-page'

/** The ratings of a line: how much it matters, and how it arrives as either side sees it. */
export interface Ratings {
  readonly importance: number
  readonly vendor: number
  readonly partner: number
}

/** A line of the audit as the canvas shows it. */
export interface ShownLine {
  readonly side: 'gives' | 'gets'
  readonly name: string
  /** Null for "—". */
  readonly amount: number | null
  /** "Importance 4, delivered: vendor says 3, partner says unknown". */
  readonly ratings: string
}

const side = (page: Page, direction: 'gives' | 'gets'): Locator =>
  page
    .getByRole('region', { name: 'Exchange canvas' })
    .getByRole('region', { name: new RegExp(` ${direction}$`) })

/** Opens a partner's audit, or where it would be started. */
export async function openPartner(page: Page, name: string): Promise<void> {
  await goTo(page, 'Exchange')
  await choose(page.locator('body'), 'Partner', name)
}

export async function startAudit(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Start the audit' }).click()
  await expect(side(page, 'gives')).toBeVisible(patience)
}

/** Opens a line's editor. */
export async function openLine(page: Page, name: string): Promise<Locator> {
  await page.getByRole('button', { name: new RegExp(`^${name}, .* a year\\. Edit$`) }).click()
  return editor(page, name)
}

/** The editor of the line that is chosen. */
export function editor(page: Page, name: string): Locator {
  return page.getByRole('region', { name: `Edit ${name}` })
}

/** Rates the open line by keyboard, one digit each. */
export async function rate(pane: Locator, ratings: Ratings): Promise<void> {
  const { keyboard } = pane.page()
  const sliders = pane.getByRole('slider')
  await sliders.first().focus()
  for (const [place, value] of [ratings.importance, ratings.vendor, ratings.partner].entries()) {
    await expect(sliders.nth(place)).toBeFocused(patience)
    await keyboard.press(String(value))
    await expect(sliders.nth(place)).toHaveAttribute('aria-valuetext', `${value} of 5`, patience)
    await keyboard.press('Tab')
  }
}

/** Judges the open line's yearly amount, with its range and the ground for it. */
export async function judge(
  pane: Locator,
  judged: { value: number; low: number; high: number; reason: string }
): Promise<void> {
  await pane.getByText('Judged', { exact: true }).click()
  for (const [label, value] of [
    ['At least', judged.low],
    ['At most', judged.high],
    ['A year', judged.value]
  ] as const) {
    const field = pane.getByRole('textbox', { name: label })
    await field.fill(String(value))
  }
  const reason = pane.getByRole('textbox', { name: 'Why this amount' })
  await reason.fill(judged.reason)
  await pane.getByRole('textbox', { name: 'A year' }).press('Enter')
}

/** All lines of the open audit. */
export async function shownLines(page: Page): Promise<ShownLine[]> {
  const lines: ShownLine[] = []
  for (const direction of ['gives', 'gets'] as const) {
    for (const row of await side(page, direction).getByRole('listitem').all()) {
      const label =
        (await row.getByRole('button', { name: / a year\. Edit$/ }).getAttribute('aria-label')) ?? ''
      const [, name = '', amount = ''] = /^(.*), (\S+) a year\. Edit$/.exec(label) ?? []
      const ratings = (await row.getByRole('img', { name: /^Importance/ }).getAttribute('aria-label')) ?? ''
      lines.push({ side: direction, name, amount: amountIn(amount), ratings })
    }
  }
  return lines
}

/** Opens what a line's amount was derived from. */
export async function openAmountEvidence(page: Page, name: string): Promise<Locator> {
  await side(page, 'gives')
    .getByRole('button', { name: new RegExp(`^${name}: .* a year$`) })
    .click()
  const popover = page.getByRole('dialog', { name: new RegExp(`^Evidence: ${name}`) })
  await expect(popover.getByText('How it is counted')).toBeVisible(patience)
  return popover
}
