import { describe, expect, it } from 'vitest'
import type { FindingCode } from '@shared/domain/importing/checks/check'
import { SheetBuilder } from '@shared/domain/importing/sheet-builder'
import { asksOf, found, rowsFound, tableOf, type Rows } from './checked'

const head = [
  'Opportunity ID',
  'Partner',
  'Account',
  'Stage',
  'Amount',
  'Currency',
  'Created',
  'Close date',
  'Product'
]
type Deal = (string | number | null)[]

/** An ordinary won deal, with what a test wants to be different about it. */
const deal = (id: string, over: Partial<Record<number, string | number | null>> = {}): Deal =>
  [
    id,
    'Kestrel',
    `Account ${id}`,
    'Closed won',
    100 + id.length,
    'EUR',
    '2026-01-10',
    '2026-03-10',
    'Basic'
  ].map((value, at) => (at in over ? (over[at] ?? null) : value))
const deals = (...rows: Deal[]): Rows => [head, ...rows]
const clean = deals(deal('D1'), deal('D22'), deal('D333'))

const everyCode: readonly FindingCode[] = [
  ...([
    'duplicate-row',
    'duplicate-but-key',
    'near-duplicate',
    'repeated-key',
    'date-order',
    'won-without-close'
  ] as const),
  ...([
    'won-without-amount',
    'open-past-close',
    'lost-with-amount',
    'no-currency',
    'mixed-currencies'
  ] as const),
  ...([
    'unknown-partner',
    'future-date',
    'ancient-date',
    'mixed-date-order',
    'negative-amount',
    'zero-amount'
  ] as const),
  ...([
    'outlier',
    'missing-value',
    'usual-blank',
    'no-column',
    'hidden-rows',
    'merged-cells',
    'spelling',
    'total-differs'
  ] as const)
]

