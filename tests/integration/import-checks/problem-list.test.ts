import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { rawTextAt } from '@shared/domain/importing/cells'
import { readWorkbook } from '@shared/formats/spreadsheet/read-workbook'
import { CheckedDesk, freshStore } from './desk-of'
import { filled, missingTools } from './filled-list'

const roster =
  'Partner ID;Partner;Tier;Signed\nP1;Kestrel Cloud GmbH;Gold;14.03.2024\nP2;Fjordnett AS;Silver;01.12.2023\n'
const deals =
  'Opportunity ID;Partner;Account;Stage;Amount (EUR);Created;Close date\n' +
  'D1;Kestrel Cloud;Stadtwerke Lingen;Closed won;1.234,50;14.01.2025;30.03.2025\n' +
  'D2;FJORDNETT AS;Nordre Havn;Proposal;500,00;22.02.2025;\n' +
  'D3;Fjordnett;Port de Ménard;Closed won;TBC;05.03.2025;28.06.2025\n' +
  'D4;Kestrel Cloud;Meyer =1+1 Logistik;Closed won;900,00;05.06.2025;\n' +
  'D5;Kestrel Cloud;Stadtwerke Lingen;Closed won;1.234,50;14.01.2025;30.03.2025\n' +
  'D6;Kestrel Cloud;Hafen Kiel;In Klärung;75,00;05.06.2025;01.02.2025\n'
const answers = {
  'Which number should stand': 2500.75,
  'On which day was it won': 'date:2025-07-14',
  'differ only in their number': 'Same record, count it once',
  'lies before the beginning': 'sometime in March',
  'What does “In Klärung”': 'Lost'
}

const germanAnswers = {
  'Welche Zahl soll': 2500.75,
  'An welchem Tag wurde gewonnen': 'date:2025-07-14',
  'unterscheiden sich nur in ihrer Nummer': 'Derselbe Datensatz, einmal zählen',
  'liegt vor dem Anfang': 'irgendwann im März',
  'Was bedeutet „In Klärung“': 'Verloren'
}

async function listOf(desk: CheckedDesk): Promise<Uint8Array> {
  const made = await desk.ask('problemList', {})
  if (!made) throw new Error('nothing was asked')
  return made.bytes
}

