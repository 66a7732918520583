import type { StartupFinding } from '@renderer/data'

/** What the start-up check decides. */
export type StartDecision =
  | { readonly act: 'open'; readonly engagementId: string }
  | { readonly act: 'recover'; readonly finding: StartupFinding }
  | { readonly act: 'choose'; readonly findings: readonly StartupFinding[] }

/**
 * Damaged is never the same as absent: an engagement that should be there and is not, or not whole, comes first.
 * Else back into the engagement that was open, else the choice of one. `last` is the engagement that was open when
 * the window went away; null when none was, or when the memory of it is gone with the store.
 */
export function decideStart(findings: readonly StartupFinding[], last: string | null): StartDecision {
  const needing = findings.filter((finding) => finding.state !== 'ok')
  const wanted = findings.find((finding) => finding.engagementId === last)
  if (wanted?.state === 'ok') return { act: 'open', engagementId: wanted.engagementId }
  const lost = needing.filter((finding) => finding.state !== 'newer')
  const first = lost.find((finding) => finding === wanted) ?? (last === null ? lost[0] : undefined)
  return first ? { act: 'recover', finding: first } : { act: 'choose', findings: needing }
}
