import { describe, expect, it } from 'vitest'
import type {
  AllowedValues,
  CellRange,
  SheetChart,
  SheetTable,
  Workbook,
  WorkbookSheet
} from '@shared/domain/deliverables/workbook'
import { workbookProblems } from '@shared/formats/xlsx/guard'
import { writeXlsx } from '@shared/formats/xlsx/write-xlsx'
import { buildScorecard } from '@shared/domain/deliverables/scorecard/build-scorecard'
import { scorecardInput } from '../../helpers/scorecard-fixture'

const sound = buildScorecard(scorecardInput({}, { partners: 3, deals: 5 }))

const table = (over: Partial<SheetTable> = {}): SheetTable => ({
  name: 'tblThings',
  headerRow: 5,
  columns: [{ title: 'Name', style: 'text', values: ['a'] }],
  ...over
})

const sheet = (over: Partial<WorkbookSheet> = {}): WorkbookSheet => ({
  name: 'Things',
  widths: [10],
  cells: [],
  tables: [],
  frozen: { rows: 0, columns: 0 },
  orientation: 'portrait',
  repeatedRows: null,
  highlights: [],
  ...over
})

const cells = (name: string): CellRange => ({ sheet: name, column: 1, from: 1, to: 2 })

const chart = (name: string): SheetChart => ({
  ...{ title: 'Bars', alt: 'Bars of things', place: { row: 1, column: 1, rows: 9, columns: 2 } },
  categories: cells(name),
  series: [{ name: cells(name), values: cells(name), colour: '1B2A4A' }]
})

const oneOf = (...values: string[]): AllowedValues => ({
  range: cells('Things'),
  allowed: { kind: 'list', values }
})

const problems = (...sheets: WorkbookSheet[]): string[] =>
  workbookProblems({ ...sound, names: [], sheets } satisfies Workbook)

describe('what Excel would offer to repair is refused', () => {
  it.each<[string, WorkbookSheet]>([
    [
      'a table without rows',
      sheet({ tables: [table({ columns: [{ title: 'A', style: 'text', values: [] }] })] })
    ],
    [
      'two columns of one name in other letters',
      sheet({
        tables: [
          table({
            columns: [
              { title: 'Name', style: 'text', values: ['a'] },
              { title: 'NAME', style: 'text', values: ['b'] }
            ]
          })
        ]
      })
    ],
    ['a table named like a cell', sheet({ tables: [table({ name: 'T1' })] })],
    ['a table name with a space', sheet({ tables: [table({ name: 'my table' })] })],
    [
      'two columns that are one once cleaned',
      sheet({
        tables: [
          table({
            columns: [
              { title: 'Name', style: 'text', values: ['a'] },
              { title: 'Na\u0007me', style: 'text', values: ['b'] }
            ]
          })
        ]
      })
    ],
    [
      'a link without text',
      sheet({ cells: [{ row: 1, column: 1, value: '', style: 'link', linkTo: 'Other' }] })
    ],
    ['a sheet name with an apostrophe', sheet({ name: "Partner's" })],
    ['a sheet name with a slash', sheet({ name: 'a/b' })],
    ['a sheet name over 31 characters', sheet({ name: 'x'.repeat(32) })],
    [
      'a number that is not finite',
      sheet({ cells: [{ row: 1, column: 1, value: Number.NaN, style: 'text' }] })
    ],
    [
      'a date that is none',
      sheet({ cells: [{ row: 1, column: 1, value: { date: '2026-02-31' }, style: 'date' }] })
    ],
    [
      'a formula without text',
      sheet({ cells: [{ row: 1, column: 1, value: { formula: '', result: 1 }, style: 'text' }] })
    ],
    [
      'a formula that keeps its equals sign',
      sheet({ cells: [{ row: 1, column: 1, value: { formula: '=A1', result: 1 }, style: 'text' }] })
    ],
    [
      'a formula without a finite result',
      sheet({ cells: [{ row: 1, column: 1, value: { formula: 'A1/0', result: Infinity }, style: 'text' }] })
    ]
  ])('%s', async (_, bad) => {
    expect(problems(bad)).not.toEqual([])
    await expect(writeXlsx({ ...sound, names: [], sheets: [bad] }, () => {})).rejects.toThrow(
      /not fit to write/
    )
  })

  it.each<[string, Partial<WorkbookSheet>]>([
    ['cells that are not there', { charts: [chart('Elsewhere')] }],
    ['a chart of nothing', { charts: [{ ...chart('Things'), series: [] }] }],
    ['a chart of nothing', { charts: [{ ...chart('Things'), alt: '' }] }],
    ['a list of values Excel cannot hold', { allowed: [oneOf('x'.repeat(254), 'y')] }],
    ['a list of values Excel cannot hold', { allowed: [oneOf('Gold, old')] }],
    ['a list of values Excel cannot hold', { allowed: [oneOf()] }]
  ])('%s', (problem, over) => {
    expect(problems(sheet(over))).toEqual([problem])
  })

  it('a name that reads as a cell, or stands for two', () => {
    const named = (...names: string[]) =>
      workbookProblems({
        ...sound,
        sheets: [sheet()],
        names: names.map((name) => ({ name, range: cells('Things') }))
      })
    expect(named('Q4')).toEqual(['a name for cells'])
    expect(named('Rate', 'rate')).toEqual(['two names for cells that are one'])
    expect(named('Rate')).toEqual([])
  })

  it('two sheets or two tables of one name', () => {
    expect(problems(sheet(), sheet({ name: 'THINGS' }))).toContain('two sheets of one name')
    const one = sheet({ tables: [table()] })
    expect(problems(one, { ...one, name: 'Other' })).toContain('two tables of one name')
  })

  it('and a sound workbook passes', () => {
    expect(workbookProblems(sound)).toEqual([])
  })
})
