import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { defaultDefinitions } from '@shared/domain/entities/engagement'
import type { FactKind } from '@shared/domain/entities/facts'
import { metricContext, type MetricContext } from '@shared/domain/metrics/context'
import { foldFacts } from '@shared/domain/metrics/facts/fact-base'
import { recordsAt } from '@shared/domain/metrics/facts/record-of'
import { findMetric } from '@shared/domain/metrics/registry'
import type { SampleStory } from '@shared/domain/sample/story'
import { adventureworksFacts, adventureworksFolder, hasAdventureworks } from '../../helpers/adventureworks'
import { applyAll, emptyData, importFile } from '../import/import-steps'

/** Python brings SQLite with it; nothing has to be installed. */
const python = ['python3', '/usr/bin/python3', 'python'].find(
  (one) => spawnSync(one, ['-c', 'import sqlite3']).status === 0
)

/** What SQL makes of the same tables. */
function inSql(given: object): Record<string, number> {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-sql-'))
  const file = join(folder, 'facts.json')
  writeFileSync(file, JSON.stringify(given))
  const script = join(import.meta.dirname, 'recompute.py')
  const ran = spawnSync(python ?? '', [script, file], { encoding: 'utf8', maxBuffer: 1e8 })
  rmSync(folder, { recursive: true })
  if (ran.status !== 0) throw new Error(ran.stderr)
  return JSON.parse(ran.stdout) as Record<string, number>
}

/** Counts must be the same; sums of many fractions may differ in the last bits of the number. */
function expectSame(context: MetricContext, values: Record<string, number>): void {
  const differing = Object.entries(values).filter(([id, value]) => {
    const own = findMetric(id)?.compute(context, null).value ?? null
    return own === null || Math.abs(own - value) > 1e-9 * Math.max(1, Math.abs(value))
  })
  const told = differing.map(([id, value]) => [id, findMetric(id)?.compute(context, null).value, value])
  expect(told).toEqual([])
}

async function sample() {
  const folder = join(import.meta.dirname, '../../../resources/sample')
  const story = JSON.parse(readFileSync(join(folder, 'story.json'), 'utf8')) as SampleStory
  const files = await Promise.all(
    story.files.map((name) => importFile(name, new Uint8Array(readFileSync(join(folder, name)))))
  )
  const { data } = applyAll(files, { ...emptyData, reportingCurrency: 'EUR' })
  const engagement = { reportingCurrency: 'EUR', exchangeRates: [] }
  const facts = foldFacts({ engagement, ...data, blocks: data.factBlocks, overlays: [] })
  const records = (kind: FactKind) => recordsAt(kind, facts.rows(kind), facts.rows(kind).ids.keys())
  const tables = {
    partners: data.partners,
    deals: records('deal'),
    investments: records('investment'),
    activities: records('activity')
  }
  return { facts, tables, asOf: story.asOf }
}

if (python === undefined) {
  it.skip('needs a Python with sqlite3, which is not installed here', () => {})
}

describe.runIf(python !== undefined)('figures computed again in SQL', () => {
  it('agree on the sample', async () => {
    const { facts, tables, asOf } = await sample()
    const values = inSql({ asOf, tierOne: 'Platinum', tables })
    expect(Object.keys(values).length).toBeGreaterThan(40)
    expectSame(metricContext(facts, { ...defaultDefinitions, tierOne: ['Platinum'] }, asOf), values)
  })

  it.runIf(hasAdventureworks)('agree on AdventureWorks, read from its files on both sides', () => {
    const asOf = '2020-06-30'
    const metrics = [
      ...['partners-signed', 'active-partner-rate', 'producing-partner-rate', 'revenue', 'partner-revenue'],
      ...['last-quarter-revenue', 'fiscal-year-revenue', 'top-5-share', 'top-10-share', 'revenue-hhi'],
      ...['partners-for-80-percent', 'revenue-gini-sellers', 'revenue-gini-roster', 'revenue-per-partner'],
      ...['revenue-per-active-partner', 'won-deals']
    ]
    expect(metrics.length).toBeGreaterThanOrEqual(15)
    const values = inSql({ asOf, adventureworks: adventureworksFolder, metrics })
    expectSame(metricContext(adventureworksFacts(), defaultDefinitions, asOf), values)
  })
})
