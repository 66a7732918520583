import type { ElementType, ReactNode } from 'react'
import styles from './text.module.css'

/**
 * Words in one of the type steps: meta 12, work 13, head 14, title 16, answer 19, sentence 21–25 semibold.
 * `tone` quiet = secondary, faint = meta.
 */
export function Text(props: {
  children: ReactNode
  size?: 'meta' | 'work' | 'head' | 'title' | 'answer' | 'sentence'
  tone?: 'ink' | 'quiet' | 'faint' | 'accent' | 'negative' | 'warning' | 'positive'
  isStrong?: boolean
  /** Cuts the end off with … instead of wrapping. */
  isOneLine?: boolean
  isMono?: boolean
  as?: ElementType
  title?: string
  id?: string
}) {
  const Tag = props.as ?? 'span'
  return (
    <Tag
      id={props.id}
      title={props.title}
      className={styles.text}
      data-size={props.size}
      data-tone={props.tone}
      data-strong={props.isStrong || undefined}
      data-one-line={props.isOneLine || undefined}
      data-mono={props.isMono || undefined}
    >
      {props.children}
    </Tag>
  )
}
