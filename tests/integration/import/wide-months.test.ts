import { describe, expect, it } from 'vitest'
import { rawTextAt } from '@shared/domain/importing/cells'
import { proposeSheet } from '@shared/domain/importing/propose-sheet'
import { toChangeDraft } from '@shared/domain/importing/to-change-draft'
import { factAddress } from '@shared/domain/evidence/fact-address'
import { applied, emptyData, importFile, planOf, proposedDecisions, valuesOf } from './import-steps'
import { hasRealData, realFile } from './real-data'

const nobody = { keys: new Set<string>(), names: new Set<string>() }
const context = { known: nobody, templates: [], reportingCurrency: 'EUR', fileName: 'x.csv' }
const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

const mdf = (months: string): string => {
  const names = months.split(' ')
  const row = (partner: string, base: number): string =>
    [partner, 'approved', ...names.map((_, index) => (index === 1 ? 'NULL' : base + index))].join(';')
  return [
    'MDF budget 2025',
    ['Partner', 'State', ...names].join(';'),
    row('Kestrel', 100),
    row('Orbis', 200),
    ['Total', '', ...names.map(() => 300)].join(';')
  ].join('\n')
}

describe('months side by side', () => {
  it('become rows of money with a date, each pointing at its own cell', async () => {
    const file = await importFile('MDF.csv', encode(mdf('Jan Feb Mar Apr')))
    const plan = planOf([file])
    const sheet = plan.sheets[0]!
    expect([sheet.target, sheet.counts.added]).toEqual(['investment', 6])
    expect(valuesOf(plan.factBlocks, 'amount')).toEqual([100, 102, 103, 200, 202, 203])
    expect(valuesOf(plan.factBlocks, 'date').slice(0, 3)).toEqual(['2025-01-01', '2025-03-01', '2025-04-01'])
    expect(sheet.leftOut).toEqual([{ row: 5, reason: 'total-row' }])
    const draft = toChangeDraft(plan, [file], emptyData)!
    const { runs, factBlocks } = applied(emptyData, draft)
    const address = (field: string, row: number) => factAddress(factBlocks[0]!, row, field, runs[0])?.cell
    expect([address('amount', 4), address('date', 4), address('state', 4)]).toEqual(['E4', 'E2', 'B4'])
  })

  it('are known again next month, with one column more', async () => {
    const first = await importFile('MDF.csv', encode(mdf('Jan Feb Mar')))
    const data = applied(emptyData, toChangeDraft(planOf([first]), [first], emptyData)!)
    const next = await importFile('MDF.csv', encode(mdf('Jan Feb Mar Apr')))
    const decisions = proposedDecisions([next], data)
    expect(decisions[0]!.mapping.every((one) => one.reason === 'as mapped before')).toBe(true)
    const plan = planOf([next], data, { decisions })
    expect(plan.sheets[0]!.counts).toMatchObject({ added: 2, unchanged: 4, changed: 0 })
    expect(valuesOf(plan.factBlocks, 'date')).toEqual(['2025-04-01', '2025-04-01'])
  })

  it.skipIf(!hasRealData)('give targets per salesperson and month, NULL being no target', async () => {
    const file = await importFile(
      'ResellerSalesTargets.csv',
      realFile('reseller_adventureworks/ResellerSalesTargets.csv')
    )
    const { table, operations } = proposeSheet(file.sheets[0]!, { ...context, fileName: file.name })
    expect(operations).toHaveLength(1)
    const { layout, sheet } = table
    expect(layout.columns.map((column) => layout.headers[column])).toEqual([
      'Year',
      'EmployeeID',
      'Month',
      'Target'
    ])
    expect(layout.lastDataRow - layout.firstDataRow + 1).toBe(245)
    const first = layout.columns.map((column) => rawTextAt(sheet, layout.firstDataRow, column))
    expect(first).toEqual(['2017', '61161660', '2017-07-01', '200'])
  })

  it.skipIf(!hasRealData)('are left alone in a file without a header, which is mapped by hand', async () => {
    const file = await importFile('DimReseller.csv', realFile('reseller_adventureworks_dw/DimReseller.csv'))
    const found = proposeSheet(file.sheets[0]!, context)
    expect([found.clientLayout.header, found.target, found.profiles.length]).toEqual([null, null, 20])
    const chosen = proposeSheet(file.sheets[0]!, context, { target: 'partner' })
    const name = chosen.mapping.find((one) => one.field === 'name')!
    expect(chosen.profiles.find((one) => one.column === name.column)!.distinct).toBe(699)
  })
})
