import { prepareApply, writtenAndRead } from './apply-once'
import type { Bench, Subject } from './bench'
import { growthExponent } from './data/growth-exponent'

const sizes = [25_000, 50_000, 100_000]
const repeats = 2
const seed = 16

/** The least time of several applications per size, sizes in turn, each in a profile of its own. */
const tandem: Subject = async (folder) => {
  const least = new Map<number, number>()
  for (let round = 0; round < repeats; round++) {
    for (const size of sizes) {
      const { rows, seconds } = await writtenAndRead(folder, { how: 'tandem', rows: size, seed })
      if (rows !== size) throw new Error(`${rows} of ${size} rows`)
      least.set(size, Math.min(least.get(size) ?? Infinity, seconds))
    }
  }
  return { amount: 1, values: { growthExponent: growthExponent([...least]) } }
}

export const bench: Bench = {
  title: `growth: apply of an import of ${sizes.join(', ')} rows`,
  figures: [{ id: 'P16', measure: 'growthExponent', reach: { linear: 1.1 } }],
  rounds: 3,
  needsElectron: true,
  prepare: prepareApply,
  tandem,
  peers: { linear: () => Promise.resolve({ amount: 1, values: { growthExponent: 1 } }) }
}
