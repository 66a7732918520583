import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ApplyBench, Applied } from './apply-page'
import type { Bench, Subject } from './bench'
import { buildPage } from './build-page'
import { withPage } from './electron-window'

const rowCount = 100_000
const seed = 4

declare const applyBench: ApplyBench

/** Writes in one start, counts what a second start of the same profile reads. */
async function writtenAndRead(
  folder: string,
  write: 'tandem' | 'plain'
): Promise<Applied & { rows: number }> {
  const profile = mkdtempSync(join(tmpdir(), 'tandem-bench-apply-'))
  process.env['TANDEM_BENCH_PROFILE'] = profile
  const main = join(folder, 'page', 'main.cjs')
  try {
    const applied = await withPage(main, (page) =>
      page.evaluate(([name, rows, from]) => applyBench[name](rows, from), [write, rowCount, seed] as const)
    )
    const rows = await withPage(main, (page) =>
      page.evaluate(
        ([name, key]) => (name === 'tandem' ? applyBench.tandemRows(key) : applyBench.plainRows()),
        [write, applied.key] as const
      )
    )
    return { ...applied, rows }
  } finally {
    rmSync(profile, { recursive: true, force: true })
  }
}

const subject =
  (write: 'tandem' | 'plain'): Subject =>
  async (folder) => {
    const { rows, seconds } = await writtenAndRead(folder, write)
    return { amount: rows, values: { seconds } }
  }

export const bench: Bench = {
  title: `apply: ${rowCount} rows mapped, matched and written as one strict change set, read after a restart`,
  figures: [{ id: 'P4', measure: 'seconds', reach: { 'plain bulkPut': 0.4 } }],
  needsElectron: true,
  prepare: async (folder) => {
    await buildPage('tests/bench/apply-page.ts', 'tests/bench/apply-window.ts', join(folder, 'page'))
  },
  tandem: subject('tandem'),
  peers: { 'plain bulkPut': subject('plain') }
}
