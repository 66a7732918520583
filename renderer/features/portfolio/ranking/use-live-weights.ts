import { useCallback, useEffect, useRef, useState } from 'react'
import type { AuditWeights } from '@shared/domain/entities/portfolio'
import { useLatest } from '@renderer/ui/use-latest'

/** A gesture is over when nothing moved for this long; it then becomes one step of the history. */
const restMs = 600

/** Weights that move at once and are kept when the hand rests, or when the screen is left. */
export function useLiveWeights(
  saved: AuditWeights,
  keep: (weights: AuditWeights) => Promise<boolean>
): { readonly weights: AuditWeights; readonly move: (weights: AuditWeights) => void } {
  const [live, setLive] = useState<AuditWeights | null>(null)
  const pending = useRef<{ readonly weights: AuditWeights; readonly timer: number } | null>(null)
  const latestKeep = useLatest(keep)
  const flush = useCallback((): void => {
    if (pending.current === null) return
    const { weights, timer } = pending.current
    window.clearTimeout(timer)
    pending.current = null
    // Anything moved since then stays live; an undo from now on shows through.
    void latestKeep.current(weights).then(() => setLive((now) => (now === weights ? null : now)))
  }, [latestKeep])
  useEffect(() => flush, [flush])
  const move = (weights: AuditWeights): void => {
    setLive(weights)
    if (pending.current !== null) window.clearTimeout(pending.current.timer)
    pending.current = { weights, timer: window.setTimeout(flush, restMs) }
  }
  return { weights: live ?? saved, move }
}
