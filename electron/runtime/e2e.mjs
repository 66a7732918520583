// npm run test:e2e [-- Playwright arguments]: the *.spec.ts tests in a real Electron.
import { ensureBuild } from './build.mjs'
import { prepareDesktop } from './prepare.mjs'
import { main, step } from './progress.mjs'
import { appsAtOnce, runPlaywright } from './test-runners.mjs'

await main(async () => {
  const { env, runtime, stop } = await prepareDesktop({ displays: appsAtOnce })
  ensureBuild(env)
  step(`Running the tests in ${runtime.source}`)
  const wishes = process.argv.slice(2)
  const projects = wishes.includes('--project') ? [] : ['e2e', 'security', 'packaging']
  const { passed, failed } = runPlaywright(projects, env, wishes)
  stop()
  console.log(`${passed} passed, ${failed} failed`)
  return failed > 0 ? 1 : 0
})
