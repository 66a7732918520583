import { useEffect, useState } from 'react'

const two = (value: number): string => String(value).padStart(2, '0')

export interface TalkingClock {
  /** "06:42"; "" while it does not run. */
  readonly text: string
  readonly isRunning: boolean
  readonly start: (minutes: number) => void
  readonly stop: () => void
}

/** Counts down while people talk; stays at 00:00 when time is up. */
export function useClock(): TalkingClock {
  const [endsAt, setEnd] = useState<number | null>(null)
  const [now, setNow] = useState(0)
  useEffect(() => {
    if (endsAt === null) return
    const timer = setInterval(() => setNow(Date.now()), 500)
    return () => clearInterval(timer)
  }, [endsAt])
  const left = endsAt === null ? 0 : Math.max(0, Math.ceil((endsAt - now) / 1000))
  return {
    text: endsAt === null ? '' : `${two(Math.floor(left / 60))}:${two(left % 60)}`,
    isRunning: endsAt !== null,
    start: (minutes) => {
      const at = Date.now()
      setNow(at)
      setEnd(at + minutes * 60_000)
    },
    stop: () => setEnd(null)
  }
}
