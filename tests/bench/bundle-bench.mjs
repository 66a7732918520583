import path from 'node:path'
import { build } from 'vite'
import { fromRoot } from '../../electron/runtime/paths.mjs'

const alias = {
  '@shared': fromRoot('shared'),
  '@renderer': fromRoot('renderer'),
  '@electron': fromRoot('electron')
}

/**
 * Bundles one bench for plain Node, with packages left as they are: our code runs as it ships, peers as published.
 * Returns the bundle's path.
 */
export async function bundleBench(file) {
  const name = path.basename(file).replace(/\.[^.]+$/, '')
  const outDir = fromRoot('test-results/bench', name)
  await build({
    configFile: false,
    root: fromRoot(),
    logLevel: 'error',
    resolve: { alias },
    // CommonJS packages that our own code imports by name, which only a bundler understands.
    ssr: { noExternal: ['papaparse'] },
    build: {
      ssr: file,
      outDir,
      target: 'node20',
      minify: false,
      // Class names tell a missing peer from a defect.
      rolldownOptions: { output: { format: 'es', entryFileNames: 'bench.mjs', keepNames: true } }
    }
  })
  return path.join(outDir, 'bench.mjs')
}
