import type { CallName } from '@shared/ipc/contract'
import { bugLine } from '../bug-line'

/** Names the call and the kind of error. */
export function logBug(name: CallName, error: unknown): void {
  process.stderr.write(`[ipc] ${name} failed: ${bugLine(error)}\n`)
}
