import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig, type TestProjectConfiguration } from 'vitest/config'

const root = resolve(import.meta.dirname, '..')
const alias = {
  '@shared': resolve(root, 'shared'),
  '@renderer': resolve(root, 'renderer'),
  '@electron': resolve(root, 'electron')
}

/** A project without a browser: plain Node, IndexedDB only where a test imports fake-indexeddb itself. */
function nodeProject(name: string, include: string[], testTimeout: number): TestProjectConfiguration {
  return {
    root,
    resolve: { alias },
    test: { name, environment: 'node', include, testTimeout, hookTimeout: testTimeout }
  }
}

// `*.test.ts(x)` belongs to Vitest, `*.spec.ts` to Playwright in a real Electron (tests/e2e/playwright.config.ts).
export default defineConfig({
  root,
  test: {
    maxWorkers: 2,
    projects: [
      nodeProject('unit', ['tests/unit/**/*.test.ts'], 20_000),
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
      nodeProject('integration', ['tests/integration/**/*.test.{ts,tsx}'], 180_000),
      nodeProject('security', ['tests/security/**/*.test.ts'], 60_000),
      nodeProject('fault', ['tests/fault/**/*.test.ts'], 600_000)
    ]
  }
})
