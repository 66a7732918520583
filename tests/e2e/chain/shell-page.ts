import { expect, type Locator, type Page } from '@playwright/test'
import type { ClientFiles } from './client-files'

type Step = 'Engagement' | 'Import' | 'Partners' | 'Voice' | 'Exchange' | 'Deliverables'

/** Two slow cores shared with others: what is waited for may take long, what is wrong still fails. */
export const patience = { timeout: 90_000 }

const steps = (page: Page): Locator => page.getByRole('navigation', { name: 'Steps' })

/** Goes to a screen by the rail and waits for its heading. */
export async function goTo(page: Page, step: Step): Promise<void> {
  await steps(page)
    .getByRole('button', { name: new RegExp(`^${step}`) })
    .click()
  await expect(page.getByRole('heading', { name: step, level: 1 })).toBeVisible(patience)
}

/** The app is in an engagement, as after a start that found nothing wrong. */
export async function expectOpen(page: Page, client: ClientFiles): Promise<void> {
  await expect(steps(page)).toBeVisible(patience)
  await expect(page.getByText(client.name).first()).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Choose the state to go on with' })).toHaveCount(0)
}

/** What the rail says of a step: "701 partners". */
export const railEntry = (page: Page, step: Step): Locator =>
  steps(page).getByRole('button', { name: new RegExp(`^${step}`) })

/** Waits until the app has said something. */
export async function expectSaid(page: Page, words: RegExp): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: words })).toBeVisible(patience)
}

/** Opens the list and chooses by typing, as one would. */
export async function choose(within: Locator, label: string, typed: string): Promise<void> {
  const field = within.getByRole('combobox', { name: label, exact: true })
  await field.click()
  await field.page().keyboard.type(typed)
  await expect(field.page().getByRole('option').first()).toContainText(typed)
  await field.press('Enter')
  await expect(field).toHaveValue(new RegExp(typed.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)))
}

/** "US" notation of a count, as the engagement of the story writes it. */
export const count = (value: number): string => value.toLocaleString('en-US')

/** 0.382 → "38.2%". */
export const share = (value: number, decimals = 1): string =>
  value.toLocaleString('en-US', {
    style: 'percent',
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals
  })

/** The number in "−$12,345 a year"; null for "—". */
export function amountIn(text: string): number | null {
  const digits = text.replaceAll(/[^\d.−-]/g, '').replace('−', '-')
  return /\d/.test(digits) ? Number(digits) : null
}
