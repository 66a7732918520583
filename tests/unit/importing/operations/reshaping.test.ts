import { describe, expect, it } from 'vitest'
import { findLayout } from '@shared/domain/importing/find-layout'
import { applyOperations } from '@shared/domain/importing/operations/apply-operations'
import type { TableOperation } from '@shared/domain/importing/operations/operation'
import { rawTextAt, type SheetCells } from '@shared/domain/importing/cells'
import { sheetOf } from '../table-of'

type Rows = Parameters<typeof sheetOf>[0]

/** The records of the reshaped table, column by column header. */
function shaped(rows: Rows, operations: readonly TableOperation[], other?: SheetCells) {
  const sheet = sheetOf(rows)
  const result = applyOperations(sheet, operations, {
    layout: findLayout(sheet, { first: 0, last: 0 }),
    find: () => (other ? { sheet: other, layout: findLayout(other, { first: 0, last: 0 }) } : null)
  })
  const { layout } = result
  const records: string[][] = [layout.columns.map((column) => layout.headers[column] ?? '')]
  for (let row = layout.firstDataRow; row <= layout.lastDataRow; row++)
    records.push(layout.columns.map((column) => rawTextAt(result.sheet, row, column)))
  return { records, ...result }
}

const quotas: Rows = [
  ['Region', 'Rep', 'Jan', 'Feb', 'Mar'],
  ['North', 'Ada', 10, 20, null],
  [null, 'Ben', 'NULL', 5, 6],
  [null, null, null, null, null],
  ['South', 'Cleo', 7, 0, 9],
  ['Total', null, 17, 25, 15]
]
const months: TableOperation = {
  kind: 'unpivot',
  columns: [2, 3, 4],
  name: 'Month',
  value: 'Quota',
  period: { year: 2024, yearColumn: null, fiscalStartMonth: 1 }
}

