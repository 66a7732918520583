import { expect, type Page } from '@playwright/test'
import type { ClientFiles } from './client-files'
import { choose, goTo, patience } from './shell-page'

/** From the first start to an open engagement. */
export async function startEngagement(page: Page, client: ClientFiles): Promise<void> {
  await page.getByRole('button', { name: /^New engagement/ }).click()
  const dialog = page.getByRole('dialog', { name: 'New engagement' })
  await dialog.getByLabel('Client').fill(client.name)
  await dialog.getByLabel('Your name').fill('Mara Okafor')
  await choose(dialog, 'Reporting currency', client.currency)
  await choose(dialog, 'Figures are written as in', 'American English')
  await dialog.getByLabel('As of').fill(client.asOf)
  await dialog.getByRole('button', { name: 'Create the engagement' }).click()
  await expect(dialog).toHaveCount(0, patience)
  await expect(page.getByRole('combobox', { name: 'Reporting currency' })).toHaveValue(
    new RegExp(`^${client.currency}`)
  )
  await expect(page.getByLabel('As of')).toHaveValue(client.asOf)
}

const otherEvents = ['Qualified lead', 'Registered deal', 'New pipeline']

/** Agrees that only closed revenue makes a partner active. */
export async function countOnlyClosedRevenue(page: Page): Promise<void> {
  for (const name of otherEvents) {
    const event = page.getByRole('checkbox', { name })
    await event.click()
    // The tick follows what is stored, not the click.
    await expect(event).not.toBeChecked(patience)
  }
  await expect(page.getByRole('checkbox', { name: 'Closed revenue' })).toBeChecked()
}

/** Agrees how far back an event still counts. */
export async function setActiveWindow(page: Page, days: number): Promise<void> {
  await goTo(page, 'Engagement')
  const field = page.getByRole('textbox', { name: 'Active window' })
  await field.fill(String(days))
  await field.press('Enter')
  await expect(field).toHaveValue(`${days} days`, patience)
}
