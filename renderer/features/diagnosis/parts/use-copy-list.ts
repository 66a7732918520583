import { useCopy } from '@renderer/ui/use-copy'

/** Puts lines on the clipboard, one under the other, and says `what` was copied. */
export function useCopyList(): (lines: readonly string[], what: string) => void {
  const copy = useCopy()
  return (lines, what) => copy(lines.map((line) => `- ${line}`).join('\n'), what)
}
