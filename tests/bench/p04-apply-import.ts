import { prepareApply, writtenAndRead, type Write } from './apply-once'
import type { Bench, Subject } from './bench'

const rowCount = 100_000
const seed = 4

const subject =
  (how: Write['how']): Subject =>
  async (folder) => {
    const { rows, seconds } = await writtenAndRead(folder, { how, rows: rowCount, seed })
    return { amount: rows, values: { seconds } }
  }

export const bench: Bench = {
  title: `apply: ${rowCount} rows mapped, matched and written as one strict change set, read after a restart`,
  figures: [{ id: 'P4', measure: 'seconds', reach: { 'plain bulkPut': 0.4 } }],
  needsElectron: true,
  prepare: prepareApply,
  tandem: subject('tandem'),
  peers: { 'plain bulkPut': subject('plain') }
}
