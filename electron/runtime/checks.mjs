import { spawn } from 'node:child_process'
import { root, tools } from './paths.mjs'

const walls = ['shared', 'renderer', 'electron', 'tests']

const noWarnings = ['--max-warnings', '0']

/** What `npm run check` looks at. Each says in its own words what is wrong. */
const checks = [
  { name: 'types', script: tools.typescript, args: ['-b'] },
  // The longest, so in two halves that run side by side: the product, and all the rest.
  { name: 'lint', script: tools.eslint, args: ['renderer', 'shared', ...noWarnings] },
  {
    name: 'lint, the rest',
    script: tools.eslint,
    args: ['.', '--ignore-pattern', 'renderer', '--ignore-pattern', 'shared', ...noWarnings]
  },
  { name: 'layers', script: tools.depcruise, args: ['--config', '.dependency-cruiser.cjs', ...walls] },
  { name: 'dead code', script: tools.knip, args: [] },
  { name: 'formatting', script: tools.prettier, args: ['--check', '--log-level', 'warn', '.'] }
]

function runCheck({ name, script, args }) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: root,
      env: { ...process.env, FORCE_COLOR: '0' }
    })
    let output = ''
    child.stdout.on('data', (chunk) => (output += chunk))
    child.stderr.on('data', (chunk) => (output += chunk))
    child.once('close', (code) => resolve({ name, ok: code === 0, output }))
  })
}

/** Runs all checks, two at a time, and prints what each failed one says. Returns the names of the failed ones. */
export async function runChecks() {
  const waiting = [...checks]
  const failed = []
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { name, ok, output } = await runCheck(next)
      process.stderr.write(`  ${ok ? '✓' : '✗'} ${name}\n`)
      if (ok) continue
      failed.push(name)
      process.stderr.write(`${output.trimEnd()}\n`)
    }
  }
  await Promise.all([worker(), worker()])
  return failed
}
