import path from 'node:path'
import { ensureDisplays } from './display.mjs'
import { launchArguments } from './launch-arguments.mjs'
import { requireNode } from './node-version.mjs'
import { ensurePackages } from './packages.mjs'
import { resolveRuntime } from './resolve-runtime.mjs'
import { ensureLibraries } from './system-libraries.mjs'

/** Packages and a runtime that can start: what every command needs. Returns the runtime. */
export function prepareRuntime() {
  requireNode()
  ensurePackages()
  const runtime = resolveRuntime()
  ensureLibraries(runtime.executable)
  return runtime
}

/**
 * Makes a clean machine ready to open windows, with so many virtual displays if it has none. Returns the runtime, the environment for child processes and a function
 * that ends the virtual displays, if any were needed.
 */
export async function prepareDesktop({ displays = 1 } = {}) {
  const runtime = prepareRuntime()
  const { env: shown, stop } = await ensureDisplays(displays)
  const env = {
    ...process.env,
    ...shown,
    ELECTRON_EXEC_PATH: runtime.executable, // read by electron-vite
    ELECTRON_OVERRIDE_DIST_PATH: path.dirname(runtime.executable), // read by require('electron'), which Playwright calls
    TANDEM_ELECTRON_ARGS: launchArguments().join(' ')
  }
  // Set by some editors' terminals; with it Electron would start as a plain Node.
  delete env.ELECTRON_RUN_AS_NODE
  return { runtime, env, stop }
}
