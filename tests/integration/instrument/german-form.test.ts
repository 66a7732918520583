import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Instrument } from '@shared/domain/entities/instrument'
import { instrumentIn } from '@shared/domain/voice/instrument/bank-wording'
import { fromBank, newInstrument } from '@shared/domain/voice/instrument/edit-instrument'
import { writeFormDocx } from '@shared/formats/instrument/write-form-docx'
import { writeFormXlsx } from '@shared/formats/instrument/write-form-xlsx'
import { shippedBanks } from '../../helpers/shipped-banks'

const { en } = shippedBanks

/** Every form and guide of the bank, put together in English. */
const instruments: readonly Instrument[] = en.templates.map(
  ({ id, kind, title, introduction, questionIds }) => {
    const empty = newInstrument(kind, { id, at: '2026-09-01T00:00:00Z', wave: '2026', title, introduction })
    const questions = en.questions.filter((question) => questionIds.includes(question.id))
    return { ...empty, questions: questions.map((question) => fromBank(question, question.id)) }
  }
)

const german = (instrument: Instrument) =>
  ({ language: 'de', printed: instrumentIn(instrument, shippedBanks, 'de') }) as const

/** What can be read in a file, as its XML has it; the definition that travels hidden is in the instrument's own words. */
const shownIn = (bytes: Uint8Array): string =>
  Object.entries(unzipSync(bytes))
    .filter(([path]) => path.endsWith('.xml') && !path.startsWith('customXml/'))
    .map(([, part]) => strFromU8(part))
    .join('\n')
    .replace(/<si>(?:(?!<\/si>)[^])*tandem-form-1[^]*?<\/si>/, '')

/** English of the instrument as XML has it; options that are a German word too are left out. */
const englishOf = ({ title, introduction, questions }: Instrument): string[] =>
  [
    title,
    ...introduction.split('\n'),
    ...questions.flatMap(({ text, options, lowLabel, highLabel }) => [text, ...options, lowLabel, highLabel])
  ].filter((text) => text.length > 9)

describe('forms of the bank in German', () => {
  it.each(instruments)(
    '$title: no English in Word or Excel, nor in footer and properties',
    async (instrument) => {
      const look = german(instrument)
      const files = [writeFormDocx(instrument, look), await writeFormXlsx(instrument, '2026-09-01', look)]
      for (const shown of files.map(shownIn)) {
        expect(shown).toContain(look.printed.title)
        expect(englishOf(instrument).filter((text) => shown.includes(text))).toEqual([])
        expect(shown).not.toContain('Other (please specify)')
      }
    }
  )

  it('give headings in Excel the height their words need', async () => {
    const [survey] = instruments
    const bytes = await writeFormXlsx(survey!, '2026-09-01', german(survey!))
    const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml']!)
    const height = Number(/<row r="4"[^>]* ht="([\d.]+)"/.exec(sheet)?.[1])
    expect(height).toBeGreaterThan(60)
  })

  it('keep the options of a question on one page in Word', () => {
    const onboarding = instruments.find(({ id }) => id === 'onboarding-survey')!
    const shown = shownIn(writeFormDocx(onboarding, german(onboarding)))
    const choices = shown.match(/<w:pStyle w:val="Choice"\/>(<w:keepNext\/>)?/g) ?? []
    const last = choices.filter((choice) => !choice.includes('keepNext'))
    const closed = onboarding.questions.filter(({ kind, hasOther }) => kind === 'single' && !hasOther)
    expect(choices.length).toBeGreaterThan(last.length)
    expect(last).toHaveLength(closed.length)
  })
})
