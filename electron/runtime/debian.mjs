import fs from 'node:fs'
import { ask, showCode } from './commands.mjs'
import { notice, step } from './progress.mjs'

const quiet = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
// Another apt may be at work on the same machine: wait for it instead of failing.
const patient = ['-o', 'DPkg::Lock::Timeout=300', '-qq', '-y', '-o', 'Dpkg::Use-Pty=0']

/** Whether this machine installs software with apt-get. */
export const isDebian = () => process.platform === 'linux' && fs.existsSync('/usr/bin/apt-get')

const isRoot = () => process.getuid?.() === 0

/** Needed by Electron's runtime and by a machine without a display. */
export const electronPackages = [
  ['libgtk-3-0t64', 'libgtk-3-0'],
  ['libnss3'],
  ['libgbm1'],
  ['libasound2t64', 'libasound2'],
  ['xvfb']
]

/** Needed by the tests that open our documents with somebody else's software. */
export const documentPackages = [
  ['python3-docx'],
  ['python3-openpyxl'],
  ['libreoffice-writer-nogui', 'libreoffice-writer'],
  ['libreoffice-calc-nogui', 'libreoffice-calc'],
  ['poppler-utils'],
  ['fonts-liberation']
]

const isInstallable = (name) => /Candidate: (?!\(none\))/.test(ask('apt-cache', ['policy', name]).stdout)

const isInstalled = (name) =>
  ask('dpkg-query', ['-W', '-f', '${db:Status-Status}', name]).stdout.trim() === 'installed'

/** The names to install: of each group of alternatives (they differ between releases) the first that exists here. */
function chooseNames(groups) {
  const missing = groups.filter((names) => !names.some(isInstalled))
  return missing.map((names) => names.find(isInstallable) ?? names.at(-1))
}

/** What a person would type to install the same by hand. */
export function installCommand(groups) {
  return `sudo apt-get install -y --no-install-recommends ${groups.map((names) => names.at(-1)).join(' ')}`
}

/**
 * Installs Debian packages where that is ours to do (as root). Returns whether they are all there afterwards; the
 * caller decides what a missing one means.
 */
export function installDebianPackages(groups, purpose) {
  if (!isDebian()) return false
  if (groups.every((names) => names.some(isInstalled))) return true
  if (!isRoot()) {
    notice(`${purpose} needs: ${installCommand(groups)}`)
    return false
  }
  if (!groups.every((names) => names.some(isInstallable))) {
    step('Refreshing the list of Debian packages (apt-get update)')
    showCode('apt-get', [...patient, 'update'], { env: quiet })
  }
  const names = chooseNames(groups)
  step(`Installing Debian packages for ${purpose}: ${names.join(' ')}`)
  const install = () =>
    showCode('apt-get', [...patient, 'install', '--no-install-recommends', ...names], { env: quiet })
  if (install() === 0) return true
  // The usual reason is a list older than the mirror.
  showCode('apt-get', [...patient, 'update'], { env: quiet })
  return install() === 0
}
