import { describe, expect, it } from 'vitest'
import type { TableOperation } from '@shared/domain/importing/operations/operation'
import { addDays } from '@shared/domain/values/civil-date'
import { readDate } from '@shared/domain/importing/read-date'
import type { SheetCells } from '@shared/domain/importing/cells'
import { among, gold, joinedFile, lines, records, replacing, sheetOfCase, type Row } from './prepbench-table'
import { hasRealData, realDataFolder } from './real-data'

// The layout of each case is done with the mapping screen's own steps. What its task asks beyond that (rankings,
// scores, first and last answers) is arithmetic on the finished table and stands here, marked as such.

if (!hasRealData) {
  console.warn(`Layout cases are absent (${realDataFolder}): nothing is checked here.`)
}

const dayMonthYear = (iso: string): string => iso.slice(0, 10).split('-').reverse().join('/')

describe.skipIf(!hasRealData)('layouts of the preparation benchmark', () => {
  it('case 081: three rows per store become one row per store and month', async () => {
    const sheet = await sheetOfCase('081', 'input_02')
    const rows = records(sheet, [
      { kind: 'drop-rows', where: { by: 'contains', column: 1, texts: ['target', 'difference'] } },
      { kind: 'fill-down', columns: [0] },
      { kind: 'label-rows', column: 0, labels: ['Sales', 'Target', 'Difference'], into: 'Measure' },
      {
        kind: 'unpivot',
        columns: [1, 2, 3, 4, 5, 6, 7],
        name: 'Month',
        value: 'Value',
        period: { year: 2020, yearColumn: null, fiscalStartMonth: 1 }
      },
      { kind: 'spread', names: 8, values: [10], keys: [0, 9] }
    ]).map((row) => ({ ...row, Month: dayMonthYear(row['Month']!) }))
    const fields = ['Store', 'Month', 'Sales', 'Target', 'Difference']
    expect(rows).toHaveLength(49)
    expect(lines(rows, fields)).toEqual(lines(await gold('081'), fields))
  })

  it('case 172: quarter totals and merged blanks of twelve shops become one row per shop and month', async () => {
    const measures = {
      '% Shipped in 3 days': '% Orders Shipped in 3 days',
      '% Shipped in 5 days': '% Orders Shipped in 5 days',
      '% Processed in 3 days': '% Returns Processed in 3 days',
      '% Processed in 5 days': '% Returns Processed in 5 days',
      '# Received': '# Complaints Received'
    }
    const months = [3, 4, 5, 7, 8, 9, 11, 12, 13, 15, 16, 17]
    const steps: TableOperation[] = [
      { kind: 'fill-down', columns: [0, 1] },
      { kind: 'keep-rows', where: { by: 'is', column: 2, texts: Object.keys(measures) } },
      ...replacing(2, measures),
      ...replacing(1, { '>95%': '0.95', '>99%': '0.99', '>80%': '0.8' }),
      {
        kind: 'unpivot',
        columns: months,
        name: 'Date',
        value: 'Value',
        period: { year: null, yearColumn: null, fiscalStartMonth: 1 }
      },
      { kind: 'spread', names: 2, values: [21, 1], keys: [20] }
    ]
    const fields = ['Date', ...Object.values(measures).flatMap((name) => [name, `Target - ${name}`])]
    const expected = await gold('172')
    const shops = [...new Set(expected.map((row) => row['Shop']!))]
    const wanted = shops.map((shop) =>
      lines(
        expected.filter((row) => row['Shop'] === shop),
        fields
      )
    )
    expect(wanted).toHaveLength(12)
    // The shop's name was the name of its sheet, which the benchmark's files lost: each file must be one shop.
    for (let number = 1; number <= 12; number++) {
      const sheet = await sheetOfCase('172', `input_${String(number).padStart(2, '0')}`)
      const rows = records(sheet, steps, { headerRow: 3 }).map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([header, text]) => [
            header.replace(' – ', ' - '),
            header === 'Date' ? dayMonthYear(text) : text
          ])
        )
      )
      const found = wanted.findIndex((one) => one.join('\n') === lines(rows, fields).join('\n'))
      expect(found, `input_${number}`).toBeGreaterThanOrEqual(0)
      wanted.splice(found, 1)
    }
    expect(wanted).toEqual([])
  })

  it('case 258: targets of four tables come beside the sales of their class and month', async () => {
    const targets: Record<string, SheetCells> = {}
    for (const name of ['input_01', 'input_02', 'input_03', 'input_04'])
      targets[name] = await sheetOfCase('258', name)
    const months = Object.fromEntries(
      Array.from({ length: 9 }, (_, index) => [`0${index + 1}`, String(index + 1)])
    )
    const steps: TableOperation[] = [
      ...replacing(4, {
        Economy: 'FC',
        'First Class': 'E',
        'Business Class': 'BC',
        'Premium Economy': 'PE'
      }),
      {
        kind: 'split',
        column: 0,
        way: { by: 'separator', separator: '/' },
        into: ['Day', 'Month', 'Year']
      },
      ...replacing(10, months),
      ...Object.keys(targets).map((name): TableOperation => ({
        kind: 'join',
        with: joinedFile(name),
        on: [
          { column: 10, other: 0 },
          { column: 4, other: 1 }
        ],
        take: [{ column: 2, header: 'Target' }]
      })),
      { kind: 'merge-columns', columns: [12, 13, 14, 15], into: 'Target', separator: ' ', options: null }
    ]
    const flights: Row[] = []
    for (const name of ['input_05', 'input_06'])
      flights.push(...records(await sheetOfCase('258', name), steps, { find: among(targets) }))
    expect(flights).toHaveLength(3778)
    // Beyond mapping: the sum of the sales per class and month, and its difference to the target.
    const sums = new Map<string, { Date: string; Class: string; Target: string; price: number }>()
    for (const row of flights) {
      const key = `${row['Class']}|${row['Month']}`
      const known = sums.get(key) ?? {
        Date: row['Month']!,
        Class: row['Class']!,
        Target: row['Target']!,
        price: 0
      }
      known.price += Number(row['Price'])
      sums.set(key, known)
    }
    const result = [...sums.values()].map(({ price, ...row }): Row => {
      const rounded = Math.round(price * 100) / 100
      const difference = Math.round((price - Number(row.Target)) * 100) / 100
      return { ...row, Price: String(rounded), 'Difference to Target': String(difference) }
    })
    const fields = ['Difference to Target', 'Date', 'Price', 'Class', 'Target']
    expect(lines(result, fields)).toEqual(lines(await gold('258'), fields))
  })

  it('case 050: one row per question becomes one row per response, with names and times put right', async () => {
    const questions = { input_02: await sheetOfCase('050', 'input_02') }
    const steps: TableOperation[] = [
      ...replacing(2, {
        ENGLAND: 'England',
        '3ngland': 'England',
        Eggland: 'England',
        Egland: 'England',
        Ingland: 'England',
        'The Netherlands': 'Netherlands',
        Sc0tland: 'Scotland',
        Scottish: 'Scotland',
        'United State': 'United States'
      }),
      ...replacing(3, { Amstelveen: 'Amsterdam', Scottish: 'Scotland' }),
      ...replacing(1, {
        '5/20/2019': '20/05/2019',
        '3.10 am': '03:10',
        '1653': '16:53',
        '1.30pm': '13:30',
        '2055': '20:55',
        '09.40am': '09:40',
        '1911': '19:11',
        '2400': '24:00'
      }),
      {
        kind: 'join',
        with: joinedFile('input_02'),
        on: [{ column: 0, other: 0 }],
        take: [{ column: 1, header: 'Question' }]
      },
      { kind: 'spread', names: 7, values: [1], keys: [5] }
    ]
    const responses = records(await sheetOfCase('050', 'input_01'), steps, { find: among(questions) })
    expect(responses).toHaveLength(28)
    const result = firstAndLatest(responses)
    const expected = await gold('050')
    expect(lines(result, Object.keys(expected[0]!))).toEqual(lines(expected, Object.keys(expected[0]!)))
  })

  it('case 040: words of an answer become rows, and words for the food become scores', async () => {
    const sheet = await sheetOfCase('040', 'input_02')
    const scores = {
      Horrendous: '1',
      'Just about edible but I was hungry': '2',
      'Some good, some not so good': '3',
      'Yum!': '4',
      'Give the team a Michelin star!!': '5'
    }
    const food = [6, 7, 8].flatMap((column) => replacing(column, scores))
    const respondents = records(sheet, food)
    const rates = respondents.map((row) => Number(row['On a scale of 0-10, how would you rate Sudzilla?']))
    // Beyond mapping: the net promoter score, and the means of the ratings.
    const promoters = rates.filter((rate) => rate >= 9).length
    const detractors = rates.filter((rate) => rate <= 6).length
    const nps = Math.round(((promoters - detractors) / rates.length) * 1000) / 10
    expect([{ 'NPS Score': String(nps), 'Total Respondents': '39', Promoter: '8', Detractor: '22' }]).toEqual(
      await gold('040')
    )
    expect([rates.length, promoters, detractors]).toEqual([39, 8, 22])

    const words = 'Which three words would you use describe to Sudzilla? (separate with a comma)'
    const split: TableOperation = {
      kind: 'split',
      column: 5,
      way: { by: 'separator', separator: ',' },
      into: [`${words} Split`]
    }
    const grouped = replacing(11, { 'Boring.': 'Boring', 'boring.': 'boring' })
    const rows = records(sheet, [...food, split, ...grouped])
    const expected = await gold('040', 'gold_output_02')
    // Words are compared without regard to case: which spelling stands for a group is the benchmark's choice. Beyond
    // mapping: the means of the ratings, and that a respondent's "marketing, marketing, marketing" counts once.
    const mean = (row: Row, part: RegExp): number => {
      const found = Object.entries(row).flatMap(([header, text]) =>
        part.test(header) && text !== '' ? [Number(text)] : []
      )
      return found.reduce((a, b) => a + b, 0) / found.length
    }
    const giveaway = 'What was your favourite giveaway at Sudzilla?'
    const line = (row: Row, keynote: number, meal: number): string =>
      [row[`${words} Split`]!.trim().toLowerCase(), keynote, meal.toFixed(6), row[giveaway]!.trim()].join(
        ' | '
      )
    const found = new Set(rows.map((row) => line(row, mean(row, /keynote/), mean(row, /the food/))))
    expect(expected).toHaveLength(113)
    expect([...found].sort()).toEqual(
      expected
        .map((row) => line(row, Number(row['Keynote Rating Score']), Number(row['Food Rating Score'])))
        .sort()
    )
  })
})

