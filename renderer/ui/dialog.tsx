import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import dialog from './dialog.module.css'
import { layerParts } from './layer-parts'

const widths = { small: 420, medium: 560, large: 800, wide: 'min(1280px, 94vw)' } as const

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
      radius="lg"
      shadow="xl"
      // Only panes scroll, never the window: there is nothing to lock, and the lock writes a style tag of its own.
      lockScroll={false}
      classNames={layerParts}
      transitionProps={{ duration: 120, transition: 'fade' }}
    >
      <Modal.Overlay />
      <Modal.Content>
        <div className={dialog.head}>
          <Modal.Title>{props.title}</Modal.Title>
          <Modal.CloseButton aria-label="Close" />
        </div>
        <Modal.Body>
          {props.children}
          {props.actions !== undefined && <div className={dialog.actions}>{props.actions}</div>}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
