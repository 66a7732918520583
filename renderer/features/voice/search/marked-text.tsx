import type { TextSpan } from '@shared/domain/entities/voice'
import { indexCodePoints } from '@shared/domain/text/code-points'
import styles from './search.module.css'

/** How much stands before the first found words in a list row. */
const leadLength = 50
const glimpseLength = 220

interface Part {
  readonly text: string
  readonly isFound: boolean
  readonly at: number
}

function partsOf(text: string, spans: readonly TextSpan[]): Part[] {
  const index = indexCodePoints(text)
  const parts: Part[] = []
  let at = 0
  const add = (to: number, isFound: boolean): void => {
    if (to > at) parts.push({ text: text.slice(index.toUtf16(at), index.toUtf16(to)), isFound, at })
    at = Math.max(at, to)
  }
  for (const { start, end } of spans) {
    add(start, false)
    add(end, true)
  }
  add(index.length, false)
  return parts
}

/** A text with what was found in it marked; `isGlimpse` shows the stretch around the first find only. */
export function MarkedText(props: { text: string; spans: readonly TextSpan[]; isGlimpse?: boolean }) {
  const { text, spans } = props
  const first = spans[0]?.start ?? 0
  const from = props.isGlimpse && first > leadLength ? first - leadLength : 0
  const points = props.isGlimpse ? [...text].slice(from, from + glimpseLength) : null
  const shown = points ? points.join('') : text
  const moved = points
    ? spans
        .filter(({ start }) => start < from + points.length)
        .map(({ start, end }) => ({ start: start - from, end: Math.min(end - from, points.length) }))
    : spans
  return (
    <>
      {from > 0 && '…'}
      {partsOf(shown, moved).map((part) =>
        part.isFound ? (
          <mark key={part.at} className={styles.found}>
            {part.text}
          </mark>
        ) : (
          <span key={part.at}>{part.text}</span>
        )
      )}
    </>
  )
}
