import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../helpers/app-test'
import type { SurveyQuestion } from '../../shared/domain/entities/voice'
import { writeSurveyEngagement } from '../bench/data/survey-engagement'
import { launchApp } from '../helpers/launch-app'
import { expectAccessible } from './accessible'

const patience = { timeout: 60_000 }
const title = 'Tools survey'

const question = (parts: Partial<SurveyQuestion> & Pick<SurveyQuestion, 'id' | 'text' | 'kind'>) => ({
  code: parts.id.toUpperCase(),
  options: [],
  scale: null,
  ...parts
})
/** What each of 40 people uses, what the 16 "Other" wrote beside it, and how likely they are to recommend. */
const used = [
  ...Array.from({ length: 12 }, () => 'Portal'),
  ...Array.from({ length: 12 }, () => 'E-mail'),
  ...Array.from({ length: 16 }, () => 'Other (please specify)')
]
const written = used.map((_, at) => (at < 24 ? null : at < 30 ? 'the portal' : 'Chat group'))
const scores = used.map((_, at) => at % 11)
const further = [
  {
    question: question({
      ...{ id: 'q2', text: 'Which tool do you use most?', kind: 'single' },
      options: ['Portal', 'E-mail', 'Other (please specify)']
    }),
    answers: used
  },
  {
    question: question({ id: 'q3', text: 'Other (please specify)', kind: 'open', otherOf: 'q2' }),
    answers: written
  },
  {
    question: question({
      ...{ id: 'q4', text: 'How likely are you to recommend us?', kind: 'nps' },
      scale: { low: 0, high: 10 }
    }),
    answers: scores
  }
]

const treeItem = (page: Page, name: RegExp): Locator =>
  page.getByRole('tree', { name: 'Codes' }).getByRole('treeitem', { name })
const dialog = (page: Page, name: RegExp): Locator => page.getByRole('dialog', { name })

async function openPart(page: Page, part: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Steps' })
    .getByRole('button', { name: /^Voice/ })
    .click(patience)
  const parts = page.getByRole('tablist', { name: 'Parts of Voice' })
  await parts.getByRole('tab', { name: part, exact: true }).click(patience)
}

/** Closes the engagement and opens another of this computer. */
async function goToEngagement(page: Page, name: RegExp): Promise<void> {
  await page.keyboard.press('Control+w')
  await page.getByRole('button', { name }).first().click(patience)
}

async function copyCodes(page: Page, under: string, isKeptInStep: boolean): Promise<void> {
  await page.keyboard.press('f')
  const copying = dialog(page, /Copy codes/)
  await expect(copying.getByRole('group', { name: 'Codes to copy' })).toBeVisible(patience)
  if (isKeptInStep) await copying.getByText('Kept in step').click()
  await copying.getByRole('textbox', { name: 'They stand under' }).fill(under)
  if (isKeptInStep) await expectAccessible(page, 'copying codes')
  await copying.getByRole('button', { name: /^Copy \d+ codes$/ }).click(patience)
  await expect(copying).toBeHidden(patience)
  await expect(treeItem(page, new RegExp(under))).toBeVisible(patience)
}

