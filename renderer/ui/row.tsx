import type { CSSProperties, ReactNode } from 'react'

export type Gap = 2 | 4 | 6 | 8 | 12 | 16 | 24 | 32

const justifications = {
  start: 'flex-start',
  end: 'flex-end',
  between: 'space-between',
  center: 'center'
} as const

/** Things beside each other, centred on one line. */
export function Row(props: {
  children: ReactNode
  gap?: Gap
  wraps?: boolean
  align?: CSSProperties['alignItems']
  justify?: keyof typeof justifications
  grow?: boolean
  className?: string | undefined
}) {
  return (
    <div
      className={props.className}
      style={{
        display: 'flex',
        alignItems: props.align ?? 'center',
        gap: props.gap ?? 8,
        justifyContent: props.justify ? justifications[props.justify] : undefined,
        flexWrap: props.wraps ? 'wrap' : undefined,
        flex: props.grow ? '1 1 0' : undefined,
        minWidth: 0
      }}
    >
      {props.children}
    </div>
  )
}