describe('checks of a sheet', () => {
  it('are silent on a clean sheet', () => {
    const table = tableOf(clean)
    for (const code of everyCode) expect([code, rowsFound(table, code)]).toEqual([code, []])
  })

  it('finds rows equal in every cell, and names the first', () => {
    const table = tableOf(deals(deal('D1'), deal('D2'), deal('D1')))
    expect(found(table, 'duplicate-row')?.cells).toMatchObject([{ row: 3, otherRow: 1 }])
    expect(rowsFound(table, 'repeated-key')).toEqual([])
  })

  it('finds a record under a second key, but not open deals nothing is known of yet', () => {
    const twice = tableOf(deals(deal('D1'), deal('D2', { 2: 'Account D1', 4: 102 }), deal('D333')))
    expect(rowsFound(twice, 'duplicate-but-key')).toEqual([3])
    const blank = { 2: null, 3: 'Proposal', 4: null, 7: null }
    expect(
      rowsFound(tableOf(deals(deal('D1', blank), deal('D2', blank), deal('D3'))), 'duplicate-but-key')
    ).toEqual([])
  })

  it('asks about near amounts of one account within a week, never about lines of one order', () => {
    const near = { 2: 'Meyer', 4: 1000 }
    const later = { 2: 'Meyer', 4: 1004, 7: '2026-03-14' }
    expect(
      rowsFound(tableOf(deals(deal('D1', near), deal('D2', later), deal('D3'))), 'near-duplicate')
    ).toEqual([3])
    const month = { ...later, 7: '2026-04-14' }
    expect(
      rowsFound(tableOf(deals(deal('D1', near), deal('D2', month), deal('D3'))), 'near-duplicate')
    ).toEqual([])
    const other = { ...later, 8: 'Pro' }
    expect(
      rowsFound(tableOf(deals(deal('D1', near), deal('D2', other), deal('D3'))), 'near-duplicate')
    ).toEqual([])
    expect(
      rowsFound(tableOf(deals(deal('D1', near), deal('D1', later), deal('D3'))), 'near-duplicate')
    ).toEqual([])
  })

  it('takes a pattern that runs through the list for the way it is written', () => {
    const monthly = Array.from({ length: 60 }, (_, index) => deal(`D${index}`, { 2: 'Meyer', 4: 50 }))
    expect(rowsFound(tableOf(deals(...monthly)), 'near-duplicate')).toEqual([])
  })

  it('lists repeated keys, and in order lines only those that contradict each other', () => {
    const many = Array.from({ length: 10 }, (_, index) => deal(`D${index}`))
    expect(rowsFound(tableOf(deals(...many, deal('D3', { 4: 999 }))), 'repeated-key')).toEqual([12])
    const lines = Array.from({ length: 12 }, (_, index) =>
      deal(`S${Math.floor(index / 3)}`, { 2: 'Meyer', 4: index + 1, 8: `P${index}` })
    )
    const table = tableOf(deals(...lines, deal('S0', { 1: 'Fjordnett', 4: 77 })))
    expect([rowsFound(table, 'repeated-key'), rowsFound(table, 'conflicting-key')]).toEqual([[], [3, 4, 14]])
  })

  it('finds deals closed before they were created, not on the same day', () => {
    const table = tableOf(deals(deal('D1', { 7: '2025-12-31' }), deal('D2', { 7: '2026-01-10' }), deal('D3')))
    expect(rowsFound(table, 'date-order')).toEqual([2])
    expect(found(table, 'date-order')?.cells[0]).toMatchObject({ text: '2025-12-31', other: '2026-01-10' })
  })

  it('holds stage, dates and amounts together', () => {
    const table = tableOf(
      deals(
        deal('D1', { 7: null }),
        deal('D2', { 4: null }),
        deal('D3', { 3: 'Proposal', 7: '2026-05-01' }),
        deal('D4')
      )
    )
    expect(rowsFound(table, 'won-without-close')).toEqual([2])
    expect(rowsFound(table, 'won-without-amount')).toEqual([3])
    expect(rowsFound(table, 'open-past-close')).toEqual([4])
    const earlier = { asOf: { date: '2026-04-30', source: 'file' } as const }
    expect(
      rowsFound(
        tableOf(deals(deal('D3', { 3: 'Proposal', 7: '2026-05-01' }), deal('D4')), earlier),
        'open-past-close'
      )
    ).toEqual([])
  })

  it('asks about the few lost deals with an amount, not where all have one', () => {
    const lost = (id: number, amount: number | null): Deal => deal(`L${id}`, { 3: 'Closed lost', 4: amount })
    const few = Array.from({ length: 20 }, (_, index) => lost(index, index === 7 ? 500 : 0))
    expect(rowsFound(tableOf(deals(...few, deal('D1'))), 'lost-with-amount')).toEqual([9])
    const all = Array.from({ length: 20 }, (_, index) => lost(index, 500 + index))
    expect(rowsFound(tableOf(deals(...all, deal('D1'))), 'lost-with-amount')).toEqual([])
  })

  it('tells assumed, missing and mixed currencies apart', () => {
    const table = tableOf(deals(deal('D1'), deal('D2', { 5: null }), deal('D3', { 5: 'USD' }), deal('D4')))
    expect(rowsFound(table, 'no-currency')).toEqual([3])
    expect(rowsFound(table, 'mixed-currencies')).toEqual([4])
    const none: Rows = deals(deal('D1'), deal('D2')).map((row) => row.filter((_, at) => at !== 5))
    const assumed = tableOf(none, { assumed: new Set(['currency']) })
    expect(found(assumed, 'assumed-currency')).toMatchObject({
      severity: 'question',
      facts: { currency: 'USD' }
    })
  })

  it('lists rows whose partner is not known', () => {
    const unknown = { names: new Set(['fjordnett']), keys: new Set<string>() }
    const table = tableOf(deals(deal('D1'), deal('D2', { 1: 'FJORDNETT AS' }), deal('D3')), { unknown })
    expect(rowsFound(table, 'unknown-partner')).toEqual([3])
  })

  it('finds dates that cannot be: ahead of today, or older than any programme', () => {
    const open = { 3: 'Proposal', 7: '2027-01-01' }
    const table = tableOf(
      deals(
        deal('D1', { 6: '2026-07-11', 7: '2026-07-12' }),
        deal('D2', { 6: '1900-01-01' }),
        deal('D3', open)
      )
    )
    expect(rowsFound(table, 'future-date')).toEqual([2, 2])
    expect(rowsFound(table, 'ancient-date')).toEqual([3])
  })

  it('names the dates that are not sure where a column proves both orders', () => {
    const dates = ['14.03.2026', '03/14/2026', '02/03/2026', '2026-03-04']
    const table = tableOf(deals(...dates.map((date, index) => deal(`D${index}`, { 7: date }))))
    expect(rowsFound(table, 'mixed-date-order')).toEqual([3, 4])
    const sure = tableOf(
      deals(
        ...['14.03.2026', '15.03.2026', '02.03.2026'].map((date, index) => deal(`D${index}`, { 7: date }))
      )
    )
    expect(rowsFound(sure, 'mixed-date-order')).toEqual([])
  })

  it('asks about amounts below and at zero', () => {
    const table = tableOf(
      deals(deal('D1', { 4: -5 }), deal('D2', { 4: 0 }), deal('D3', { 3: 'Proposal', 4: 0 }), deal('D4'))
    )
    expect(rowsFound(table, 'negative-amount')).toEqual([2])
    expect(rowsFound(table, 'zero-amount')).toEqual([3])
  })

  it('finds an amount written in thousands too many, by MAD and by IQR, and none among twenty alike', () => {
    const spread = Array.from({ length: 40 }, (_, index) =>
      deal(`D${index}`, { 2: `A${index}`, 4: 800 + index * 11 })
    )
    const table = tableOf(deals(...spread, deal('X', { 4: 1_000_000 })))
    expect(rowsFound(table, 'outlier')).toEqual([42])
    expect(found(table, 'outlier')?.facts).toMatchObject({ rule: 'mad', limit: 3.5 })
    const equal = Array.from({ length: 40 }, (_, index) =>
      deal(`D${index}`, { 2: `A${index}`, 4: index < 24 ? 100 : 101 + index })
    )
    expect(found(tableOf(deals(...equal, deal('X', { 4: 900_000 }))), 'outlier')?.facts['rule']).toBe('iqr')
    expect(rowsFound(tableOf(deals(...spread)), 'outlier')).toEqual([])
    expect(rowsFound(tableOf(deals(...spread.slice(0, 10), deal('X', { 4: 1e6 }))), 'outlier')).toEqual([])
  })

  it('tells a blank that is needed from a column that is not there', () => {
    const table = tableOf(deals(deal('D1', { 1: null }), deal('D2'), deal('D3')))
    expect(rowsFound(table, 'missing-value')).toEqual([2])
    const roster: Rows = [
      ['Partner', 'Type', 'City'],
      ['Kestrel', 'VAR', 'Kiel'],
      ['Fjordnett', 'MSP', 'Oslo']
    ]
    expect(found(tableOf(roster, { target: 'partner' }), 'no-column')?.field).toBe('tier')
  })

  it('takes cells that a stage leaves blank for how the list is kept, and names the exceptions one by one', () => {
    const begun = Array.from({ length: 12 }, (_, at) => deal(`P${at}`, { 3: 'Prospecting', 4: null }))
    const offered = Array.from({ length: 12 }, (_, at) =>
      deal(`O${at}`, { 3: 'Proposal', 4: at < 2 ? null : 700 + at })
    )
    const table = tableOf(deals(...begun, ...offered))
    const usual = found(table, 'usual-blank')
    expect(usual).toMatchObject({ field: 'amount', facts: { of: 24, stages: [['Prospecting', 12, 12]] } })
    expect(usual?.cells).toHaveLength(12)
    expect(rowsFound(table, 'missing-value')).toEqual([14, 15])
    expect(asksOf(table).filter(({ code }) => code === 'usual-blank')).toMatchObject([
      {
        place: 'E2',
        read: 'blank',
        question:
          '“Amount” is blank in 12 of 24 rows (Prospecting 12 of 12). Is that how the list is kept, or can you send us the values?'
      }
    ])
    expect(asksOf(table).filter(({ code }) => code === 'missing-value')).toHaveLength(2)
  })

  it('asks about the few blanks of a short list one by one, whatever their share', () => {
    const begun = Array.from({ length: 9 }, (_, at) => deal(`P${at}`, { 3: 'Prospecting', 4: null }))
    const table = tableOf(deals(...begun, deal('W1'), deal('W22'), deal('W333')))
    expect(found(table, 'usual-blank')).toBeUndefined()
    expect(rowsFound(table, 'missing-value')).toHaveLength(9)
  })

  it('takes deals without a partner for the client’s own, and asks once', () => {
    const own = Array.from({ length: 12 }, (_, at) => deal(`P${at}`, { 1: null }))
    const withPartner = Array.from({ length: 60 }, (_, at) => deal(`Q${at}`, { 4: 1000 + at * 7 }))
    const table = tableOf(deals(...own, ...withPartner))
    expect(found(table, 'usual-blank')).toMatchObject({ field: 'partnerName' })
    expect(found(table, 'missing-value')).toBeUndefined()
  })

  it('puts two spellings of a word together, here and against a list on another sheet', () => {
    const products = ['GTX Pro', 'GTX Pro', 'GTXPro', 'MG Special', 'Basic'].map((name, index) =>
      deal(`D${index}`, { 8: name })
    )
    const table = tableOf(deals(...products))
    expect(found(table, 'spelling')?.facts).toMatchObject({ from: 'GTXPro', to: 'GTX Pro', list: '' })
    const alone = ['GTXPro', 'MG Special', 'Basic', 'Basic'].map((name, index) =>
      deal(`D${index}`, { 8: name })
    )
    expect(found(tableOf(deals(...alone)), 'spelling')).toBeUndefined()
    const list = { sheet: 'products', header: 'product', words: new Set(['GTX Pro', 'MG Special', 'Basic']) }
    expect(found(tableOf(deals(...alone), { vocabularies: [list] }), 'spelling')?.facts).toMatchObject({
      from: 'GTXPro',
      list: 'products'
    })
  })

  it('proposes the common word for one a letter away, and leaves versions alone', () => {
    const names = [...Array.from({ length: 9 }, () => 'technology'), 'technolgy', 'Series 21', 'Series 22']
    const table = tableOf(deals(...names.map((name, index) => deal(`D${index}`, { 8: name }))))
    expect(found(table, 'spelling')?.facts).toMatchObject({ from: 'technolgy', to: 'technology' })
    expect(rowsFound(table, 'spelling')).toEqual([11])
  })

  it('says when hidden rows and merged cells are part of the table', () => {
    const builder = new SheetBuilder()
    deals(deal('D1'), deal('D2'), deal('D3')).forEach((row, at) =>
      row.forEach((cell, column) => {
        if (cell !== null) builder.text(at, column, String(cell))
      })
    )
    const sheet = builder.build({
      name: 'S',
      index: 0,
      hiddenRows: [2],
      merges: [{ top: 1, left: 1, bottom: 2, right: 1 }]
    })
    const table = tableOf(sheet)
    expect(rowsFound(table, 'hidden-rows')).toEqual([3])
    expect(found(table, 'merged-cells')).toMatchObject({ facts: { rows: 1, columns: '1' } })
  })

  it('holds the client’s totals against ours, subtotals over their own part', () => {
    const total = (label: string, amount: number): Deal => [
      label,
      null,
      null,
      null,
      amount,
      null,
      null,
      null,
      null
    ]
    const rows = [
      deal('D1', { 4: 10 }),
      deal('D2', { 4: 20 }),
      total('Sub-total', 30),
      deal('D3', { 4: 5 }),
      total('Sub-total', 5)
    ]
    expect(rowsFound(tableOf(deals(...rows, total('Total', 35))), 'total-differs')).toEqual([])
    expect(found(tableOf(deals(...rows, total('Total', 36))), 'total-differs')?.cells).toMatchObject([
      { row: 6, text: '36', other: '35' }
    ])
  })

  it('lists what could not be read with the cells themselves', () => {
    const table = tableOf(deals(deal('D1', { 4: 'TBC' }), deal('D2', { 3: 'Whatever' }), deal('D3')))
    expect(found(table, 'not-a-number')?.cells).toMatchObject([{ row: 1, column: 4, text: 'TBC' }])
    expect(found(table, 'unknown-word')?.cells).toMatchObject([{ row: 2, column: 3 }])
  })
})
