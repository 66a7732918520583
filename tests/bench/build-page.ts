import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build, type InlineConfig } from 'vite'

const common = (outDir: string): InlineConfig => ({
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@shared': resolve('shared'), '@renderer': resolve('renderer') } },
  define: { 'process.env.NODE_ENV': '"production"' },
  build: { outDir, emptyOutDir: false, minify: true, target: 'chrome114' }
})

/** Builds a script as the page of a bare Electron application; gives the path to start it with. */
export async function buildPage(script: string, main: string, folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true })
  await build({
    ...common(folder),
    build: {
      ...common(folder).build,
      lib: { entry: script, formats: ['iife'], name: 'page', fileName: () => 'page.js' }
    }
  })
  await build({
    ...common(folder),
    build: {
      ...common(folder).build,
      ssr: main,
      rolldownOptions: { output: { format: 'cjs', entryFileNames: 'main.cjs' } }
    }
  })
  const html = '<!doctype html><meta charset="utf-8"><div id="root"></div><script src="page.js"></script>'
  writeFileSync(join(folder, 'index.html'), html)
  return join(folder, 'main.cjs')
}
