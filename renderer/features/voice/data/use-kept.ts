import { useCallback, useState } from 'react'
import { useVoice } from './voice-data'

/** What was being worked on, by engagement and name, for as long as the window is open. */
const kept = new Map<string, unknown>()

/** What comes next, or how it follows from what was. */
type Next<T> = T | ((before: T) => T)

const follow = <T extends object | string>(next: Next<T>, before: T): T =>
  typeof next === 'function' ? (next as (before: T) => T)(before) : next

/** State that is still there when the consultant comes back from another tab or screen. One user per name. */
export function useKept<T extends object | string>(
  name: string,
  initial: T
): readonly [T, (next: Next<T>) => void] {
  const { engagement } = useVoice()
  const key = `${engagement.id} ${name}`
  const [state, setState] = useState<T>(() => (kept.has(key) ? (kept.get(key) as T) : initial))
  const keep = useCallback(
    (next: Next<T>) => {
      const after = follow(next, kept.has(key) ? (kept.get(key) as T) : initial)
      kept.set(key, after)
      setState(after)
    },
    [key, initial]
  )
  return [state, keep]
}
