// npm test: everything, on a clean machine too. A failing stage does not keep the later ones from running.
import { ensureBuild } from './build.mjs'
import { runChecks } from './checks.mjs'
import { documentPackages, installCommand, installDebianPackages } from './debian.mjs'
import { prepareDesktop } from './prepare.mjs'
import { main, notice, step, StepFailed } from './progress.mjs'
import { addCounts } from './test-reports.mjs'
import { appsAtOnce, runFaults, runPlaywright, runVitest } from './test-runners.mjs'

function ensureDocumentTools() {
  if (installDebianPackages(documentPackages, 'reading our documents with other software')) return
  notice(
    `tests that re-open documents with LibreOffice and Python skip what is missing: ${installCommand(documentPackages)}`
  )
}

async function check() {
  const failed = (await runChecks()).length
  return { passed: 0, failed, skipped: 0 }
}

function build(env) {
  try {
    ensureBuild(env)
    return { passed: 0, failed: 0, skipped: 0 }
  } catch (error) {
    if (!(error instanceof StepFailed)) throw error
    notice(error.message)
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

const stages = [
  { name: 'check', run: check },
  { name: 'unit', run: (env) => runVitest(['unit', 'electron', 'dom'], env) },
  { name: 'integration', run: (env) => runVitest(['integration', 'security'], env) },
  { name: 'build', run: build },
  {
    name: 'end to end',
    needsBuild: true,
    run: (env) => runPlaywright(['e2e', 'security', 'packaging'], env)
  },
  { name: 'fault (short)', needsBuild: true, run: (env) => addCounts(runFaults('short', env)) }
]

/** Runs a stage; one that needs the build cannot say anything without it. */
async function runStage({ name, needsBuild, run }, env, earlier) {
  const isPointless = needsBuild && earlier.some((stage) => stage.name === 'build' && stage.counts.failed > 0)
  step(isPointless ? `Stage: ${name}, not run because the build failed` : `Stage: ${name}`)
  const startedAt = Date.now()
  const counts = isPointless ? { passed: 0, failed: 1, skipped: 0 } : await run(env)
  return { name, counts, seconds: Math.round((Date.now() - startedAt) / 1000) }
}

function summaryLine({ name, counts, seconds }) {
  const { passed, failed, skipped } = counts
  const skippedText = skipped > 0 ? `, ${skipped} skipped` : ''
  return `  ${failed > 0 ? '✗' : '✓'} ${name.padEnd(14)} ${passed} passed, ${failed} failed${skippedText} (${seconds} s)`
}

await main(async () => {
  const { env, runtime, stop } = await prepareDesktop({ displays: appsAtOnce })
  ensureDocumentTools()
  step(`Testing with ${runtime.source}`)
  const results = []
  for (const stage of stages) results.push(await runStage(stage, env, results))
  stop()
  const { passed, failed, secondTries } = addCounts(results.map(({ counts }) => counts))
  console.log(`\nStages\n${results.map(summaryLine).join('\n')}\n`)
  for (const title of secondTries) notice(`passed only at its second try: ${title}`)
  console.log(`${passed} passed, ${failed} failed`)
  return failed > 0 ? 1 : 0
})
