import { Drawer as MantineDrawer } from '@mantine/core'
import type { ReactNode } from 'react'
import dialog from './dialog.module.css'
import { layerParts } from './layer-parts'

/** A side pane in front of the work: for narrow windows and high zoom, and for details that come and go. */
export function Drawer(props: {
  title: string
  isOpen: boolean
  onClose: () => void
  children: ReactNode
  side?: 'left' | 'right'
  width?: number
}) {
  return (
    <MantineDrawer.Root
      opened={props.isOpen}
      onClose={props.onClose}
      position={props.side ?? 'right'}
      size={props.width ?? 360}
      lockScroll={false}
      classNames={layerParts}
      transitionProps={{ duration: 200 }}
    >
      <MantineDrawer.Overlay />
      <MantineDrawer.Content>
        <div className={dialog.head}>
          <MantineDrawer.Title>{props.title}</MantineDrawer.Title>
          <MantineDrawer.CloseButton aria-label="Close" />
        </div>
        <MantineDrawer.Body>{props.children}</MantineDrawer.Body>
      </MantineDrawer.Content>
    </MantineDrawer.Root>
  )
}
