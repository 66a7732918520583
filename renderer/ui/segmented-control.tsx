import { SegmentedControl as MantineSegmentedControl } from '@mantine/core'
import type { Option } from './select'
import styles from './segmented-control.module.css'

/** Two to four views of the same thing. Arrow keys move, like radio buttons. */
export function SegmentedControl<T extends string>(props: {
  label: string
  value: T
  options: readonly Option<T>[]
  onChange: (value: T) => void
}) {
  return (
    <MantineSegmentedControl
      aria-label={props.label}
      value={props.value}
      data={props.options.map((option) => ({
        value: option.value,
        label: option.label,
        disabled: option.isDisabled ?? false
      }))}
      onChange={(value) => props.onChange(value)}
      transitionDuration={0}
      classNames={{
        root: styles.root ?? '',
        label: styles.label ?? '',
        indicator: styles.indicator ?? '',
        control: styles.control ?? ''
      }}
    />
  )
}