/** Beyond mapping: the first and latest answer per person and store, ages (years apart), promoters. */
function firstAndLatest(responses: readonly Row[]): Row[] {
  // "Monday - 13th Jan" states no year: the benchmark leaves such an answer out. 24:00 is the next day's midnight.
  const timed = responses.flatMap((row) => {
    const day = readDate(row['What day did you fill the survey in?']!, 'dmy')
    if (day === null) return []
    const time = row['What time did you fill the survey in?']!
    return [{ row, at: time === '24:00' ? `${addDays(day, 1)}T00:00:00` : `${day}T${time}:00` }]
  })
  const groups = new Map<string, typeof timed>()
  for (const one of timed) {
    const key = `${one.row['Country']}|${one.row['Store']}|${one.row['Name']}`
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups.values()].flatMap((group) => {
    const sorted = [...group].sort((a, b) => (a.at < b.at ? -1 : 1))
    const ends = sorted.length === 1 ? [sorted[0]!] : [sorted[0]!, sorted.at(-1)!]
    return ends.map(({ row, at }, index): Row => {
      const score = row['Would you recommend C&BSco to your friends and family? (Score 0-10)']!
      const born = row['DoB'] === '' ? null : readDate(row['DoB']!, 'dmy')
      return {
        Country: row['Country']!,
        Store: row['Store']!,
        Name: row['Name']!,
        'Completion Date (Date Time stamp)': `${dayMonthYear(at)} ${at.slice(11)}`,
        'Result (First / Latest)': index === 0 ? 'First' : 'Latest',
        'Would you recommend C&BS Co to your friends and family?': score,
        Promoter: Number(score) >= 9 ? '1' : '',
        Passive: Number(score) === 7 || Number(score) === 8 ? '1' : '',
        Detractor: Number(score) <= 6 ? '1' : '',
        'Age of Customer': born === null ? '' : String(2020 - Number(born.slice(0, 4))),
        'If you would, why?': row['If you would, why?']!,
        "If you wouldn't, why?": row["If you wouldn't, why?"]!
      }
    })
  })
}
