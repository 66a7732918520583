import type { CallName } from '@shared/ipc/contract'

/** Names the call and the kind of error; messages and arguments may hold client text and stay out of logs. */
export function logBug(name: CallName, error: unknown): void {
  const kind = error instanceof Error ? error.name : typeof error
  const at = error instanceof Error ? /\n {4}(at .*)/.exec(error.stack ?? '')?.[1] : undefined
  process.stderr.write(`[ipc] ${name} failed: ${kind} ${at ?? ''}\n`)
}
