// npm run check: types, lint, layers, dead code, formatting.
import { runChecks } from './checks.mjs'
import { requireNode } from './node-version.mjs'
import { ensurePackages } from './packages.mjs'
import { main, step } from './progress.mjs'

await main(async () => {
  requireNode()
  ensurePackages()
  step('Checking types, lint, layers, dead code and formatting')
  const failed = await runChecks()
  return failed.length > 0 ? 1 : 0
})
