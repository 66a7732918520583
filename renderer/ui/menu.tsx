import { Menu as MantineMenu } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { Fragment, type ReactElement, type ReactNode } from 'react'
import { KeyCap } from './key-cap'

export interface MenuEntry {
  readonly id: string
  readonly label: string
  readonly onSelect: () => void
  readonly icon?: ReactNode
  readonly keys?: string
  readonly isDisabled?: boolean
  /** Takes something away; names its extent and can be undone. */
  readonly isDestructive?: boolean
  /** Draws a line above. */
  readonly startsGroup?: boolean
  /** One choice of several, and whether it is the one; choosing leaves the menu open. */
  readonly isChosen?: boolean
}

const choiceOf = ({ isChosen }: MenuEntry) =>
  isChosen === undefined
    ? {}
    : ({ role: 'menuitemradio', 'aria-checked': isChosen, closeMenuOnClick: false } as const)

const Mark = ({ isChosen }: { isChosen: boolean }) => (
  <IconCheck size={16} style={isChosen ? {} : { visibility: 'hidden' }} />
)

/** A list of acts behind one control. `trigger` must be a Button or IconButton. */
export function Menu(props: { trigger: ReactElement; entries: readonly MenuEntry[]; width?: number }) {
  return (
    <MantineMenu
      shadow="md"
      width={props.width ?? 220}
      position="bottom-end"
      transitionProps={{ duration: 0 }}
      loop={false}
    >
      <MantineMenu.Target>{props.trigger}</MantineMenu.Target>
      <MantineMenu.Dropdown>
        {props.entries.map((entry) => (
          <Fragment key={entry.id}>
            {entry.startsGroup && <MantineMenu.Divider />}
            <MantineMenu.Item
              {...choiceOf(entry)}
              leftSection={entry.isChosen === undefined ? entry.icon : <Mark isChosen={entry.isChosen} />}
              rightSection={entry.keys ? <KeyCap keys={entry.keys} /> : undefined}
              disabled={entry.isDisabled ?? false}
              {...(entry.isDestructive ? { color: 'var(--neg-ink)' } : {})}
              onClick={entry.onSelect}
            >
              {entry.label}
            </MantineMenu.Item>
          </Fragment>
        ))}
      </MantineMenu.Dropdown>
    </MantineMenu>
  )
}
