import { Button as MantineButton } from '@mantine/core'
import type { ReactNode, Ref } from 'react'

export interface ButtonProps {
  readonly children: ReactNode
  readonly onClick?: () => void
  /**
   * primary: the one filled button of a screen, it carries the count ("Apply 1,161 rows").
   * outlined: everything beside it. soft: a row's fix. subtle: tool actions.
   */
  readonly variant?: 'primary' | 'outlined' | 'soft' | 'subtle'
  /** small 26, medium 32, large 40 px high. */
  readonly size?: 'small' | 'medium' | 'large'
  readonly icon?: ReactNode
  readonly after?: ReactNode
  readonly isDisabled?: boolean
  readonly isFullWidth?: boolean
  readonly type?: 'button' | 'submit'
  readonly label?: string
  readonly autoFocus?: boolean
  readonly ref?: Ref<HTMLButtonElement>
  /** Given by Popover and Menu to the button that opens them. */
  readonly 'aria-expanded'?: boolean
  readonly 'aria-haspopup'?: 'dialog' | 'menu'
  readonly 'aria-controls'?: string | undefined
}

const variants = { primary: 'filled', outlined: 'default', soft: 'light', subtle: 'subtle' } as const
const sizes = { small: 'xs', medium: 'sm', large: 'lg' } as const

/** A button with words. Outlined unless told otherwise. */
export function Button({ ref, ...props }: ButtonProps) {
  const variant = props.variant ?? 'outlined'
  return (
    <MantineButton
      ref={ref ?? null}
      variant={variants[variant]}
      {...(variant === 'subtle' ? { color: 'gray' } : {})}
      size={sizes[props.size ?? 'medium']}
      leftSection={props.icon}
      rightSection={props.after}
      disabled={props.isDisabled ?? false}
      fullWidth={props.isFullWidth ?? false}
      type={props.type ?? 'button'}
      onClick={props.onClick}
      aria-label={props.label}
      aria-expanded={props['aria-expanded']}
      aria-haspopup={props['aria-haspopup']}
      aria-controls={props['aria-controls']}
      data-autofocus={props.autoFocus ? true : undefined}
    >
      {props.children}
    </MantineButton>
  )
}
