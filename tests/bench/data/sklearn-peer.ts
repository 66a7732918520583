import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PeerMissing } from '../bench'

/** See tests/bench/data/sklearn_suggest.py. */
export interface PeerTask {
  readonly kind: 'pipeline' | 'tuned' | 'relearn'
  readonly texts: readonly string[]
  /** Places of the codes of each answer. */
  readonly codes: readonly (readonly number[])[]
  readonly codeCount: number
  readonly runs: readonly { readonly trained: readonly number[]; readonly tested: readonly number[] }[]
}

export interface PeerAnswer {
  /** Per tested answer the decision value of each code. */
  readonly decisions: number[][]
  /** Decision values of coded answers that were left out in turn, and whether the code was given. */
  readonly judged: readonly (readonly [value: number, isGiven: number])[]
  readonly cpuSeconds: number
}

/** Lets scikit-learn do a task. It is a Debian package: a machine without it is told which. */
export function askSklearn(task: PeerTask, folder: string): PeerAnswer[] {
  const file = join(folder, 'task.json')
  writeFileSync(file, JSON.stringify(task))
  const run = spawnSync('/usr/bin/python3', ['tests/bench/data/sklearn_suggest.py', file], {
    encoding: 'utf8',
    // As many threads as our own code has, or its arithmetic would burn CPU that it does not need.
    env: { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' },
    maxBuffer: 1 << 29
  })
  if (run.error) throw new PeerMissing('apt-get install python3-sklearn')
  if (run.status !== 0) {
    if (run.stderr.includes('ModuleNotFoundError')) throw new PeerMissing('apt-get install python3-sklearn')
    throw new Error(run.stderr)
  }
  return JSON.parse(run.stdout) as PeerAnswer[]
}
