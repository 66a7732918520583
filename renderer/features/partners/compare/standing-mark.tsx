import type { Standing } from '@shared/domain/partners/side-by-side'
import styles from './compare.module.css'

const marks = {
  best: { word: 'best', shape: 'M5 1 9.5 9h-9z' },
  worst: { word: 'lowest', shape: 'M5 9 .5 1h9z' }
} as const

/** Best and worst of a row: a shape, a word and a colour. */
export function StandingMark(props: { standing: Standing; worstWord?: string }) {
  const { standing } = props
  if (standing === null) return null
  const { word, shape } = marks[standing]
  return (
    <span className={styles.mark} data-standing={standing}>
      <svg width="10" height="10" aria-hidden>
        <path d={shape} fill="currentColor" />
      </svg>
      {standing === 'worst' ? (props.worstWord ?? word) : word}
    </span>
  )
}

/** The heading of a part of the comparison. */
export function PartHead(props: { title: string; columns: number }) {
  return (
    <tr>
      <th scope="rowgroup" colSpan={props.columns + 1}>
        {props.title}
      </th>
    </tr>
  )
}
