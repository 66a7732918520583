import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { factBlockRows, type FactBlock } from '@shared/domain/entities/fact-block'
import { foldFacts } from '@shared/domain/metrics/facts/fact-base'
import type { FactBase } from '@shared/domain/metrics/facts/fact-sources'
import { aBlock, aPartner, aRun } from '../unit/metrics/build-facts'

/** Real reseller data, kept beside the checkout; tests that need it say so when it is absent. */
export const adventureworksFolder = resolve(
  import.meta.dirname,
  '../../../shared/data/reseller_adventureworks'
)
export const hasAdventureworks = existsSync(adventureworksFolder)

/** These two files have no quoted cells; the real reader is tested elsewhere. */
function rowsOf(file: string): Record<string, string>[] {
  const [head = '', ...lines] = readFileSync(resolve(adventureworksFolder, file), 'utf8')
    .trim()
    .split(/\r?\n/)
  const names = head.split(',')
  return lines.map((line) => {
    const cells = line.split(',')
    return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']))
  })
}

/** 701 resellers and 57,851 order lines, as an import would store them. */
export function adventureworksFacts(): FactBase {
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
