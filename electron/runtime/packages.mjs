import fs from 'node:fs'
import { npm, show } from './commands.mjs'
import { fromRoot } from './paths.mjs'
import { step } from './progress.mjs'

function readJson(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

/**
 * Whether node_modules holds what the lock file asks for. npm records what it really installed in a lock file of its
 * own, written last, so an interrupted installation counts as none.
 */
export function packagesAreCurrent(folder = fromRoot()) {
  const wanted = readJson(`${folder}/package-lock.json`)?.packages
  const installed = readJson(`${folder}/node_modules/.package-lock.json`)?.packages
  if (!wanted || !installed) return false
  return Object.entries(wanted).every(([place, { version, integrity, optional }]) => {
    if (place === '') return true
    const have = installed[place]
    if (!have) return optional === true
    return have.version === version && have.integrity === integrity
  })
}

/** Installs exactly what the lock file says, when node_modules is missing or differs. */
export function ensurePackages() {
  if (packagesAreCurrent()) return
  step('Installing packages exactly as locked (npm ci), about half a minute')
  const [command, args] = npm(['ci', '--no-audit', '--no-fund', '--loglevel', 'error'])
  show(command, args, {
    advice:
      'check the connection to the npm registry (npm ping) and that package-lock.json is unchanged (git status)'
  })
}
