// npm run dist [-- electron-builder arguments]: installers for this machine's system, in dist/.
// npm run dist -- --dir: only the unpacked folder, with the runtime at hand (which tests do everywhere).
import path from 'node:path'
import { ensureBuild } from './build.mjs'
import { show } from './commands.mjs'
import { tools } from './paths.mjs'
import { prepareRuntime } from './prepare.mjs'
import { main, step } from './progress.mjs'
import { runtimeVersion } from './resolve-runtime.mjs'

/** Installers take the official Electron, which electron-builder fetches itself: a fallback is never shipped. */
function runtimeAtHand(executable) {
  return [`-c.electronDist=${path.dirname(executable)}`, `-c.electronVersion=${runtimeVersion(executable)}`]
}

// Older runtimes do not have this fuse, and setting a missing one is an error.
const newestFuse = '-c.electronFuses.grantFileProtocolExtraPrivileges=false'
const newestFuseSince = 29

await main(() => {
  const { executable } = prepareRuntime()
  ensureBuild({ ...process.env, ELECTRON_EXEC_PATH: executable })
  const wishes = process.argv.slice(2)
  const isFolderOnly = wishes.includes('--dir')
  step(isFolderOnly ? 'Packing the unpacked folder into dist/' : 'Making installers in dist/')
  const config = ['--config', 'resources/electron-builder.yml', '--publish', 'never']
  const hasNewestFuse = !isFolderOnly || Number.parseInt(runtimeVersion(executable), 10) >= newestFuseSince
  const runtime = [...(isFolderOnly ? runtimeAtHand(executable) : []), ...(hasNewestFuse ? [newestFuse] : [])]
  show(process.execPath, [tools.electronBuilder, ...config, ...runtime, ...wishes], {
    env: { ...process.env, CSC_IDENTITY_AUTO_DISCOVERY: process.env.CSC_LINK ? 'true' : 'false' },
    advice:
      'installers need access to github.com for Electron and the packing tools; `npm run dist -- --dir` needs neither'
  })
  return 0
})
