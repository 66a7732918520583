import type { Drawing } from '@renderer/data'

/** So long a key press waits for its write to be on its way before it is painted all the same. */
const longestWaitMs = 12

/** A window nobody sees draws no frames: after this long its painting counts as seen. */
const longestFrameMs = 200

/**
 * On its way to the disk first, then painted: drawing would hold up the write, which needs this thread to hand over
 * what shall be stored. A store that has to read before, or is busy, is not waited for. `paint` is called once, when
 * whoever pressed the key has gone through all it does.
 */
export function beginPainting(paint: () => void): Drawing {
  let seen = (): void => undefined
  const done = new Promise<void>((resolve) => (seen = resolve))
  let isPainted = false
  const once = (): void => {
    if (isPainted) return
    isPainted = true
    paint()
    setTimeout(seen, longestFrameMs)
    // When the next frame begins, this one is drawn.
    requestAnimationFrame(() => requestAnimationFrame(seen))
  }
  setTimeout(once, longestWaitMs)
  return { begin: () => queueMicrotask(once), done }
}
