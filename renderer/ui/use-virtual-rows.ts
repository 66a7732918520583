import { useCallback, useEffect, useRef, useState, type RefObject } from 'react'

export interface VirtualRows {
  /** For the scrolling element. */
  readonly scroller: RefObject<HTMLDivElement | null>
  /** First row to draw, and the one after the last. */
  readonly first: number
  readonly end: number
  /** Height of all rows together. */
  readonly totalPx: number
  readonly topPx: (index: number) => number
  /** Brings a row into view without moving more than needed. */
  readonly reveal: (index: number) => void
}

/** Which rows of a long list to draw. Rows have one height; `overscan` more are drawn on both sides. */
export function useVirtualRows(options: { count: number; rowPx: number; overscan?: number }): VirtualRows {
  const { count, rowPx, overscan = 8 } = options
  const scroller = useRef<HTMLDivElement>(null)
  const [view, setView] = useState({ top: 0, height: 800 })
  useEffect(() => {
    const element = scroller.current
    if (!element) return
    const look = (): void => setView({ top: element.scrollTop, height: element.clientHeight || 800 })
    const resize = new ResizeObserver(look)
    resize.observe(element)
    element.addEventListener('scroll', look, { passive: true })
    return () => {
      resize.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [])
  const reveal = useCallback(
    (index: number) => {
      const element = scroller.current
      if (!element) return
      const top = index * rowPx
      if (top < element.scrollTop) element.scrollTop = top
      else if (top + rowPx > element.scrollTop + element.clientHeight)
        element.scrollTop = top + rowPx - element.clientHeight
    },
    [rowPx]
  )
  return {
    scroller,
    first: Math.max(0, Math.floor(view.top / rowPx) - overscan),
    end: Math.min(count, Math.ceil((view.top + view.height) / rowPx) + overscan),
    totalPx: count * rowPx,
    topPx: (index) => index * rowPx,
    reveal
  }
}
