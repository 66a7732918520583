import type { ReactNode } from 'react'
import styles from './pane.module.css'

/** A white working area with its own scroll. `label` names the region for screen readers. */
export function Pane(props: {
  label: string
  /** Bold title of the 40 px head; leave out for a pane without head. */
  title?: ReactNode
  /** Right side of the head. */
  actions?: ReactNode
  children: ReactNode
  /** Stays under the scrolled part. */
  footer?: ReactNode
  /** False: the child scrolls itself (grid, virtual list). */
  scrolls?: boolean
  isPadded?: boolean
}) {
  const scrolls = props.scrolls ?? true
  return (
    <section className={styles.pane} aria-label={props.label}>
      {(props.title !== undefined || props.actions !== undefined) && (
        <PaneHeader title={props.title} actions={props.actions} />
      )}
      <div
        className={styles.body}
        data-scrolls={scrolls || undefined}
        data-padded={props.isPadded || undefined}
      >
        {props.children}
      </div>
      {props.footer}
    </section>
  )
}

/** The 40 px head of a pane, also usable alone inside one. */
export function PaneHeader(props: { title?: ReactNode; actions?: ReactNode; children?: ReactNode }) {
  return (
    <div className={styles.head}>
      {props.title !== undefined && <h2 className={styles.title}>{props.title}</h2>}
      {props.children}
      {props.actions !== undefined && <div className={styles.actions}>{props.actions}</div>}
    </div>
  )
}

/** Panes side by side with hairlines between; `columns` as in CSS, e.g. "204px minmax(0,1fr) 352px". */
export function Panes(props: {
  columns: string
  children: ReactNode
  /** When the window is narrow or zoomed the panes stand under each other and scroll together. */
  stacksWhenNarrow?: boolean
}) {
  return (
    <div
      className={styles.panes}
      data-stacks={props.stacksWhenNarrow || undefined}
      style={{ gridTemplateColumns: props.columns }}
    >
      {props.children}
    </div>
  )
}
