import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { addMonths, dayNumber } from '@shared/domain/values/civil-date'
import { fiscalYear, lastFullQuarter } from '@shared/domain/values/fiscal-calendar'
import { shippedLimits } from '@shared/domain/portfolio/capacity-limits'
import { AnalysisEngine } from '@renderer/workers/analysis/engine'
import type { FactValue } from '@shared/domain/entities/fact-block'
import { PeerMissing, type Bench, type Subject } from './bench'
import { analysisStore } from './data/analysis-store'
import { answerAll, cpuSecondsOf, everyQuestion } from './data/whole-analysis'
import { asOf, definitions, fullSize, programmeRows, type ProgrammeRows } from './data/programme-facts'

/** Sums of hundred thousands of amounts differ in their last digits by the order of adding. */
const tolerance = 1e-9
const amount = fullSize.partners + fullSize.deals + fullSize.investments + fullSize.activities

/**
 * Counted are the fold of the blocks, which the worker holds in memory by then, and every answer: figures of the programme
 * and all partners with intervals and what is left out, rules, the programme's scorecard and the totals of all others.
 */
const tandem: Subject = async (folder) => {
  const store = analysisStore(programmeRows(fullSize))
  const [cpuSeconds, values] = await cpuSecondsOf(async () => {
    const engine = new AnalysisEngine(store, asOf)
    await engine.load()
    return answerAll(engine, everyQuestion())
  })
  writeFileSync(join(folder, 'values.json'), JSON.stringify(values))
  return { amount, values: { cpuSeconds } }
}

interface SqlAnswer {
  readonly cpuSeconds: number
  readonly values: Readonly<Record<string, number | null>>
}

/** Figures that both have under one name have to agree, or one of the two did other work. */
function requireSameValues(ours: Readonly<Record<string, number | null>>, { values }: SqlAnswer): void {
  const both = Object.entries(values).filter(([name]) => Object.hasOwn(ours, name))
  if (both.length < 140) throw new Error(`only ${both.length} figures to compare`)
  const odd = both.filter(([name, theirs]) => {
    const our = ours[name] ?? null
    if (our === null || theirs === null) return our !== theirs
    return Math.abs(our - theirs) > tolerance * Math.max(1, Math.abs(theirs))
  })
  if (odd.length > 0)
    throw new Error(odd.map(([name, theirs]) => `${name}: ${ours[name]} against ${theirs}`).join('\n'))
}

/**
 * Counted are the queries alone: its tables are loaded and indexed, ours still have to be folded. What they leave out is
 * said in programme_sql.py.
 */
const sqlite: Subject = (folder) => {
  const run = spawnSync('python3', ['tests/bench/data/programme_sql.py', folder], {
    encoding: 'utf8',
    maxBuffer: 1 << 26
  })
  if (run.error) throw new PeerMissing('apt-get install python3')
  if (run.status !== 0) throw new Error(run.stderr)
  const answer = JSON.parse(run.stdout) as SqlAnswer
  const ours = JSON.parse(readFileSync(join(folder, 'values.json'), 'utf8')) as Record<string, number | null>
  requireSameValues(ours, answer)
  return Promise.resolve({ amount, values: { cpuSeconds: answer.cpuSeconds } })
}

const place = (partnerId: FactValue): string =>
  typeof partnerId === 'string' ? String(Number(partnerId.slice(1)) + 1) : ''
const day = (date: FactValue): string => (typeof date === 'string' ? String(dayNumber(date)) : '')
const plain = (value: FactValue | undefined): string =>
  value === null || value === undefined ? '' : String(value)

/** The same programme as tables of text, one per kind of record. */
function writeTables(folder: string, rows: ProgrammeRows): void {
  const write = (name: string, lines: readonly (readonly string[])[]): void =>
    writeFileSync(join(folder, `${name}.tsv`), lines.map((cells) => `${cells.join('\t')}\n`).join(''))
  const number = (index: number): string => String(index + 1)
  write(
    'partner',
    rows.partners.map((one, index) => [
      ...[number(index), plain(one.type), plain(one.tier), plain(one.status), plain(one.region)],
      ...[plain(one.manager), day(one.signedOn), day(one.endedOn), day(one.agreementSignedOn)],
      plain(one.certifiedPeople)
    ])
  )
  write(
    'deal',
    rows.deal.map((one, index) => [
      ...[number(index), place(one['partnerId'] ?? null), plain(one['account']), plain(one['stage'])],
      ...[plain(one['status']), plain(one['amount']), plain(one['grossMargin'])],
      ...['createdOn', 'qualifiedOn', 'registeredOn', 'closedOn'].map((field) => day(one[field] ?? null)),
      ...[plain(one['attribution']), plain(one['segment'])]
    ])
  )
  write(
    'investment',
    rows.investment.map((one, index) => [
      ...[number(index), place(one['partnerId'] ?? null), plain(one['category']), plain(one['amount'])],
      ...[day(one['date'] ?? null), plain(one['state'])]
    ])
  )
  write(
    'activity',
    rows.activity.map((one, index) => [
      ...[number(index), place(one['partnerId'] ?? null), plain(one['kind']), day(one['date'] ?? null)]
    ])
  )
}

export const bench: Bench = {
  title: `analyse: every figure, rule and scorecard of ${fullSize.partners} partners, ${fullSize.deals} deals, ${fullSize.activities} activities, cold`,
  figures: [{ id: 'P10', measure: 'cpuSeconds', reach: { 'SQLite in memory': 1 } }],
  prepare: (folder) => {
    writeTables(folder, programmeRows(fullSize))
    const quarter = lastFullQuarter(asOf, 1)
    const days = {
      yearAgo: dayNumber(addMonths(asOf, -12)),
      active: dayNumber(asOf) - definitions.activeWindowDays,
      quarterStart: dayNumber(quarter.start),
      quarterEnd: dayNumber(quarter.end),
      fiscalStart: dayNumber(fiscalYear(asOf, 1).start)
    }
    const { meaningfulRevenue, dormantAfterDays } = definitions
    const limits = shippedLimits.map(({ type, watch, limit }) => [type, watch, limit])
    const facts = { asOfDay: dayNumber(asOf), days, meaningfulRevenue, dormantAfterDays, limits }
    writeFileSync(join(folder, 'facts.json'), JSON.stringify(facts))
    return Promise.resolve()
  },
  tandem,
  peers: { 'SQLite in memory': sqlite }
}
