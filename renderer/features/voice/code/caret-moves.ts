import { moveCaret, type Direction, type TextUnit } from '@shared/domain/text/boundaries'
import { codePointLength } from '@shared/domain/text/code-points'
import type { Selection } from './desk-state'

export interface CaretMove {
  readonly to: TextUnit | 'edge'
  readonly direction: Direction
  /** Keeps the beginning of the selection where it is. */
  readonly extends: boolean
}

/** The selection after a caret key. Without one, the caret comes in from the edge the move starts at. */
export function afterMove(text: string, selection: Selection | null, move: CaretMove): Selection {
  const length = codePointLength(text)
  const isForward = move.direction === 'forward'
  const from = selection ?? { anchor: isForward ? 0 : length, head: isForward ? 0 : length }
  const edge = isForward ? length : 0
  const head = move.to === 'edge' ? edge : moveCaret(text, from.head, move.to, move.direction)
  return { anchor: move.extends ? from.anchor : head, head }
}