describe('the problem list', () => {
  it('is the same file for the same questions, and has no formula in it', async () => {
    const desk = new CheckedDesk(await freshStore())
    await desk.add('roster.csv', roster)
    await desk.add('opportunities.csv', deals)
    const made = await desk.ask('problemList', {})
    expect(made?.suggestedName).toBe('Questions for Halden Systems 2026-07-10.xlsx')
    expect(made?.questions).toBeGreaterThan(4)
    const again = await desk.ask('problemList', {})
    expect(Buffer.from(again!.bytes).equals(Buffer.from(made!.bytes))).toBe(true)
  })

  it('asks one row per question, five hundred of a kind, and names all the others with their cells', async () => {
    const desk = new CheckedDesk(await freshStore())
    const row = (at: number): string =>
      `D${at};Kestrel Cloud;Konto ${at};Proposal;${at < 600 ? `${at + 100},50` : 'TBC'};14.01.2025`
    const rows = Array.from({ length: 1120 }, (_, at) => row(at))
    await desk.add(
      'many.csv',
      ['Opportunity ID;Partner;Account;Stage;Amount (EUR);Created', ...rows].join('\n')
    )
    const made = await desk.ask('problemList', {})
    expect(made?.notAsked).toBe(20)
    const list = await readWorkbook(made!.bytes, { fileName: 'list.xlsx' })
    if (!list.ok) throw new Error(list.error.code)
    const first = list.value.sheets.find(({ name }) => name === 'Questions')!
    expect(rawTextAt(first, 1, 1)).toContain(
      '20 more cells of the same kinds stand on the sheet “Also found”.'
    )
    const also = list.value.sheets.find(({ name }) => name === 'Also found')!
    const cells = Array.from({ length: also.rowCount - 1 }, (_, row) => rawTextAt(also, row + 1, 2))
    expect(cells).toEqual(Array.from({ length: 20 }, (_, row) => `E${row + 1102}`))
    expect(rawTextAt(also, 1, 4)).toBe('TBC')
  })

  it.skipIf(missingTools !== null)(
    'comes back sorted, renamed and re-saved, and corrects the desk',
    async () => {
      const desk = new CheckedDesk(await freshStore())
      await desk.add('roster.csv', roster)
      await desk.add('opportunities.csv', deals)
      const back = filled(await listOf(desk), answers, { throughLibreOffice: true })
      const file = await desk.add('whatever the client called it.xlsx', back)
      expect(file.isAnswers).toBe(true)
      const [list] = await desk.ask('answers', {})
      const given = list!.answers.filter(({ outcome }) => outcome !== 'blank')
      expect(given.map(({ place, outcome, why }) => [place, outcome, why]).sort()).toEqual(
        [
          ['D7', 'change', null],
          ['E4', 'change', null],
          ['G5', 'change', null],
          ['G7', 'unusable', 'not-a-date'],
          ['A6', 'change', null]
        ].sort()
      )
      expect(await desk.ask('applyAnswers', { fileKey: file.key })).toEqual({ done: 4 })
      const check = await desk.ask('check', {})
      expect(check.mends).toHaveLength(4)
      expect(check.mends.every(({ answerTo }) => answerTo !== null)).toBe(true)
      const after = await desk.ask('answers', {})
      expect(after[0]!.answers.filter(({ outcome }) => outcome === 'change')).toEqual([])
      const applied = await desk.desk.apply()
      expect(applied.ok && applied.value.rows).toBe(7)
    }
  )

  it('speaks German to a client that reads German, and leaves the client’s words alone', async () => {
    const desk = new CheckedDesk(await freshStore())
    await desk.add('opportunities.csv', deals)
    const made = await desk.ask('problemList', { language: 'de' })
    expect(made?.suggestedName).toBe('Fragen an Halden Systems 2026-07-10.xlsx')
    const list = await readWorkbook(made!.bytes, { fileName: 'list.xlsx' })
    if (!list.ok) throw new Error(list.error.code)
    expect(list.value.sheets.map(({ name }) => name)).toEqual(['Fragen', 'So antworten Sie', 'Lists'])
    const texts = list.value.sheets.flatMap((sheet) =>
      Array.from({ length: sheet.rowCount * sheet.columns.length }, (_, at) =>
        rawTextAt(sheet, Math.floor(at / sheet.columns.length), at % sheet.columns.length)
      )
    )
    expect(texts).toContain('Welche Zahl soll in „Amount (EUR)“ stehen?')
    expect(texts.filter((text) => / (the|and|or|is|of|which) |^(Yes|No|The|We|Which)\b/.test(text))).toEqual(
      []
    )
  })

  it('names rows and how many in the client’s language, whatever the client’s own words are', async () => {
    const desk = new CheckedDesk(await freshStore())
    const row = (at: number): string => `D${at};Kestrel Cloud;Konto ${at};Out of scope ${at % 5};;14.01.2025`
    const rows = [...Array.from({ length: 60 }, (_, at) => row(at)), row(59)]
    const full = (at: number): string => `E${at};Kestrel Cloud;Konto ${at};Proposal;${at + 100},50;14.01.2025`
    const others = Array.from({ length: 20 }, (_, at) => full(at))
    const header = 'Opportunity ID;Partner;Account;Stage;Amount (EUR);Created'
    await desk.add('blank.csv', [header, ...rows, ...others].join('\n'))
    const textsIn = async (language: 'en' | 'de'): Promise<readonly string[]> => {
      const made = await desk.ask('problemList', { language })
      const list = await readWorkbook(made!.bytes, { fileName: 'list.xlsx' })
      if (!list.ok) throw new Error(list.error.code)
      const [sheet] = list.value.sheets
      return Array.from({ length: sheet!.rowCount * 10 }, (_, at) =>
        rawTextAt(sheet!, Math.floor(at / 10), at % 10)
      )
    }
    const [english, german] = [await textsIn('en'), await textsIn('de')]
    expect(english).toContain('row 62')
    expect(german).toContain('Zeile 62')
    const stages = (of: string): string => `Out of scope 4 13 ${of} 13, Out of scope 0 12 ${of} 12`
    expect(english.some((text) => text.includes(stages('of')) && text.includes(', 1 more)'))).toBe(true)
    expect(german.some((text) => text.includes(stages('von')) && text.includes(', 1 weitere)'))).toBe(true)
  })

  it.skipIf(missingTools !== null)('comes back in German as it does in English', async () => {
    const desk = new CheckedDesk(await freshStore())
    await desk.add('roster.csv', roster)
    await desk.add('opportunities.csv', deals)
    const made = await desk.ask('problemList', { language: 'de' })
    const file = await desk.add('zurück.xlsx', filled(made!.bytes, germanAnswers))
    expect(file.isAnswers).toBe(true)
    const [list] = await desk.ask('answers', {})
    const given = list!.answers.filter(({ outcome }) => outcome !== 'blank')
    expect(given.map(({ place, outcome }) => `${place} ${outcome}`).sort()).toEqual(
      ['A6 change', 'D7 change', 'E4 change', 'G5 change', 'G7 unusable'].sort()
    )
    expect(await desk.ask('applyAnswers', { fileKey: file.key })).toEqual({ done: 4 })
  })

  it.skipIf(missingTools !== null)(
    'corrects a file that was imported earlier, from the original that was kept',
    async () => {
      const store = await freshStore()
      const first = new CheckedDesk(store)
      await first.add('roster.csv', roster)
      await first.add('opportunities.csv', deals)
      const back = filled(await listOf(first), answers)
      await first.desk.apply()

      const later = new CheckedDesk(store)
      const file = await later.add('answers.xlsx', back)
      const [list] = await later.ask('answers', {})
      expect(list!.originals.map(({ fileName }) => fileName)).toEqual(['opportunities.csv'])
      expect(list!.answers.filter(({ outcome }) => outcome === 'needs-original')).toHaveLength(5)
      const original = await store.getBlock('sourceFiles', list!.originals[0]!.fileId)
      const put = await later.add(original!.name, original!.bytes)
      expect(await later.ask('restoreOriginal', { fileKey: put.key })).toEqual({ sheets: 1 })
      expect(await later.ask('applyAnswers', { fileKey: file.key })).toEqual({ done: 4 })
      const outcome = await later.desk.apply()
      expect(outcome.ok && outcome.value.rows).toBeGreaterThan(1)
      const run = (await store.all('importRuns')).find(({ id }) => outcome.ok && id === outcome.value.runId)
      expect(run?.sheets[0]?.operations?.map(({ kind }) => kind).sort()).toEqual([
        'leave-out',
        'set-cell',
        'set-cell'
      ])
    }
  )
})
