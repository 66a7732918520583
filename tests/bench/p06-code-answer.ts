import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { codeColours, type Code } from '@shared/domain/entities/voice'
import type { Page } from 'playwright'
import type { Bench, Subject } from './bench'
import { buildPage } from './build-page'
import { seededRandom } from './data/random'
import { writeSurveyEngagement, type SurveyContent } from './data/survey-engagement'
import { withPage, withTandem } from './electron-window'
import { installKeyWatch, percentile95, timeKeyPresses } from './key-watch'

const answerCount = 10_000
const topCodes = 20
const codesPerTop = 9
const codedShare = 0.4
const seed = 6
const warmUp = 20
const presses = 100
const patienceMs = 120_000

const words =
  'the portal is slow and leads never come back after registration our margin was cut without notice ' +
  'training helps but nobody from the partner team calls quarterly deal review onboarding took months support'
const vocabulary = words.split(' ')

function codebook(): Code[] {
  const code = (id: string, parentId: string | null, order: number): Code => ({
    ...{ id, parentId, name: `Theme ${id}`, colour: codeColours[order % codeColours.length] ?? 'c1' },
    ...{ definition: '', include: '', exclude: '', example: '', order, isExclusive: false, isRetired: false },
    shortcut: id === 'c00' ? '1' : null
  })
  return Array.from({ length: topCodes }, (_, top) => {
    const id = `c${String(top).padStart(2, '0')}`
    const below = Array.from({ length: codesPerTop }, (__, number) => code(`${id}-${number}`, id, number))
    return [code(id, null, top), ...below]
  }).flat()
}

/** Answers of 4 to 40 words, four in ten of them coded already, with any code but the one that is going to be given. */
function content(): SurveyContent {
  const random = seededRandom(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const codes = codebook()
  const below = codes.filter((code) => code.parentId !== null)
  const texts = Array.from({ length: answerCount }, () =>
    Array.from({ length: 4 + Math.floor(random() * 36) }, () => pick(vocabulary)).join(' ')
  )
  const codings = texts.flatMap((_, index) =>
    random() < codedShare ? [[index, pick(below).id] as const] : []
  )
  return { texts, codes, codings }
}

async function openVoice(page: Page): Promise<void> {
  const recent = page.getByRole('button', { name: /Halden/ }).first()
  const link = page.getByRole('link', { name: /^Voice/ })
  const voice = link.or(page.getByRole('button', { name: /^Voice/ })).first()
  await recent.or(voice).first().waitFor({ timeout: patienceMs })
  if (!(await voice.isVisible())) await recent.click()
  await voice.click({ timeout: patienceMs })
  await page.getByTestId('answer-text').waitFor({ timeout: patienceMs })
}

async function prepare(folder: string): Promise<void> {
  const file = join(folder, 'engagement.tandem')
  const profile = join(folder, 'profile')
  await buildPage('tests/bench/empty-list.ts', 'tests/bench/empty-window.ts', join(folder, 'empty-list'))
  rmSync(profile, { recursive: true, force: true })
  await writeSurveyEngagement(file, content())
  const env = { TANDEM_DIALOG_DIR: folder, TANDEM_DIALOG_OPEN: file }
  await withTandem({ keepProfileIn: profile, env }, async (page) => {
    await page.getByRole('button', { name: /Open an engagement file/ }).click()
    await openVoice(page)
  })
  if (!existsSync(profile)) throw new Error('the profile was not kept')
}

/** A key press at the coding desk, answer after answer. */
const tandem: Subject = async (folder) =>
  withTandem({ profile: join(folder, 'profile') }, async (page) => {
    await installKeyWatch(page)
    await openVoice(page)
    const rest = async (): Promise<void> => {
      await page.keyboard.press('j')
      await page.waitForTimeout(120)
    }
    const watch = { selector: 'article', key: '1', rest }
    const times = await timeKeyPresses(page, { ...watch, count: warmUp + presses })
    return { amount: presses, values: { p95Milliseconds: percentile95(times.slice(warmUp)) } }
  })

/** The same key press in an empty list that writes one record as strictly. */
const emptyList: Subject = async (folder) =>
  withPage(join(folder, 'empty-list', 'main.cjs'), async (page) => {
    await installKeyWatch(page)
    await page.locator('#list').waitFor({ state: 'attached' })
    const rest = (): Promise<void> => page.waitForTimeout(120)
    const times = await timeKeyPresses(page, { selector: '#list', key: '1', count: warmUp + presses, rest })
    return { amount: presses, values: { p95Milliseconds: percentile95(times.slice(warmUp)) } }
  })

export const bench: Bench = {
  title: `coding: key press → on disk and painted, ${answerCount} answers, ${topCodes * (codesPerTop + 1)} codes`,
  figures: [{ id: 'P6', measure: 'p95Milliseconds', reach: { 'empty list': 1.6 } }],
  needsElectron: true,
  prepare,
  tandem,
  peers: { 'empty list': emptyList }
}
