import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import styles from './dialog.module.css'

/** A question or form in front of the screen. Esc closes, focus returns to where it was. */
export function Dialog(props: {
  title: string
  isOpen: boolean
  onClose: () => void
  children: ReactNode
  /** Buttons, right-aligned; the one that acts last. */
  actions?: ReactNode
  size?: 'small' | 'medium' | 'large'
}) {
  const width = { small: 420, medium: 560, large: 800 }[props.size ?? 'medium']
  return (
    <Modal
      opened={props.isOpen}
      onClose={props.onClose}
      title={props.title}
      size={width}
      centered
      closeButtonProps={{ 'aria-label': 'Close' }}
      overlayProps={{ color: 'var(--veil)', backgroundOpacity: 1 }}
      transitionProps={{ duration: 120, transition: 'fade' }}
      classNames={{
        title: styles.title ?? '',
        body: styles.body ?? '',
        content: styles.content ?? '',
        overlay: styles.veil ?? ''
      }}
    >
      {props.children}
      {props.actions !== undefined && <div className={styles.actions}>{props.actions}</div>}
    </Modal>
  )
}
