import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readWorkbook } from '@shared/formats/spreadsheet/read-workbook'
import type { Bench, Subject } from './bench'
import { dealWorkbook } from './data/deal-workbook'
import { growthExponent } from './data/growth-exponent'

const sizes = [25_000, 50_000, 100_000]
const repeats = 3
const microsPerSecond = 1_000_000
const fileOf = (rows: number): string => `deals-${rows}.xlsx`

async function cpuOf(folder: string, rows: number): Promise<number> {
  const bytes = await readFile(join(folder, fileOf(rows)))
  const before = process.cpuUsage()
  const workbook = await readWorkbook(bytes, { fileName: fileOf(rows) })
  const { user, system } = process.cpuUsage(before)
  if (!workbook.ok || workbook.value.sheets[0]?.rowCount !== rows + 1) throw new Error('not all rows')
  return (user + system) / microsPerSecond
}

/** The least cost of several readings per size, sizes in turn, after one reading to warm up. */
const tandem: Subject = async (folder) => {
  await cpuOf(folder, sizes[0] as number)
  const least = new Map<number, number>()
  for (let round = 0; round < repeats; round++) {
    for (const size of sizes) {
      least.set(size, Math.min(least.get(size) ?? Infinity, await cpuOf(folder, size)))
    }
  }
  return { amount: 1, values: { growthExponent: growthExponent([...least]) } }
}

export const bench: Bench = {
  title: `growth: import of .xlsx at ${sizes.join(', ')} rows`,
  figures: [{ id: 'P16', measure: 'growthExponent', reach: { linear: 1.1 } }],
  prepare: async (folder) => {
    for (const size of sizes) await writeFile(join(folder, fileOf(size)), dealWorkbook(size, 16))
  },
  tandem,
  peers: { linear: () => Promise.resolve({ amount: 1, values: { growthExponent: 1 } }) }
}
