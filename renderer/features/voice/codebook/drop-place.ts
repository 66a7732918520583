import type { DragEvent } from 'react'
import type { DropPlace } from '@shared/domain/voice/code-moves'

/** The upper and lower quarter of a row stand for beside it, the middle for under it. */
export function dropPlaceAt(event: DragEvent<HTMLElement>): DropPlace {
  const { top, height } = event.currentTarget.getBoundingClientRect()
  const share = height === 0 ? 0.5 : (event.clientY - top) / height
  if (share < 0.25) return 'before'
  return share > 0.75 ? 'after' : 'inside'
}
