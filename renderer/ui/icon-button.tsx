import { ActionIcon } from '@mantine/core'
import type { ReactNode, Ref } from 'react'
import { Tooltip } from './tooltip'

/** A tool as a picture; the label is its accessible name and tooltip. 28 px. */
export function IconButton({
  ref,
  ...props
}: {
  label: string
  children: ReactNode
  onClick?: () => void
  isDisabled?: boolean
  isPressed?: boolean
  /** Drawn with a border, e.g. beside a field. */
  isOutlined?: boolean
  /** No tooltip where the label only repeats what stands beside it. */
  withoutTooltip?: boolean
  ref?: Ref<HTMLButtonElement>
}) {
  const button = (
    <ActionIcon
      ref={ref}
      variant={props.isOutlined ? 'default' : 'subtle'}
      aria-label={props.label}
      aria-pressed={props.isPressed}
      disabled={props.isDisabled ?? false}
      onClick={props.onClick}
      style={props.isDisabled && !props.isOutlined ? { background: 'none' } : undefined}
    >
      {props.children}
    </ActionIcon>
  )
  return props.withoutTooltip || props.isDisabled ? button : <Tooltip text={props.label}>{button}</Tooltip>
}
