import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildExchangeAudit } from '@shared/domain/deliverables/exchange-audit/build-exchange-audit'
import { preFlight } from '@shared/domain/deliverables/pre-flight'
import { defaultDefinitions } from '@shared/domain/entities/engagement'
import type { FactOverlay } from '@shared/domain/entities/fact-block'
import type { ExchangeLine } from '@shared/domain/entities/exchange'
import { exchangeResult } from '@shared/domain/exchange/exchange-result'
import { startAudit } from '@shared/domain/exchange/new-audit'
import { metricContext } from '@shared/domain/metrics/context'
import { foldFacts } from '@shared/domain/metrics/facts/fact-base'
import type { FactBase } from '@shared/domain/metrics/facts/fact-sources'
import { findMetric } from '@shared/domain/metrics/registry'
import { findDocumentTools } from '../../helpers/document-tools'
import { engagement } from '../../helpers/engagement-builder'
import { auditInput } from '../../helpers/exchange-audit-fixture'
import { aBlock, aPartner, aRun, anOverlay } from '../../unit/metrics/build-facts'

// Real deals of AdventureWorks with their cost; the MDF beside them is INVENTED for this test.
const folder = resolve(import.meta.dirname, '../../../../shared/data/reseller_adventureworks')
const isPresent = existsSync(folder)
const found = findDocumentTools()
const asOf = '2020-06-30'
const yearBegins = '2019-06-30'

interface Order {
  readonly reseller: string
  readonly date: string
  readonly amount: number
  readonly margin: number
}

function orders(): Order[] {
  const [head = '', ...rows] = readFileSync(resolve(folder, 'FactResellerSales.csv'), 'utf8')
    .trim()
    .split(/\r?\n/)
  const names = head.split(',')
  const at = (name: string): number => names.indexOf(name)
  return rows.map((row) => {
    const cells = row.split(',')
    const amount = Number(cells[at('SalesAmount')])
    const cost = Number(cells[at('StandardCost')]) * Number(cells[at('OrderQuantity')])
    return {
      reseller: cells[at('ResellerKey')] ?? '',
      date: cells[at('OrderDate')] ?? '',
      amount,
      margin: amount - cost
    }
  })
}

/** Invented: 4,000 a quarter of marketing money for every audited reseller. */
const inventedFunds = (reseller: string) =>
  ['2019-09-30', '2019-12-31', '2020-03-31', '2020-06-30'].map((date, index) => ({
    ...{ id: `mdf-${reseller}-${index}`, partnerId: reseller, category: 'mdf', state: 'paid' },
    ...{ amount: 4000, currency: 'USD', date }
  }))

if (!isPresent) {
  it.skip('audits of the largest resellers need ../shared/data/reseller_adventureworks beside the checkout, which is absent', () => {})
}

describe.runIf(isPresent)('audits of the five largest resellers of AdventureWorks', () => {
  const all = isPresent ? orders() : []
  const revenue = new Map<string, number>()
  for (const order of all) revenue.set(order.reseller, (revenue.get(order.reseller) ?? 0) + order.amount)
  const largest = [...revenue]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 5)
    .map(([reseller]) => reseller)
  const mine = all.filter((order) => largest.includes(order.reseller))

  const facts = (overlays: readonly FactOverlay[] = []): FactBase =>
    foldFacts({
      engagement: { reportingCurrency: 'USD', exchangeRates: [] },
      partners: largest.map((reseller) => aPartner(reseller, { type: 'reseller' })),
      runs: [aRun('run')],
      blocks: [
        aBlock(
          'run',
          'deal',
          mine.map((order, index) => ({
            ...{ id: `d${index}`, partnerId: order.reseller, status: 'won', currency: 'USD' },
            ...{ amount: order.amount, grossMargin: order.margin, closedOn: order.date }
          }))
        ),
        aBlock('run', 'investment', largest.flatMap(inventedFunds))
      ],
      overlays
    })

  const audit = (reseller: string, base = facts()) => {
    const partner = aPartner(reseller, { type: 'reseller' })
    let next = 0
    const started = startAudit({ partner, version: 1, date: asOf, newId: () => `id-${++next}` })
    const lines = started.changes.flatMap((each): ExchangeLine[] =>
      each.table === 'exchangeLines' && each.after ? [each.after] : []
    )
    const context = metricContext(base, defaultDefinitions, asOf)
    const result = exchangeResult(lines, {
      ...{ reportingCurrency: 'USD', exchangeRates: [] },
      figure: (metricId) => findMetric(metricId)?.compute(context, reseller) ?? null
    })
    return { partner, result }
  }
  const amountOf = (reseller: string, objectId: string, base?: FactBase): number | null | undefined =>
    [...audit(reseller, base).result.gives, ...audit(reseller, base).result.gets].find(
      (each) => each.line.objectId === objectId
    )?.amount.value

  it('derives the margin of each as adding up its rows does', () => {
    const base = facts()
    for (const reseller of largest) {
      const added = mine
        .filter((order) => order.reseller === reseller && order.date > yearBegins && order.date <= asOf)
        .reduce((sum, order) => sum + order.margin, 0)
      expect(amountOf(reseller, 'gives.won-margin', base)).toBeCloseTo(added, 2)
      expect(amountOf(reseller, 'gets.mdf', base)).toBe(16_000)
    }
  })

  it.runIf('tools' in found)('derives them as another program does from the client’s file itself', () => {
    const tools = 'tools' in found ? found.tools : null!
    const script = resolve(import.meta.dirname, 'reseller_margins.py')
    const file = resolve(folder, 'FactResellerSales.csv')
    const answer = execFileSync(tools.python, [script, file, yearBegins, asOf, ...largest], {
      encoding: 'utf8'
    })
    const added = JSON.parse(answer) as Record<string, number>
    expect(Object.keys(added)).toHaveLength(5)
    for (const reseller of largest) {
      expect(amountOf(reseller, 'gives.won-margin')).toBeCloseTo(added[reseller] ?? Number.NaN, 2)
    }
  })

  it('does not take leads or fees nobody recorded for zero', () => {
    const [first = ''] = largest
    expect(amountOf(first, 'gets.referral-fees')).toBeNull()
    expect(amountOf(first, 'gets.leads')).toBeNull()
  })

  it('follows an edited deal: amount, verdict and document move, and the moved figures are marked', () => {
    const [first = ''] = largest
    const index = mine.findIndex((order) => order.reseller === first && order.date > yearBegins)
    const before = audit(first)
    const given = before.result.giveTotal.value ?? 0
    const grossMargin = (mine[index]?.margin ?? 0) - given + 2000
    const after = audit(first, facts([anOverlay('deal', `d${index}`, { fields: { grossMargin } })]))
    expect(after.result.giveTotal.value).toBeCloseTo(2000, 2)
    expect([before.result.verdict.word, after.result.verdict.word]).toEqual(['partner-loses', 'vendor-loses'])
    const report = (from: typeof before) =>
      buildExchangeAudit(auditInput({ engagement: engagement(), partner: from.partner, result: from.result }))
    const written = '{gives|short|$1.1m} a year, as we said in September'
    const edit = { blockId: 'summary.title', text: written, isHidden: false, at: '2026-09-30T00:00:00Z' }
    const moved = preFlight(report(after), { edits: [edit] }).find(
      (finding) => finding.code === 'figures-moved'
    )
    expect(moved).toMatchObject({ blockId: 'summary.title', count: 1 })
  })
})