test('codes of another engagement: a frozen copy stays, one in step is offered what changed there', async () => {
  test.setTimeout(600_000)
  const folder = mkdtempSync(join(tmpdir(), 'tandem-frames-'))
  const file = join(folder, 'tools.tandem')
  await writeSurveyEngagement(file, { engagement: { title }, texts: ['One', 'Two'], codes: [], codings: [] })
  const running = await launchApp({ env: { TANDEM_DIALOG_DIR: folder, TANDEM_DIALOG_OPEN: file } })
  const { page } = running
  await page.getByRole('button', { name: 'Open the sample engagement' }).click(patience)
  await openPart(page, 'Code')
  await page.keyboard.press('Control+w')
  await page.getByRole('button', { name: /Open an engagement file/ }).click(patience)
  await openPart(page, 'Codebook')
  await copyCodes(page, 'Frozen frame', false)
  await copyCodes(page, 'Frame in step', true)
  await expect(treeItem(page, /Slow MDF payment/)).toHaveCount(2, patience)

  await goToEngagement(page, /sample/)
  await openPart(page, 'Codebook')
  await treeItem(page, /Slow MDF payment/).click(patience)
  await page.keyboard.press('e')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Marketing money late')
  await page.keyboard.press('Tab')
  await expect(treeItem(page, /Marketing money late/)).toBeVisible(patience)

  await goToEngagement(page, new RegExp(title))
  await openPart(page, 'Codebook')
  await page.getByRole('button', { name: 'Look and take over' }).click(patience)
  const changed = dialog(page, /^Changed in /)
  await expect(changed.getByText(/Marketing money late.*Slow MDF payment/)).toBeVisible(patience)
  await expectAccessible(page, 'changes of codes kept in step')
  await changed.getByRole('button', { name: 'Take over 1 change' }).click()
  await expect(treeItem(page, /Marketing money late/)).toHaveCount(1, patience)
  await expect(treeItem(page, /Slow MDF payment/)).toHaveCount(1, patience)
  await page.keyboard.press('u')
  await expect(treeItem(page, /Slow MDF payment/)).toHaveCount(2, patience)
  await running.close()
  rmSync(folder, { recursive: true, force: true })
})

test('what was written beside Other counts as the option it is given, and no longer once taken back', async () => {
  test.setTimeout(600_000)
  const folder = mkdtempSync(join(tmpdir(), 'tandem-other-'))
  const file = join(folder, 'tools.tandem')
  const texts = used.map((_, at) => `Answer ${at}`)
  const confidentiality = { minimumScoreGroup: 5, minimumCommentGroup: 5, breakdowns: ['question:q2'] }
  await writeSurveyEngagement(file, {
    ...{ engagement: { title, confidentiality }, texts, codes: [], codings: [] },
    further
  })
  const running = await launchApp({ env: { TANDEM_DIALOG_DIR: folder, TANDEM_DIALOG_OPEN: file } })
  const { page } = running
  await page.getByRole('button', { name: /Open an engagement file/ }).click(patience)
  /** How many recommend by the tool they use, as Results counts them. */
  const people = async (): Promise<Record<string, string>> => {
    await openPart(page, 'Results')
    await page
      .getByRole('tablist', { name: 'Results' })
      .getByRole('tab', { name: 'NPS', exact: true })
      .click()
    const by = page.getByRole('group', { name: 'What is counted' }).getByLabel('By', { exact: true }).first()
    if (!/Which tool/.test(await by.inputValue())) {
      await by.click()
      await page.getByRole('option', { name: /Which tool/ }).click(patience)
    }
    const rows = page.getByRole('region', { name: 'By group' }).getByRole('row')
    await expect(rows.nth(1)).toBeVisible(patience)
    const cells = await rows.evaluateAll((found) =>
      found.slice(1).map((row) => [...row.querySelectorAll('th,td')].map((cell) => cell.textContent.trim()))
    )
    return Object.fromEntries(cells.map((row) => [row[0] ?? '', row[3] ?? '']))
  }
  expect(await people()).toEqual({ Portal: '12', 'E-mail': '12', 'Other (please specify)': '16' })

  await openPart(page, 'Codebook')
  await page.keyboard.press('o')
  const desk = dialog(page, /Back-code/)
  await expect(desk.getByText('0 of 16 answers back-coded')).toBeVisible(patience)
  await desk.getByRole('listbox', { name: 'Written beside Other' }).focus()
  await page.keyboard.press('1')
  await expect(desk.getByText('6 of 16 answers back-coded')).toBeVisible(patience)
  await desk
    .getByRole('option', { name: /Chat group/ })
    .first()
    .click()
  await desk.getByRole('textbox', { name: /New option/ }).fill('Chat')
  await page.keyboard.press('Enter')
  await expect(desk.getByText('16 of 16 answers back-coded')).toBeVisible(patience)
  await expectAccessible(page, 'back-coding')
  await page.keyboard.press('Escape')
  expect(await people()).toEqual({ Portal: '18', 'E-mail': '12', Chat: '10' })

  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect
    .poll(people, patience)
    .toEqual({ Portal: '12', 'E-mail': '12', 'Other (please specify)': '16' })
  await running.close()
  rmSync(folder, { recursive: true, force: true })
})
