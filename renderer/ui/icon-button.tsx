import type { ReactNode, Ref } from 'react'
import styles from './icon-button.module.css'
import { Tooltip } from './tooltip'

/**
 * A tool as a picture; the label is its accessible name and tooltip. 28 px. A plain button: a list has one in each
 * row, and a row that appears with a key press should cost next to nothing.
 */
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
    <button
      ref={ref}
      type="button"
      className={styles.tool}
      data-outlined={props.isOutlined || undefined}
      aria-label={props.label}
      aria-pressed={props.isPressed}
      disabled={props.isDisabled ?? false}
      onClick={props.onClick}
    >
      {props.children}
    </button>
  )
  return props.withoutTooltip || props.isDisabled ? button : <Tooltip text={props.label}>{button}</Tooltip>
}
