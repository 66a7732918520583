// What a person at the terminal sees while a clean machine is made ready. Goes to stderr: stdout belongs to results.

/** Says what is being done now. */
export function step(text) {
  process.stderr.write(`› ${text}\n`)
}

/** Says something worth knowing that is not an error. */
export function notice(text) {
  process.stderr.write(`  NOTICE: ${text}\n`)
}

/** A step that failed for a reason the reader can act on: what went wrong, and what to do about it. */
export class StepFailed extends Error {
  constructor(what, advice) {
    super(what)
    this.advice = advice
  }
}

/**
 * Runs a whole command and ends the process: with its exit code, or, on a failed step, with 1 and the advice.
 * Errors that are not a StepFailed are bugs and keep their stack.
 */
export async function main(command) {
  try {
    process.exitCode = (await command()) ?? 0
  } catch (error) {
    if (!(error instanceof StepFailed)) throw error
    process.stderr.write(`\n✗ ${error.message}\n`)
    if (error.advice) process.stderr.write(`  What to do: ${error.advice}\n`)
    process.exitCode = 1
  }
}
