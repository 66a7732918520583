import { Drawer as MantineDrawer } from '@mantine/core'
import type { ReactNode } from 'react'

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
    <MantineDrawer
      opened={props.isOpen}
      onClose={props.onClose}
      title={props.title}
      position={props.side ?? 'right'}
      size={props.width ?? 360}
      closeButtonProps={{ 'aria-label': 'Close' }}
      overlayProps={{ color: 'var(--veil)', backgroundOpacity: 1 }}
      transitionProps={{ duration: 200 }}
      styles={{
        title: { fontSize: 16, lineHeight: '24px', fontWeight: 600 },
        content: { background: 'var(--surface)' },
        header: { background: 'var(--surface)' }
      }}
    >
      {props.children}
    </MantineDrawer>
  )
}
