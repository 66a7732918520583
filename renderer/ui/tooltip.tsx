import { Tooltip as MantineTooltip } from '@mantine/core'
import type { ReactElement } from 'react'

/** A short hint after 400 ms, also on keyboard focus. Never the only place for something one must know. */
export function Tooltip(props: { text: string; children: ReactElement }) {
  return (
    <MantineTooltip
      label={props.text}
      events={{ hover: true, focus: true, touch: false }}
      maw={320}
      multiline
      // Beside its control, so that screen readers meet it inside the landmark; fixed, so that panes do not cut it.
      withinPortal={false}
      floatingStrategy="fixed"
    >
      {props.children}
    </MantineTooltip>
  )
}
