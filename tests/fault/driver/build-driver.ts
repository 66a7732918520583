import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin, Rollup } from 'vite'

const root = resolve(__dirname, '../../..')

/** The worker the built app uses; the driver starts the same file. */
function builtWorker(): string {
  const assets = readdirSync(resolve(root, 'out/renderer/assets'))
  const worker = assets.find((name) => /^archive-worker.*\.js$/.test(name))
  if (worker === undefined) throw new Error('the build has no archive worker')
  return `/assets/${worker}`
}

const useBuiltWorker = (): Plugin => ({
  name: 'use-built-worker',
  enforce: 'pre',
  transform: (source) =>
    source.replace(/new URL\('\.\/archive-worker\.ts', import\.meta\.url\)/, JSON.stringify(builtWorker()))
})

let built: Promise<string> | null = null

/** The driver as one script to be evaluated in the app's window. */
export function driverScript(): Promise<string> {
  built ??= build()
  return built
}

async function build(): Promise<string> {
  const vite = await import('vite')
  const output = (await vite.build({
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [useBuiltWorker()],
    resolve: {
      alias: { '@shared': resolve(root, 'shared'), '@renderer': resolve(root, 'renderer') }
    },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'chrome114',
      minify: false,
      lib: { entry: resolve(__dirname, 'driver.ts'), formats: ['iife'], name: 'faultDriverBundle' }
    }
  })) as Rollup.RollupOutput[]
  const [first] = output
  const chunk = first?.output.find((item) => item.type === 'chunk')
  if (!chunk) throw new Error('the driver did not build')
  return chunk.code
}
