import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { defaultDefinitions } from '@shared/domain/entities/engagement'
import { factBlockRows, type FactBlock } from '@shared/domain/entities/fact-block'
import { latestTrustworthyDate } from '@shared/domain/metrics/as-of'
import { metricContext } from '@shared/domain/metrics/context'
import { foldFacts, type FactBase } from '@shared/domain/metrics/facts/fact-base'
import { findMetric } from '@shared/domain/metrics/registry'
import { aBlock, aPartner, aRun } from './build-facts'

const folder = resolve(import.meta.dirname, '../../../../shared/data/reseller_adventureworks')
const isPresent = existsSync(folder)

/** These two files have no quoted cells; the real reader is tested elsewhere. */
function rowsOf(file: string): Record<string, string>[] {
  const [head = '', ...lines] = readFileSync(resolve(folder, file), 'utf8').trim().split(/\r?\n/)
  const names = head.split(',')
  return lines.map((line) => {
    const cells = line.split(',')
    return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']))
  })
}

function readFacts(): FactBase {
  const partners = rowsOf('Resellers.csv').map((row) => aPartner(row.ResellerKey ?? ''))
  const deals = rowsOf('FactResellerSales.csv').map((row, index) => ({
    id: `d${index}`,
    partnerId: row.ResellerKey ?? null,
    status: 'won',
    amount: Number(row.SalesAmount),
    currency: 'USD',
    closedOn: row.OrderDate ?? null
  }))
  const blocks: FactBlock[] = []
  for (let start = 0; start < deals.length; start += factBlockRows) {
    const block = aBlock('run', 'deal', deals.slice(start, start + factBlockRows))
    blocks.push({ ...block, id: `run:deal:0:${blocks.length}`, sequence: blocks.length })
  }
  const engagement = { reportingCurrency: 'USD', exchangeRates: [] }
  return foldFacts({ engagement, partners, runs: [aRun('run')], blocks, overlays: [] })
}

if (!isPresent) {
  it.skip('reference values need ../shared/data/reseller_adventureworks beside the checkout, which is absent', () => {})
}

describe.runIf(isPresent)('the published values of AdventureWorks at 2020-06-30', () => {
  const facts = isPresent ? readFacts() : ({} as FactBase)
  const figure = (id: string, activeWindowDays = 90) => {
    const definitions = { ...defaultDefinitions, activeWindowDays, activeEvents: ['closedRevenue' as const] }
    return findMetric(id)!.compute(metricContext(facts, definitions, '2020-06-30'), null)
  }

  it('adds 57,851 lines up to 77,548,570.20', () => {
    expect(facts.deals().count).toBe(57_851)
    expect(figure('revenue').value).toBeCloseTo(77_548_570.2, 2)
    expect(figure('partner-revenue').counted.ids).toHaveLength(57_851)
  })

  it('finds 268 of 701 resellers active within 90 days and 489 within 365', () => {
    const active = figure('active-partner-rate')
    expect([active.numerator, active.denominator]).toEqual([268, 701])
    expect(active.value).toBeCloseTo(0.382, 3)
    expect(active.proof?.ids).toHaveLength(268)
    expect(figure('active-partner-rate', 365).numerator).toBe(489)
  })

  it('finds Gini 0.659 among sellers, 0.693 with zeros, HHI 46', () => {
    expect(figure('revenue-gini-sellers').value).toBeCloseTo(0.659, 3)
    expect(figure('revenue-gini-sellers').denominator).toBe(632)
    expect(figure('revenue-gini-roster').value).toBeCloseTo(0.693, 3)
    expect(Math.round(figure('revenue-hhi').value ?? 0)).toBe(46)
  })

  it('finds 9.98 % with the top ten, 70.9 % with the top fifth, 80 % at partner no. 184', () => {
    expect(figure('top-10-share').value).toBeCloseTo(0.0998, 4)
    expect(figure('top-20-percent-share').value).toBeCloseTo(0.709, 3)
    expect(figure('partners-for-80-percent').value).toBe(184)
  })

  it('takes 2020-05-31, the last order date, as the as-of date when none is stated', () => {
    expect(latestTrustworthyDate(facts, null)).toBe('2020-05-31')
  })

  it('computes every metric in well under a second', () => {
    const started = performance.now()
    figure('active-partner-rate')
    figure('revenue-gini-roster')
    expect(performance.now() - started).toBeLessThan(1000)
  })
})
