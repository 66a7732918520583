import type { OpenEngagementStore } from '@renderer/data'
import type { AppError } from '@shared/domain/errors'
import { ok, type Result } from '@shared/domain/result'

/** Takes changes back, newest first, until the one with `sequence` is the newest that stands. Says how many. */
export async function undoTo(
  store: OpenEngagementStore,
  sequence: number
): Promise<Result<number, AppError>> {
  let count = 0
  for (;;) {
    const { undo } = await store.undoTargets()
    if (undo === null || undo.sequence <= sequence) return ok(count)
    const done = await store.undo()
    if (!done.ok) return done
    count += 1
  }
}
