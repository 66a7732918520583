import { Menu } from '@mantine/core'
import { IconChevronDown, IconX } from '@tabler/icons-react'
import { memo, useCallback, useEffect, useRef, useState } from 'react'
import styles from './chip.module.css'

export interface ChipChoice {
  readonly value: string
  readonly label: string
  /** Right of the label, e.g. a count. */
  readonly detail?: string
}

export interface ChipChoiceGroup {
  readonly group: string
  readonly choices: readonly ChipChoice[]
}

const none: readonly ChipChoiceGroup[] = []

/**
 * A filter chip that opens a list of choices. `chosen` is what it stands on, in words; then it is accent-soft and
 * its × takes the filter away.
 */
export function ChipMenu(props: {
  label: string
  chosen: string | null
  /** Asked for when the list is opened. */
  groups: () => readonly ChipChoiceGroup[]
  onChoose: (value: string) => void
  onClear: () => void
}) {
  const [isOpen, setOpen] = useState(false)
  const latest = useRef(props)
  useEffect(() => {
    latest.current = props
  })
  const choose = useCallback((value: string) => latest.current.onChoose(value), [])
  const clear = useCallback(() => latest.current.onClear(), [])
  return (
    <ChipWithList
      label={props.label}
      chosen={props.chosen}
      groups={isOpen ? props.groups() : none}
      isOpen={isOpen}
      setOpen={setOpen}
      onChoose={choose}
      onClear={clear}
    />
  )
}

/** Drawn again only when something one sees has changed: a screen may hold a dozen, and a key press must not wait. */
const ChipWithList = memo(function ChipWithList(props: {
  label: string
  chosen: string | null
  groups: readonly ChipChoiceGroup[]
  isOpen: boolean
  setOpen: (isOpen: boolean) => void
  onChoose: (value: string) => void
  onClear: () => void
}) {
  const isActive = props.chosen !== null
  return (
    <span className={styles.pair} data-active={isActive || undefined}>
      <Menu
        opened={props.isOpen}
        onChange={props.setOpen}
        shadow="md"
        position="bottom-start"
        width={260}
        transitionProps={{ duration: 0 }}
        loop={false}
      >
        <Menu.Target>
          <button
            type="button"
            className={styles.filter}
            aria-pressed={isActive}
            title={props.chosen ?? props.label}
          >
            <span className={styles.chosen}>{props.chosen ?? props.label}</span>
            {!isActive && <IconChevronDown size={12} aria-hidden />}
          </button>
        </Menu.Target>
        <Menu.Dropdown mah={320} style={{ overflowY: 'auto' }}>
          {props.groups.map(({ group, choices }) => [
            group !== '' && <Menu.Label key={group}>{group}</Menu.Label>,
            ...choices.map((choice) => (
              <Menu.Item
                key={`${group} ${choice.value}`}
                rightSection={choice.detail}
                onClick={() => props.onChoose(choice.value)}
              >
                {choice.label}
              </Menu.Item>
            ))
          ])}
        </Menu.Dropdown>
      </Menu>
      {isActive && (
        <button
          type="button"
          className={styles.clear}
          aria-label={`Take away: ${props.chosen}`}
          onClick={props.onClear}
        >
          <IconX size={12} aria-hidden />
        </button>
      )}
    </span>
  )
})
