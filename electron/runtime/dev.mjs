// npm run dev: the app with hot reload; main and preload restart on change.
import { stayWith } from './commands.mjs'
import { launchArguments } from './launch-arguments.mjs'
import { tools } from './paths.mjs'
import { prepareDesktop } from './prepare.mjs'
import { main, step } from './progress.mjs'

await main(async () => {
  const { runtime, env, stop } = await prepareDesktop()
  step(`Opening Tandem with hot reload (${runtime.source})`)
  const noSandbox = launchArguments().length > 0 ? ['--noSandbox'] : []
  const code = await stayWith(process.execPath, [tools.electronVite, 'dev', '--watch', ...noSandbox], { env })
  stop()
  return code
})
