import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'

// The oldest runtime we must run on is Electron 25.1 (Chrome 114, Node 18.15). Left alone, electron-vite
// derives both targets from the declared electron package, which is years newer.
const nodeTarget = 'node18.15'
const chromeTarget = 'chrome114'

const fromRoot = (path: string): string => resolve(import.meta.dirname, path)
const alias = {
  '@shared': fromRoot('shared'),
  '@renderer': fromRoot('renderer'),
  '@electron': fromRoot('electron')
}

/**
 * AG Grid draws its icons with the unprefixed `mask-image`, which Chrome knows only since version 120: on
 * Electron 25 each icon would be a black square. The prefixed property works on both.
 */
function agGridMaskImage(): Plugin {
  return {
    name: 'ag-grid-mask-image',
    transform: {
      filter: { id: /[\\/]ag-grid-community[\\/]/ },
      handler(code) {
        const prefixed = code.replace(/(?<!-webkit-)mask-image:(?=\s*(?:url\(|\$\{))/g, '-webkit-mask-image:')
        return prefixed === code ? undefined : { code: prefixed, map: null }
      }
    }
  }
}

/** Files without an ending (weights of the language model) get one: Windows drops a dot at the end of a name. */
const assetFileNames = ({ names: [name = ''] }: { names: string[] }): string =>
  `assets/[name]-[hash]${name.includes('.') ? '[extname]' : '.bin'}`

/** Main and preload: CommonJS with everything bundled, so the packaged app carries no node_modules. */
function nodeSide(room: 'main' | 'preload') {
  return {
    resolve: { alias },
    build: {
      target: nodeTarget,
      outDir: `out/${room}`,
      externalizeDeps: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: { index: fromRoot(`electron/${room}/index.ts`) },
        output: { format: 'cjs' as const, entryFileNames: '[name].js' }
      }
    }
  }
}

export default defineConfig({
  main: nodeSide('main'),
  preload: nodeSide('preload'),
  renderer: {
    root: 'renderer',
    resolve: { alias },
    plugins: [react(), agGridMaskImage()],
    optimizeDeps: { rolldownOptions: { plugins: [agGridMaskImage()] } },
    // Stands on each script and style tag and in <meta property="csp-nonce">; the app:// handler replaces it
    // with a fresh nonce on every page load.
    html: { cspNonce: '__CSP_NONCE__' },
    worker: { format: 'es', rolldownOptions: { output: { assetFileNames } } },
    build: {
      target: chromeTarget,
      cssTarget: chromeTarget,
      outDir: 'out/renderer',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      chunkSizeWarningLimit: 4000,
      // Three pages, three origins: app://workbench/ serves index.html, app://import-host/ serves
      // import-host/index.html, app://projector/ projector/index.html; all find their scripts under /assets/.
      rolldownOptions: {
        input: {
          workbench: fromRoot('renderer/index.html'),
          'import-host': fromRoot('renderer/import-host/index.html'),
          projector: fromRoot('renderer/projector/index.html')
        }
      }
    }
  }
})
