import type { CSSProperties, ReactNode } from 'react'
import type { Gap } from './row'

/** Things under each other. `grow` fills the pane. */
export function Stack(props: {
  children: ReactNode
  gap?: Gap
  align?: CSSProperties['alignItems']
  grow?: boolean
  className?: string | undefined
}) {
  return (
    <div
      className={props.className}
      style={{
        display: 'flex',
        flexDirection: 'column',
        alignItems: props.align,
        gap: props.gap ?? 8,
        flex: props.grow ? '1 1 0' : undefined,
        minWidth: 0,
        minHeight: 0
      }}
    >
      {props.children}
    </div>
  )
}
