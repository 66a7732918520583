import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's root folder. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

/** A path below the root. */
export const fromRoot = (...parts) => path.join(root, ...parts)

/** Where an Electron runtime obtained by ourselves is kept (git-ignored). */
export const runtimeCache = process.env.TANDEM_RUNTIME_DIR ?? fromRoot('.runtime')

/** The script behind a command of node_modules, to be run with this same Node. */
export const tools = {
  electronVite: fromRoot('node_modules/electron-vite/bin/electron-vite.js'),
  electronBuilder: fromRoot('node_modules/electron-builder/cli.js'),
  eslint: fromRoot('node_modules/eslint/bin/eslint.js'),
  depcruise: fromRoot('node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
  knip: fromRoot('node_modules/knip/bin/knip.js'),
  playwright: fromRoot('node_modules/@playwright/test/cli.js'),
  prettier: fromRoot('node_modules/prettier/bin/prettier.cjs'),
  typescript: fromRoot('node_modules/typescript/bin/tsc'),
  vitest: fromRoot('node_modules/vitest/vitest.mjs')
}
