import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import styles from './dialog.module.css'

const widths = { small: 420, medium: 560, large: 800 } as const

/** A question or form in front of the screen. Esc closes, focus returns to where it was. */
export function Dialog(props: {
  title: string
  isOpen: boolean
  onClose: () => void
  children: ReactNode
  /** Buttons, right-aligned; the one that acts last. */
  actions?: ReactNode
  size?: keyof typeof widths
}) {
  return (
    <Modal.Root
      opened={props.isOpen}
      onClose={props.onClose}
      size={widths[props.size ?? 'medium']}
      centered
      // Only panes scroll, never the window: there is nothing to lock, and the lock writes a style tag of its own.
      lockScroll={false}
      transitionProps={{ duration: 120, transition: 'fade' }}
    >
      <Modal.Overlay className={styles.veil ?? ''} backgroundOpacity={1} color="var(--veil)" />
      <Modal.Content className={styles.content ?? ''}>
        <div className={styles.head}>
          <Modal.Title className={styles.title ?? ''}>{props.title}</Modal.Title>
          <Modal.CloseButton aria-label="Close" />
        </div>
        <Modal.Body className={styles.body ?? ''}>
          {props.children}
          {props.actions !== undefined && <div className={styles.actions}>{props.actions}</div>}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
