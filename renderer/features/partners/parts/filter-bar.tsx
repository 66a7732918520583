import { IconSearch } from '@tabler/icons-react'
import { useMemo, useRef, type ReactNode } from 'react'
import { ChipMenu } from '@renderer/ui/chip-menu'
import { useFormat } from '@renderer/ui/format'
import { Text } from '@renderer/ui/text'
import { TextField } from '@renderer/ui/text-field'
import { useShortcuts } from '@renderer/ui/use-shortcuts'
import { partnerFieldWords } from '@shared/domain/partners/partner-words'
import {
  choicesOf,
  filterFields,
  withChoice,
  type FilterField,
  type PartnerFilter
} from '../grid/partner-filter'
import type { PartnerRow } from '../grid/partner-row'
import styles from './filter-bar.module.css'

/** Stands for "not known" among the menu's texts; no client writes it. */
const notKnown = '\u0000'

function FieldChip(props: {
  field: FilterField
  rows: readonly PartnerRow[]
  filter: PartnerFilter
  onChange: (filter: PartnerFilter) => void
}) {
  const { field, rows, filter, onChange } = props
  const format = useFormat()
  const choices = useMemo(() => choicesOf(rows, field), [rows, field])
  const value = filter.choices[field]
  const chosen = choices.find((choice) => choice.value === value)
  if (choices.length < 2 && value === undefined) return null
  const title = partnerFieldWords[field]
  return (
    <ChipMenu
      label={title}
      chosen={value === undefined ? null : `${title}: ${chosen?.label ?? value ?? 'Not known'}`}
      groups={() => [
        {
          group: '',
          choices: choices.map((choice) => ({
            value: choice.value ?? notKnown,
            label: choice.label,
            detail: format.count(choice.count)
          }))
        }
      ]}
      onChoose={(picked) => onChange(withChoice(filter, field, picked === notKnown ? null : picked))}
      onClear={() => onChange(withChoice(filter, field, undefined))}
    />
  )
}

/** Finds partners by typing and by attribute, and says how many are left. */
export function FilterBar(props: {
  rows: readonly PartnerRow[]
  shown: number
  filter: PartnerFilter
  onChange: (filter: PartnerFilter) => void
  actions: ReactNode
}) {
  const { rows, shown, filter, onChange } = props
  const format = useFormat()
  const all = format.count(rows.length)
  const search = useRef<HTMLInputElement>(null)
  useShortcuts('Partners', [{ keys: '/', label: 'Find partners', run: () => search.current?.focus() }])
  return (
    <div className={styles.bar} role="search">
      <div className={styles.search}>
        <TextField
          ref={search}
          label="Find partners"
          isLabelHidden
          placeholder="Find by name, place, manager"
          icon={<IconSearch size={15} aria-hidden />}
          value={filter.text}
          onChange={(text) => onChange({ ...filter, text })}
        />
      </div>
      {filterFields.map((field) => (
        <FieldChip key={field} field={field} rows={rows} filter={filter} onChange={onChange} />
      ))}
      <span className={styles.count} role="status">
        <Text size="meta" tone="faint">
          {shown === rows.length ? `${all} partners` : `${format.count(shown)} of ${all} partners`}
        </Text>
      </span>
      {props.actions}
    </div>
  )
}
