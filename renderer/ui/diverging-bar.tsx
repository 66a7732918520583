import type { ReactNode } from 'react'
import { barFill } from './bar-fill'
import styles from './diverging-bar.module.css'

export interface DivergingSide {
  /** Null: not monetised; the reason stands in `figure`. */
  readonly value: number | null
  /** Text or Figure beside the bar. */
  readonly figure: ReactNode
  readonly isJudged?: boolean
}

/** Kept free for the figure at the bar's end, the same in every row: bars of one list share one scale. */
const figureRoomPx = 60

function Half(props: { side: 'gives' | 'gets'; max: number; half: DivergingSide }) {
  const { value, figure, isJudged } = props.half
  const share = value === null || props.max <= 0 ? 0 : value / props.max
  const colours = barFill(props.side === 'gives' ? 'partner' : 'vendor', isJudged)
  return (
    <span className={styles.half} data-side={props.side}>
      <span className={styles.figure} data-alone={value === 0 || undefined}>
        {figure}
      </span>
      {value !== null && value > 0 && (
        <span
          className={styles.bar}
          style={{ ...colours, width: `max(3px, calc((100% - ${figureRoomPx}px) * ${share}))` }}
        />
      )}
    </span>
  )
}

/** What a partner gives (teal, growing left) against what it gets (navy, growing right), on one common scale. */
export function DivergingBar(props: { gives: DivergingSide; gets: DivergingSide; max: number }) {
  return (
    <span className={styles.pair}>
      <Half side="gives" max={props.max} half={props.gives} />
      <Half side="gets" max={props.max} half={props.gets} />
    </span>
  )
}

/** One half alone, for canvases that put their own columns between. */
export function HalfBar(props: { side: 'gives' | 'gets'; max: number; half: DivergingSide }) {
  return <Half {...props} />
}
