import type { FactOverlay } from '@shared/domain/entities/fact-block'
import type { ChangeSet } from '@shared/domain/history/change-set'
import { AnalysisEngine } from '@renderer/workers/analysis/engine'
import type { Bench, Subject } from './bench'
import { analysisStore } from './data/analysis-store'
import { asOf, fullSize, programmeRows, type ProgrammeRows } from './data/programme-facts'
import { answerAll, cpuSecondsOf, everyQuestion, questionsAbout, type Values } from './data/whole-analysis'

const edits = 9
const tolerance = 1e-9

interface Edited {
  readonly partnerId: string
  readonly overlay: FactOverlay
}

/** Deals of different partners are won, at another amount and on another day: what most figures read. */
function editedDeals({ deal }: ProgrammeRows): Edited[] {
  const open = deal.filter((one) => one['partnerId'] !== null && one['status'] === 'open')
  return Array.from({ length: edits }, (_, at): Edited => {
    const one = open[Math.floor(((at + 0.5) * open.length) / edits)]
    if (!one) throw new Error('no open deal names a partner')
    const fields = { status: 'won', amount: 12_345 + at, closedOn: '2026-05-05' }
    const overlay: FactOverlay = {
      ...{ id: `deal:${one.id}`, kind: 'deal', recordId: one.id, fields },
      ...{ isDeleted: false, by: 'Bench', at: '' }
    }
    return { partnerId: String(one['partnerId']), overlay }
  })
}

const committed = ({ overlay }: Edited, sequence: number): ChangeSet => ({
  ...{ id: `edit-${sequence}`, sequence, at: '', by: 'Bench', label: { code: 'bench', params: {} } },
  changes: [{ table: 'overlays', id: overlay.id, before: null, after: overlay }],
  ...{ blocks: [], reverts: null }
})

/** A figure that was kept although the deal is part of it would make the edit cheap and the answer wrong. */
function requireSame(found: Values, expected: Values): void {
  const odd = Object.keys(expected).filter((name) => {
    const [one, other] = [found[name] ?? null, expected[name] ?? null]
    if (one === null || other === null) return one !== other
    return Math.abs(one - other) > tolerance * Math.max(1, Math.abs(other))
  })
  if (odd.length > 0) throw new Error(`after the edits ${odd.join(', ')} differ from a fold from nothing`)
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

/**
 * What is asked after each edit is more than any screen watches: all figures of the programme (Diagnosis, metrics), the
 * rules (Diagnosis, rules), all figures of the partner and both scorecards (Diagnosis, overview).
 * An engagement that has been looked at, then one deal after the other edited: the median of the edits.
 */
const tandem: Subject = async () => {
  const rows = programmeRows(fullSize)
  const store = analysisStore(rows)
  const engine = new AnalysisEngine(store, asOf)
  await engine.load()
  await answerAll(engine, everyQuestion())
  const changed = editedDeals(rows)
  const seconds: number[] = []
  const last: Values = {}
  for (const [at, edited] of changed.entries()) {
    const [cpuSeconds, values] = await cpuSecondsOf(async () => {
      await engine.apply([committed(edited, at + 1)])
      return answerAll(engine, questionsAbout(edited.partnerId))
    })
    seconds.push(cpuSeconds)
    Object.assign(last, values)
  }
  const anew = new AnalysisEngine(store, asOf)
  await anew.load()
  await anew.apply(changed.map((edited, at) => committed(edited, at + 1)))
  const { partnerId } = changed.at(-1) as Edited
  const asked = questionsAbout(partnerId)
  requireSame(last, await answerAll(anew, asked))
  return { amount: 1, values: { cpuSeconds: median(seconds) } }
}

const cold: Subject = async () => {
  const store = analysisStore(programmeRows(fullSize))
  const [cpuSeconds] = await cpuSecondsOf(async () => {
    const engine = new AnalysisEngine(store, asOf)
    await engine.load()
    return answerAll(engine, everyQuestion())
  })
  return { amount: 1, values: { cpuSeconds } }
}

export const bench: Bench = {
  title: `edit: one of ${fullSize.deals} deals edited, every figure of the programme and its partner again`,
  figures: [{ id: 'P11', measure: 'cpuSeconds', reach: { 'cold analysis': 0.02 } }],
  prepare: () => Promise.resolve(),
  tandem,
  peers: { 'cold analysis': cold }
}
