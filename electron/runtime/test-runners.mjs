import fs from 'node:fs'
import { showCode } from './commands.mjs'
import { fromRoot, tools } from './paths.mjs'
import { playwrightCounts, vitestCounts } from './test-reports.mjs'

/** How many apps the tests in a real Electron run side by side: one per core of the smallest machine we test on. */
export const appsAtOnce = 2

function freshReport(name) {
  const file = fromRoot('test-results/reports', `${name}.json`)
  fs.rmSync(file, { force: true })
  return file
}

// Vite would remark on each start that its configuration is TypeScript in a CommonJS package; that is on purpose, since
// Electron before 28 loads no ES modules.
const withoutRemark = (env) => ({ ...env, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' })

const projectFlags = (projects) => projects.flatMap((project) => ['--project', project])

/** Runs the *.test.ts(x) files of some projects and returns their counts. */
export function runVitest(projects, env, extra = []) {
  const report = freshReport(`vitest-${projects.join('-')}`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const args = ['run', '--config', 'tests/vitest.config.ts', '--passWithNoTests', ...reporters]
  const code = showCode(process.execPath, [tools.vitest, ...args, ...projectFlags(projects), ...extra], {
    env: withoutRemark(env)
  })
  return vitestCounts(report, code)
}

/** Runs the *.spec.ts files of some projects in a real Electron and returns their counts. */
export function runPlaywright(projects, env, extra = []) {
  const report = freshReport(['playwright', ...projects].join('-'))
  const args = [
    'test',
    '-c',
    'tests/e2e/playwright.config.ts',
    '--pass-with-no-tests',
    ...projectFlags(projects)
  ]
  const code = showCode(process.execPath, [tools.playwright, ...args, ...extra], {
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report }
  })
  return playwrightCounts(report, code)
}

/** Kills, torn files, full disks: `short` is the seeded set of every test run, `full` the whole list of bars. */
export function runFaults(size, env, extra = []) {
  const sized = { ...env, TANDEM_FAULT: size }
  return [runVitest(['fault'], sized, extra), runPlaywright(['fault'], sized, extra)]
}
