// npm run test:fault [-- --short]: kills, torn files and full disks; the full list unless told otherwise.
import { ensureBuild } from './build.mjs'
import { prepareDesktop } from './prepare.mjs'
import { main, step } from './progress.mjs'
import { addCounts } from './test-reports.mjs'
import { appsAtOnce, runFaults } from './test-runners.mjs'

await main(async () => {
  const { env, runtime, stop } = await prepareDesktop({ displays: appsAtOnce })
  ensureBuild(env)
  const size = process.argv.includes('--short') ? 'short' : 'full'
  step(`Running the ${size} set of fault tests in ${runtime.source}`)
  const { passed, failed } = addCounts(runFaults(size, env))
  stop()
  console.log(`${passed} passed, ${failed} failed`)
  return failed > 0 ? 1 : 0
})
