import { IconChevronDown } from '@tabler/icons-react'
import { Select as MantineSelect } from '@mantine/core'
import type { ReactNode, SyntheticEvent } from 'react'

export interface Option<T extends string = string> {
  readonly value: T
  readonly label: string
  readonly isDisabled?: boolean
}

export interface OptionGroup<T extends string = string> {
  readonly group: string
  readonly items: readonly Option<T>[]
}

const asItem = <T extends string>(option: Option<T>) => ({
  value: option.value,
  label: option.label,
  disabled: option.isDisabled ?? false
})

/** What is typed next replaces the present choice; appended to it, nothing would ever be found. */
const selectText = (event: SyntheticEvent<HTMLInputElement>): void => event.currentTarget.select()

type Item = ReturnType<typeof asItem>

/** The whole of a choice that may be cut in a narrow place. */
function titleOf(
  data: readonly (Item | { items: readonly Item[] })[],
  value: string | null
): string | undefined {
  const items = data.flatMap((one) => ('items' in one ? one.items : [one]))
  return items.find((item) => item.value === value)?.label
}

/** One of a closed list; with `isSearchable` typing narrows it down, and Enter takes the first that is found. */
export function Select<T extends string>(props: {
  label: string
  isLabelHidden?: boolean
  value: T | null
  options: readonly Option<T>[] | readonly OptionGroup<T>[]
  onChange: (value: T) => void
  /** Lets the choice be taken away again. */
  onClear?: () => void
  hint?: ReactNode
  error?: string | null
  placeholder?: string
  isSearchable?: boolean
  isDisabled?: boolean
  width?: number | string
  /**
   * Has the keyboard when the dialog it stands in opens. Searchable, it falls open then, unless there is nothing to
   * choose: the choice is made, or there is one at most.
   */
  autoFocus?: boolean
}) {
  const data = props.options.map((one) =>
    'group' in one ? { group: one.group, items: one.items.map(asItem) } : asItem(one)
  )
  return (
    <MantineSelect
      label={props.isLabelHidden ? undefined : props.label}
      aria-label={props.isLabelHidden ? props.label : undefined}
      description={props.hint}
      error={props.error ?? undefined}
      title={titleOf(data, props.value)}
      data-autofocus={props.autoFocus ? true : undefined}
      data={data}
      value={props.value}
      onChange={(value) => {
        if (value === null) props.onClear?.()
        else props.onChange(value)
      }}
      allowDeselect={false}
      clearable={props.onClear !== undefined}
      {...(props.onClear === undefined ? { rightSection: <IconChevronDown size={14} aria-hidden /> } : {})}
      rightSectionPointerEvents={props.onClear === undefined ? 'none' : 'auto'}
      placeholder={props.placeholder}
      searchable={props.isSearchable ?? false}
      openOnFocus={!props.autoFocus || (props.value === null && props.options.length > 1)}
      {...(props.isSearchable
        ? { selectFirstOptionOnChange: true, onFocus: selectText, onClick: selectText }
        : {})}
      nothingFoundMessage="Nothing found"
      disabled={props.isDisabled ?? false}
      w={props.width}
      maxDropdownHeight={280}
      styles={{ input: { textOverflow: 'ellipsis' } }}
      comboboxProps={{ shadow: 'md', transitionProps: { duration: 0 } }}
    />
  )
}
