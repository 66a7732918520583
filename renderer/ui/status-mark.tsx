import type { ReactNode } from 'react'
import styles from './status-mark.module.css'

const tick = (
  <path
    d="M4.2 7.2 6.2 9.2 9.9 5.2"
    fill="none"
    stroke="var(--surface)"
    strokeWidth="1.6"
    strokeLinecap="round"
    strokeLinejoin="round"
  />
)
const disc = (fill: string) => <circle cx="7" cy="7" r="6" fill={fill} />
const triangle = <path d="M7 1.2 13.4 12.4H.6z" fill="var(--neg)" />
const dashed = (stroke: string) => (
  <circle cx="7" cy="7" r="5.1" fill="none" stroke={stroke} strokeWidth="1.6" strokeDasharray="2.2 2" />
)

/** Shape, word and colour of every state; never colour alone. */
const marks = {
  ready: {
    word: 'Ready',
    ink: '--pos-ink',
    shape: (
      <>
        {disc('var(--pos-ink)')}
        {tick}
      </>
    )
  },
  'in-progress': {
    word: 'In progress',
    ink: '--accent-ink',
    shape: (
      <>
        <circle cx="7" cy="7" r="5.2" fill="none" stroke="var(--accent)" strokeWidth="1.6" />
        <path d="M7 1.8a5.2 5.2 0 0 1 0 10.4z" fill="var(--accent)" />
      </>
    )
  },
  empty: { word: 'Empty', ink: '--unk-ink', shape: dashed('var(--unk)') },
  'on-track': {
    word: 'On track',
    ink: '--pos-ink',
    shape: <circle cx="7" cy="7" r="5.5" fill="var(--pos)" />
  },
  watch: {
    word: 'Watch',
    ink: '--warn-ink',
    shape: <path d="M7 .8 13.2 7 7 13.2.8 7z" fill="var(--warn)" />
  },
  'at-risk': { word: 'At risk', ink: '--neg-ink', shape: triangle },
  unknown: { word: 'Unknown', ink: '--unk-ink', shape: dashed('var(--unk)') },
  fires: { word: 'Fires', ink: '--neg-ink', shape: triangle },
  clear: {
    word: 'Clear',
    ink: '--pos-ink',
    shape: (
      <>
        {disc('var(--pos)')}
        {tick}
      </>
    )
  },
  inconclusive: {
    word: 'Inconclusive',
    ink: '--warn-ink',
    shape: (
      <>
        <path d="M7 1.6 12.4 7 7 12.4 1.6 7z" fill="none" stroke="var(--warn)" strokeWidth="1.6" />
        <path d="M7 1.6 12.4 7 7 12.4z" fill="var(--warn)" />
      </>
    )
  },
  'cannot-tell': { word: 'Cannot tell', ink: '--unk-ink', shape: dashed('var(--unk)') }
} as const satisfies Record<string, { word: string; ink: string; shape: ReactNode }>

export type Status = keyof typeof marks

/** The state's own word, for accessible names. */
export const statusWord = (status: Status): string => marks[status].word

/** The 14 px shape alone: only where the word stands beside it or in the accessible name. */
export function StatusMark(props: { status: Status; size?: number }) {
  const size = props.size ?? 14
  return (
    <svg className={styles.mark} width={size} height={size} viewBox="0 0 14 14" aria-hidden="true">
      {marks[props.status].shape}
    </svg>
  )
}

/** Shape and word. `word` replaces the state's own, e.g. "9 fire". */
export function StatusWord(props: { status: Status; word?: string }) {
  const mark = marks[props.status]
  return (
    <span className={styles.status} style={{ color: `var(${mark.ink})` }}>
      <StatusMark status={props.status} />
      {props.word ?? mark.word}
    </span>
  )
}
