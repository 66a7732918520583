import { useLayoutEffect, useRef, type RefObject } from 'react'

/**
 * The newest value, for handlers that outlive a render. It is set before the screen shows what belongs to it: a key
 * pressed the moment something appears must not act on the state before.
 */
export function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value)
  useLayoutEffect(() => {
    latest.current = value
  })
  return latest
}
