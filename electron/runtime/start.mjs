// npm start [-- arguments for the app]: makes the machine ready, builds when needed, opens the app.
import { ensureBuild } from './build.mjs'
import { stayWith } from './commands.mjs'
import { launchArguments } from './launch-arguments.mjs'
import { root } from './paths.mjs'
import { prepareDesktop } from './prepare.mjs'
import { main, step } from './progress.mjs'

await main(async () => {
  const { runtime, env, stop } = await prepareDesktop()
  ensureBuild(env)
  step(`Opening Tandem (${runtime.source})`)
  const code = await stayWith(runtime.executable, [...launchArguments(), root, ...process.argv.slice(2)], {
    env
  })
  stop()
  return code
})
