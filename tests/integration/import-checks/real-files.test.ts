import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { hasRealData, realDataFolder, realFile } from '../import/real-data'
import { CheckedDesk, codesOf, freshStore } from './desk-of'

/** A desk with real files on it, as the workbench proposes to read them. */
async function deskWith(...paths: string[]): Promise<CheckedDesk> {
  const desk = new CheckedDesk(await freshStore())
  for (const path of paths) await desk.add(path.split('/').pop() ?? path, realFile(path))
  return desk
}

if (!hasRealData)
  console.info(`real files are absent (${realDataFolder}); the checks were tried on own files only`)

describe.skipIf(!hasRealData)('checks on real files', () => {
  it('finds “GTXPro” against the price list and the blank amounts of open deals', async () => {
    const desk = await deskWith('deals_maven_crm/sales_pipeline.csv', 'deals_maven_crm/products.csv')
    const check = await desk.ask('check', {})
    const codes = codesOf(check, 'sales_pipeline')
    expect(codes).toMatchObject({
      'spelling:product': 1480,
      'usual-blank:amount': 2089,
      'usual-blank:createdOn': 500
    })
    const asked = await desk.ask('problemList', {})
    expect(asked).toMatchObject({ notAsked: 0 })
    expect(asked?.questions, 'blanks of open deals are one question per column').toBeLessThan(60)
    expect(codes['duplicate-row']).toBeUndefined()
    const fix = { kind: 'replace', from: 'GTXPro', to: 'GTX Pro' } as const
    const sheet = check.sheets.find(({ sheetName }) => sheetName === 'sales_pipeline')!
    const finding = sheet.findings.find(({ code }) => code === 'spelling')!
    const ask = { sheetKey: sheet.key, findingId: finding.id, fix }
    expect(await desk.ask('previewFix', ask)).toMatchObject({ count: 1480, skipped: 0 })
    expect(await desk.ask('fix', ask)).toEqual({ done: 1480 })
    expect((await desk.codes('sales_pipeline'))['spelling:product']).toBeUndefined()
    expect(await desk.ask('undoMend', { id: null })).toEqual({ done: true })
    expect((await desk.codes('sales_pipeline'))['spelling:product']).toBe(1480)
  })

  it('adds 57,851 order lines up to the cent and takes repeated order numbers for lines', async () => {
    const desk = await deskWith(
      'reseller_adventureworks/Resellers.csv',
      'reseller_adventureworks/FactResellerSales.csv'
    )
    const check = await desk.ask('check', {})
    const lines = check.sheets.find(({ sheetName }) => sheetName === 'FactResellerSales')!
    expect(lines.reconciliation).toMatchObject({ rowsRead: 57_851, rowsUsed: 57_851, leftOut: [] })
    expect(lines.reconciliation.sums.find(({ field }) => field === 'amount')?.sum).toBe(77_548_570.2)
    expect(codesOf(check, 'FactResellerSales')).not.toHaveProperty('repeated-key:externalId')
    expect(codesOf(check, 'Resellers')).toMatchObject({ 'spelling:typeLabel': 5, 'repeated-partner:name': 2 })
  })

  it('names the dates and amounts of the mixed file that cannot be read', async () => {
    const desk = await deskWith('spreadsheets/synth__deals_mixed_types.xlsx')
    const check = await desk.ask('check', {})
    const problems = check.sheets
      .flatMap(({ findings }) => findings)
      .filter(({ severity }) => severity === 'error')
    expect(problems.length).toBeGreaterThan(0)
    for (const { examples } of problems) expect(examples[0]?.cell).toMatch(/^[A-Z]+\d+$/)
  })

  it('finds misspelt countries and names that come again in the survey answered twice', async () => {
    const desk = await deskWith('layouts_prepbench/case_050/input_01.csv')
    const check = await desk.ask('check', {})
    const key = check.sheets[0]?.key ?? 'f1:0'
    await desk.desk.choose(key, { kind: 'target', target: 'partner' })
    const codes = await desk.codes('input_01')
    expect(codes).toHaveProperty('spelling:country')
    expect(codes).toHaveProperty('repeated-partner:name')
  })
})
