import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { defaultDefinitions } from '@shared/domain/entities/engagement'
import { metricContext } from '@shared/domain/metrics/context'
import type { FactBase } from '@shared/domain/metrics/facts/fact-sources'
import { findMetric, metrics } from '@shared/domain/metrics/registry'
import { factsOf } from './build-facts'

const file = resolve(import.meta.dirname, '../../../../shared/data/deals_maven_crm/sales_pipeline.csv')
const isPresent = existsSync(file)

const stages = { Won: 'won', Lost: 'lost', Prospecting: 'open', Engaging: 'open' } as const

/** The file has no quoted cells. */
function rows(): Record<string, string>[] {
  const [head = '', ...lines] = readFileSync(file, 'utf8').trim().split(/\r?\n/)
  const names = head.split(',')
  return lines.map((line) => {
    const cells = line.split(',')
    return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']))
  })
}

function readFacts(): FactBase {
  const text = (value: string | undefined): string | null =>
    value === undefined || value === '' ? null : value
  const deals = rows().map((row) => ({
    id: row.opportunity_id ?? '',
    status: stages[row.deal_stage as keyof typeof stages],
    account: text(row.account),
    amount: text(row.close_value) === null ? null : Number(row.close_value),
    createdOn: text(row.engage_date),
    closedOn: text(row.close_date)
  }))
  return factsOf({ deals })
}

if (!isPresent) {
  it.skip('reference values need ../shared/data/deals_maven_crm beside the checkout, which is absent', () => {})
}

describe.runIf(isPresent)('a CRM export that names no partner (Maven, 8,800 opportunities)', () => {
  const facts = isPresent ? readFacts() : ({} as FactBase)
  const context = isPresent ? metricContext(facts, defaultDefinitions, '2017-12-31') : null
  const figure = (id: string) => findMetric(id)!.compute(context!, null)
  const own = isPresent ? rows() : []
  const of = (stage: string) => own.filter((row) => row.deal_stage === stage)

  it('still gives programme figures', () => {
    expect(figure('deal-count').value).toBe(8800)
    expect(figure('win-rate').value).toBe(of('Won').length / (of('Won').length + of('Lost').length))
    const revenue = of('Won').reduce((sum, row) => sum + Number(row.close_value), 0)
    expect(figure('revenue').value).toBeCloseTo(revenue, 6)
    expect(figure('open-deals').value).toBe(of('Prospecting').length + of('Engaging').length)
    expect(figure('stage-age').value).toBeGreaterThan(0)
  })

  it('lists open deals without a value instead of calling the pipeline 0', () => {
    const pipeline = figure('open-pipeline')
    expect(pipeline.value).toBeNull()
    expect(pipeline.unknown?.reason).toBe('no-amounts')
  })

  it('says of every partner figure why it cannot be told', () => {
    for (const id of [
      'active-partner-rate',
      'win-rate-partner',
      'partner-revenue-share',
      'ropi',
      'never-co-sold'
    ]) {
      expect(figure(id).value, id).toBeNull()
      expect(figure(id).unknown, id).not.toBeNull()
    }
  })

  it('never gives a number for what it has not looked at', () => {
    const known = metrics.filter(({ definition, compute }) => {
      const found = definition.scope === 'partner' ? null : compute(context!, null)
      return found !== null && found.value !== null && found.counted.ids.length === 0 && found.value !== 0
    })
    expect(known.map(({ definition }) => definition.id)).toEqual([])
  })
})
