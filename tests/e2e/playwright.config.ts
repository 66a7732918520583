import { defineConfig } from '@playwright/test'

// `*.spec.ts` runs in a real Electron, as many files side by side as there are virtual displays: on one display the
// apps would take each other's focus.
const displays = (process.env['TANDEM_DISPLAYS'] ?? '').split(' ')

export default defineConfig({
  timeout: 240_000,
  expect: { timeout: 60_000 },
  globalTimeout: 40 * 60_000,
  workers: displays.length,
  // The machine may be busy with something else; `npm test` names what passed only at its second try, and allows few.
  retries: 1,
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
