import { defineConfig } from '@playwright/test'

// `*.spec.ts` runs in a real Electron, one at a time: they share the machine's display and its two cores.
export default defineConfig({
  timeout: 120_000,
  globalTimeout: 20 * 60_000,
  workers: 1,
  forbidOnly: true,
  reporter: [['list'], ['json']],
  outputDir: '../../test-results/playwright',
  projects: [
    { name: 'e2e', testDir: '.' },
    { name: 'security', testDir: '../security' },
    { name: 'packaging', testDir: '../integration/packaging' },
    { name: 'fault', testDir: '../fault' }
  ]
})
