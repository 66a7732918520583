import type { ImportHostEnded } from '@shared/ipc/events'

export type WatchdogLimits = { readonly wallClockMs: number; readonly memoryBytes: number }

export type Watchdog = {
  readonly extend: (wallClockMs: number) => void
  readonly stop: () => void
}

type End = Pick<ImportHostEnded, 'reason' | 'limit'>

/** Parsers can hang or swell on a hostile file; the clock and the scales are held from outside their process. */
const lookEveryMs = 200

/** Watches one process until a limit is passed, says so once, and stops. */
export function watchLimits(
  limits: WatchdogLimits,
  memoryBytes: () => number,
  onLimit: (end: End) => void
): Watchdog {
  let clock: NodeJS.Timeout | undefined
  const stop = (): void => {
    clearTimeout(clock)
    clearInterval(scales)
  }
  const end = (reason: End): void => {
    stop()
    onLimit(reason)
  }
  const scales = setInterval(() => {
    if (memoryBytes() > limits.memoryBytes) end({ reason: 'memory-limit', limit: limits.memoryBytes })
  }, lookEveryMs)
  const extend = (wallClockMs: number): void => {
    clearTimeout(clock)
    clock = setTimeout(() => end({ reason: 'time-limit', limit: wallClockMs }), wallClockMs)
  }
  extend(limits.wallClockMs)
  return { extend, stop }
}
