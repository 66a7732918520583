import { describe, expect, it } from 'vitest'
import { sum } from '@shared/domain/values/sum'
import { toChangeDraft } from '@shared/domain/importing/to-change-draft'
import { applyAll, emptyData, importFile, planOf, proposedDecisions, valuesOf } from './import-steps'
import { hasRealData, realDataFolder, realFile } from './real-data'

if (!hasRealData) {
  console.warn(
    `Real client files are absent (${realDataFolder}): this run checks the import with own fixtures only.`
  )
}

const real = (path: string) => importFile(path.split('/').at(-1)!, realFile(path))

describe.skipIf(!hasRealData)('a reseller roster and its order lines', () => {
  it('takes in 701 partners with their keys, and nothing a second time', async () => {
    const roster = await real('reseller_adventureworks/Resellers.csv')
    const { plan, data } = applyAll([roster])
    expect(plan.sheets.map((sheet) => [sheet.target, sheet.counts])).toEqual([
      ['partner', { read: 701, added: 701, changed: 0, unchanged: 0, leftOut: 0 }]
    ])
    const first = data.partners[0]!
    expect(first).toMatchObject({
      name: 'A Bike Store',
      externalIds: ['1'],
      type: 'reseller',
      typeLabel: 'Value Added Reseller',
      country: 'United States'
    })
    expect(first.provenance['name']).toMatchObject({ cell: 'C2', raw: 'A Bike Store', sheet: 'Resellers' })
    const again = planOf([roster], data)
    expect(again.rowsToApply).toBe(0)
    expect(again.sheets[0]!.counts.unchanged).toBe(701)
    expect(toChangeDraft(again, [roster], data)).toBeNull()
  })

  it('reads 57,851 order lines as won deals of those partners, to the cent', async () => {
    const roster = await real('reseller_adventureworks/Resellers.csv')
    const orders = await real('reseller_adventureworks/FactResellerSales.csv')
    const { data } = applyAll([roster])
    const started = performance.now()
    const { plan, data: after } = applyAll([orders], data)
    expect(performance.now() - started).toBeLessThan(30_000)
    const sheet = plan.sheets[0]!
    expect(sheet.target).toBe('deal')
    expect(sheet.counts).toEqual({ read: 57_851, added: 57_851, changed: 0, unchanged: 0, leftOut: 0 })
    expect(plan.unmatched).toEqual([])
    const amounts = valuesOf(plan.factBlocks, 'amount') as number[]
    expect(Math.round(sum(amounts) * 100) / 100).toBe(77_548_570.2)
    expect(sheet.amountTotal?.value).toBe(77_548_570.2)
    expect(new Set(valuesOf(plan.factBlocks, 'status'))).toEqual(new Set(['won']))
    expect(new Set(valuesOf(plan.factBlocks, 'attribution'))).toEqual(new Set(['resold']))
    expect(valuesOf(plan.factBlocks, 'partnerId').every((id) => typeof id === 'string')).toBe(true)
    expect(new Set(valuesOf(plan.factBlocks, 'partnerId')).size).toBe(632)
    const margins = valuesOf(plan.factBlocks, 'grossMargin')
    expect(margins.filter((margin) => margin === null)).toHaveLength(76)
    expect(valuesOf(plan.factBlocks, 'closedOn').slice(0, 1)).toEqual(['2017-07-01'])
    const last = valuesOf(plan.factBlocks, 'closedOn').reduce((a, b) => (a! > b! ? a : b))
    expect(last).toBe('2020-05-31')
    expect(planOf([orders], after).rowsToApply).toBe(0)
  })

  it('finds the partners of an order file that comes together with its roster', async () => {
    const files = [
      await real('reseller_adventureworks/ResellerSales_202006_utf16.csv'),
      await real('reseller_adventureworks/Resellers.csv')
    ]
    const decisions = proposedDecisions([files[1]!, files[0]!], emptyData)
    const plan = planOf(files, emptyData, { decisions })
    expect(plan.sheets.map((sheet) => [sheet.target, sheet.counts.added])).toEqual([
      ['partner', 701],
      ['deal', 3004]
    ])
    expect(valuesOf(plan.factBlocks, 'partnerId').every((id) => typeof id === 'string')).toBe(true)
  })
})

