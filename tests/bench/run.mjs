// npm run bench [-- --json] [--only P3] [--rounds 5]: speed and memory against named peers, as ratios measured in one
// run, interleaved, each measurement in a fresh process. Ends with 1 when a bar is missed or a peer is missing.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { ensureBuild } from '../../electron/runtime/build.mjs'
import { ensurePackages } from '../../electron/runtime/packages.mjs'
import { fromRoot, root } from '../../electron/runtime/paths.mjs'
import { prepareDesktop } from '../../electron/runtime/prepare.mjs'
import { main, step, StepFailed } from '../../electron/runtime/progress.mjs'
import { benchLines, tableRow } from './figures.mjs'

const measureScript = fromRoot('tests/bench/measure-subject.mjs')
const nodeFlags = ['--max-old-space-size=6144']
const leastRounds = 5

function option(name, fallback) {
  const at = process.argv.indexOf(name)
  return at < 0 ? fallback : process.argv[at + 1]
}

/** Display, runtime and built app, made ready for the first bench that opens windows. */
let desktop = null

async function ensureDesktop() {
  desktop ??= await prepareDesktop()
  ensureBuild(desktop.env)
}

function inFreshProcess(bundle, subject, folder) {
  const run = spawnSync(process.execPath, [...nodeFlags, measureScript, bundle, subject, folder], {
    cwd: root,
    env: desktop ? desktop.env : process.env,
    encoding: 'utf8',
    maxBuffer: 16 * 1024 * 1024
  })
  if (run.status === 0) return JSON.parse(run.stdout.trim().split('\n').at(-1))
  throw new StepFailed(
    `${path.basename(path.dirname(bundle))}: ${subject} failed\n${run.stderr}`,
    'see the error above'
  )
}

/** Every subject once per round, in turn, so that a busy machine slows all of them alike. */
function measureInterleaved(bundle, description, { rounds, folder }) {
  const measured = Object.fromEntries(['tandem', ...description.peers].map((subject) => [subject, []]))
  for (let round = 1; round <= rounds; round++) {
    for (const subject of Object.keys(measured)) {
      if (measured[subject] === 'missing') continue
      const result = inFreshProcess(bundle, subject, folder)
      if (result.missing) measured[subject] = 'missing'
      else measured[subject].push(result)
    }
  }
  return measured
}

/** Subjects that did different amounts of work must not be compared. */
function requireSameWork(description, measured) {
  const expected = measured.tandem[0].amount
  const tolerated = (description.workTolerance ?? 0) * expected
  for (const [subject, results] of Object.entries(measured)) {
    if (results === 'missing') continue
    const odd = results.find(({ amount }) => Math.abs(amount - expected) > tolerated)
    if (odd)
      throw new StepFailed(`${subject} did ${odd.amount} of the work, tandem ${expected}`, 'mend the bench')
  }
}

const barNumber = (name) => Number(/^p(\d+)/i.exec(name)?.[1])

/** The benches, or those of the one bar asked for: `P1m` is measured in the file of P1. */
function benchFiles(only) {
  return fs
    .readdirSync(fromRoot('tests/bench'))
    .filter((name) => /^p\d+.*\.(ts|mjs)$/.test(name))
    .filter((name) => !only || barNumber(name) === barNumber(only))
    .sort()
    .map((name) => fromRoot('tests/bench', name))
}

async function runBench(file, { only, rounds }) {
  // Imported late: vite is there only after ensurePackages.
  const { bundleBench } = await import('./bundle-bench.mjs')
  const bundle = await bundleBench(file)
  const folder = path.join(path.dirname(bundle), 'data')
  fs.mkdirSync(folder, { recursive: true })
  const description = inFreshProcess(bundle, 'describe', folder)
  if (only && !description.figures.some(({ id }) => id.toLowerCase() === only.toLowerCase())) return []
  step(description.title)
  if (description.needsElectron) await ensureDesktop()
  inFreshProcess(bundle, 'prepare', folder)
  const times = Math.min(rounds, description.rounds ?? rounds)
  const measured = measureInterleaved(bundle, description, { rounds: times, folder })
  requireSameWork(description, measured)
  return benchLines(description, measured, times)
}

await main(async () => {
  ensurePackages()
  const asJson = process.argv.includes('--json')
  const rounds = Number(option('--rounds', leastRounds))
  const only = option('--only')
  const results = []
  for (const file of benchFiles(only)) {
    for (const result of await runBench(file, { only, rounds })) {
      results.push(result)
      console.log(asJson ? JSON.stringify(result.line) : tableRow(result))
    }
  }
  desktop?.stop()
  return results.length > 0 && results.every(({ holds }) => holds) ? 0 : 1
})
