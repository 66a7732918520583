import { Popover as MantinePopover } from '@mantine/core'
import { useCallback, useEffect, useId, useState, type ReactElement, type ReactNode } from 'react'

/** Opacity and 4 px, nothing more. */
const arrival = {
  in: { opacity: 1, transform: 'translateY(0)' },
  out: { opacity: 0, transform: 'translateY(4px)' },
  transitionProperty: 'opacity, transform'
}

/** Closes on Esc also while the focus is still, or again, outside: on its way into the popover, or given back to a control. */
function useEscapeOutside(isOpen: boolean, close: () => void): void {
  useEffect(() => {
    if (!isOpen) return
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.isComposing) return
      // In a popover, dialog or menu the key belongs to that.
      if (document.activeElement?.closest('[role="dialog"],[role="menu"]')) return
      event.preventDefault()
      close()
    }
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [isOpen, close])
}

/**
 * Something small that hangs on a control. Esc or a click outside closes it, focus returns to the control.
 * `trigger` gets the props that a button needs to open it.
 */
export function Popover(props: {
  label: string
  trigger: (control: {
    onClick: () => void
    'aria-expanded': boolean
    'aria-haspopup': 'dialog'
    'aria-controls': string | undefined
  }) => ReactElement
  children: (close: () => void) => ReactNode
  width?: number
  position?: 'bottom-start' | 'bottom' | 'bottom-end' | 'top-start' | 'right-start' | 'left-start'
  onOpen?: () => void
}) {
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const close = useCallback(() => setOpen(false), [])
  useEscapeOutside(isOpen, close)
  return (
    <MantinePopover
      opened={isOpen}
      onChange={setOpen}
      position={props.position ?? 'bottom-start'}
      width={props.width ?? 280}
      shadow="xl"
      radius="lg"
      withArrow
      arrowSize={12}
      trapFocus
      returnFocus
      withRoles={false}
      transitionProps={{ duration: 160, transition: arrival }}
      // Where it fits neither above nor below it lies over its control rather than beyond the window.
      middlewares={{ flip: true, shift: { padding: 8, crossAxis: true } }}
    >
      <MantinePopover.Target>
        {props.trigger({
          onClick: () => {
            if (!isOpen) props.onOpen?.()
            setOpen(!isOpen)
          },
          'aria-expanded': isOpen,
          'aria-haspopup': 'dialog',
          'aria-controls': isOpen ? id : undefined
        })}
      </MantinePopover.Target>
      <MantinePopover.Dropdown
        id={id}
        role="dialog"
        aria-label={props.label}
        p={16}
        bd="0"
        bg="var(--surface)"
      >
        {props.children(close)}
      </MantinePopover.Dropdown>
    </MantinePopover>
  )
}
