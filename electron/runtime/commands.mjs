import { spawn, spawnSync } from 'node:child_process'
import { root } from './paths.mjs'
import { StepFailed } from './progress.mjs'

const longOutputBytes = 64 * 1024 * 1024

/** Runs a command quietly and returns { ok, stdout, stderr }; never throws for a command that fails. */
export function ask(command, args, options = {}) {
  const run = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: longOutputBytes,
    ...options
  })
  return { ok: run.status === 0, stdout: run.stdout ?? '', stderr: run.stderr || run.error?.message || '' }
}

/** Runs a command with its output shown; throws StepFailed with the advice when it fails. */
export function show(command, args, { advice, ...options } = {}) {
  const code = showCode(command, args, options)
  if (code !== 0) throw new StepFailed(`${command} ${args.join(' ')} ended with ${code}`, advice)
}

/** Runs a command with its output shown and returns its exit code. */
export function showCode(command, args, options = {}) {
  // Everything a helper prints is progress, so it goes where progress goes unless a caller wants otherwise.
  const run = spawnSync(command, args, { cwd: root, stdio: ['inherit', 2, 2], ...options })
  return run.status ?? 1
}

/**
 * Starts a command that lives until the user ends it, passes on the signals that end us, and returns its exit code.
 */
export function stayWith(command, args, options = {}) {
  const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options })
  const pass = () => child.kill('SIGTERM')
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, pass)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve(code ?? 1))
  })
}

/** npm as this process was started with it, so that one version does the whole bootstrap. */
export function npm(args) {
  const script = process.env.npm_execpath
  if (script?.endsWith('.js')) return [process.execPath, [script, ...args]]
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm', args]
}
