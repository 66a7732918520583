import type { ColumnMapping } from '@shared/domain/entities/import-run'
import type { ColumnProfile } from '@shared/domain/importing/column-profile'
import type { DeskSheetDetail } from '@shared/domain/importing/desk-protocol'
import { useFormat } from '@renderer/ui/format'
import { SegmentedControl } from '@renderer/ui/segmented-control'
import { withReading } from './edit-mapping'
import styles from './reading-question.module.css'

interface QuestionProps {
  readonly detail: DeskSheetDetail
  readonly profile: ColumnProfile
  readonly entry: ColumnMapping
  readonly onChange: (mapping: ColumnMapping[]) => void
}

/** The question a column leaves open: day or month first, comma or point, thousands. Asked once, then remembered. */
export function ReadingQuestion(props: QuestionProps) {
  const { entry, profile } = props
  if (entry.field === null) return null
  const { ambiguous, proveDayFirst, proveMonthFirst } = profile.dates
  const isContradicting = proveDayFirst > 0 && proveMonthFirst > 0
  if (
    entry.dateOrder !== null &&
    ambiguous > 0 &&
    (isContradicting || proveDayFirst + proveMonthFirst === 0 || entry.confidence < 0.6)
  ) {
    return <DateQuestion {...props} />
  }
  if (entry.decimal !== null && !profile.decimal.isProven) return <DecimalQuestion {...props} />
  return null
}

function DateQuestion({ detail, profile, entry, onChange }: QuestionProps) {
  const format = useFormat()
  const { ambiguous, proveDayFirst, proveMonthFirst } = profile.dates
  const proof = Math.max(proveDayFirst, proveMonthFirst)
  return (
    <div className={styles.question}>
      <p>
        <b>Which order is {profile.header}?</b> {format.count(ambiguous)} dates read both ways.
      </p>
      <div className={styles.answer}>
        <SegmentedControl
          label={`Date order of ${profile.header}`}
          value={entry.dateOrder === 'mdy' ? 'mdy' : 'dmy'}
          options={[
            { value: 'dmy', label: 'day/month' },
            { value: 'mdy', label: 'month/day' }
          ]}
          onChange={(dateOrder) => onChange(withReading(detail, entry, { dateOrder }))}
        />
        <span className={styles.proof}>
          {proof > 0 ? `${format.count(proof)} others prove it` : 'No other date proves it'}
        </span>
      </div>
    </div>
  )
}

function DecimalQuestion({ detail, profile, entry, onChange }: QuestionProps) {
  const sample = profile.values.find(([value]) => /[.,]\d{3}\b/.test(value))?.[0] ?? ''
  return (
    <div className={styles.question}>
      <p>
        <b>What does “{sample}” mean?</b> No value proves it.
      </p>
      <div className={styles.answer}>
        <SegmentedControl
          label={`Decimal sign of ${profile.header}`}
          value={entry.decimal === ',' ? ',' : '.'}
          options={[
            { value: ',', label: 'thousands' },
            { value: '.', label: 'decimals' }
          ]}
          onChange={(decimal) => onChange(withReading(detail, entry, { decimal }))}
        />
      </div>
    </div>
  )
}
