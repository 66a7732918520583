import { mkdtemp, readdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { zipSync } from 'fflate'
import { expect, test } from '../helpers/app-test'
import { launchApp } from '../helpers/launch-app'
import { expectAccessible } from './accessible'

const patience = { timeout: 60_000 }
const coded = (page: Page): Locator => page.getByText(/of \d+ answers coded/).first()
const dialog = (page: Page): Locator => page.getByRole('dialog', { name: /^Bring in/ })

async function toVoice(page: Page): Promise<void> {
  const step = page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name: /^Voice/ })
  await step.click(patience)
}

async function bringIn(page: Page, file: string): Promise<void> {
  await page.getByLabel('A coded file').setInputFiles(file)
  await expect(dialog(page)).toBeVisible(patience)
}

async function newEngagement(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+n')
  const asked = page.getByRole('dialog')
  await asked.getByLabel('Client').fill('Second Client')
  await asked.getByRole('button', { name: 'Create the engagement' }).click()
  await toVoice(page)
}

test('a project leaves and comes back in another engagement; undo leaves nothing', async () => {
  test.setTimeout(300_000)
  const folder = await mkdtemp(join(tmpdir(), 'tandem-bring-in-'))
  const { page, close } = await launchApp({ env: { TANDEM_DIALOG_DIR: folder } })
  await page.getByRole('button', { name: 'Open the sample engagement' }).click()
  await toVoice(page)
  await expect(coded(page)).toBeVisible(patience)
  const before = (await coded(page).textContent()) ?? ''
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await page.getByRole('menuitem', { name: /^Project for other programs/ }).click()
  const projects = async () => (await readdir(folder)).filter((name) => name.endsWith('.qdpx'))
  await expect.poll(async () => (await projects()).length, patience).toBe(1)
  const project = join(folder, (await projects())[0] ?? '')

  // Where everything is here already, nothing is new.
  await bringIn(page, project)
  await expect(dialog(page).getByText('Nothing in it is new.')).toBeVisible(patience)
  await expectAccessible(page, 'bringing in')
  await dialog(page).getByRole('button', { name: 'Cancel' }).click()

  await newEngagement(page)
  await bringIn(page, project)
  await expect(dialog(page).getByText(/new answers/)).toBeVisible(patience)
  await dialog(page).getByRole('button', { name: 'Bring in', exact: true }).click()
  await expect(coded(page)).toHaveText(before, patience)
  await page.getByRole('button', { name: /^Undo/ }).first().click()
  await expect(coded(page)).toHaveCount(0, patience)
  await close()
})

test('a hostile project is refused and says why', async () => {
  test.setTimeout(180_000)
  const folder = await mkdtemp(join(tmpdir(), 'tandem-hostile-'))
  const entity = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "x">]><Project name="&b;"/>'
  const file = join(folder, 'entity.qdpx')
  await writeFile(file, zipSync({ 'project.qde': new TextEncoder().encode(entity) }))
  const { page, close } = await launchApp({ env: { TANDEM_DIALOG_DIR: folder } })
  await page.getByRole('button', { name: 'Open the sample engagement' }).click()
  await toVoice(page)
  await expect(coded(page)).toBeVisible(patience)
  await bringIn(page, file)
  await expect(dialog(page).getByRole('alert')).toContainText('entity.qdpx', patience)
  await expect(dialog(page).getByRole('button', { name: 'Bring in', exact: true })).toBeDisabled()
  await close()
})
