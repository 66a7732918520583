/** Names the kind of error and where it arose; messages and arguments may hold client text and stay out of logs. */
export function bugLine(error: unknown): string {
  const kind = error instanceof Error ? error.name : typeof error
  const at = error instanceof Error ? /\n {4}(at .*)/.exec(error.stack ?? '')?.[1] : undefined
  return `${kind} ${at ?? ''}`.trimEnd()
}
