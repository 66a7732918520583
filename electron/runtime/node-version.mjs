import { StepFailed } from './progress.mjs'

const needed = [20, 19]

/** Stops early, with words instead of a syntax error, on a Node that is too old. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > needed[0] || (major === needed[0] && minor >= needed[1])) return
  throw new StepFailed(
    `Node ${process.versions.node} is too old`,
    `install Node ${needed.join('.')} or newer (https://nodejs.org) and start again`
  )
}
