import { ask } from './commands.mjs'
import { electronPackages, installCommand, installDebianPackages } from './debian.mjs'
import { StepFailed } from './progress.mjs'

/** Shared libraries that the runtime needs and this machine lacks (Linux only). */
export function missingLibraries(executable) {
  if (process.platform !== 'linux') return []
  return [...ask('ldd', [executable]).stdout.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1])
}

/** Makes sure that the runtime can start, installing what is missing on Debian as root. */
export function ensureLibraries(executable) {
  if (missingLibraries(executable).length === 0) return
  installDebianPackages(electronPackages, 'Electron')
  const missing = missingLibraries(executable)
  if (missing.length === 0) return
  throw new StepFailed(
    `Electron cannot start: missing ${missing.join(', ')}`,
    installCommand(electronPackages)
  )
}
