import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig, type TestProjectConfiguration } from 'vitest/config'

const root = resolve(import.meta.dirname, '..')
const alias = {
  '@shared': resolve(root, 'shared'),
  '@renderer': resolve(root, 'renderer'),
  '@electron': resolve(root, 'electron')
}

const electronTests = 'tests/unit/electron/**/*.test.ts'

/**
 * A project without a browser: plain Node, IndexedDB where a test or the project's setup brings it. Pure tests may share
 * their modules (`isolate: false`): loading them anew for each file takes longer than the tests. What they need of the
 * world is then set up before the first file (`setupFiles`), since which file comes first is not known.
 */
function nodeProject(
  name: string,
  include: string[],
  own: { testTimeout: number; isolate?: boolean; exclude?: string[]; setupFiles?: string[] }
): TestProjectConfiguration {
  const { testTimeout, isolate = true, exclude = [], setupFiles = [] } = own
  return {
    root,
    resolve: { alias },
    test: {
      ...{ name, environment: 'node', include, exclude, setupFiles, isolate },
      ...{ testTimeout, hookTimeout: testTimeout }
    }
  }
}

// `*.test.ts(x)` belongs to Vitest, `*.spec.ts` to Playwright in a real Electron (tests/e2e/playwright.config.ts).
export default defineConfig({
  root,
  test: {
    maxWorkers: 2,
    projects: [
      // Some compare hundreds of random edits, seconds of work; on a busy machine a time limit would say nothing of them.
      nodeProject('unit', ['tests/unit/**/*.test.ts'], {
        testTimeout: 60_000,
        isolate: false,
        setupFiles: ['tests/helpers/indexeddb.ts'],
        exclude: [electronTests]
      }),
      // These put another module in the place of Electron's, each its own.
      nodeProject('electron', [electronTests], { testTimeout: 20_000 }),
      {
        root,
        resolve: { alias },
        plugins: [react()],
        test: {
          name: 'dom',
          environment: 'happy-dom',
          include: ['tests/unit/**/*.test.tsx'],
          // Screens in a simulated DOM are slow on a busy machine, and a timeout would say nothing about them.
          testTimeout: 60_000
        }
      },
      nodeProject('integration', ['tests/integration/**/*.test.{ts,tsx}'], { testTimeout: 180_000 }),
      nodeProject('security', ['tests/security/**/*.test.ts'], { testTimeout: 60_000 }),
      nodeProject('fault', ['tests/fault/**/*.test.ts'], { testTimeout: 600_000 })
    ]
  }
})