describe('reshaping a table', () => {
  it('fills down, drops the total and turns months into rows that point at their cells', () => {
    const { records, origins, leftOut, layout } = shaped(quotas, [
      { kind: 'fill-down', columns: [0] },
      months
    ])
    expect(records).toEqual([
      ['Region', 'Rep', 'Month', 'Quota'],
      ['North', 'Ada', '2024-01-01', '10'],
      ['North', 'Ada', '2024-02-01', '20'],
      ['North', 'Ben', '2024-02-01', '5'],
      ['North', 'Ben', '2024-03-01', '6'],
      ['South', 'Cleo', '2024-01-01', '7'],
      ['South', 'Cleo', '2024-02-01', '0'],
      ['South', 'Cleo', '2024-03-01', '9']
    ])
    expect(leftOut).toEqual([{ row: 6, reason: 'total-row' }])
    // Ben's region stands in the merged cell above, his quota of February in D3, its month in the header D1.
    expect(origins.cellOf(3, 0)).toMatchObject({ row: 1, column: 0, raw: 'North' })
    expect(origins.cellOf(3, layout.columns.at(-1) ?? 0)).toMatchObject({ row: 2, column: 3, raw: '5' })
    expect(origins.cellOf(3, layout.columns.at(-2) ?? 0)).toMatchObject({ row: 0, column: 3, raw: 'Feb' })
    expect(origins.rowOf(3)).toBe(2)
  })

  it('keeps and drops rows by a test, without regard to case', () => {
    const where = { by: 'is', column: 1, texts: ['ADA', 'cleo'] } as const
    expect(
      shaped(quotas, [{ kind: 'keep-rows', where }])
        .records.slice(1)
        .map((one) => one[1])
    ).toEqual(['Ada', 'Cleo'])
    const dropped = shaped(quotas, [{ kind: 'drop-rows', where: { by: 'blank', column: 0 } }])
    expect(dropped.leftOut).toEqual([
      { row: 6, reason: 'total-row' },
      { row: 3, reason: 'blank-key' }
    ])
  })

  it('labels the rows of a group and spreads them into columns', () => {
    const { records, origins } = shaped(
      [
        ['Store', 'Amount'],
        ['Exeter', 8],
        [null, 9],
        ['Bristol', 3],
        [null, 4]
      ],
      [
        { kind: 'fill-down', columns: [0] },
        { kind: 'label-rows', column: 0, labels: ['Sales', 'Target'], into: 'Measure' },
        { kind: 'spread', names: 2, values: [1], keys: [0] }
      ]
    )
    expect(records).toEqual([
      ['Store', 'Sales', 'Target'],
      ['Exeter', '8', '9'],
      ['Bristol', '3', '4']
    ])
    expect(origins.cellOf(2, 4)).toMatchObject({ row: 4, column: 1, raw: '4' })
  })

  it('loses no value when a name comes twice for the same key', () => {
    const rows: Rows = [
      ['Who', 'What', 'Value'],
      ['Ada', 'a', 1],
      ['Ada', 'a', 2],
      ['Ada', 'b', 3]
    ]
    const step: TableOperation = { kind: 'spread', names: 1, values: [2], keys: [0] }
    expect(shaped(rows, [step]).records).toEqual([
      ['Who', 'a', 'b'],
      ['Ada', '1', '3'],
      ['Ada', '2', '']
    ])
  })

  it('splits a column by known words, by a separator, and into rows', () => {
    const rows: Rows = [
      ['Partner', 'Programme', 'Products'],
      ['Orbis', 'Gold Reseller', 'Core, Edge'],
      ['Kestrel', 'MSP – silver', 'Core'],
      ['Fjord', 'Referral', null]
    ]
    const words: TableOperation = {
      kind: 'split',
      column: 1,
      way: { by: 'words', words: ['Gold', 'Silver'] },
      into: ['Tier', 'Type']
    }
    expect(shaped(rows, [words]).records.map((one) => one.slice(3))).toEqual([
      ['Tier', 'Type'],
      ['Gold', 'Reseller'],
      ['silver', 'MSP'],
      ['', 'Referral']
    ])
    const lines: TableOperation = {
      kind: 'split',
      column: 2,
      way: { by: 'separator', separator: ',' },
      into: ['Product']
    }
    expect(shaped(rows, [lines]).records.map((one) => [one[0], one[3]])).toEqual([
      ['Partner', 'Product'],
      ['Orbis', 'Core'],
      ['Orbis', 'Edge'],
      ['Kestrel', 'Core'],
      ['Fjord', '']
    ])
  })

  it('puts a question with a column per option into one list of options', () => {
    const { records, origins } = shaped(
      [
        ['Id', 'Uses Core', 'Uses Edge', 'Uses other'],
        ['r1', 'x', 1, null],
        ['r2', null, 'no', 'A tool of ours'],
        ['r3', null, null, null],
        ['r4', null, 'yes', null]
      ],
      [
        {
          kind: 'merge-columns',
          columns: [1, 2, 3],
          into: 'Uses',
          separator: '; ',
          options: ['Core', 'Edge', 'other']
        }
      ]
    )
    expect(records).toEqual([
      ['Id', 'Uses'],
      ['r1', 'Core; Edge'],
      ['r2', 'A tool of ours'],
      ['r3', ''],
      ['r4', 'Edge']
    ])
    expect(origins.cellOf(1, 4)).toMatchObject({ row: 1, column: 1, words: 'put together from 2 cells' })
  })

  it('fetches columns of another sheet by key, and points into that sheet', () => {
    const other = sheetOf([
      ['Key', 'Country'],
      ['P1', 'Norway'],
      ['p2', 'Spain']
    ])
    const joined = { fileId: 'f2', fileName: 'partners.csv', sheet: 'Partners', sheetIndex: 0 }
    const { records, origins } = shaped(
      [
        ['Deal', 'Partner'],
        ['D1', 'P2'],
        ['D2', 'P9'],
        ['D3', null]
      ],
      [
        {
          kind: 'join',
          with: joined,
          on: [{ column: 1, other: 0 }],
          take: [{ column: 1, header: 'Country' }]
        }
      ],
      other
    )
    expect(records).toEqual([
      ['Deal', 'Partner', 'Country'],
      ['D1', 'P2', 'Spain'],
      ['D2', 'P9', ''],
      ['D3', '', '']
    ])
    expect(origins.cellOf(1, 2)).toEqual({ row: 2, column: 1, joined, raw: 'Spain', words: null })
  })
})