describe.skipIf(!hasRealData)('a survey of a community', () => {
  for (const ending of ['csv', 'xlsx']) {
    it(`reads 69 responses and their questions from the ${ending} file`, async () => {
      const file = await real(`survey_typeform_ecosystem/results-anonymized-randomized.${ending}`)
      const plan = planOf([file])
      const sheet = plan.sheets[0]!
      expect([sheet.target, sheet.counts.added]).toEqual(['response', 69])
      const questions = plan.surveys[0]!.after.questions
      // A fourth header stands twice, but one of its two columns was never answered and is left out.
      const texts = questions.map((question) => question.text)
      expect(new Set(texts.filter((text, index) => texts.indexOf(text) !== index)).size).toBe(3)
      expect(new Set(questions.map((question) => question.id)).size).toBe(questions.length)
      const aligned = questions.find((question) =>
        question.text.startsWith('How aligned are you with this mission')
      )!
      expect([aligned.kind, aligned.scale]).toEqual(['rating', { low: 0, high: 6 }])
      const scores = valuesOf(plan.factBlocks, `answer:${aligned.id}`).filter(
        (value) => value !== null
      ) as number[]
      expect([scores.length, Math.round((sum(scores) / scores.length) * 1000) / 1000]).toEqual([61, 4.885])
      const strengths = questions.find((question) => question.text.startsWith('What are the strengths'))!
      expect(strengths.kind).toBe('open')
      expect(
        valuesOf(plan.factBlocks, `answer:${strengths.id}`).filter((value) => value !== null)
      ).toHaveLength(45)
      const roles = questions.find((question) => question.text.startsWith('Which roles in the Blockstack'))!
      expect(roles.kind).toBe('multiple')
      expect(valuesOf(plan.factBlocks, 'respondentId').slice(0, 2)).toEqual(['R-001', 'R-002'])
    })
  }
})

describe.skipIf(!hasRealData)('other client files', () => {
  it('reads a CRM pipeline with open, won and lost deals', async () => {
    const plan = planOf([await real('deals_maven_crm/sales_pipeline.csv')])
    expect(plan.sheets[0]!.counts.added).toBe(8800)
    const statuses = valuesOf(plan.factBlocks, 'status')
    const count = (status: string) => statuses.filter((one) => one === status).length
    expect([count('won'), count('lost'), count('open')]).toEqual([4238, 2473, 2089])
    const open = statuses.map((status, index) =>
      status === 'open' ? valuesOf(plan.factBlocks, 'amount')[index] : 0
    )
    expect(open.every((amount) => amount === null || amount === 0)).toBe(true)
  })

  it('leaves tables of products and employees out until someone says what they are', async () => {
    for (const file of [
      'deals_maven_crm/products.csv',
      'deals_maven_crm/sales_teams.csv',
      'reseller_adventureworks/Product.csv',
      'reseller_adventureworks/DimEmployeeSalesTerritory.csv'
    ]) {
      expect(proposedDecisions([await real(file)], emptyData).map((one) => `${file} ${one.target}`)).toEqual(
        []
      )
    }
  })

  it('reads a sales workbook with blanks around its headers', async () => {
    const plan = planOf([await real('xlsx/Financial Sample.xlsx')])
    expect([plan.sheets[0]!.target, plan.sheets[0]!.counts.added]).toEqual(['deal', 700])
    expect(plan.sheets[0]!.amountTotal?.value).toBeCloseTo(118_726_350.26, 1)
  })

  it('tells statistics with headers as long as sentences from respondents’ answers', async () => {
    const file = await real('spreadsheets/calamine__gh548_incorrect_sst_unique_count.xls')
    const asAnswers = proposedDecisions([file], emptyData).filter((one) => one.target === 'response')
    expect(asAnswers.map((one) => file.sheets[one.sheetIndex]?.name)).toEqual([])
  })

  it('tells a crosstab workbook from respondents’ answers', async () => {
    const file = await real('xlsx/reluctant-trump_march_2017_responses.xlsx')
    expect(proposedDecisions([file], emptyData).map((one) => one.target)).not.toContain('response')
  })
})
