import { AnalysisEngine } from '@renderer/workers/analysis/engine'
import type { Bench, Subject } from './bench'
import { analysisStore } from './data/analysis-store'
import { growthExponent } from './data/growth-exponent'
import { asOf, fullSize, programmeRows, type ProgrammeSize } from './data/programme-facts'
import { answerAll, cpuSecondsOf, everyQuestion } from './data/whole-analysis'

const parts = [0.25, 0.5, 1]
const repeats = 3

const sizes = parts.map((part): ProgrammeSize => ({
  partners: fullSize.partners * part,
  deals: fullSize.deals * part,
  investments: fullSize.investments * part,
  activities: fullSize.activities * part
}))

/** Everything asked of a programme of one size, cold, in CPU seconds. */
async function cpuOf(size: ProgrammeSize): Promise<number> {
  const store = analysisStore(programmeRows(size))
  const [cpuSeconds] = await cpuSecondsOf(async () => {
    const engine = new AnalysisEngine(store, asOf)
    await engine.load()
    return answerAll(engine, everyQuestion())
  })
  return cpuSeconds
}

/** The least cost of several readings per size, sizes in turn, after one reading to warm up. */
const tandem: Subject = async () => {
  const least = new Map<number, number>()
  for (const size of sizes.slice(0, 1)) await cpuOf(size)
  for (let round = 0; round < repeats; round++) {
    for (const size of sizes)
      least.set(size.deals, Math.min(least.get(size.deals) ?? Infinity, await cpuOf(size)))
  }
  return { amount: 1, values: { growthExponent: growthExponent([...least]) } }
}

export const bench: Bench = {
  title: `growth: every figure, rule and scorecard at ${sizes.map(({ deals }) => deals).join(', ')} deals`,
  figures: [{ id: 'P16', measure: 'growthExponent', reach: { linear: 1.1 } }],
  prepare: () => Promise.resolve(),
  tandem,
  peers: { linear: () => Promise.resolve({ amount: 1, values: { growthExponent: 1 } }) }
}
