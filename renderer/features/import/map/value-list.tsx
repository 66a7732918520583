import { IconArrowRight } from '@tabler/icons-react'
import type { ColumnMapping } from '@shared/domain/entities/import-run'
import type { DeskSheetDetail } from '@shared/domain/importing/desk-protocol'
import { importField } from '@shared/domain/importing/fields'
import { useFormat } from '@renderer/ui/format'
import { Select } from '@renderer/ui/select'
import { choiceLabel } from '../words/field-labels'
import { withReading } from './edit-mapping'
import styles from './value-list.module.css'

const leaveEmpty = ''

/** The client's words of a column and what each means here. Unknown ones ask; none is guessed. */
export function ValueList(props: {
  detail: DeskSheetDetail
  entry: ColumnMapping
  onChange: (mapping: ColumnMapping[]) => void
}) {
  const { detail, entry } = props
  const format = useFormat()
  const profile = detail.profiles.find((one) => one.column === entry.column)
  const field = detail.target && entry.field ? importField(detail.target, entry.field) : null
  if (!profile || !field) return null
  const isComplete = profile.looked >= detail.rows
  const options = [
    ...(field.choices ?? []).map((choice) => ({ value: choice, label: choiceLabel(choice) })),
    { value: leaveEmpty, label: 'Leave empty' }
  ]
  // Unknown words first: they are the open questions.
  const values = [...profile.values].sort(
    ([a], [b]) => Number(Object.hasOwn(entry.valueMap, a)) - Number(Object.hasOwn(entry.valueMap, b))
  )
  return (
    <section className={styles.list} aria-label={`Values of ${profile.header}`}>
      <h3 className={styles.title}>
        Values of {profile.header}
        <span>{format.count(profile.distinct)} values</span>
      </h3>
      {values.map(([value, count]) => (
        <div key={value} className={styles.row}>
          <span className={styles.word} title={value}>
            {value}
          </span>
          <IconArrowRight size={14} color="var(--ink-3)" aria-hidden />
          <Select
            label={`Meaning of ${value}`}
            isLabelHidden
            placeholder="Choose a meaning"
            value={Object.hasOwn(entry.valueMap, value) ? (entry.valueMap[value] ?? null) : null}
            options={options}
            onChange={(meaning) =>
              props.onChange(
                withReading(detail, entry, { valueMap: { ...entry.valueMap, [value]: meaning } })
              )
            }
          />
          <span className={styles.count}>{isComplete ? format.count(count) : ''}</span>
        </div>
      ))}
    </section>
  )
}
