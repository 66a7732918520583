import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ApplyBench, Applied } from './apply-page'
import { buildPage } from './build-page'
import { withPage } from './electron-window'

declare const applyBench: ApplyBench

export interface Write {
  readonly how: 'tandem' | 'plain'
  readonly rows: number
  readonly seed: number
}

/** Builds the page that applies imports, once for all measurements. */
export async function prepareApply(folder: string): Promise<void> {
  await buildPage('tests/bench/apply-page.ts', 'tests/bench/apply-window.ts', join(folder, 'page'))
}

/** Writes in one start of a fresh profile, and counts what a second start of it reads. */
export async function writtenAndRead(
  folder: string,
  { how, rows, seed }: Write
): Promise<Applied & { readonly rows: number }> {
  const profile = mkdtempSync(join(tmpdir(), 'tandem-bench-apply-'))
  process.env['TANDEM_BENCH_PROFILE'] = profile
  const main = join(folder, 'page', 'main.cjs')
  try {
    const applied = await withPage(main, (page) =>
      page.evaluate(([name, count, from]) => applyBench[name](count, from), [how, rows, seed] as const)
    )
    const found = await withPage(main, (page) =>
      page.evaluate(
        ([name, key]) => (name === 'tandem' ? applyBench.tandemRows(key) : applyBench.plainRows()),
        [how, applied.key] as const
      )
    )
    return { ...applied, rows: found }
  } finally {
    rmSync(profile, { recursive: true, force: true })
  }
}
